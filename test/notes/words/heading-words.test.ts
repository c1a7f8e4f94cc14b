import { expect, test } from "vitest";
import { isEventName, isRoundTalks } from "../../../src/notes/words/heading-words.ts";

test.each(["EuroFoo 2031", "FooConf UK notes.", "Foo Sydney 2031"])("%s is an event", (text) => {
  expect(isEventName(text)).toBe(true);
});

test.each(["State of sorting in 2031", "In 2031", "Queues 2.0"])("%s may be a title", (text) => {
  expect(isEventName(text)).toBe(false);
});

test.each([
  "Check-in and find a seat in the hall",
  "What this means for my work",
  "Applying the lessons to my own project",
  "EuroFoo: Next year: May",
  "General remarks",
  "What could be better",
  "Lessons learned",
  "Ce qui s'est bien passé",
  "To look up",
  "その他、雑多なこと",
  "Our Sponsors",
])("%s is no talk where nobody is named", (text) => {
  expect(isRoundTalks(text)).toBe(true);
});

test.each([
  "How my team sorts queues",
  "What next year brings",
  "Lessons learned from trees",
  "To read or not to read",
  "Sponsoring trees",
])("%s may be one", (text) => {
  expect(isRoundTalks(text)).toBe(false);
});
