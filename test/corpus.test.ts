import { expect, test } from "vitest";
import { readLibrary } from "../src/ingest/read-library.ts";

const { library, problems } = await readLibrary("notes");

test("every file of the notes is read without a problem", () => {
  expect(problems).toEqual([]);
  expect(library.catalogue.meetups).toHaveLength(9);
});

test("every meetup says when, where and its page", () => {
  const incomplete = library.catalogue.meetups.filter(
    ({ date, venue, url }) => !(date && venue && url),
  );

  expect(incomplete).toEqual([]);
});

test("every talk has a speaker and an id of its own", () => {
  const { talks } = library.catalogue;

  expect(talks.filter(({ people }) => people.length === 0)).toEqual([]);
  expect(new Set(talks.map(({ talk }) => talk.id)).size).toBe(talks.length);
});
