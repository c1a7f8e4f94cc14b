import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Point } from "../notes/meetup.ts";
import { foldText } from "./fold.ts";

/** Tells whether a talk holds each of the quoted phrases, in its notes or in what is told of it. */
export function phraseFinder(phrases: readonly string[]): (entry: CataloguedTalk) => boolean {
  const patterns = phrases.map(patternOf);
  if (patterns.length === 0) return () => true;
  return (entry) => {
    const texts = textsOf(entry).map(foldText);
    return patterns.every((pattern) => texts.some((text) => pattern.test(text)));
  };
}

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

/** What a folded text must hold: the letters of the phrase, whatever punctuation stands among them. */
function patternOf(phrase: string): RegExp {
  const words = foldText(phrase).match(wordsOrLetters) ?? [];
  return new RegExp(
    words.map((word) => (isLatin.test(word) ? whole(word) : word)).join(`${sign}*`),
    "u",
  );
}

/** A Latin word stands apart: Go is not in Google, nor C in C++. */
function whole(word: string): string {
  return `(?<!${latin})${word.replaceAll("+", "\\+")}(?!${latin}|[+#])`;
}

const sign = "[\\p{P}\\p{S}\\p{Z}\\p{C}]";
const latin = "[\\p{Script=Latin}\\p{M}\\p{N}]";
const wordsOrLetters = new RegExp(`${latin}+[+#]*|(?!${sign}).`, "gu");
const isLatin = new RegExp(`^${latin}`, "u");
