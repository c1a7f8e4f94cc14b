/** How people ask for meetups, for what somebody has given, and on from an answer, over two series: one of each month, one numbered. */
import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { topicAfter } from "../../src/answer/follow-up/topic.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Reed im Moor – März 2031

- 2031-03-13
- Ort: Torfhaus

## Kachelöfen selbst gebaut - Jana Wirth (@jwirth)

- [Video](https://www.youtube.com/watch?v=kacheloefen1)
- sechs Tage Arbeit

## Ruby-Typen im Altbau - Stefan Moll (@smoll)

- Sorbet
`,
  `# Reed im Moor – Oktober 2032

- 2032-10-14
- Ort: Torfhaus

## Schilf am Bau - Jana Wirth (@jwirth)

- https://speakerdeck.com/jwirth/schilf
- hält zwanzig Jahre
`,
  `# 窯の夜 #13

- 日時: 2031年9月18日
- 会場: 丘のビル 3F

## 釉薬の調合表 - 久保田あおい (@aoikbt)

- 鉛を使わない

## LT: 煙突に鳥の巣 - 藤堂 (@todo_dev)

- 網を張った
`,
  `# 窯の夜 #14

- 日時: 2032年6月17日
- 会場: 坂のホール

## 温度を測る - 久保田あおい (@aoikbt)

- 熱電対は3本
`,
  `# Kiln Night #15

- 2033-01-20
- Venue: Hill House

## Ash in the glaze - Tom Hale (@tomhale)

- from straw
`,
);
const answers = answersFrom(
  library,
  () => 0,
  () => "2032-11-30",
);

/** The answer to the last of what is said in turn, as text. */
function said(...questions: readonly string[]): string {
  let about: Parameters<typeof topicAfter>[1];
  let text = "";
  for (const question of questions) {
    const goesOn = about && answers.followUp(question, "en", about);
    const answer = goesOn ?? answers.ask(question, "en", about);
    about = topicAfter(answer, about);
    text = plainText(answer, "/talks");
  }
  return text;
}

test.for([
  ["what has jwirth shown us so far", ["2 talks by Jana Wirth"]],
  ["how often has Jana Wirth spoken?", ["2 talks by Jana Wirth"]],
  ["久保田さんって何回登壇してる？", ["久保田あおい (@aoikbt) さんの発表 2 件"]],
  ["久保田さんの資料全部", ["久保田あおい (@aoikbt) さんの発表 2 件"]],
  ["久保田さんが今までしゃべってくれたの全部みたい", ["さんの発表 2 件"]],
] as const)("“%s” asks for all that somebody has given", ([question, words]) => {
  for (const word of words) expect(said(question)).toContain(word);
});

test.for([
  ["#13の会場と日にち教えて", ["丘のビル 3F", "2031年9月18日"]],
  ["日程と会場 #13", ["丘のビル 3F", "2031年9月18日"]],
  ["Reed im Moor dates?", ["13 Mar 2031", "14 Oct 2032"]],
  ["which date was Reed im Moor on?", ["13 Mar 2031", "14 Oct 2032"]],
  ["wann und wo war Reed im Moor im März 2031", ["13 Mar 2031", "Torfhaus"]],
] as const)("“%s” asks for two facts", ([question, words]) => {
  for (const word of words) expect(said(question)).toContain(word);
});

test.for([
  ["tl;dr of #13?", "窯の夜 #13"],
  ["#13 の要約", "窯の夜 #13"],
  ["can you summarise the last meetup?", "Reed im Moor – Oktober 2032"],
  ["前々回は何やった？", "窯の夜 #14"],
  ["9/18の勉強会", "窯の夜 #13"],
  ["次回は？", "Kiln Night #15"],
  ["was war beim letzten Mal dran", "Reed im Moor – Oktober 2032"],
  ["Reed im Moor Oktober 2032", "Reed im Moor – Oktober 2032"],
  ["what is Reed im Moor", "Schilf am Bau"],
] as const)("“%s” asks for a meetup", ([question, title]) => {
  expect(said(question)).toContain(title);
});

test.for([
  ["how many meetups were there in 2031", "Meetups in 2031: 2"],
  ["2031年は何回開催した？", "2031年の勉強会 2 回"],
  ["全部の勉強会", "窯の夜 #14"],
  ["Vorträge 2031", "Ruby-Typen im Altbau"],
  ["show me everything", "Ash in the glaze"],
  ["去年の夏の発表一覧", "2031年6月 以降"],
  ["2031年秋の発表一覧", "釉薬の調合表"],
  ["talks in autumn 2031", "釉薬の調合表"],
  ["LTだけ見せて", "煙突に鳥の巣"],
  ["how many talks did we have in 2031 so far?", "Kachelöfen selbst gebaut"],
  ["動画ある回どれ？", "Kachelöfen selbst gebaut"],
] as const)("“%s” asks for a list", ([question, held]) => {
  expect(said(question)).toContain(held);
});

test.for([
  ["has anyone ever talked about Sorbet before?", "Ruby-Typen im Altbau"],
  ["Sorbet nani", "Ruby-Typen im Altbau"],
  ["can I see the talk on Schilf", "Schilf am Bau"],
  ["これまでに誰か釉薬の話した？", "釉薬の調合表"],
] as const)("“%s” is answered by %s", ([question, title]) => {
  expect(said(question)).toContain(title);
});

test("where none of a series is to come, the next of another is told", () => {
  const text = said("wann ist denn das nächste Reed im Moor");

  expect(text).toContain("The notes do not tell when the next of these is.");
  expect(text).toContain("Next meetup");
  expect(text).toContain("Kiln Night #15");
});

test("a month without a meetup is said to be none, and no name", () => {
  expect(said("is there a meetup in December")).toContain("is dated “December”");
});

test.for([
  ["2031年10月の発表", "「2031年10月」の勉強会はメモにありません。"],
  ["2031年10月のトークは？", "「2031年10月」の勉強会はメモにありません。"],
  ["2032年1月", "「2032年1月」の勉強会はメモにありません。"],
  ["talks in October 2031", "No meetup in the notes is dated “October 2031”."],
  ["who spoke in October 2031?", "No meetup in the notes is dated “October 2031”."],
  ["2031年10月に発表した人は？", "「2031年10月」の勉強会はメモにありません。"],
  ["2031年10月は何があった？", "「2031年10月」の勉強会はメモにありません。"],
  ["any talks in October 2031?", "No meetup in the notes is dated “October 2031”."],
  ["今月の発表は？", "2032年11月の勉強会はメモにありません。"],
  ["what was there this month?", "No meetup in the notes is dated Nov 2032."],
] as const)(
  "“%s” is refused by the month, with the last meetup before today",
  ([question, text]) => {
    const lines = said(question).split("\n").filter(Boolean);

    expect(lines[0]).toBe(text);
    expect(said(question)).toMatch(
      /(?:最新の勉強会|Latest meetup)\n+• Reed im Moor – Oktober 2032/u,
    );
  },
);

test.for(["2031年9月の発表", "talks in September 2031"])(
  "“%s” is answered where there was a meetup",
  (question) => {
    expect(said(question)).toContain("釉薬の調合表");
  },
);

test("who asks what somebody spoke of first of all gets the oldest first", () => {
  const text = said("久保田さんが一番最初に話したのってどれ？");

  expect(text.indexOf("釉薬の調合表")).toBeLessThan(text.indexOf("温度を測る"));
});

test.for([
  [["talks by Jana Wirth", "only 2031"], "Kachelöfen selbst gebaut", "Schilf am Bau"],
  [["talks by Jana Wirth", "and in 2032?"], "Schilf am Bau", "Kachelöfen selbst gebaut"],
  [
    ["talks by Jana Wirth", "just the ones with video"],
    "Kachelöfen selbst gebaut",
    "Schilf am Bau",
  ],
  [["久保田さんの発表", "2031年のだけ"], "釉薬の調合表", "温度を測る"],
  [["talks by Jana Wirth", "スライドがあるものだけ"], "Schilf am Bau", "Kachelöfen selbst gebaut"],
  [["最新の発表", "英語のだけ"], "Ash in the glaze", "温度を測る"],
  [["latest talks", "only Japanese ones"], "温度を測る", "Ash in the glaze"],
  [["talks by Jana Wirth", "the oldest one"], "Kachelöfen selbst gebaut", "Schilf am Bau"],
  [["久保田さんの発表", "一番新しいのは？"], "温度を測る", "釉薬の調合表"],
] as const)("“%s” goes on within a limit", ([questions, held, lacking]) => {
  expect(said(...questions)).toContain(held);
  expect(said(...questions)).not.toContain(lacking);
});

test.for([
  [["#14", "その前は？"], "Reed im Moor – März 2031", "窯の夜 #13"],
  [["#13", "and the one before that?"], "Reed im Moor – März 2031", ""],
  [["#13", "next"], "窯の夜 #14", ""],
] as const)("“%s” leads to the meetup beside", ([questions, first, other]) => {
  const [title] = said(...questions).split("\n");
  expect([first, other]).toContain(title);
});

test.for([
  [["釉薬", "要約して"], "鉛を使わない"],
  [["釉薬", "summary please"], "鉛を使わない"],
  [["釉薬", "and the rest of the programme that night?"], "煙突に鳥の巣"],
  [["#13", "2nd one, tell me more"], "網を張った"],
  [["#13の発表を並べて", "2つ目、くわしく"], "網を張った"],
  [["釉薬", "anything else on that afternoon?"], "煙突に鳥の巣"],
] as const)("“%s” tells more of what was shown", ([questions, held]) => {
  expect(said(...questions)).toContain(held);
});

test.for(["the summary of a failure", "9/18 of the requests", "前回まで使っていた釉薬"])(
  "“%s” asks for no meetup",
  (question) => {
    expect(answers.ask(question, "en").kind).not.toBe("meetup");
  },
);
