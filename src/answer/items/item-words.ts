/** What the parts of a page hold of a question, and what that tells. */
import { isEventName } from "../../notes/words/heading-words.ts";
import { soundsLikeMeetup } from "../../notes/words/meetup-words.ts";
import { isReportTitle } from "../../notes/words/report-words.ts";
import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Hit } from "../../search/hit.ts";
import { foldText } from "../../text/fold.ts";
import { type Item, isTitled } from "./item.ts";

type Words = ReadonlySet<string>;

/** What the items of a page hold of a question. */
export interface ItemWords {
  /** The words of the question that the first line of an item holds. */
  readonly inLine: (item: Item) => Words;
  /** The same with what stands below it. */
  readonly inAll: (item: Item) => Words;
  /** What those tell that the page is called by, where that is a topic of its own: as if no line held them. */
  readonly topic: number;
  /** What words tell together: more, the fewer lines of the page hold them. */
  readonly worth: (words: Iterable<string>) => number;
}

/** The words that tell one item of a page from others: none by which the page is called, or that stand in its opening. */
export function itemWords({ entry, passages, matches }: Hit, items: readonly Item[]): ItemWords {
  const inTitle = matches.flatMap(({ asked, field }) => (field === "title" ? [asked] : []));
  const inMeetup = matches.flatMap(({ asked, field }) => (field === "meetup" ? [asked] : []));
  const lines = new Map(passages.map(({ point, words }) => [point, words]));
  const first = items.findIndex((item) => [item, ...item.below].some(isTitled));
  const opening = items.slice(0, first < 0 ? 1 : first);
  const inOpening = opening.flatMap(({ point }) =>
    point.kind === "paragraph" ? (lines.get(point) ?? []) : [],
  );
  const called = new Set([...inTitle, ...inMeetup, ...inOpening]);
  const inLine = ({ point, text }: Item): Words => {
    const words = (lines.get(point) ?? []).filter((word) => tells(word) && !called.has(word));
    if (text === point.text) return new Set(words);
    const row = foldText(text);
    const isIn = (word: string) =>
      matches.some(({ asked, found }) => asked === word && row.includes(foldText(found)));
    return new Set(words.filter(isIn));
  };
  const inAll = (item: Item): Words =>
    new Set([...inLine(item), ...item.below.flatMap((one) => [...inAll(one)])]);
  const counts = new Map<string, number>();
  for (const words of lines.values())
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = countOf(items);
  const worthOf = (word: string) => Math.log(1 + total / (counts.get(word) ?? 1));
  const { title } = entry.talk;
  return {
    inLine,
    inAll,
    topic: isOccasion(title) ? 0 : new Set(inTitle.filter(tells)).size * Math.log(1 + total),
    worth: (words) => [...words].reduce((sum, word) => sum + worthOf(word), 0),
  };
}

/** Whether a word says what is asked about. */
function tells(word: string): boolean {
  return !isFrameWord(word) && !/^\d+$/u.test(word);
}

/** Whether a title says at which meetup something was, and not what. */
function isOccasion(title: string): boolean {
  return isEventName(title) || soundsLikeMeetup(title) || isReportTitle(title);
}

function countOf(items: readonly Item[]): number {
  return items.reduce((sum, { below }) => sum + 1 + countOf(below), 0);
}
