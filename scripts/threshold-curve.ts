/**
 * How often the search refuses and answers wrongly, by the evidence that a talk must have:
 * `npm run threshold -- [--notes DIR --questions FILE.jsonl]`.
 *
 * Prints a Markdown table. Without a file the questions are those of the relevance tests. Questions
 * that the notes cannot answer are few, so each of the others is asked once more over the notes
 * without the talk that answers it. What is found then is mostly wrong, but another talk may answer,
 * too: the last column tells where one line is better than another, and is no count of errors.
 */
import { readFile } from "node:fs/promises";
import { markdownTable } from "../bench/markdown-table.ts";
import { certainAnswer } from "../src/answer/certain.ts";
import { commandLine } from "../src/cli/command-line.ts";
import { readFolder } from "../src/ingest/read-folder.ts";
import { fieldTerms } from "../src/ingest/read-terms.ts";
import { ordinaryWords } from "../src/ingest/read-words.ts";
import { readNotes } from "../src/notes/folder/read-notes.ts";
import type { Meetup } from "../src/notes/meetup.ts";
import { understand } from "../src/question/understand.ts";
import { buildLibrary, type Library } from "../src/search/index/library.ts";
import { search } from "../src/search/rank/search.ts";
import { ranking } from "../src/search/ranking.ts";
import { answered, misspelt, unanswered } from "../test/relevance-questions.ts";

/** A question with parts of the titles of the talks that answer it; none where nothing does. */
interface Judged {
  readonly question: string;
  readonly talks: readonly string[];
}

const { notes = "notes", questions } = commandLine({
  call: "npm run threshold --",
  about:
    "Prints how often the search refuses and answers wrongly, by the evidence that a talk must have.",
  options: {
    notes: { kind: "text", value: "DIR", help: "the notes folder; notes unless given" },
    questions: {
      kind: "text",
      value: "FILE",
      help: "judged questions; those of the tests unless given",
    },
  },
}).values;
const steps = [0.3, 0.4, 0.5, 0.55, ranking.threshold.evidence, 0.65, 0.7, 0.8];

const { meetups } = readNotes((await readFolder(notes)).files);
const terms = await fieldTerms();
const list = await ordinaryWords();
const judged = questions ? await judgedIn(questions) : ofTheTests();
const whole = buildLibrary(meetups, terms, list);
const answerable = judged
  .filter(({ talks }) => talks.length > 0)
  .map((one) => ({ ...one, without: buildLibrary(withoutTalks(one.talks), terms, list) }));
const others = judged.filter(({ talks }) => talks.length === 0);

process.stdout.write(
  markdownTable([
    [
      "evidence",
      "right talk first",
      "refused wrongly",
      "answered wrongly",
      "answered without its talk",
    ],
    ...steps.map((least) => [
      `${least}${least === ranking.threshold.evidence ? " (set)" : ""}`,
      share(answerable, ({ question, talks }) => isOneOf(talks, first(question, whole, least))),
      share(answerable, ({ question }) => first(question, whole, least) === undefined),
      share(others, ({ question }) => first(question, whole, least) !== undefined),
      share(answerable, ({ question, without }) => first(question, without, least) !== undefined),
    ]),
  ]),
);

const shares = [0.5, 0.6, 0.7, ranking.certain, 0.9, 1];

process.stdout.write(
  `\nUnasked, as in ASK_CHANNELS:\n\n${markdownTable([
    ["certain", "right talk", "silent", "answered wrongly", "answered without its talk"],
    ...shares.map((least) => [
      `${least}${least === ranking.certain ? " (set)" : ""}`,
      share(answerable, ({ question, talks }) => isOneOf(talks, certain(question, whole, least))),
      share(answerable, ({ question }) => certain(question, whole, least) === undefined),
      share(others, ({ question }) => certain(question, whole, least) !== undefined),
      share(answerable, ({ question, without }) => certain(question, without, least) !== undefined),
    ]),
  ])}`,
);

/** The title of the talk that is shown to a question that nobody asked the bot. */
function certain(question: string, library: Library, least: number): string | undefined {
  const answer = certainAnswer(understand(question, library, "ja"), library, least);
  return answer?.kind === "talk" ? answer.best.title : undefined;
}

function ofTheTests(): Judged[] {
  return [
    ...[...answered, ...misspelt].map(({ question, talk }) => ({ question, talks: [talk] })),
    ...unanswered.map(({ question }) => ({ question, talks: [] })),
  ];
}

/** One JSON object a line, with `q`, `talkTitle` and `type`; lists, people and meetups are left out. */
async function judgedIn(file: string): Promise<Judged[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines
    .map((line): { q: string; talkTitle: string[]; type: string } => JSON.parse(line))
    .filter(({ type, talkTitle }) =>
      talkTitle.length > 0
        ? ["topic", "fact", "typo", "variant"].includes(type)
        : type === "negative",
    )
    .map(({ q, talkTitle }) => ({ question: q, talks: talkTitle }));
}

/** A page of the folder that is no talk, such as its README, quotes the talks: it is left out, too. */
function withoutTalks(titles: readonly string[]): Meetup[] {
  return meetups.map(({ notes: _, ...meetup }) => ({
    ...meetup,
    talks: meetup.talks.filter(({ title }) => !isOneOf(titles, title)),
  }));
}

/** The title of the first talk that is found. */
function first(question: string, library: Library, evidence: number): string | undefined {
  const query = understand(question, library, "ja");
  const { hits } = search(query, library, { ...ranking.threshold, evidence });
  return hits[0]?.entry.talk.title;
}

function isOneOf(titles: readonly string[], title: string | undefined): boolean {
  return title !== undefined && titles.some((part) => letters(title).includes(letters(part)));
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function share<One>(all: readonly One[], holds: (one: One) => boolean): string {
  const count = all.filter(holds).length;
  return `${((100 * count) / Math.max(1, all.length)).toFixed(0)} % (${count} of ${all.length})`;
}
