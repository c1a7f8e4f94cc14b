/** A word is said to be missing only where nothing of the notes could be it. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { couldHold } from "../../../src/answer/missing/could-hold.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryOf } from "../../helpers/library.ts";

test.for([
  ["observability", "How they observe their lamps", "of one stem"],
  ["postmortem", "We wrote a post-mortem", "written apart"],
  ["Datenbanksicherung", "Die Sicherung der Datenbank", "a compound of two words"],
  ["環境構築", "環境を一晩で構築した", "a compound that is taken apart"],
  ["目安箱", "目安になる", "a part of a compound"],
  ["速さ", "とても速い", "of one stem"],
  ["デプロイメント", "デプロイが速い", "a longer form"],
  ["ハック", "灯台のハッキングについて", "what is done of it"],
  ["デプロイメント", "Deployments are slow", "in another script"],
  ["復元", "They restored the lamps", "in another language"],
  ["restore", "夜中に復元した", "in another language"],
  ["Hayashi", "林さんが話した", "in letters that do not tell how they are read"],
  ["はやし", "林さんが話した", "in letters that do not tell how they are read"],
  ["Torvalds", "トーバルズさんが話した", "by its sound"],
  ["등대", "A lamp in the tower", "in another script"],
] as const)("%s may be in «%s»: %s", ([word, notes]) => {
  expect(couldHold(notes, word)).toBe(true);
});

test.for([
  ["kelp", "The sails were tested for weeks"],
  ["reach", "React in the tower"],
  ["Torvalds", "港の人が灯台の話をした"],
  ["2021", "2024年に港の家で話した"],
  ["目安箱", "部品に練習問題をつけた"],
  ["ラベンダー", "港のランプを作った"],
] as const)("%s cannot be in «%s»", ([word, notes]) => {
  expect(couldHold(notes, word)).toBe(false);
});

test("who asks in another language than the notes asks by words that these do not have", () => {
  const notes = "The lamps were restored by hand";

  expect(
    couldHold(notes, "Wiederherstellung", "Wer hat über die Wiederherstellung gesprochen?"),
  ).toBe(true);
  expect(couldHold(notes, "Wiederherstellung", "Wiederherstellung")).toBe(false);
});

const library = libraryOf(
  `# Harbour Night 13

- 2019-02-03
- Old Pier Hall

Marcus Gray opened the evening.

## Sails that hold - Ann Lee (Kelpworks)

- Slides: [Canvas and thread](https://speakerdeck.com/example/sails)
- The sails were tested for weeks
`,
);

test.for(["Marcus", "Kelpworks", "canvas", "Pier"])(
  "%s stands in a line around the notes of a talk, and is not said to be missing",
  (word) => {
    const text = plainText(answerQuestion(`sails tested ${word}`, library, "en"), "/talks");

    expect(text).toContain("Sails that hold");
    expect(text).not.toMatch(/Not found/u);
  },
);

test.for([
  ["had the crew of the long sails been active before they tested them?", "active"],
  ["a beginner session where somebody was testing sails on wanted ships", "wanted"],
] as const)("%s: «%s» may be said in any other words", ([question]) => {
  const text = plainText(answerQuestion(question, library, "en"), "/talks");

  expect(text).toContain("Sails that hold");
  expect(text).not.toMatch(/Not found/u);
});

test("a long question still is told which name, and which point, the notes lack", () => {
  const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");

  expect(say("had the sails that hold been tested for weeks before Torvalds came?")).toMatch(
    /do not have.*Torvalds/u,
  );
  expect(say("what did Ann Lee say when sails hold about kayaks?")).toMatch(/do not have.*kayaks/u);
});
