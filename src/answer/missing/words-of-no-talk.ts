/** What of a question stands in no talk, where none answers. */

import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Library } from "../../search/index/library.ts";
import type { Query } from "../../search/query.ts";
import type { NearTalk, Refusal } from "../../search/rank/refuse.ts";
import { analyze } from "../../text/analyzer.ts";
import { allText } from "./all-text.ts";
import { isKnownByPlace } from "./known-by-place.ts";
import { isMeant } from "./missed.ts";
import { hasForm } from "./other-form.ts";
import { isOfOtherLanguage } from "./other-language.ts";
import { wholeCompounds } from "./whole-compounds.ts";

/** Words that no talk can hold, and those that none has written, though what they mean may be told in another language. */
interface WordsOfNoTalk {
  readonly unheld: readonly string[];
  readonly unwritten: readonly string[];
}

/**
 * The words of a question that stand in no talk, as they were asked.
 *
 * @param refused What the search says of it, with those of the nearest talks that are shown.
 */
export function wordsOfNoTalk(
  query: Query,
  library: Library,
  { unheld = [], nearest = [], near }: Partial<Refusal> & { readonly near: readonly NearTalk[] },
): WordsOfNoTalk {
  const { entries } = library.catalogue;
  const notes = nearest.map(({ hit }) => allText(hit.entry)).join("\n");
  const titles = entries.map(({ talk }) => talk.title).join("\n");
  // It takes longest to tell, and so is asked last.
  const isPlaced = (word: string) => entries.some((entry) => isKnownByPlace(word, entry));
  const isElsewhere = (word: string) => isOfOtherLanguage(word, titles, query.question);
  const lacking = unheld.filter(
    (word) => !isFrameWord(word) && !hasForm(notes, word) && !isPlaced(word),
  );
  const sure = lacking.filter((word) => !isElsewhere(word)); // 누가 and 哪裡 ask; no talk need have them.
  const unwritten = [...new Set([...lacking, ...lackedByAll(near)])].filter(
    (word) =>
      !sure.includes(word) &&
      isOfAsker.test(word) &&
      isMeant(word, query) &&
      !isFrameWord(word) &&
      !isWritten(word, library) &&
      !isPlaced(word),
  );
  return { unheld: sure.length > 0 ? wholeCompounds(sure, query.question) : [], unwritten };
}

/** What the talks that come nearest lack, each of them. */
function lackedByAll([first, ...others]: readonly NearTalk[]): readonly string[] {
  const ofFirst = first?.lacks ?? [];
  return ofFirst.filter((word) => others.every(({ lacks }) => lacks.includes(word)));
}

/** Whether any talk has the word itself. */
function isWritten(word: string, { index }: Library): boolean {
  return analyze(word).some(({ term }) => index.words.talksWith(term) > 0);
}

/** Letters of the languages whose words of asking are all known. */
const isOfAsker = /^[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u;
