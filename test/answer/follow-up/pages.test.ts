/** What goes on from notes that are no talk: their window, more of them, and facts in their own words. */
import { expect, test } from "vitest";
import { answersFrom } from "../../../src/answer/answers.ts";
import { topicAfter } from "../../../src/answer/follow-up/topic.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryIn } from "../../helpers/library.ts";

const library = libraryIn({
  "posts/lamps.md": `# Lamps and foghorns

First up was Ann Lee of the harbour office, on how to trim lamps with Chef.

Then we had soup.
`,
  "minutes.md":
    "# Weekly Tern #07 (2020-05-16)\n\n## What was merged\n\nThe rope was merged.\n\n## What was closed\n\nThe anchor was closed.\n",
});
const answers = answersFrom(
  library,
  () => 0,
  () => "2026-01-01",
);
const ask = (question: string) => answers.ask(question, "en");
const idOf = (question: string) => {
  const answer = ask(question);
  return answer.kind === "talk" ? answer.best.id : "";
};

test("their window shows all of them, with the section before and after", () => {
  expect(answers.notes(idOf("how to trim lamps with Chef"))).toMatchObject({
    talk: { title: "Lamps and foghorns", points: [{}, { text: "Then we had soup." }] },
  });
  expect(answers.notes(idOf("The anchor was closed"))).toMatchObject({
    before: { title: "What was merged" },
  });
});

test("a button leads back to them and to their meetup", () => {
  const id = idOf("how to trim lamps with Chef");

  expect(answers.lookUp(id, "en", 0)).toMatchObject({ kind: "talk", best: { id } });
  expect(answers.lookUp("minutes.md", "en", 0)).toMatchObject({ kind: "meetup" });
});

test("who that was is told in their words", () => {
  const first = ask("how to trim lamps with Chef");
  const next = answers.ask("who was that?", "en", topicAfter(first));

  expect(plainText(next, "/talks")).toContain("First up was Ann Lee");
});
