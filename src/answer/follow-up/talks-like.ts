/** The talks that are about what another one is about, by its own telling words. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Bridge, Hit } from "../../search/hit.ts";
import type { Library } from "../../search/index/library.ts";
import type { Locale } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import { analyze } from "../../text/analyzer.ts";
import { isLightWord } from "../../text/light-words.ts";
import { type Answer, onPage } from "../answer.ts";
import { hasId } from "../id-key.ts";
import { outline } from "../points/outline.ts";
import { shownHit } from "../shown.ts";

/** Words by which a talk is known: more of them are of its details. */
const mostWords = 8;
/** Words that another must share; one alone may have many meanings. */
const fewestShared = 2;
/** Share of all talks from which on a word tells nothing. */
const commonest = 0.2;
/** A word of the title says what the talk is about. */
const titleCounts = 3;

/** The talks like one, best first, at most ten; undefined where the notes have it no more. */
export function talksLike(id: string, library: Library, locale: Locale): Answer | undefined {
  const entry = entryOf(id, library);
  if (!entry) return undefined;
  const hits = likeTalks(id, library).slice(0, onPage);
  const common = { question: "", locale };
  if (hits.length === 0) return { ...common, kind: "nothing", suggestions: [], why: "none-like" };
  const like = { id: entry.talk.id, title: entry.talk.title };
  const rows = hits.map(shownHit);
  return { ...common, kind: "talks", intent: "talks", like, rows, total: rows.length, page: 0 };
}

/** The same as hits. */
export function likeTalks(id: string, library: Library): readonly Hit[] {
  const entry = entryOf(id, library);
  const words = entry ? tellingWords(entry, library) : [];
  if (words.length < fewestShared) return [];
  const { hits } = search(
    {
      ...{ question: "", locale: "ja", intent: "talks", text: words.join(" "), phrases: [] },
      ...{ filters: {}, filtered: false, misunderstood: [] },
    },
    library,
  );
  return hits.filter((hit) => hit.entry.talk.id !== entry?.talk.id && shares(hit));
}

function entryOf(id: string, { catalogue }: Library): CataloguedTalk | undefined {
  const isIt = hasId(id);
  return catalogue.talks.find(({ talk }) => isIt(talk.id));
}

/** The words of a talk that it has often and few others have; none that it has alone. */
function tellingWords({ talk }: CataloguedTalk, { catalogue, index }: Library): readonly string[] {
  const total = catalogue.entries.length;
  const words = new Map<string, { readonly text: string; count: number }>();
  const read = (text: string, counts: number) => {
    for (const { term, text: written } of analyze(text)) {
      const word = words.get(term) ?? { text: written, count: 0 };
      words.set(term, { ...word, count: word.count + counts });
    }
  };
  read(talk.title, titleCounts);
  for (const { point } of outline(talk)) read(point.text, 1);
  return [...words]
    .map(([term, word]) => ({ ...word, term, talks: index.words.talksWith(term) }))
    .filter(
      ({ term, talks }) => talks > 1 && talks <= Math.max(2, total * commonest) && isWord(term),
    )
    .map(({ text, count, talks }) => ({ text, worth: Math.log1p(count) * Math.log(total / talks) }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostWords)
    .map(({ text }) => text);
}

/** No number, no single letter, no 方法. */
function isWord(term: string): boolean {
  return term.length > 1 && !/^[\d.:/-]+$/u.test(term) && !isLightWord(term);
}

/** Whether a talk says enough of the same itself, not only its meetup. */
function shares({ matches }: Hit): boolean {
  const own = matches.filter(({ field, bridge }) => !ofOthers.has(field) && !guessed.has(bridge));
  return new Set(own.map(({ asked }) => asked)).size >= fewestShared;
}

const ofOthers: ReadonlySet<string> = new Set(["meetup", "people"]);
const guessed: ReadonlySet<Bridge> = new Set(["spelling", "prefix", "initials", "translation"]);
