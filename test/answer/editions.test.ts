/** An edition that the notes do not have: those of the series that they have are offered, and one without talks is told. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryIn } from "../helpers/library.ts";

const library = libraryIn({
  "rust-4.md":
    "# Rust Harbour Night #4\n\n- 2024-03-01\n\n## Anchors in Rust - Ann Lee (@ann)\n\n- heavy\n",
  "rust-5.md":
    "# Rust Harbour Night #5\n\n- 2024-04-01\n\n## Sails in Rust - Bo Roe (@bo)\n\n- light\n",
  "meetup.md": "# Meetup\n\n## A talk on lamps - Cy Low (@cy)\n\n- oil\n",
  "minato.md": "# 第80回 港の研究会に参加した\n\n- 2014-01-26\n\n## 潮の話 - @shio\n\n- 満ち引き\n",
  "minutes.md":
    "# Weekly Tern #07 (2020-05-16)\n\n## What was merged\n\nThe rope was merged in the evening.\n",
});

const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");

test.for([
  ["where was Rust Harbour Night #9", "Rust Harbour Night #5", "A talk on lamps"],
  ["slides of Rust Harbour Night #9", "Rust Harbour Night #4", "Meetup"],
  ["港の研究会 第99回の会場", "第80回 港の研究会", "Rust"],
] as const)("%s is refused, and %s offered", ([question, edition, other]) => {
  const text = say(question);

  expect(text).toMatch(/No meetup in the notes is called|という勉強会はメモにありません/u);
  expect(text).toContain(edition);
  expect(text).not.toContain(other);
});

test.for(["when was Weekly Tern #7", "Weekly Tern 7回目はいつ"])(
  "%s: the page without talks has the number",
  (question) => {
    const text = say(question);

    expect(text).toContain("Weekly Tern #07");
    expect(text).toMatch(/16 May 2020|2020年5月16日/u);
  },
);

test("what a number counts is told whole, with what stands before の", () => {
  const other = libraryIn({
    "ruby.md": "# Ruby勉強会 #3\n\n- 2024-05-16\n\n## 鍵の話 - @a\n\n- 鍵\n",
  });
  const answer = answerQuestion("港の夜 #12 の発表", other, "ja");

  expect(answer).toMatchObject({ kind: "nothing", unknown: { text: "港の夜 #12" } });
});
