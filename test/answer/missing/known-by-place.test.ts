/** What the place of the notes says need not stand in them: the group whose folder it is, the month of the meetup. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryIn } from "../../helpers/library.ts";

const library = libraryIn({
  "hullrowers/past.md": `# Past evenings

- May 2018, with videos one by one
    - Ann Lee - [Feathers, oars and rollocks](https://youtu.be/aaaaaaaaaaa)
    - Bo Holm - [Boats of Ghent](https://youtu.be/bbbbbbbbbbb)
`,
  "clubhavre/2019-02-20-soiree.md": `# Soirée du 20 février 2019 au Vieux Phare

On remercie Laure pour la salle et les crêpes.

Pour info, on était 57 présents en fin de soirée, et on cherche des lieux sur Harfleur aussi.
`,
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [
      `gardens/${n}.md`,
      `# Garden evening ${n}\n\n- 2022-03-0${n + 1}\n\n## Roses and tulips ${n} - Cleo Marsh\n\n- Plant them in spring\n`,
    ]),
  ),
});
const ask = (question: string) => answerQuestion(question, library, "en");
const say = (question: string) => plainText(ask(question), "/talks");

test.for([
  ["which month did Ann Lee speak on feathers + oars at hull rowers", "May 2018"],
  ["how many people were at the February 2019 Club Havre-Harfleur meetup", "57 présents"],
] as const)("%s: %s", ([question, told]) => {
  expect(say(question)).toContain(told);
});

test("a word that only names a folder is not said to be in no notes", () => {
  expect(say("what did hullrowers say about blockchain")).not.toMatch(
    /none of the talks.*hullrowers/u,
  );
});

test("a talk that lacks no word that tells is not refused for the words of asking", () => {
  const posts = libraryIn({
    "post.md":
      "# 港のLT会をやりました\n\n## splicing\n\n- 学ぶのにおすすめのサイトは https://splice.example.com\n",
    "other.md":
      "# 港の会 第2回\n\n## 灯台の掃除 - 山口 透\n\n- 年に二回\n\n## 帆の縫い方 - 森 澪\n\n- 糸は二本\n",
  });
  const text = plainText(
    answerQuestion("where can I learn splicing, that page recommended at the LT", posts, "en"),
    "/talks",
  );

  expect(text).toContain("https://splice.example.com");
});

test("what a talk lacks besides still refuses it", () => {
  expect(ask("who talked about quantum blockchain feathers at hull rowers").kind).toBe("nothing");
});
