import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Point } from "../../notes/meetup.ts";
import { withoutAccents } from "../../text/accents.ts";
import { foldText, foldWidth } from "../../text/fold.ts";
import { katakana } from "../../text/kana.ts";
import { todaysForm } from "../../text/kanji-forms.ts";

/** Tells whether a talk holds each of the quoted phrases, in its notes or in what is told of it. */
export function phraseFinder(phrases: readonly string[]): (entry: CataloguedTalk) => boolean {
  const wanted = phrases.map((phrase) => ({
    bare: withoutSigns(phrase),
    needed: spellingsNeeded(phrase),
  }));
  if (wanted.length === 0) return () => true;
  return (entry) => {
    const texts = textsOf(entry);
    const all = plain(texts.join("\n"));
    if (!wanted.every(({ needed }) => holdsAll(all, needed))) return false;
    return wanted.every(({ bare, needed }) =>
      texts.some((text) => holdsAll(plain(text), needed) && withoutSigns(text).includes(bare)),
    );
  };
}

function plain(text: string): string {
  return withoutAccents(foldWidth(text).toLowerCase());
}

function holdsAll(text: string, needed: readonly (readonly string[])[]): boolean {
  return needed.every((spellings) => spellings.some((one) => text.includes(one)));
}

/**
 * The Latin words and the letters without which no text holds the phrase, each in all its spellings:
 * quickly looked for, while folding a text takes long. Those with many spellings are left out.
 */
function spellingsNeeded(phrase: string): string[][] {
  const pieces = new Set(foldText(phrase).match(wordsOrLetters) ?? []);
  return [...pieces]
    .filter((piece) => !writtenOtherwise.test(piece) && !hasOlderForm.has(piece))
    .map((piece) => [piece, katakana(piece)]);
}

const writtenOtherwise = /[ばびぶべぼー]/u;
const hasOlderForm: ReadonlySet<string> = new Set(todaysForm.values());

function textsOf({ talk, meetup, people }: CataloguedTalk): string[] {
  return [
    ...[talk.title, talk.heading, meetup.title, ...meetup.aliases],
    ...people.flatMap(({ names, handles }) => [...names, ...handles]),
    ...talk.links.map(({ text }) => text),
    ...talk.points.flatMap(textsOfPoint),
  ];
}

function textsOfPoint({ text, children }: Point): string[] {
  return [text, ...children.flatMap(textsOfPoint)];
}

/** A folded text without punctuation; Latin words stay apart, so that Go is not in Google, nor C in C++. */
function withoutSigns(text: string): string {
  return foldText(text)
    .replace(wordsOrSigns, (_, word: string | undefined) => (word ? ` ${word} ` : ""))
    .replaceAll("  ", " ");
}

const latinWord = "[\\p{Script=Latin}\\p{M}\\p{N}]+[+#]*";
const sign = "[\\p{P}\\p{S}\\p{Z}\\p{C}]";
const wordsOrLetters = new RegExp(`${latinWord}|(?!${sign}).`, "gu");
const wordsOrSigns = new RegExp(`(${latinWord})|${sign}+`, "gu");
