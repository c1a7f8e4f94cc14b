import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Point } from "../notes/meetup.ts";
import { foldWidth, foldWord } from "./fold.ts";

/** Whether a talk holds each of the quoted phrases, in its notes or in what is told of it. */
export function holdsPhrases(entry: CataloguedTalk, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const text = textsOf(entry).map(foldText).join("\n");
  return phrases.every((phrase) => text.includes(foldText(phrase)));
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

/** Latin words, katakana words, and the rest between punctuation. */
const runs =
  /[\p{Script=Latin}\p{M}\p{N}]+[+#]*|[ァ-ヺーヽヾ]+|[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{C}ァ-ヺーヽヾ]+/gu;

/** A text without punctuation, each word folded; Latin words stay apart, so that Go is not in Google. */
function foldText(text: string): string {
  const words = foldWidth(text).match(runs) ?? [];
  return words
    .map((word) =>
      /^[\p{Script=Latin}\p{N}]/u.test(word) ? ` ${foldWord(word)} ` : foldWord(word),
    )
    .join("")
    .replaceAll("  ", " ");
}
