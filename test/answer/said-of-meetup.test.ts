/** When and where a meetup was, in the words of its page, where they were not read as its day and place. */
import { expect, test } from "vitest";
import { saidOfMeetup } from "../../src/answer/facts/said-fact.ts";
import type { Meetup, Point } from "../../src/notes/meetup.ts";

const lines = (...texts: readonly string[]): readonly Point[] =>
  texts.map((text, line) => ({ kind: "paragraph", text, line, children: [] }));

function meetup(...texts: readonly string[]): Meetup {
  const names = { id: "1.md", title: "Harbour Night", file: "1.md", heading: "Harbour Night" };
  const page = { ...names, line: 1, speakers: [], links: [], points: lines(...texts) };
  return { ...names, aliases: [], links: [], talks: [], notes: [{ ...page, isNote: true }] };
}

test.for([
  ["when", ["Next is on 2024-05-02", "It was held on 2024-03-07"], "It was held on 2024-03-07"],
  ["when", ["We came on 2024-03-07", "At 18:00 there was soup"], "We came on 2024-03-07"],
  ["when", ["Next is on 2024-05-02", "Or on 2024-06-02"], undefined],
  ["where", ["Venue: the old mill", "Location: a boat"], "Venue: the old mill"],
  ["who", ["Speaker: Ann Lee"], undefined],
] as const)("%s, of %j: %s", ([intent, texts, said]) => {
  expect(saidOfMeetup({ intent }, meetup(...texts))[intent]).toBe(said);
});

test("of a long line the sentence that tells it", () => {
  const other = "There was soup for all who came and a boat went out to the buoys. ".repeat(12);
  const { where = "" } = saidOfMeetup(
    { intent: "where" },
    meetup(`${other}Venue: the old mill. ${other}`),
  );

  expect(where).toContain("Venue: the old mill.");
  expect(where.length).toBeLessThan(other.length);
});
