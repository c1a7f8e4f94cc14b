/**
 * Bridges from a word the notes do not know to the one that was meant.
 *
 * Only for words that need it: a word the notes use is searched for as it is.
 */
import type { Word } from "../../text/analyzer.ts";
import { isKana } from "../../text/kana.ts";
import { soundDistance, soundOf } from "../../text/sound.ts";
import { isAskersWord } from "../../text/words/asker-words.ts";
import type { NearWord } from "../../text/words-by-letters.ts";
import type { SearchIndex } from "../index/library.ts";
import { formsBegunBy, groupsOf, keyOf, type NamedWord, otherForms } from "../index/thesaurus.ts";
import type { WordIndex } from "../index/word-index.ts";
import { ranking } from "../ranking.ts";
import { longestWord } from "./foreign-word.ts";
import type { Option } from "./option.ts";

/** Words of the notes that an unknown word may stand for, likeliest first. */
export function bridge(word: Word, index: SearchIndex): Option[] {
  if (word.term.length > longestWord) return [];
  const options = word.script === "number" ? otherNumbers(word, index) : bridgeForm(word, index);
  if (options.length > 0) return options;
  // A Korean word that is not finished may have a particle all the same: 서울대에서 of 서울대학교.
  if (word.script === "other" && word.stem) return bridgeForm({ ...word, term: word.stem }, index);
  // HCI is not in the notes, but a misspelt ハイパーコンバージドインフラ is.
  const forms = otherForms(word, index.thesaurus).flatMap((form) => bridgeForm(form, index));
  return [...forms.filter(isOneSlip), ...misspeltForms(word, index)].filter(
    ({ term }) => index.vocabulary.find(term) !== undefined,
  );
}

/** A number without what it counts, and the meetup of that number: 10 for 10個, #79 for the 79 of 朝会79. */
function otherNumbers({ term }: Word, { vocabulary }: SearchIndex): Option[] {
  const digits = counted.exec(term)?.[1];
  if (digits === undefined) return [];
  return [digits, `#${digits}`]
    .filter((form) => form !== term && vocabulary.find(form) !== undefined)
    .map((form) => ({ term: form, weight: ranking.bridge.synonym, bridge: "synonym" }));
}

/** Things are counted so; years, days and money are not. */
const counted = /^(\d{1,4})(?:個|つ|件|本|点|枚|種|選|箇条)?$/u;

/** Forms of the field that the word is a slip of. Abbreviations are too short to tell: TiDB is no TSDB. */
function misspeltForms(word: Word, { thesaurus }: SearchIndex): Option[] {
  if (word.term.length < longEnough) return [];
  return thesaurus.byLetters.spelledLike(word.term).flatMap(({ term, distance }) =>
    groupsOf({ ...word, term }, thesaurus).map((group) => ({
      term: group,
      weight: ranking.bridge.synonym * ranking.bridge.spelling ** distance,
      bridge: "spelling" as const,
    })),
  );
}

/** Two slips and another form would be two guesses. */
function isOneSlip({ bridge, weight }: Option): boolean {
  return bridge === "spelling" && weight >= ranking.bridge.spelling;
}

function bridgeForm(word: Word, index: SearchIndex): Option[] {
  const { term, script } = word;
  const { bySound } = index.vocabulary;
  const finished = likeliest(finishedWords(word, index), index.words, mostFinished);
  // A beginning in katakana is surer than a sound; in letters it may be romaji.
  const isSure = script === "katakana" && finished.length > 0;
  const sounding = !isSure && canSound(term, script) ? bySound.soundingLike(term) : [];
  if (sounding.length > 0) {
    const weight = ranking.bridge.kana;
    return [
      ...sounding.map((found) => ({ term: found, weight, bridge: "kana" as const })),
      ...finished,
    ];
  }
  if (finished.length > 0) return finished;
  const options = misspelt(word, index);
  return likeliest([...options, ...soundingInOtherScript(word, index)], index.words, mostOptions);
}

/** The words of the notes that begin as a word does: it is not finished, and no slip of a shorter one. ソフトウ is no ソフト, storyb no story. */
function finishedWords(word: Word, index: SearchIndex): Option[] {
  const { term, script } = word;
  const begun = script === "katakana" ? formsBegunBy(word, index.thesaurus) : [];
  const isBeginning = isLongEnough(term) && !isAbbreviation(word);
  return [
    ...(isBeginning ? index.words.beginningWith(term, mostFinished) : []),
    ...begun.filter((group) => index.vocabulary.find(group) !== undefined),
  ].map((found) => ({ term: found, weight: ranking.bridge.prefix, bridge: "prefix" }));
}

/**
 * Words of the notes that a word is a slip of.
 *
 * A term of the field and an ordinary word are spelled right: COBOL is no slip of cool, nor define of refine. But the
 * notes may misspell a long one.
 */
export function misspelt(word: Word, index: SearchIndex): Option[] {
  const isRight = isOfField(word, index) && word.term.length < longWord;
  if (isAbbreviation(word) || isRight || index.translations.has(word.term)) return [];
  return index.vocabulary.byLetters.spelledLike(word.term).map(({ term, distance }) => ({
    term,
    weight: ranking.bridge.spelling ** distance,
    bridge: "spelling",
  }));
}

/** Too short to tell a slip from another abbreviation: TiDB, TSDB. */
function isAbbreviation({ text }: Word): boolean {
  return text.length < longEnough && /\p{Lu}.*\p{Lu}/u.test(text);
}

function isOfField(word: Word, { thesaurus }: SearchIndex): boolean {
  return groupsOf(word, thesaurus).length > 0;
}

/** The nearest, and of those as near the ones that more talks have: store, not stove, for stowe. */
function likeliest(options: readonly Option[], words: WordIndex, most: number): Option[] {
  return options
    .map((option) => ({ option, talks: words.talksWith(option.term) }))
    .sort((a, b) => b.option.weight - a.option.weight || b.talks - a.talks)
    .slice(0, most)
    .map(({ option }) => option);
}

/**
 * The word in the other script, which the notes may use beside the one asked for. None for a word whose form
 * in the other script the field lists: チーム is team and no time. A plural sounds as the word does: no サービス for saves.
 */
export function inOtherScript(word: Word, index: SearchIndex): Option[] {
  if (formsInOtherScript(word, index).length > 0) return [];
  const near = index.vocabulary.bySound.inOtherScript(keyOf(word));
  return soundingOptions(
    near.filter(
      ({ term, distance }) =>
        distance <= ranking.surelySame &&
        formsInOtherScript(soundingWord(term), index).length === 0,
    ),
  );
}

/**
 * Words of the other script that sound much like one that no note has. No word of asking; nor for katakana, which
 * is written as one hears, what the field writes as it sounds otherwise: Paris is パリ and no パルス.
 */
function soundingInOtherScript(word: Word, index: SearchIndex): Option[] {
  if (isOfField(word, index)) return [];
  const isAsHeard = (form: Word) =>
    soundDistance(soundOf(form.term), soundOf(word.term), ranking.surelySame) <= ranking.surelySame;
  const mayBe = ({ term }: NearWord) =>
    !isAskersWord({ term }) &&
    (!isKana(word.term) || formsInOtherScript(soundingWord(term), index).every(isAsHeard));
  return soundingOptions(index.vocabulary.bySound.inOtherScript(word.term).filter(mayBe));
}

function soundingOptions(near: readonly NearWord[]): Option[] {
  return near.slice(0, mostOptions).map(({ term, distance }) => ({
    term,
    weight: ranking.bridge.script * (1 - distance),
    bridge: "script",
  }));
}

/** What the field writes for a word in the other of the two scripts that sounds are compared in. */
function formsInOtherScript(word: NamedWord, { thesaurus }: SearchIndex): readonly Word[] {
  const other = word.script === "latin" ? "katakana" : "latin";
  return otherForms(word, thesaurus).filter(({ script }) => script === other);
}

function soundingWord(term: string): NamedWord {
  return { term, script: isKana(term) ? "katakana" : "latin" };
}

/** What the last word of a question may become when its writer goes on typing. */
export function unfinished({ term }: Word, { words }: SearchIndex): Option[] {
  if (!isLongEnough(term)) return [];
  return words
    .beginningWith(term, mostOptions + 1)

    .filter((found) => found !== term)
    .map((found) => ({ term: found, weight: ranking.bridge.unfinished, bridge: "prefix" }));
}

const mostOptions = 5;
/** A beginning has many endings. */
const mostFinished = 12;
const longEnough = 5;
const longWord = 8;

function canSound(term: string, script: Word["script"]): boolean {
  return script === "katakana" || script === "hiragana" || /^[a-z]{4,}$/u.test(term);
}

/** Two kanji are half of most words; two letters or kana begin too many: カレー is no カレンダー. */
function isLongEnough(term: string): boolean {
  return term.length >= (/^\p{Script=Han}/u.test(term) ? 2 : 3);
}
