import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { cardOf } from "../../src/card/card-of.ts";
import { libraryOf } from "../helpers/library.ts";

test.for([
  ["コンテナの起動", /勉強会の発表メモから答えます。いまはまだメモがありません。/u],
  ["what is gVisor?", /There are no notes yet/u],
] as const)("without any notes, %s is told that there are none", ([question, says]) => {
  const answers = answersFrom(
    libraryOf(),
    () => 0,
    () => "2026-11-28",
  );

  const answer = answers.ask(question, "ja");

  expect(answer).toMatchObject({ kind: "nothing", why: "no-notes" });
  expect(JSON.stringify(cardOf(answer, "/talks"))).toMatch(says);
});
