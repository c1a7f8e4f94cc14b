/** The talks that are about what another one is about, by its own telling words. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Bridge, Hit, Match } from "../../search/hit.ts";
import type { Library } from "../../search/index/library.ts";
import type { Locale } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import { ranking } from "../../search/ranking.ts";
import { analyze } from "../../text/analyzer.ts";
import { foldText } from "../../text/fold.ts";
import { isLightWord } from "../../text/words/light-words.ts";
import type { Answer } from "../answer.ts";
import { isAnswer } from "../map-talks.ts";
import { outline } from "../points/outline.ts";
import { shownHit } from "../shown.ts";
import { inMessage } from "../stretch.ts";
import { hasId } from "./id-key.ts";

const { like } = ranking;

/** The talks like one, best first, at most five; undefined where the notes have it no more. */
export function talksLike(id: string, library: Library, locale: Locale): Answer | undefined {
  const entry = entryOf(id, library);
  if (!entry) return undefined;
  const hits = likeTalks(id, library).slice(0, inMessage);
  const common = { question: "", locale };
  if (hits.length === 0) return { ...common, kind: "nothing", suggestions: [], why: "none-like" };
  const { id: ofId, title } = entry.talk;
  const rows = hits.map(shownHit);
  return {
    ...common,
    kind: "talks",
    intent: "talks",
    like: { id: ofId, title },
    rows,
    total: rows.length,
    from: 0,
  };
}

/** The same answer, which says of a talk that no other one is like it: nothing is offered then that leads to none. */
export function withAlone<Given extends object | undefined>(given: Given, library: Library): Given {
  if (!given || !isAnswer(given) || given.kind !== "talk") return given;
  return isAlone(given.best.id, library) ? { ...given, isAlone: true } : given;
}

/** Of talks that were answered with: to know it takes a search, and it stays so as long as the library does. */
const alone = new WeakMap<Library, Map<string, boolean>>();

function isAlone(id: string, library: Library): boolean {
  const known = alone.get(library) ?? new Map<string, boolean>();
  alone.set(library, known);
  const is = known.get(id) ?? likeTalks(id, library).length === 0;
  known.set(id, is);
  return is;
}

/** The same as hits. */
export function likeTalks(id: string, library: Library): readonly Hit[] {
  const entry = entryOf(id, library);
  const words = entry ? tellingWords(entry, library) : [];
  if (words.length < like.shared) return [];
  const { hits } = search(
    {
      ...{ question: "", locale: "ja", intent: "talks", text: words.join(" "), phrases: [] },
      ...{ filters: {}, filtered: false, misunderstood: [] },
    },
    library,
  );
  const title = foldText(entry?.talk.title ?? "");
  const isOther = ({ talk }: CataloguedTalk) => talk.id !== entry?.talk.id && !talk.isNote;
  return hits.flatMap((hit) => {
    const shared = sharedWords(hit, title);
    return isOther(hit.entry) && shared.length >= like.shared ? { ...hit, matches: shared } : [];
  });
}

function entryOf(id: string, { catalogue }: Library): CataloguedTalk | undefined {
  const isIt = hasId(id);
  return catalogue.entries.find(({ talk }) => isIt(talk.id));
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
  read(talk.title, like.title);
  for (const { point } of outline(talk)) read(point.text, 1);
  return [...words]
    .map(([term, word]) => ({ ...word, term, talks: index.words.talksWith(term) }))
    .filter(
      ({ term, talks }) =>
        talks > 1 && talks <= Math.max(2, total * like.commonest) && isWord(term),
    )
    .map(({ text, count, talks }) => ({ text, worth: Math.log1p(count) * Math.log(total / talks) }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, like.words)
    .map(({ text }) => text);
}

/** No number, no single letter, no 方法. */
function isWord(term: string): boolean {
  return term.length > 1 && !/^[\d.:/-]+$/u.test(term) && !isLightWord(term);
}

/**
 * What a talk says of the same itself, not only its meetup: words that name a subject, of which one at least
 * stands in one of the titles. 順に and nobody are in notes on anything.
 */
function sharedWords({ entry, matches }: Hit, title: string): readonly Match[] {
  const other = foldText(entry.talk.title);
  const isInTitle = ({ asked, found, field }: Match) =>
    field === "title" || title.includes(foldText(asked)) || other.includes(foldText(found));
  const own = matches.filter(({ field, bridge }) => !ofOthers.has(field) && !guessed.has(bridge));
  const subjects = own.filter((match) => isInTitle(match) || isName(match.found));
  const once = [...new Map(subjects.map((match) => [match.asked, match])).values()];
  return once.some(isInTitle) ? once : [];
}

/** カタログ, 分散合意, OpenTelemetry; Latin words of small letters may be any. */
function isName(word: string): boolean {
  if (/^(?:[ァ-ヴー]{3,}|\p{Script=Han}{2,})$/u.test(word)) return true;
  return /^\p{Script=Latin}/u.test(word) && /[\p{Lu}\d]/u.test(word.slice(1));
}

const ofOthers: ReadonlySet<string> = new Set(["meetup", "people"]);
const guessed: ReadonlySet<Bridge> = new Set(["spelling", "prefix", "initials", "translation"]);
