/** Of a page that is no talk, the item that was asked about heads the answer: its own line, notes and links. */
import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { plainText } from "../../../src/card/plain.ts";
import { answerJson } from "../../../src/cli/answer-json.ts";
import type { Library } from "../../../src/search/index/library.ts";
import { libraryOf } from "../../helpers/library.ts";

const others = ["Tea", "Rope", "Salt"].map(
  (name, n) =>
    `# ${name} Night\n\n- 2016-01-0${n + 1}\n\n## On ${name} - Cy Ode\n\n- It was good\n`,
);
const libraryWith = (page: string) => libraryOf(page, ...others);
const ask = (question: string, library: Library): Answer => answerQuestion(question, library, "en");
const headOf = (question: string, library: Library) => {
  const answer = ask(question, library);
  return answer.kind === "talk" ? answer.best.title : answer.kind;
};

const harbour = libraryWith(`# Harbour Evening was great

It rained when we met at the harbour, and the soup was warm.

- ~ 16:00 Greeting the crew
- ~ 16:30 Knots for cold hands
    - told by Bo Lind, who sails
    - the sheet is [here](https://knots.example/sheet.pdf)
- ~ 17:15 Reading tide tables
    - told by Eva Quay
    - the moon pulls twice a day
- ~ 18:00 Counting the coins

We all went home by the ferry, which was late because of the fog on the river that evening.
`);

test("a bullet with what stands below it", () => {
  const answer = ask("harbour evening, who told about tide tables?", harbour);

  expect(answer).toMatchObject({ best: { title: "Reading tide tables", line: 9 } });
  const text = plainText(answer, "/talks");
  expect(text).toContain("From the notes · Harbour Evening was great");
  expect(text).toContain("told by Eva Quay");
  expect(text).not.toContain("Bo Lind");
});

test("its links alone, and the same in JSON", () => {
  const question = "slides on knots for cold hands";
  const answer = ask(question, harbour);
  const { talks } = answerJson(question, answer, plainText(answer, "/talks"));

  expect(talks[0]).toMatchObject({
    title: "Knots for cold hands",
    line: 6,
    links: [{ url: "https://knots.example/sheet.pdf" }],
  });
});

test("what is opened is the page that it stands in", () => {
  const [page] = harbour.catalogue.entries.filter(({ talk }) => talk.isNote);

  expect(ask("reading tide tables", harbour)).toMatchObject({ best: { id: page?.talk.id } });
});

test("a plain paragraph stays a point of the page", () => {
  expect(headOf("was the ferry late because of fog?", harbour)).toBe("Harbour Evening was great");
});

test("what two items hold alike is asked of the page", () => {
  expect(headOf("harbour evening: what was told by whom?", harbour)).toBe(
    "Harbour Evening was great",
  );
});

test("a row of a table, by its title", () => {
  const library = libraryWith(`# Lampenfreunde

Wir treffen uns im Hafen.

| Datum | Thema | Wer |
| --- | --- | --- |
| 3. März | Dochte schneiden ohne Rauch | Ada Rot |
| 7. April | Öl aus Raps pressen | Ben Blau |
`);

  expect(headOf("Wer sprach über Öl aus Raps?", library)).toBe("Öl aus Raps pressen");
});

test("a labelled line with its paragraph", () => {
  const library = libraryWith(`# 港の会に行ってきた

港の会に行ってきました。とても寒い日でした。

縄の結び方いろいろ

もやい結びと本結びの違いを実演していました。濡れた縄では本結びがほどけにくいそうです。

灯台の掃除のしかた

レンズは酢で拭くと曇らないそうです。
`);

  expect(headOf("港の会でレンズを酢で拭く話", library)).toBe("灯台の掃除のしかた");
});

test("a line of a list of links, whose address stands in the line behind it", () => {
  const library = libraryWith(`# 발표 영상 모음

- 등대 청소하는 방법
- https://videos.example/lamp
- 밧줄 묶는 법 정리
- https://videos.example/rope
`);
  const text = plainText(ask("밧줄 묶는 법 링크", library), "/talks");

  expect(text).toContain("밧줄 묶는 법 정리");
  expect(text).toContain("https://videos.example/rope");
  expect(text).not.toContain("https://videos.example/lamp");
});

test("a subsection with its text", () => {
  const library = libraryWith(`# 灯塔之夜 参加报告

昨晚大家在港口见面。

## 【下午】修理旧灯

讲的人带来了三盏旧灯，用醋和盐把铜擦亮。

## 晚饭

吃了鱼汤。
`);

  expect(headOf("灯塔之夜 用醋把铜擦亮是谁讲的", library)).toContain("修理旧灯");
});

test("the heading that it stands below is told with it", () => {
  const library = libraryWith(`# Minutes of the guild

## 31 January 2018

- The next goal
    - everybody carves a spoon
- Money

## 10 January 2018

- The next goal
    - nobody was there
- Money
`);
  const text = plainText(
    ask("when did the guild say everybody carves a spoon?", library),
    "/talks",
  );

  expect(text).toContain("The next goal");
  expect(text).toContain("31 January 2018");
});

test("a page that is called by what is asked about is meant itself", () => {
  const library = libraryWith(`# From candles to gas lamps

- Candles
- Wax drips on the rail
- Gas lamps
- The burner needs a mantle
`);

  expect(headOf("gas lamps instead of candles: which burner?", library)).toBe(
    "From candles to gas lamps",
  );
});

test("points below a bullet tell of it, and are no items", () => {
  const library = libraryWith(`# Notes of the June meeting

- Painting old hulls
    - scrape the barnacles first
    - two coats of tar
- Drying nets
    - never in the sun
`);

  expect(headOf("June meeting: scraping barnacles before tar", library)).toBe("Painting old hulls");
});

test("the page is meant by who asks for a recording where the item has none and the page has", () => {
  const library = libraryWith(`# Harbour Evening was great

It rained that night, see the [video](https://www.youtube.com/watch?v=abcdefghijk) of the whole evening.

- Greeting the crew
- Reading tide tables
- Counting the coins
`);

  expect(headOf("video of the tide tables", library)).toBe("Harbour Evening was great");
});

const ferry = libraryWith(`# Ferry Camp, a diary

We met on the ferry, and it rained all day. I had soup and bread.

First of all Bo Lind with "Mending nets in the dark" made us all laugh, and his cold hands did too. After lunch it was the turn of «Les phares et la brume», which I slept through, and of “Ferry Camp 2031” there will be a film.

It was "all very wet indeed" as the captain said.
`);

test.for([
  ["ferry camp: who mends nets in the dark?", "Mending nets in the dark"],
  ["les phares au ferry camp", "Les phares et la brume"],
])("a title that is named in a sentence: %s", ([question = "", title]) => {
  expect(headOf(question, ferry)).toBe(title);
});

test.for([
  "will there be a film of ferry camp 2031?",
  "ferry camp: what did I eat, soup and bread?",
])("what is quoted besides is no title: %s", (question) => {
  expect(headOf(question, ferry)).toBe("Ferry Camp, a diary");
});

test("slides that are named in a line, with their address", () => {
  const library = libraryWith(`# Ferry Camp, a diary

We met on the ferry, and it rained.

## Links

Some of those who spoke shared theirs: [Bees on board](https://speakerdeck.com/bo/bees-on-board), [Salt](https://speakerdeck.com/eva/salt)

## Food

There was soup, and on board we had bread.
`);
  const text = plainText(ask("slides on bees at the ferry camp", library), "/talks");

  expect(text).toContain("https://speakerdeck.com/bo/bees-on-board");
  expect(text).toContain("From the notes · Links · Ferry Camp, a diary");
});
