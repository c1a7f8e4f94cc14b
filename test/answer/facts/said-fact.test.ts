/** What is asked for and was not read as a fact is told in the notes' own words, and denied only where they are silent. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  `Night of languages #3
=====

## Opening words - @ann

## Vue は言語だ

- Slides: https://slides.example.com/0
- うぶげさんの LT。テンプレートは言語だという話
- 会場は満員

## Sled dogs in production

- Slides: https://slides.example.com/1
- Today Mira Holt presents what her team learned
- Held on a Tuesday: March 9, in the harbour hall

## 코틀린과 렘

- Slides: https://slides.example.com/2
- 3월 9일 수요일 오후 7시에 만났다
- 김용욱님의 발표

## Counting the lamps

- Slides: https://slides.example.com/4
- The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. Aki Mori presents the count. The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. The harbour has many lamps and each of them was counted twice by hand in the winter. 

## Silent lamps

- Slides: https://slides.example.com/3
- Nothing is known of them

## Closing words - @bo
`,
);

test("of a long line the sentence that tells it is shown", () => {
  const [first = ""] = plainText(
    answerQuestion("who gave Counting the lamps?", library, "en"),
    "/talks",
  ).split("\n");

  expect(first).toContain("Aki Mori presents the count.");
  expect(first.length).toBeLessThan(400);
});

test.for([
  [
    "Vue は言語だ って誰の話？",
    "メモには「うぶげさんの LT。テンプレートは言語だという話」とあります。",
  ],
  [
    "who gave Sled dogs in production?",
    "The notes say: “Today Mira Holt presents what her team learned”",
  ],
  [
    "when was Sled dogs in production?",
    "The notes say: “Held on a Tuesday: March 9, in the harbour hall”",
  ],
  ["when was 코틀린과 렘?", "The notes say: “3월 9일 수요일 오후 7시에 만났다”"],
  ["who gave 코틀린과 렘?", "The notes say: “김용욱님의 발표”"],
  ["who gave Silent lamps?", "No speaker was found in the notes."],
  ["when was Silent lamps?", "No date was found in the notes."],
] as const)("%s: %s", ([question, line]) => {
  const [first] = plainText(answerQuestion(question, library, "en"), "/talks").split("\n");

  expect(first).toBe(line);
});

test("what only says that a place is dear to somebody tells no place", () => {
  const pages = libraryOf(
    "港の夜 第8回 レポート\n=====\n\n港の夜 第8回に行きました。\n\n個人的に港の夜は馴染み深い場所です。\n",
  );
  const text = plainText(answerQuestion("港の夜 第8回の会場はどこ？", pages, "ja"), "/talks");

  expect(text).not.toContain("メモには「");
});

test("the line that is told above is not shown once more, nor a head of which nothing is left", () => {
  const told = "うぶげさんの LT。テンプレートは言語だという話で、会場は大いに沸いた";
  const more = "港の灯りは冬のあいだ毎晩ひとつずつ手で数えられた。".repeat(6);
  const talk = libraryOf(
    `Night of lamps #5\n=====\n\n## テンプレートの話\n\n- テンプレートの LT\n    - ${told}。${more}\n- 質問は三つ\n`,
  );
  const text = plainText(answerQuestion("テンプレートは言語だの LT は誰？", talk, "ja"), "/talks");

  expect(text).toMatch(/^メモには「うぶげさんの LT/u);
  expect(text.match(/うぶげ/gu)).toHaveLength(1);
  expect(text).not.toContain("• テンプレートの LT");
});

const cup = libraryOf(
  "# Night of races #2\n\n- 2024-03-09\n\n## Results of the harbour cup - Ann Lee (@ann)\n\n- Mira Holt won the harbour cup\n- Lamps Ltd sponsored the prize\n- The cup was organised by the rowing club\n- The rules were rewritten by Kit Moss\n\n## 灯台杯の記録 - 井口 澪 (@iguchi)\n\n- 灯台杯は高瀬さんが優勝\n- スポンサーは港の灯り社\n",
  "# Night of races #1\n\n- 2023-03-09\n\n## Knots - Bo Holm (@bo)\n\n- Tied by hand\n",
);

test.for([
  ["who won the harbour cup?", "Mira Holt"],
  ["who was the winner of the harbour cup?", "Mira Holt"],
  ["who sponsored the prize of the harbour cup?", "Lamps Ltd"],
  ["who organised the harbour cup?", "rowing club"],
  ["who is rewriting the rules of the harbour cup?", "Kit Moss"],
  ["灯台杯は誰が優勝した？", "高瀬"],
  ["灯台杯のスポンサーは誰？", "港の灯り社"],
] as const)("%s: another one than the speaker is asked for", ([question, told]) => {
  const answer = answerQuestion(question, cup, "en");

  expect(answer).toMatchObject({ kind: "talk", intent: "topic" });
  expect(plainText(answer, "/talks")).toContain(told);
});

test.for([
  ["who presented the results of the harbour cup?", "Ann Lee"],
  ["who gave the talk on who won the harbour cup?", "Ann Lee"],
  ["who was showing the results of the harbour cup?", "Ann Lee"],
  ["灯台杯の記録は誰の発表？", "井口 澪"],
] as const)("%s: the speaker is asked for", ([question, name]) => {
  const answer = answerQuestion(question, cup, "en");
  const [first] = plainText(answer, "/talks").split("\n");

  expect(answer).toMatchObject({ intent: "who" });
  expect(first).toContain(name);
});

const yearbook = libraryOf(
  `# 2009 Evenings

## [December 16, 2009](./dec) Oars of the north - Ann Lee

- Oars were shown

## [February 18, 2009](evenings/feb "wikilink")

Speaker: Bo Holm
Topic: Sails of the south

## [January 28, 2009](evenings/jan "wikilink")

Speaker: Dora Finch
Topic: Keels of the east

## Masts of the west - Cleo Marsh

- Masts were shown

## March 12, 2009

- Panel of harbour masters
`,
);

test("a link of a talk that is called by a day tells its day", () => {
  const [first] = plainText(
    answerQuestion("when was Sails of the south?", yearbook, "en"),
    "/talks",
  ).split("\n");

  expect(first).toContain("February 18, 2009");
});

test("the day over another section of a page with many days is not that of a talk", () => {
  const text = plainText(answerQuestion("when was Masts of the west?", yearbook, "en"), "/talks");

  expect(text).not.toContain("March 12");
  expect(text).not.toContain("2009-03-12");
});

const unnamed = libraryOf(
  `Night of nets #4
=====

- 2024-04-04

## Nets of the north

- Slides: https://slides.example.com/11
- led by: Mikael Brandt
- Nets are cold

## 漁網の直し方

- Slides: https://slides.example.com/12
- 奥村君も飛び込みで網の直し方を語ってくれました

## Fun with buoys

- Slides: https://slides.example.com/13
- https://gather.example.com/sessions/b3
- https://twitter.com/buoy_kat さん
- Buoys are round

## 番組表の網 - 放送と網のこれから by 港の放送技術研究所 中川

- Slides: https://slides.example.com/14
- 網は広い

## Silent nets

- Slides: https://slides.example.com/15
- Nothing is known of them
`,
);

test.for([
  ["who gave Nets of the north?", "Mikael Brandt"],
  ["漁網の直し方は誰が話した？", "奥村君"],
  ["who gave Fun with buoys?", "buoy_kat"],
  ["番組表の網は誰の発表？", "中川"],
] as const)("%s: who is named in other words is told and not denied", ([question, name]) => {
  const text = plainText(answerQuestion(question, unnamed, "en"), "/talks");

  expect(text.split("\n\n")[0]).toContain(name);
  expect(text).not.toMatch(/No speaker was found|発表者の名前はメモに見つかりません/u);
});

test("where nobody is named it is said", () => {
  expect(plainText(answerQuestion("who gave Silent nets?", unnamed, "en"), "/talks")).toContain(
    "No speaker was found in the notes.",
  );
});

test("of two lines of a talk that name somebody the one that holds more of the question is told", () => {
  const halves = libraryOf(
    "Night of knots #9\n=====\n\n- 2024-05-05\n\n## Two halves of a knot\n\n- Slides: https://slides.example.com/20\n- Today Ann Lee presents the bowline half\n- Then Bo Holm presents the hitches half\n",
  );
  const text = plainText(
    answerQuestion("who gave the hitches of Two halves of a knot?", halves, "en"),
    "/talks",
  );

  expect(text.split("\n")[0]).toContain("Bo Holm");
});
