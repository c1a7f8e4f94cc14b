import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { answersFrom } from "../../../src/answer/answers.ts";
import { keyOfId } from "../../../src/answer/follow-up/id-key.ts";
import { topicAfter } from "../../../src/answer/follow-up/topic.ts";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import { buildLibrary } from "../../../src/search/index/library.ts";

const text = `第7回 港の勉強会
=====

- 2024/10/03

## コンテナの話 - @taro

- ランタイム

## 監視の話 - @hana

- 通知

## 題だけ - @hana
`;
const many = Array.from({ length: 12 }, (_, n) => `## 話 ${n} - @taro\n\n- ${n}\n`).join("\n");
const { meetups } = readNotes([
  { file: "7.md", text },
  { file: "8.md", text: `第8回 港の勉強会\n=====\n\n- 2024/11/03\n\n${many}` },
]);
const library = buildLibrary(meetups);
const answers = answersFrom(
  library,
  () => 0,
  () => "2026-11-26",
);

test("a talk is found by its id", () => {
  const [first] = library.catalogue.talks;

  expect(answers.notes(first?.talk.id ?? "")?.talk.title).toBe(first?.talk.title);
});

test("the points of a talk leave out the line of its slides, which are shown by name", () => {
  const url = "https://slides.example/1";
  const { meetups } = readNotes([
    { file: "9.md", text: `第9回\n=====\n\n## 題 - @taro\n\n- 資料: ${url}\n` },
  ]);
  const thin = buildLibrary(meetups);

  const answer = answersFrom(
    thin,
    () => 0,
    () => "2026-11-26",
  ).lookUp(thin.catalogue.talks[0]?.talk.id ?? "", "ja", 0);

  expect(answer?.kind === "talk" && answer.best.points).toEqual([]);
});

test("a speaker's talks, ten at a time", () => {
  const taro = library.catalogue.people.find(({ handles }) => handles.includes("taro"));

  const first = answers.lookUp(taro?.id ?? "", "ja", 0);
  const last = answers.lookUp(taro?.id ?? "", "ja", 10);
  const beyond = answers.lookUp(taro?.id ?? "", "ja", 90);

  expect(first).toMatchObject({
    kind: "speaker",
    locale: "ja",
    person: { id: taro?.id, talkCount: 13 },
    total: 13,
    from: 0,
  });
  expect(first).toHaveProperty("rows.length", 10);
  expect(last).toMatchObject({ from: 10, total: 13 });
  expect(last).toHaveProperty("rows.length", 3);
  expect(beyond).toEqual(last);
});

test("a meetup's programme, in the order of the meetup", () => {
  const meetup = library.catalogue.meetups.find(({ number }) => number === 7);

  expect(answers.lookUp(meetup?.id ?? "", "en", 0)).toMatchObject({
    kind: "meetup",
    total: 3,
    rows: [{ title: "コンテナの話", points: [] }, { title: "監視の話" }, { title: "題だけ" }],
  });
});

test("a talk by itself, with the beginning of its notes", () => {
  const [first] = library.catalogue.talks;

  expect(answers.lookUp(first?.talk.id ?? "", "en", 0)).toMatchObject({
    kind: "talk",
    best: { id: first?.talk.id, points: [{ text: "0", depth: 0 }] },
    others: [],
  });
});

test("what the notes do not have is not found", () => {
  expect(answers.notes("x")).toBeUndefined();
  expect(answers.lookUp("x", "ja", 0)).toBeUndefined();
});

test.for([
  { question: "talks by @taro", kind: "speaker", total: 13 },
  { question: "コンテナ", kind: "talk", total: 1 }, // There is no other.
  { question: "量子力学", kind: "nothing", total: undefined },
])("all that $question finds is of kind $kind", ({ question, kind, total }) => {
  const answer = answers.list(question, "en", 0);

  expect(answer.kind).toBe(kind);
  expect("total" in answer ? answer.total : undefined).toBe(total);
});

test("any talk at all is one that has notes", () => {
  const titles = [0, 0.5, 0.99].map((chance) =>
    titleOf(
      answersFrom(
        library,
        () => chance,
        () => "2026-11-26",
      ).ask("random", "en"),
    ),
  );

  expect(new Set(titles).size).toBe(3);
  expect(titles).not.toContain("題だけ");
  expect(
    answersFrom(
      buildLibrary([]),
      () => 0.5,
      () => "2026-11-26",
    ).ask("おまかせ", "en").kind,
  ).toBe("help");
});

test("what goes on from an answer is told from what stands by itself", () => {
  const about = topicAfter(answers.ask("talks by @taro", "en")) ?? "lost";

  expect(answers.followUp("next", "en", about)).toMatchObject({ kind: "speaker", from: 5 });
  expect(answers.followUp("コンテナ", "en", about)).toBeUndefined();
});

test("a question is answered in the default language where it shows none", () => {
  expect(answers.ask("12345", "en").locale).toBe("en");
});

function titleOf(answer: Answer): string {
  return answer.kind === "talk" ? answer.best.title : answer.kind;
}

test("a talk, a speaker and a meetup are found by the short key of their id, too", () => {
  const { talks, people, meetups } = library.catalogue;
  for (const { id } of [talks[0]?.talk, people[0], meetups[0]].flatMap((one) => one ?? [])) {
    expect(answers.lookUp(keyOfId(id), "ja", 0)).toEqual(answers.lookUp(id, "ja", 0));
  }
  expect(answers.notes(keyOfId(talks[0]?.talk.id ?? ""))?.talk.id).toBe(talks[0]?.talk.id);
  expect(answers.lookUp(keyOfId("x"), "ja", 0)).toBeUndefined();
});
