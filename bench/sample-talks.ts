/**
 * Talks and questions in any number, drawn from real ones: the same every time.
 *
 * Half are Japanese and half English. Each talk has the title of one and sentences of many, so words
 * are about as frequent as in what they were drawn from.
 */
import {
  type Doc,
  docMeetup,
  type JudgedQuestions,
  readJudgedQuestions,
} from "../src/cli/judged-questions.ts";
import { readFolder } from "../src/ingest/read-folder.ts";
import { readNotes } from "../src/notes/folder/read-notes.ts";
import type { Point, Talk } from "../src/notes/meetup.ts";
import { languageOf } from "../src/search/rank/language.ts";
import { dice } from "./dice.ts";

/** What talks and questions are drawn from, by language. */
export type Pool = readonly { readonly titles: string[]; readonly sentences: string[] }[];

/** A question and whether it is a sentence or a few keywords. */
export interface SampleQuestion {
  readonly text: string;
  readonly isLong: boolean;
}

const talkBytes = 1_000;
const nothing: JudgedQuestions = { docs: [], queries: [] };

/** Reads the talks of the notes folder, and those of a file of judged questions where there is one. */
export async function readPool(notesDir: string, judgedFile: string): Promise<Pool> {
  const { docs, queries } = await readJudgedQuestions(judgedFile).catch(() => nothing);
  const { meetups } = readNotes((await readFolder(notesDir)).files);
  const asked = queries.map(({ q }) => ({ id: q, title: q, text: "" })); // Titles hidden from docs.
  const talks = [...meetups, ...[...docs, ...asked].map(docMeetup)].flatMap(({ talks }) => talks);
  return (["ja", "en"] as const).map((language) => {
    const own = talks.filter((talk) => languageOf(talk) === language);
    const titles = own.flatMap(({ title }) => title || []);
    return { titles, sentences: own.flatMap(sentencesOf) };
  });
}

/** So many talks of about 1 KB. */
export function sampleTalks(pool: Pool, count: number): Doc[] {
  const chance = dice(1);
  return Array.from({ length: count }, (_, number) => {
    const { titles, sentences } = one(pool, number);
    const text: string[] = [];
    let bytes = 0;
    while (bytes < talkBytes) {
      const sentence = drawn(sentences, chance);
      bytes += Buffer.byteLength(sentence);
      text.push(sentence);
    }
    return { id: String(number), title: drawn(titles, chance), text: text.join("\n\n") };
  });
}

/** Half keywords, a third of them misspelt, and half whole sentences, in both languages. */
export function sampleQuestions(pool: Pool, count: number): SampleQuestion[] {
  const chance = dice(2);
  return Array.from({ length: count }, (_, number) => {
    const { titles, sentences } = one(pool, number);
    const isLong = number % 4 >= 2;
    if (isLong) return { text: drawn(sentences, chance).slice(0, 120), isLong };
    const words = keywords(drawn(titles, chance));
    return { text: (number % 3 === 0 ? misspelt(words) : words).join(" "), isLong };
  });
}

function sentencesOf({ points }: Talk): string[] {
  const texts = (point: Point): string[] => [point.text, ...point.children.flatMap(texts)];
  return points
    .flatMap(texts)
    .flatMap((text) => text.split(/\n|(?<=[。！？])|(?<=[.!?])\s+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 15 && /\p{L}{2}/u.test(sentence));
}

/** Split without the bot's own code, so that no engine is favoured. */
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The two longest words of a title. */
function keywords(title: string): string[] {
  return [...segmenter.segment(title)]
    .flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
}

/** Without the third letter of the first word, where it is long. */
function misspelt([first = "", ...others]: readonly string[]): string[] {
  return [first.length > 4 ? first.slice(0, 2) + first.slice(3) : first, ...others];
}

function drawn(from: readonly string[], chance: () => number): string {
  return one(from, Math.floor(chance() * from.length));
}

function one<Item>(from: readonly Item[], number: number): Item {
  const item = from[number % from.length];
  if (item === undefined) throw new Error("There are no talks in both languages to draw from.");
  return item;
}
