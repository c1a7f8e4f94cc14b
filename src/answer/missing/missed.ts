import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import { isEnglishWord } from "../../notes/people/word-lists.ts";
import { tellingWords } from "../../question/content.ts";
import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Hit } from "../../search/hit.ts";
import type { Query } from "../../search/query.ts";
import { analyze } from "../../text/analyzer.ts";
import { foldName } from "../../text/fold-name.ts";
import { japaneseLetter } from "../../text/japanese-letters.ts";
import { isLightWord } from "../../text/words/light-words.ts";
import { allText } from "./all-text.ts";
import { asWritten } from "./as-written.ts";
import { couldHold } from "./could-hold.ts";
import { isKnownByPlace } from "./known-by-place.ts";
import { hasForm } from "./other-form.ts";

/**
 * What an answer is said to lack of a question: of what it has not found, the words that are meant, as they were asked, and
 * that its notes cannot have otherwise.
 */
export function missed(
  missing: readonly string[],
  query: Asked,
  entry: CataloguedTalk,
): { readonly missing?: readonly string[] } {
  const notes = allText(entry);
  const telling = asWritten(lacking(missing, entry), query.question).filter(
    (word) => isMeant(word, query) && !couldHold(notes, word, query.question),
  );
  return telling.length > 0 ? { missing: telling } : {};
}

/** The same of a list: what none of its talks has. */
export function missedByAll(
  missing: readonly string[],
  query: Asked,
  hits: readonly Hit[],
): { readonly missing?: readonly string[] } {
  const each = hits.map(({ entry }) => missed(missing, query, entry).missing ?? []);
  const [first = []] = each;
  const ofAll = first.filter((word) => each.every((words) => words.includes(word)));
  return ofAll.length > 0 ? { missing: ofAll } : {};
}

/**
 * Of the words that were not found in a talk, those that tell, but for those that stand within a longer one above it (Con of
 * Conference), in another form in its notes (journal, journaux), or are told by where these stand.
 */
export function lacking(missing: readonly string[], entry: CataloguedTalk): readonly string[] {
  const above = foldName(`${entry.talk.title} ${entry.meetup.title}`);
  const notes = allText(entry);
  return missing.filter(
    (word) =>
      !isFrameWord(word) &&
      !above.includes(foldName(word)) &&
      !hasForm(notes, word) &&
      !isKnownByPlace(word, entry),
  );
}

type Asked = Pick<Query, "question" | "text" | "point">;

/** Words up to which each is meant. */
const short = 3;

/**
 * Whether nothing else could have been said: of a short question each word, of a longer one what it is told to be about,
 * and names. All else may be told in other words: 先生 of a professor, a kick-off of a first meetup, leaving of a move.
 */
export function isMeant(word: string, { question, text, point = "" }: Asked): boolean {
  if (isName(word, question)) return true;
  const behind = question.slice(question.indexOf(word) + word.length);
  const isDoing = /ing$/u.test(word) && /^ \p{L}/u.test(behind);
  return !isDoing && !isLightForm(word) && (point.includes(word) || tellingWords(text) <= short);
}

/** A form of a word that only says what kind of thing is meant: wanted. */
function isLightForm(word: string): boolean {
  return analyze(word).some(({ stem }) => stem !== undefined && isLightWord(stem));
}

/** A word in katakana, a term of several kanji, a Latin word that is none of English or has a capital within the question. */
export function isName(word: string, question: string): boolean {
  if (japaneseLetter.test(word)) return /\p{Script=Katakana}{2}|\p{Script=Han}{3}/u.test(word);
  if (!/^\p{Script=Latin}/u.test(word)) return true;
  const place = question.indexOf(word);
  return !isEnglishWord(word) || (place > 0 && /^\p{Lu}/u.test(word));
}
