/** Every button and menu of an answer over the sample notes leads to an answer, and Share to the same one. */
import { expect, test } from "vitest";
import { answersFrom, type LaterAnswers, wrapAnswers } from "../../src/answer/answers.ts";
import { subjectOf } from "../../src/answer/subject.ts";
import type { Action } from "../../src/card/action.ts";
import { readLibrary } from "../../src/ingest/read-library.ts";
import { readActionValue } from "../../src/slack/blocks/action-value.ts";
import { answerMessage } from "../../src/slack/blocks/answer-message.ts";
import { homeView } from "../../src/slack/blocks/home-view.ts";
import { notesModal } from "../../src/slack/blocks/notes-modal.ts";
import { answerAgain } from "../../src/slack/listeners/answer-again.ts";

const { library } = await readLibrary("notes");
const now = answersFrom(
  library,
  () => 0.5,
  () => "2026-11-26",
);
const answers = wrapAnswers(now as unknown as LaterAnswers, async (ask) => ask()); // as: awaited all the same

const { talks, meetups, people } = library.catalogue;
const questions = [
  ...talks.map(({ talk }) => talk.title),
  ...meetups.map(({ title }) => `when was ${title}?`),
  ...people.map(({ name }) => `${name}さんの発表`),
  ...[
    "最新の発表",
    "meetups",
    "発表者一覧",
    "years",
    "help",
    "コンテナの話をした人",
    "quantum containers",
  ],
  ...["2018年の勉強会", "バクアップ", "any", "slides on Kubernetes", "talks by Nobody Known"],
];

test("of answers to questions of all kinds", async () => {
  let tried = 0;
  for (const question of questions) {
    for (const locale of ["ja", "en"] as const) {
      const given = { ...now.ask(question, locale), kept: { offers: true } };
      tried += await expectLed(answerMessage(given, "/talks", { canShare: true, canRate: true }));
    }
  }
  expect(tried).toBeGreaterThan(questions.length);
});

test("of the notes window, the Home tab and the welcome", async () => {
  const [{ talk } = expect.fail("There are notes.")] = talks;
  const notes = now.notes(talk.id) ?? expect.fail("There are notes.");

  expect(await expectLed(notesModal(notes, { page: 0 }, "ja"))).toBeGreaterThan(0);
  for (const shelf of ["meetups", "speakers", "years"] as const) {
    const home = now.home(shelf, 0, "en", { lookedAt: undefined });
    expect(await expectLed(homeView(home, "/talks"))).toBeGreaterThan(0);
  }
  expect(await expectLed(answerMessage(now.welcome("ja"), "/talks"))).toBe(5);
});

/** Follows each button of what is shown, and tells how many there were. */
async function expectLed(shown: object): Promise<number> {
  const values = valuesIn(shown);
  for (const value of values) {
    const read = readActionValue(value) ?? expect.fail(`No action: ${value}`);
    expect(await isLed(read.action, read.locale), value).toBe(true);
  }
  return values.length;
}

async function isLed(action: Action, locale: "ja" | "en"): Promise<boolean> {
  switch (action.kind) {
    case "share": {
      const again = await answerAgain(action.again, locale, answers);
      return again !== undefined && subjectOf(again) === action.subject;
    }
    case "notes":
    case "page":
      return now.notes(action.id) !== undefined;
    case "browse":
    case "shelf":
      return now.home(action.shelf, action.from, locale).rows.length > 0;
    case "rate":
    case "wish":
    case "unwish":
    case "take-back":
      return true; // They are heard, and said so.
    case "like":
      return (await answerAgain(action, locale, answers)) !== undefined; // That none is like it is told.
    default: {
      const answer = await answerAgain(action, locale, answers);
      return answer !== undefined && answer.kind !== "nothing";
    }
  }
}

/** The values of all buttons and options, wherever they stand. */
function valuesIn(shown: unknown): readonly string[] {
  if (typeof shown !== "object" || shown === null) return [];
  return Object.entries(shown).flatMap(([key, value]) =>
    key === "value" && typeof value === "string" ? [value] : valuesIn(value),
  );
}
