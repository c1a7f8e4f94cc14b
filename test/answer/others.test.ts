import { expect, test } from "vitest";
import { answerQuestion, listTalks } from "../../src/answer/answer-question.ts";
import { talkAnswer } from "../../src/answer/kinds/talk-answer.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { understand } from "../../src/question/understand.ts";
import { search } from "../../src/search/rank/search.ts";
import { libraryOf } from "../helpers/library.ts";

const gardens = Array.from(
  { length: 8 },
  (_, n) => `# Garden #${n + 9}\n\n- 2023-02-01\n\n## Roses ${n} - Bob Stone (@bob)\n\n- Plant\n`,
);
const library = libraryOf(
  `# Waves #1

- 2024-01-01

## A workshop on radio calls - Ann Bee (@ann)

- Amateurs keep a log of radio calls

## Radio tubes - Cal Dee (@cal)

- A radio of 1931
`,
  ...gardens,
);

test.for([
  { share: 0.51, others: ["Radio tubes"] },
  { share: 0.49, others: [] },
])("another talk with $share of the best one's score is named beside it: $others", (given) => {
  const query = understand("radio", library, "en");
  const [best, other] = search(query, library).hits.toSorted((a, b) =>
    a.entry.talk.title < b.entry.talk.title ? -1 : 1,
  );
  if (!best || !other) throw new Error("Both talks speak of radio.");
  const answer = talkAnswer(query, [
    best,
    { ...other, coverage: best.coverage, score: given.share * best.score },
  ]);

  expect(answer.kind === "talk" && answer.others.map(({ title }) => title)).toEqual(given.others);
});

test.for([
  { question: "quantum chromodynamics teleportation workshop", near: [] },
  { question: "quantum chromodynamics teleportation 1931", near: [] },
  {
    question: "quantum chromodynamics teleportation calls",
    near: ["A workshop on radio calls"],
  },
])("near to “$question” are $near: the kind of occasion brings no talk near", (given) => {
  const answer = answerQuestion(given.question, library, "en");

  const nearest = answer.kind === "nothing" ? (answer.nearest ?? []) : undefined;
  expect(nearest?.map(({ talk }) => talk.title)).toEqual(given.near);
});

const bridges = `# Brücke Nacht #2

- 2024-05-01

## Platform teams and their bridges

- A platform is a bridge

## Mail on a platform - Mira Holt

- The platform sends mail
`;
const evening = libraryOf(bridges);

test("of a talk that is put first for its speaker, it is still said what it lacks", () => {
  const notes = libraryOf(bridges, ...gardens);
  const answer = answerQuestion("who talked about measures of a platform?", notes, "en");

  expect(answer).toMatchObject({ kind: "talk", missing: ["measures"] });
});

test.for([
  ["양자컴퓨터 발표 누가 했어?", "다리 놓는 법", ["양자컴퓨터"]],
  ["量子电脑 演講 在哪裡", "桥的历史", ["量子电脑"]],
  [
    "wann wurde Quantencomputer gehalten",
    "Wie man eine Brücke über den Fluss baut",
    ["Quantencomputer"],
  ],
] as const)("%s: a word that asks is not said to be in no talk", ([question, title, unheld]) => {
  const notes = libraryOf(`# Brücke Nacht #2\n\n- 2024-05-01\n\n## ${title} - Mira Holt\n`);

  expect(answerQuestion(question, notes, "en")).toMatchObject({ kind: "nothing", unheld });
});

test("words in letters that no notes have are not said to be in none: they may be told in others", () => {
  const answer = answerQuestion("양자컴퓨터 발표 누가 했어?", evening, "en");

  expect(answer).toMatchObject({ kind: "nothing" });
  expect(answer).not.toHaveProperty("unheld");
});

const nights = libraryOf(
  ...["潮の話", "錨の話", "帆の話", "櫂の話"].map(
    (title, n) =>
      `# 港の夜 #${n + 1}\n\n- 2024-01-0${n + 1}\n- 会場: Sample Hall\n\n## ${title} - @a${n}\n\n- 話した\n`,
  ),
  `# Small Tools Conf

- 2024-06-01
- Venue: Sample Hall

## 鳴らない電話の作り方 - @yoru

- 夜中の当番を減らした

## Keeping every error - Lena Fischer

- Tail sampling keeps every error

## Ropes and hammers - Bo Lind

- Small tools are best
`,
);

test.for([
  ["夜中に電話が鳴らないようにした話", "鳴らない電話の作り方"],
  ["what is tail sampling?", "Keeping every error"],
] as const)(
  "“%s” is answered by %s, and by no talk of a night, a hall or a conference",
  (given) => {
    const [question, title] = given;

    expect(answerQuestion(question, nights, "en")).toMatchObject({ best: { title }, others: [] });
  },
);

test("one letter of another word is neither near nor what may have been meant", () => {
  expect(answerQuestion("量子電話帳の鳴門", nights, "ja")).toMatchObject({ suggestions: [] });
  expect(answerQuestion("帆布の選別", nights, "ja")).not.toHaveProperty("nearest");
});

const pages = libraryOf(
  `# Tidal power, a deck of slides

It was shown at the harbour.

# Turbines

- A turbine turns slowly in tidal water, and tidal water turns twice a day
- The turbine needs no dam

# Cables

- Cables bring it ashore from the turbine
`,
  "# Reef Night\n\n- 2024-03-03\n\n## Corals - Ann Bee\n\n- Corals near a turbine\n",
);

test("behind a section of a page its other sections are named, though they score far less", () => {
  const answer = answerQuestion("how does the turbine turn in tidal water?", pages, "en");

  expect(answer).toMatchObject({ kind: "talk", best: { title: "Turbines" } });
  expect(answer.kind === "talk" && answer.others.map(({ title }) => title)).toContain("Cables");
});

test("a page without talks is no other talk beside a talk", () => {
  const shelf = libraryOf(
    "# Waves #1\n\n- 2024-01-01\n\n## Radio tubes - Cal Dee (@cal)\n\n- A radio of 1931 with tubes\n",
    "# How to write these notes\n\nWrite `Radio tubes` as a title.\n\n## An example of tubes\n\n- A radio of 1931 with tubes\n",
  );

  const answer = answerQuestion("radio of 1931 with tubes", shelf, "en");

  expect(answer).toMatchObject({ kind: "talk", best: { title: "Radio tubes" }, others: [] });
});

test("what else a question finds is what its answer does not show, and nothing is told twice", () => {
  const library = libraryOf(
    ...["one", "two", "three", "four", "five", "six"].map(
      (name, n) =>
        `# Waves #${n + 1}\n\n- 2024-01-0${n + 1}\n\n## Radio ${name} - Ann Bee\n\n- A log\n`,
    ),
  );

  const answer = answerQuestion("what is radio?", library, "en");
  const rest = listTalks("what is radio?", library, "en", 0);

  const shown = talksOf(answer).map(({ id }) => id);
  const told = talksOf(rest).map(({ id }) => id);
  expect(shown.length).toBeGreaterThan(1);
  expect(rest).toMatchObject({ kind: "talks", isRest: true, total: 6 - shown.length });
  expect(new Set([...shown, ...told]).size).toBe(6);
});
