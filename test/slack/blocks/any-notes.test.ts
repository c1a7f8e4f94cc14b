/** Arbitrary notes all the way: read, searched, answered and shown, every message as Slack takes it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, answersFrom } from "../../../src/answer/answers.ts";
import type { TalkNotes } from "../../../src/answer/shown-talk.ts";
import type { CataloguedTalk } from "../../../src/catalogue/catalogue.ts";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import type { Point } from "../../../src/notes/meetup.ts";
import { shelves } from "../../../src/question/asked.ts";
import { buildLibrary, type Library } from "../../../src/search/index/library.ts";
import type { Locale } from "../../../src/search/query.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { answerModal } from "../../../src/slack/blocks/answer-modal.ts";
import { homeView } from "../../../src/slack/blocks/home-view.ts";
import { notesModal } from "../../../src/slack/blocks/notes-modal.ts";
import { notesReport } from "../../../src/slack/blocks/notes-report.ts";
import { unfurlBlocks } from "../../../src/slack/blocks/unfurl.ts";
import { expectSlackShows, expectSlackTakes } from "../../helpers/slack-rules.ts";
import { anyPath, anyText } from "../../notes/any-text.ts";

const hostile = fc.constantFrom(
  "<!channel>",
  "<@U1|you>",
  "<https://evil.example.com|click>",
  "&lt;!here&gt;",
  "*_~`",
  "👩‍👩‍👧‍👦🇯🇵",
  "か\u3099",
  "שלום\u202e",
  "勉強会の発表".repeat(700),
);
const anyNotes = fc.record({
  file: anyPath,
  text: fc
    .tuple(anyText, hostile, anyText, hostile)
    .map(([before, title, between, said]) =>
      [before, `## ${title} - @a_b`, between, `- ${said} https://example.com/${said}`].join("\n"),
    ),
});
const locales = ["ja", "en"] as const;

test("whatever the notes say, every message made of them is one that Slack takes", () => {
  let talks = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(anyNotes, { selector: ({ file }) => file, minLength: 1, maxLength: 3 }),
      fc.constantFrom(...locales),
      (files, locale) => {
        const { meetups, files: readings } = readNotes(files);
        const library = buildLibrary(meetups);
        const answers = answersFrom(
          library,
          () => 0.5,
          () => "2026-11-26",
        );
        const problems = readings.flatMap((reading) => reading.problems);
        expectTaken(notesReport(problems, locale));
        for (const entry of library.catalogue.talks) {
          talks += 1;
          expectTalkShown(entry, answers, locale);
        }
        for (const shelf of shelves) {
          const view = homeView(answers.home(shelf, 0, locale), "/talks");
          expectSlackShows({ args: { view } });
        }
      },
    ),
    { numRuns: 40 }, // Of 20, one run in many had 20 talks.
  );
  expect(talks).toBeGreaterThan(20);
});

test("notes that are fifty levels deep are shown in pages, without a point left out", () => {
  const deep = Array.from({ length: 50 }, (_, depth) => `${"    ".repeat(depth)}- level ${depth}.`);
  const library = buildLibrary(
    readNotes([{ file: "a.md", text: ["# M", "", "## Deep - @a", "", ...deep].join("\n") }])
      .meetups,
  );
  const [entry] = library.catalogue.talks;
  if (!entry) throw new Error("There is a talk.");

  const view = notesModal(notesOf(answersOf(library), entry), { page: 0 }, "en");

  expectSlackShows({ args: { view } });
  for (const text of textsOf(entry.talk.points)) expect(JSON.stringify(view)).toContain(text);
  const answer = answersOf(library).ask("level 49", "en");
  expectTaken(answerMessage(answer, "/talks"));
});

function answersOf(library: Library): Answers {
  return answersFrom(
    library,
    () => 0,
    () => "2026-11-26",
  );
}

function notesOf(answers: Answers, { talk }: CataloguedTalk): TalkNotes {
  return answers.notes(talk.id) ?? expect.fail("It is in the notes.");
}

/** In every message and window that it can stand in. */
function expectTalkShown(entry: CataloguedTalk, answers: Answers, locale: Locale): void {
  const { id, title, links } = entry.talk;
  for (const answer of [
    answers.lookUp(id, locale, 0) ?? expect.fail("It is in the notes."),
    answers.ask(title, locale),
    answers.list(title, locale, 0),
    answers.related(title, locale),
  ]) {
    expectTaken(answerMessage(answer, "/talks", { canShare: true, canRate: true }));
    expectSlackShows({ args: { view: answerModal(answer, "/talks") } });
  }
  for (const page of [0, 1]) {
    expectSlackShows({ args: { view: notesModal(notesOf(answers, entry), { page }, locale) } });
  }
  for (const linked of links.flatMap(({ url }) => answers.linked(url, locale) ?? [])) {
    expectSlackShows({ args: { view: { type: "home", blocks: unfurlBlocks(linked) } } });
  }
}

function textsOf(points: readonly Point[]): readonly string[] {
  return points.flatMap(({ text, children }) => [text, ...textsOf(children)]);
}

function expectTaken(message: object): void {
  expectSlackTakes({
    method: "response_url",
    args: { response_type: "ephemeral", ...message },
  });
}
