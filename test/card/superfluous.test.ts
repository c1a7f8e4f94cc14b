/** An answer says nothing twice, and nothing that was not asked. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { cardOf } from "../../src/card/card-of.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryIn, libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `Harbour night #1
=====

- Date: 2024/03/07
- Venue: Pier House

## Paws in Ruby - Mira Holt

- They count twice

## Lamps in Lisp - Ann Lee

- They shine
`,
  `港の夜 第2回
=====

- 日時: 2024/05/09
- 会場: 灯台会館

## 犬ぞりの話 - 山口 透

- 速い

## 鍵の話 - @kagi

- 重い
`,
  `港の夜 第3回
=====

- 2024/06/09

## テンプレートは言語だ

- 会場は満員
- うぶげさんの LT。テンプレートは言語だという話
- 質問は三つ
- 拍手は長かった
`,
);

const ask = (question: string) => answerQuestion(question, library, "en");

test.for([
  ["when was Harbour night #1?", "It was on Thu 7 Mar 2024.", "Paws in Ruby", "2 talks"],
  ["where was Harbour night #1?", "It was at Pier House.", "Lamps in Lisp", "2 talks"],
  ["港の夜 第2回はいつ？", "開催日は 2024年5月9日(木) です。", "犬ぞり", "発表 2 件"],
  ["港の夜 第2回の会場は？", "会場は灯台会館です。", "鍵の話", "発表 2 件"],
] as const)("%s: the fact, and a button to the talks", ([question, fact, talk, label]) => {
  const { actions } = cardOf(ask(question), "/talks");
  const text = plainText(ask(question), "/talks");

  expect(text).toContain(fact);
  expect(text).not.toContain(talk);
  expect(actions.map((one) => one.label)).toEqual([
    label,
    label.startsWith("2") ? "Share" : "共有",
  ]);
});

test("where the fact is not known, the talks are shown", () => {
  const text = plainText(ask("where was 港の夜 第3回"), "/talks");

  expect(text).toContain("テンプレートは言語だ");
});

test("the line that is quoted as the answer is no point as well", () => {
  const text = plainText(ask("テンプレートは言語だ は誰の話？"), "/talks");

  expect(text.split("うぶげさん")).toHaveLength(2);
});

test.for([
  ["en-harbour", false],
  ["harbour", false],
  ["Harbourfest", true],
] as const)("the folder %s is told as a meetup: %s", ([folder, isTold]) => {
  const talk = "# Paws in Ruby\n\nSpeaker: Mira Holt\n\n- They count twice\n";
  const other = "# Lamps in Lisp\n\nSpeaker: Ann Lee\n\n- They shine\n";
  const files = { [`${folder}/paws.md`]: talk, [`${folder}/lamps.md`]: other };
  const text = plainText(
    answerQuestion("who counts paws in Ruby", libraryIn(files), "en"),
    "/talks",
  );

  expect(text).toContain("Paws in Ruby");
  expect(text.split("\n").some((line) => line === folder)).toBe(isTold);
});

test.for([
  [
    "- Venue: Pier House\n- https://pier.example.com/1\n- Bring a lamp to the harbour\n",
    "bring a lamp",
    "Pier House",
  ],
  [
    "- 会場: 灯台会館\n- https://pier.example.com/2\n- 提灯を持ってくること\n",
    "提灯を持ってくる",
    "灯台会館",
  ],
] as const)(
  "the place and the page of a meetup are no points of its notes: %s",
  ([lines, question, venue]) => {
    const page = `Harbour night #9\n=====\n\n- 2024/03/07\n${lines}`;
    const notes = libraryOf(page, "# Tea\n\n- Green\n", "# Rice\n\n- White\n", "# Salt\n\n- Sea\n");
    const text = plainText(answerQuestion(question, notes, "en"), "/talks");

    expect(text).toMatch(/lamp|提灯/u);
    expect(text.split(venue)).toHaveLength(2);
    expect(text).not.toMatch(/^• .*pier/mu);
  },
);

const twice = libraryOf(
  `Pier night #1
=====

- 2024/03/07

## The oldest lamp in the harbour - Mira Holt

- The oldest lamp burns oil
`,
  `Pier conference 2024
=====

- 2024/09/07

## The oldest lamp in the harbour - Mira Holt

- The oldest lamp burns oil

## The oldest lamp in the tower - Ann Lee

- The oldest lamp of the tower burns gas
`,
);

test("a talk that was given twice is no other talk close to itself", () => {
  const text = plainText(answerQuestion("the oldest lamp", twice, "en"), "/talks");

  expect(text.match(/The oldest lamp in the harbour/gu)).toHaveLength(1);
  expect(text).toContain("The oldest lamp in the tower");
});

const many = libraryOf(
  `Harbour night #4
=====

## Counting lamps - Mira Holt

- Lamps were counted in three winters by hand
- The paint of the lamps is blue
- The oil of the lamps comes from the north
- A crown is a coin
- The museum was sold
- Crowns were paid for lamps
- Nobody likes the paint
- A lamp in the tower was sold to a museum in Tromsø for 300 crowns
- The harbour has a pier
- The pier has a roof
- The museum is open on Sundays
- Lamps are lit at five
`,
);

test("beside the line that answers stands little that was not asked", () => {
  const answer = answerQuestion("which lamp was sold to a museum for crowns?", many, "en");
  const points = answer.kind === "talk" ? answer.best.points : [];

  expect(points[0]?.text).toContain("Tromsø");
  expect(points.length).toBeLessThanOrEqual(3);
});
