/** When and where a meetup was, in the words of its page, where they were not read as its day and place. */
import { expect, test } from "vitest";
import { saidOfMeetup } from "../../src/answer/facts/said-fact.ts";
import { offThePoint } from "../../src/answer/missing/off-the-point.ts";
import type { Meetup, Point } from "../../src/notes/meetup.ts";
import { understand } from "../../src/question/understand.ts";
import { search } from "../../src/search/rank/search.ts";
import { libraryOf } from "../helpers/library.ts";

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

test("what has fewer words of a question than it lacks, and not its year, is off the point", () => {
  const library = libraryOf(
    "Night #1\n=====\n\n- 2024/06/02\n\n## Clocks at sea - Cy Low\n\n- A meeting every January\n",
    "Night #2\n=====\n\n- 2012/06/02\n\n## Debates - Di Fox\n\n- We discuss the Ternclub of 2013\n",
  );
  const query = understand("January clocks", library, "en");
  const [hit, ...hits] = search(query, library).hits;

  const lacking = ["Ternclub", "discuss", "debates", "2013"];
  expect(hit && offThePoint([hit, ...hits], lacking, query, library)).toMatchObject({ unheld: [] });
  expect(hit && offThePoint([hit, ...hits], lacking.slice(0, 3), query, library)).toBe(undefined);
});
