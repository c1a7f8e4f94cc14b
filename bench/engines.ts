/**
 * The search engines that the bench compares, Kikigaki first.
 *
 * The others come from `bench/package.json`; without them only what the bot depends on is measured.
 * Most cannot split Japanese into words, so they are asked twice: as they come, and on our words,
 * which is the fairer comparison of the engines themselves.
 */
import MiniSearch from "minisearch";
import { type Doc, docMeetup } from "../src/cli/judged-questions.ts";
import { nothingRefused } from "../src/cli/relevance.ts";
import { fieldTerms } from "../src/ingest/read-terms.ts";
import { ordinaryWords } from "../src/ingest/read-words.ts";
import type { Meetup } from "../src/notes/meetup.ts";
import { understand } from "../src/question/understand.ts";
import { buildLibrary } from "../src/search/index/library.ts";
import { search } from "../src/search/rank/search.ts";
import { ranking, type Threshold } from "../src/search/ranking.ts";
import { analyze, termsOf } from "../src/text/analyzer.ts";
import type { FlexSearch, Fuse, Lunr, Orama, Sqlite } from "./peers.ts";

/** The ids of the first ten talks, best first. */
export type Ask = (question: string) => readonly string[] | Promise<readonly string[]>;

export interface Engine {
  readonly name: string;
  /** The package in `bench/node_modules` that it needs. */
  readonly needs?: string;
  readonly build: (talks: readonly Doc[]) => Promise<Ask>;
}

const depth = 10;
const fields = ["title", "text"];

export const engines: readonly Engine[] = [
  { name: "Kikigaki", build: (talks) => kikigaki(talks, ranking.threshold) },
  {
    name: "Kikigaki, refusing nothing", // As the others, which always have an answer.
    build: (talks) => kikigaki(talks, nothingRefused),
  },
  { name: "MiniSearch", build: (talks) => miniSearch(talks, {}) },
  {
    name: "MiniSearch, our words",
    build: (talks) => miniSearch(talks, { tokenize: ourWords, processTerm: (term) => term }),
  },
  {
    name: "FlexSearch",
    needs: "flexsearch",
    build: (talks) => flexSearch(talks, {}),
  },
  {
    name: "FlexSearch, our words",
    needs: "flexsearch",
    build: (talks) => flexSearch(talks, { encode: ourWords }),
  },
  { name: "Orama", needs: "@orama/orama", build: (talks) => orama(talks, undefined) },
  {
    name: "Orama, our words",
    needs: "@orama/orama",
    build: (talks) =>
      orama(talks, { language: "english", normalizationCache: new Map(), tokenize: ourWords }),
  },
  { name: "lunr", needs: "lunr", build: (talks) => lunr(talks, undefined) },
  { name: "lunr, our words", needs: "lunr", build: (talks) => lunr(talks, ourWords) },
  { name: "fuse.js", needs: "fuse.js", build: fuse },
  {
    name: "SQLite FTS5",
    needs: "node-sqlite3-wasm",
    build: (talks) => fts5(talks, "unicode61", (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
  },
  {
    name: "SQLite FTS5, trigrams",
    needs: "node-sqlite3-wasm",
    build: (talks) => fts5(talks, "trigram", trigrams),
  },
  {
    name: "SQLite FTS5, our words",
    needs: "node-sqlite3-wasm",
    build: (talks) =>
      fts5(
        talks.map(({ id, title, text }) => ({ id, title: spaced(title), text: spaced(text) })),
        "ascii tokenchars '+#._/&-'",
        ourWords,
      ),
  },
];

async function kikigaki(talks: readonly Doc[], threshold: Threshold): Promise<Ask> {
  const library = buildLibrary(meetups(talks), await fieldTerms(), await ordinaryWords());
  return (question) => {
    const { hits } = search(understand(question, library, "ja"), library, threshold);
    return hits.slice(0, depth).map(({ entry }) => entry.talk.id);
  };
}

/** Five talks a meetup. */
function meetups(talks: readonly Doc[]): Meetup[] {
  const own = talks.map(docMeetup);
  return own.flatMap((meetup, at) =>
    at % 5 === 0 ? { ...meetup, talks: own.slice(at, at + 5).flatMap(({ talks }) => talks) } : [],
  );
}

async function miniSearch(
  talks: readonly Doc[],
  words: { tokenize?: (text: string) => string[]; processTerm?: (term: string) => string },
): Promise<Ask> {
  const index = new MiniSearch<Doc>({ fields, ...words });
  index.addAll(talks);
  return (question) =>
    index
      .search(question)
      .slice(0, depth)
      .map(({ id }) => String(id));
}

async function flexSearch(talks: readonly Doc[], options: object): Promise<Ask> {
  const { Index } = await load<FlexSearch>("flexsearch");
  const index = new Index(options);
  for (const [number, { title, text }] of talks.entries()) index.add(number, `${title}\n${text}`);
  // `suggest` allows a talk to lack a word: else hardly any question is answered.
  return (question) =>
    index
      .search(question, { limit: depth, suggest: true })
      .map((number) => talks[number]?.id ?? "");
}

async function orama(talks: readonly Doc[], tokenizer: object | undefined): Promise<Ask> {
  const { create, insertMultiple, search } = await load<Orama>("@orama/orama");
  const db = create({
    schema: { title: "string", text: "string" },
    components: tokenizer ? { tokenizer } : {},
  });
  await insertMultiple(db, talks);
  return async (question) => {
    const { hits } = await search(db, { term: question, limit: depth });
    return hits.map(({ id }) => id);
  };
}

async function lunr(
  talks: readonly Doc[],
  split: ((text: string) => string[]) | undefined,
): Promise<Ask> {
  const { default: peer } = await load<Lunr>("lunr");
  const tokenize = (text: unknown) =>
    split ? split(String(text)).map((word) => new peer.Token(word, {})) : peer.tokenizer(text);
  const index = peer(function define() {
    this.ref("id");
    for (const field of fields) this.field(field);
    this.tokenizer = tokenize;
    if (split) {
      this.pipeline.reset(); // It cuts off all that is not a-z.
      this.searchPipeline.reset();
    }
    for (const talk of talks) this.add(talk);
  });
  // It throws for a word without a letter that it knows.
  const asked = (question: string) =>
    tokenize(question).filter((token) => split || /\w/u.test(String(token)));
  return (question) =>
    index
      .query((query) => query.term(asked(question), {}))
      .slice(0, depth)
      .map(({ ref }) => ref);
}

async function fuse(talks: readonly Doc[]): Promise<Ask> {
  const { default: Peer } = await load<Fuse>("fuse.js");
  const index = new Peer(talks, { keys: fields, ignoreLocation: true }); // Else it reads 60 letters.
  return (question) => index.search(question, { limit: depth }).map(({ item }) => item.id);
}

async function fts5(
  talks: readonly Doc[],
  tokenizer: string,
  split: (text: string) => readonly string[],
): Promise<Ask> {
  const { default: sqlite } = await load<Sqlite>("node-sqlite3-wasm");
  const db = new sqlite.Database();
  db.exec(`create virtual table talks using fts5(title, text, tokenize = "${tokenizer}")`);
  const insert = db.prepare("insert into talks (rowid, title, text) values (?, ?, ?)");
  db.exec("begin");
  for (const [number, { title, text }] of talks.entries()) insert.run([number, title, text]);
  db.exec("commit");
  const select = db.prepare(
    `select rowid from talks where talks match ? order by rank limit ${depth}`,
  );
  return (question) => {
    const any = split(question)
      .map((word) => `"${word.replaceAll('"', '""')}"`)
      .join(" OR ");
    return any === "" ? [] : select.all([any]).map(({ rowid }) => talks[Number(rowid)]?.id ?? "");
  };
}

/** The words of a text with their stems and parts; in a question, words of asking count. */
function ourWords(text: string): string[] {
  return analyze(text).flatMap(termsOf);
}

function spaced(text: string): string {
  return ourWords(text).join(" ");
}

function trigrams(text: string): string[] {
  const letters = [...text];
  return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(""));
}

/** A peer that need not be installed, so neither tsc nor knip may look for it. */
async function load<Peer>(name: string): Promise<Peer> {
  return (await import(name)) as Peer; // as: what we use of it is written down in peers.ts.
}
