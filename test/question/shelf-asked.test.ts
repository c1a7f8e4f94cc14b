import { expect, test } from "vitest";
import { answerQuestion, listTalks } from "../../src/answer/answer-question.ts";
import type { Shelf } from "../../src/question/asked.ts";
import { understand } from "../../src/question/understand.ts";
import { buildLibrary } from "../../src/search/index/library.ts";
import { libraryOf } from "../helpers/library.ts";

test.for<{ question: string; shelf: Shelf | undefined }>([
  { question: "speakers", shelf: "speakers" },
  { question: " 発表者一覧 ", shelf: "speakers" },
  { question: "Meetups", shelf: "meetups" },
  { question: "speakers?", shelf: "speakers" },
  { question: "list all speakers", shelf: "speakers" },
  { question: "show me the meetups", shelf: "meetups" },
  { question: "list of speakers", shelf: "speakers" },
  { question: "発表者一覧を見せてください", shelf: "speakers" },
  { question: "勉強会の一覧を出して", shelf: "meetups" },
  { question: "発表者は？", shelf: undefined },
  { question: "勉強会一覧", shelf: "meetups" },
  { question: "latest meetups", shelf: "meetups" },
  { question: "最近の勉強会", shelf: "meetups" },
  { question: "最近の勉強会のスライド", shelf: undefined },
  { question: "years", shelf: "years" },
  { question: "talks by year", shelf: "years" },
  { question: "年別に見せて", shelf: "years" },
  { question: "発表者別に見せて", shelf: "speakers" },
  { question: "by speaker", shelf: "speakers" },
  { question: "勉強会ごとに見せて", shelf: "meetups" },
  { question: "年別の売上", shelf: undefined },
  { question: "speakers of the last meetup", shelf: undefined },
  { question: "勉強会の始めかた", shelf: undefined },
  { question: "who spoke most often?", shelf: "speakers" },
  { question: "who has given the most talks", shelf: "speakers" },
  { question: "だれが一番多く話してる？", shelf: "speakers" },
  { question: "一番登壇してる人は誰", shelf: "speakers" },
  { question: "who spoke most about Rust", shelf: undefined },
  { question: "一番話した Kafka の話", shelf: undefined },
  { question: "how many meetups have we had?", shelf: "meetups" },
  { question: "これまでに何回やりましたか", shelf: "meetups" },
  { question: "勉強会は何回やった？", shelf: "meetups" },
  { question: "何回もやった失敗", shelf: undefined },
  { question: "", shelf: undefined },
])("“$question” asks for the shelf $shelf", ({ question, shelf }) => {
  expect(understand(question, buildLibrary([]), "ja").shelf).toBe(shelf);
});

test.for([
  { question: "random", asks: true },
  { question: "おまかせ", asks: true },
  { question: "random forests", asks: false },
])("“$question” asks for any talk: $asks", ({ question, asks }) => {
  expect(understand(question, buildLibrary([]), "ja").isAny ?? false).toBe(asks);
});

test("a question for a shelf is answered with it, ten rows at a time", () => {
  const meetups = Array.from(
    { length: 12 },
    (_, n) =>
      `Night #${n}\n===\n\n- 2024/01/01\n\n## Garbage collection part ${n} - @a_example\n\n- said\n`,
  );
  const library = libraryOf(...meetups);

  expect(answerQuestion("meetups", library, "en")).toMatchObject({
    kind: "shelf",
    home: { shelf: "meetups", from: 0, total: 12, locale: "en" },
  });
  expect(listTalks("meetups", library, "en", 10)).toMatchObject({ home: { from: 10 } });
});
