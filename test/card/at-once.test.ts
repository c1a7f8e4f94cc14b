/** The answer stands first, once, and beside it only what was asked. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryIn, libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `Harbour night #1
=====

- Date: 2024/03/07
- Venue: Pier House

## Paws in Ruby - Mira Holt

- Slides: https://slides.example.com/paws
- They count twice
- Gloves slow the count down
- A husky has four of them

## Counting the lamps - Ann Lee

- Before, the count took the whole night and nobody liked it
- The lamps of the outer mole were left out of the count at first
- In the end the count was 12 minutes faster
- The count is repeated whenever a storm has passed over the harbour
- Whoever keeps the count of the lamps wears a hat
- Storm lanterns are not lamps, and lamps are not storm lanterns
- The harbour master signs the count
`,
  `港の夜 第2回
=====

- 日時: 2024/05/09 19:00〜21:30
- 会場: 灯台会館

## 犬ぞりの話 - 山口 透

- 速い
- 雪の日は休む
`,
  `Old harbour group
=====

Whoever comes is welcome.

## List of talks

- 2023-02-03, Olga Berg, Ropes and knots
- 2023-03-07, Mira Holt, Sails

## Ropes and knots - Olga Berg

- Slides: https://slides.example.com/ropes

## Sails - Mira Holt

- Slides: https://slides.example.com/sails

## Anchors - Piet Vos

- Slides: https://slides.example.com/anchors
`,
);

function say(question: string): string {
  return plainText(answerQuestion(question, library, "en"), "/talks");
}

test.for([
  ["who gave Paws in Ruby?", "Mira Holt gave it.", "They count twice"],
  ["Paws in Ruby slides", "Slides: https://slides.example.com/paws", "They count twice"],
  ["when was Paws in Ruby?", "It was on Thu 7 Mar 2024.", "They count twice"],
  ["where was Paws in Ruby?", "It was at Pier House.", "They count twice"],
  ["犬ぞりの話の発表者は？", "発表者は山口 透さんです。", "雪の日は休む"],
] as const)("%s: the fact, and no excerpt", ([question, first, point]) => {
  const text = say(question);

  expect(text.split("\n")[0]).toBe(first);
  expect(text).not.toContain(point);
});

test("who talked about something that was said in a talk: the line that says it, and no other", () => {
  const text = say("who talked about a husky?");

  expect(text.split("\n")[0]).toBe("Mira Holt gave it.");
  expect(text).toContain("A husky has four of them");
  expect(text).not.toContain("Gloves");
});

test("when: the hours, too, where the notes have them", () => {
  expect(say("犬ぞりの話はいつ？").split("\n")[0]).toBe(
    "開催日は 2024年5月9日(木) 19:00–21:30 です。",
  );
});

test.for([
  ["when was Paws in Ruby?", "2024"],
  ["when was Harbour night #1?", "2024"],
  ["where was Paws in Ruby?", "Pier House"],
  ["who gave Paws in Ruby?", "Mira Holt"],
  ["港の夜 第2回はいつ？", "2024"],
] as const)("%s: %s is told once", ([question, fact]) => {
  expect(say(question).split(fact)).toHaveLength(2);
});

test("of a long list the line that answers comes first, with two beside it at most", () => {
  const points = say("how much faster was the count of the lamps?")
    .split("\n")
    .filter((line) => line.startsWith("•"));

  expect(points[0]).toBe("• In the end the count was 12 minutes faster");
  expect(points.length).toBeLessThanOrEqual(3);
});

test.for([
  ["when was the talk on ropes and knots?", "2023-02-03"],
  ["when was the talk Sails?", "2023-03-07"],
] as const)("%s: of several days on a page the one beside its name", ([question, day]) => {
  expect(say(question).split("\n")[0]).toContain(day);
});

test("the day of another talk is not told of one that the page gives none", () => {
  const text = say("when was the talk Anchors?");

  expect(text).not.toContain("2023");
  expect(text.split("\n")[0]).toBe("No date was found in the notes.");
});

const others = libraryOf(
  `Storm conference 2021
=====

- 2021/06/03

## Soup is not cooking - Ida Roth

- Wer eine Suppe über Nacht kocht, hat am Morgen mehr

## Automatic anchors and their knots - Boris Vogt

- They hold
`,
  `Lamp Days 2019
=====

- 2019/10/04

## Closing keynote of the lamps - Ann Lee

- Good night
`,
  `# Harbour notes of August

We met in the old customs house and talked for two hours.

Presenter:

- Carl Hicks - Moss on the pier

Topic:

- Moss, a replacement for paint
`,
);

function sayOf(question: string): string {
  return plainText(answerQuestion(question, others, "en"), "/talks");
}

test("a talk that holds what is asked about goes before one that holds but the words of asking", () => {
  const text = sayOf("wer hat über automatic knots in Mainz gesprochen");

  expect(text).toContain("Boris Vogt");
  expect(text).not.toContain("Soup is not cooking");
});

test("nothing is answered by a talk that holds but the frame of a question", () => {
  expect(answerQuestion("Lamp Days 2021 keynote notes", others, "en").kind).toBe("nothing");
});

test("who is told in doubt where the talk lacks a word of the question", () => {
  const text = sayOf("who gave the talk on automatic anchors and submarines?");

  expect(text).toContain("do not have the word “submarines” itself");
  expect(text).toContain("If you mean this talk, Boris Vogt gave it.");
});

test("of a page the line below who presents answers who", () => {
  expect(sayOf("who talked about moss?").split("\n")[0]).toBe(
    "The notes say: “Carl Hicks - Moss on the pier”",
  );
});

test("a word that the notes write otherwise is no slip of who asks: it is said how it matched", () => {
  expect(sayOf("automtaic anchors")).toContain("Matched: automtaic = Automatic");
});

const kettles = libraryIn({
  "2021/schedule.md": `- 2021/06/03

## Anchors and chains - Bo Lind

- They hold

## Kettles and lids - Ida Roth

- Slides: https://slides.example.com/kettles
- Video: https://video.example.com/kettles
- We changed how the lid is made, and by whom
- In the end lids were １秒 sooner
- The lids are of copper
- Whoever makes lids wears gloves
- The old lids were sold
- D's: Do, Delegate
`,
  "page/august.md": `# The post of August

Two of us spoke of lids, one of knots, and the slides are here.

- [Knots without rope](https://speakerdeck.com/example/knots)
- [Lids of copper](https://speakerdeck.com/example/lids)
- [Old harbours](https://speakerdeck.com/example/old)
`,
});

function sayOfKettles(question: string): string {
  return plainText(answerQuestion(question, kettles, "ja"), "/talks");
}

test("the only line with a number leads where a number is asked for", () => {
  const points = sayOfKettles("Kettles and lids、lidsはどれくらい速くなった？")
    .split("\n")
    .filter((line) => line.startsWith("•"));

  expect(points[0]).toBe("• In the end lids were １秒 sooner");
});

test("a meetup whose notes have no name is not named", () => {
  expect(sayOfKettles("who gave Kettles and lids?")).not.toContain("schedule");
});

test("a link to the slides is one to slides, wherever the question says so", () => {
  const text = sayOfKettles("link to the kettles slides please");

  expect(text).toContain("Slides: https://slides.example.com/kettles");
  expect(text).not.toContain("video.example.com");
});

test("an apostrophe makes no other language and no other word", () => {
  const text = sayOfKettles("kettle's lids, Ds?");

  expect(text).toContain("Kettles and lids");
  expect(text).not.toMatch(/そのもの|do not have/u);
});

const guild = libraryIn({
  "harbour-guild/one.md": `Day 1
=====

- 2024/05/02

## Machine lighthouses - Ida Roth

- 機械学習で灯台を動かす
- Ida Rothの発表。
- 霧の日は手で動かす

## Ropes - Bo Lind

- long
`,
  "harbour-guild/two.md": `Evening of clocks
=====

- 2024/06/02

## Clocks at sea - Cy Low

- A meeting every January is where sailors set them
`,
  "harbour-guild/three.md": `Evening of debates
=====

- 2013/06/02

## Guild debates - Di Fox

- We discuss the Ternclub of 2013 there
`,
  "harbour-guild/four.md": `Evening of tides
=====

- 2024/07/02

## Tides of 2013 - Ed Ode

- They were high
`,
});
const sayOfGuild = (question: string) => plainText(answerQuestion(question, guild, "en"), "/talks");

test("a day of a programme is no name of a meetup, nor is a folder", () => {
  const text = sayOfGuild("machine learning in lighthouses");

  expect(text).toContain("Machine lighthouses");
  expect(text).not.toContain("Day 1");
});

test("who gave it is not said once more as a point", () => {
  expect(sayOfGuild("灯台を動かす話")).not.toContain("の発表。");
});

test("a talk that lacks more of the question than it has is not shown for it", () => {
  const text = sayOfGuild("Ternclub sailors high 2013 January");

  expect(text).toMatch(/^No talk was found for/u);
  expect(text).toContain("mentions sailors, January, not Ternclub, 2013");
});
