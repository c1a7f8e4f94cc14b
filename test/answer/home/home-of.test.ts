import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { homeOf } from "../../../src/answer/home/home-of.ts";
import { libraryOf } from "../../helpers/library.ts";

const meetups = Array.from(
  { length: 23 },
  (_, index) => `第${index + 1}回 雲勉強会
=====

- ${2001 + index}/05/10
- 神戸

## 発表その${index + 1} - @speaker_${index % 12}

- 話したこと

## LT: 小話その${index + 1} - @regular_one
`,
);
const library = libraryOf(...meetups, "日付のない会\n=====\n\n## 発表 - @someone_else\n");

test("meetups come newest first, those without a date last, ten at a time", () => {
  const first = homeOf("meetups", 0, "ja", library);

  expect(first).toMatchObject({ from: 0, total: 24, meetupCount: 24, talkCount: 47 });
  expect(first.rows).toHaveLength(10);
  expect(first.rows[0]).toEqual({
    kind: "meetup",
    id: expect.any(String),
    title: "第23回 雲勉強会",
    date: "2023-05-10",
    venue: "神戸",
    talkCount: 2,
  });
  const last = homeOf("meetups", 20, "ja", library);
  expect(last.rows).toHaveLength(4);
  expect(last.rows.at(-1)).toEqual({
    kind: "meetup",
    id: expect.any(String),
    title: "日付のない会",
    talkCount: 1,
  });
});

test("speakers come by their number of talks", () => {
  const { rows } = homeOf("speakers", 0, "ja", library);

  expect(rows[0]).toEqual({
    ...{ kind: "speaker", id: "@regularone", name: "@regular_one" },
    ...{ latest: expect.any(String), talkCount: 23 },
  });
});

test("years come newest first, with the talks of each", () => {
  const { rows, total } = homeOf("years", 0, "ja", library);

  expect(total).toBe(23);
  const year = { kind: "year", year: "2023", talkCount: 2 };
  expect(rows[0]).toEqual({ ...year, question: "2023年の発表" });
  expect(homeOf("years", 0, "en", library).rows[0]).toEqual({
    ...year,
    question: "talks in 2023",
  });
});

test("the question of a year is one that lists its talks", () => {
  const library = libraryOf(...meetups);

  for (const locale of ["ja", "en"] as const) {
    const [row] = homeOf("years", 0, locale, library).rows;
    if (row?.kind !== "year") throw new Error("The shelf holds years.");
    const answer = answerQuestion(row.question, library, locale);
    expect(answer).toMatchObject({ kind: "talks", locale, total: row.talkCount });
  }
});

test("beyond the end are the last rows", () => {
  expect(homeOf("years", 99, "ja", library)).toEqual(homeOf("years", 20, "ja", library));
});

test("it proposes questions that the notes can answer", () => {
  expect(homeOf("meetups", 0, "en", library).examples).toContain("Latest talks");
});

test("without notes there are no rows", () => {
  expect(homeOf("meetups", 0, "ja", libraryOf())).toEqual({
    locale: "ja",
    shelf: "meetups",
    rows: [],
    from: 0,
    total: 0,
    meetupCount: 0,
    talkCount: 0,
    examples: [],
  });
});

test("of speakers with as many talks those come first who spoke last", () => {
  const library = libraryOf(
    "# Kiln 1\n\n- 2024-01-10\n\n## Clay - @ann\n\n## Heat - @ann\n\n## Salt - @zoe\n",
    "# Kiln 2\n\n- 2025-01-10\n\n## Ash - @zoe\n\n## Sand - @bo\n\n## Soot - @bo\n",
    "# Kiln 3\n\n- 2026-01-10\n\n## Fire - @zoe\n\n## Glow - @cy\n",
  );
  const { rows } = homeOf("speakers", 0, "en", library);

  expect(rows.map((row) => "name" in row && row.name)).toEqual(["@zoe", "@bo", "@ann", "@cy"]);
});
