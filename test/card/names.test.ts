import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const answers = answersFrom(
  libraryOf(
    "# Harbour night #1\n\n- 2024-05-09\n\n## Ropes - Ann Lee (@ann)\n\n- Long\n\n## 結び目 - 本橋みのり (@minori)\n\n- 固い\n\n## Oars - @bo\n\n- Wet\n\n## Tar - Shibu_jp (@shibu_jp)\n\n- Hot\n",
    "# Harbour night #2\n\n- 2024-06-13\n\n## Short ropes - @ann\n\n- Short\n\n## 帆 - 本橋 みのり (@minori)\n\n- 白い\n",
  ),
  () => 0,
  () => "2026-11-28",
);
const say = (question: string) => plainText(answers.ask(question, "en"), "/talks");

test.for([
  ["Short ropes", "Ann Lee"],
  ["Ropes are long", "Ann Lee"],
  ["結び目", "本橋 みのり"],
  ["帆", "本橋 みのり"],
  ["Oars", "@bo"],
] as const)("who gave %s is called %s, whatever its notes call them", ([talk, name]) => {
  expect(say(talk).split("\n")[1]).toMatch(new RegExp(`^${name} · .* · Harbour night`, "u"));
});

test("a list calls them so, too, and above the talks of one stands the handle once", () => {
  expect(say("latest talks").match(/Ann Lee · /gu)).toHaveLength(2);
  expect(say("talks by Ann Lee")).toMatch(/^2 talks by Ann Lee \(@ann\)\n\n/u);
  expect(say("talks by @bo")).toMatch(/^1 talk by @bo\n\n•/u);
});

test("a handle that is the name itself is not told twice", () => {
  expect(say("talks by shibu_jp")).toMatch(/^1 talk by Shibu_jp\n\n/u);
});
