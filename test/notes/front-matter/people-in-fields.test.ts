import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

const page = (speakers: string, lines: readonly string[]) => `---
title: Harbour Monthly Gathering
speaker: ${speakers}
meetupDate: 2031-02-04
---

We gather each month at the old harbour.

## Speakers

This month we will have short talks.

${lines.join("\n\n")}

[Sign up](https://harbour.example/list)

## Want to join?

Write to us.
`;

test("where those whom front matter names have a line each, the lines are talks, and the file tells of a meetup", () => {
  const text = page("Ann Bee<br> Cal Dee<br/>Ed Eff", [
    "Ann Bee: Flying kites in rain",
    "Cal Dee: A boat yard in spring",
    "Ed Eff: You aren’t using ropes?!",
  ]);
  const { talks, meetup } = readOne(text);

  expect(meetup?.title).toBe("Harbour Monthly Gathering");
  expect(talks.map(line)).toEqual([
    "Flying kites in rain | Ann Bee",
    "A boat yard in spring | Cal Dee",
    "You aren’t using ropes?! | Ed Eff",
  ]);
});

test("one who speaks gives one talk, and lines about others are its notes", () => {
  const text = page("Ann Bee", ["Cal Dee: made the kites", "Ed Eff: held the rope"]);

  expect(readOne(text).talks.map(line)).toEqual(["Harbour Monthly Gathering | Ann Bee"]);
});

test("two who give one talk have no lines of their own", () => {
  const text = page("Ann Bee, Cal Dee", ["Rain: bad for paper", "Wind: good for kites"]);

  expect(readOne(text).talks.map(line)).toEqual(["Harbour Monthly Gathering | Ann Bee; Cal Dee"]);
});
