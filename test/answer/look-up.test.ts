import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { readNotes } from "../../src/notes/read-notes.ts";
import { buildLibrary } from "../../src/search/library.ts";

const text = `第7回 港の勉強会
=====

- 2024/10/03

## コンテナの話 - @taro

- ランタイム

## 監視の話 - @hana

- 通知
`;
const many = Array.from({ length: 12 }, (_, n) => `## 話 ${n} - @taro\n\n- ${n}\n`).join("\n");
const { meetups } = readNotes([
  { file: "7.md", text },
  { file: "8.md", text: `第8回 港の勉強会\n=====\n\n- 2024/11/03\n\n${many}` },
]);
const library = buildLibrary(meetups);
const answers = answersFrom(library, "en");

test("a talk is found by its id", () => {
  const [first] = library.catalogue.talks;

  expect(answers.talk(first?.talk.id ?? "")).toBe(first);
});

test("a speaker's talks: the first ten, and how many there are", () => {
  const taro = library.catalogue.people.find(({ handles }) => handles.includes("taro"));

  const answer = answers.speaker(taro?.id ?? "", "ja");

  expect(answer).toMatchObject({ kind: "speaker", locale: "ja", person: taro, total: 13 });
  expect(answer).toHaveProperty("talks.length", 10);
});

test("a meetup's programme, in the order of the evening", () => {
  const meetup = library.catalogue.meetups.find(({ number }) => number === 7);

  expect(answers.meetup(meetup?.id ?? "", "en")).toMatchObject({
    kind: "meetup",
    question: "第7回 港の勉強会",
    total: 2,
    talks: [
      { entry: { talk: { title: "コンテナの話" } }, points: [] },
      { entry: { talk: { title: "監視の話" } } },
    ],
  });
});

test("what the notes do not have is not found", () => {
  expect(answers.talk("x")).toBeUndefined();
  expect(answers.speaker("x", "ja")).toBeUndefined();
  expect(answers.meetup("x", "ja")).toBeUndefined();
});

test("a question is answered in the default language where it shows none", () => {
  expect(answers.ask("12345").locale).toBe("en");
});
