import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { SearchIndex } from "../../search/index/library.ts";
import { analyze } from "../../text/analyzer.ts";
import { outline } from "../points/outline.ts";

/** A name that one may ask about, and how much more its talk tells of it than others do. */
export interface ExampleWord {
  readonly word: string;
  readonly worth: number;
}

/** How often a word of the title counts as told, and how often a name is told at least. */
const inTitle = 3;
const leastTold = 2;

/** The names of things of which the notes of a talk tell: Knative, gVisor. */
export function exampleWords(
  { talk }: CataloguedTalk,
  { words }: SearchIndex,
): readonly ExampleWord[] {
  const told = outline(talk).flatMap(({ point }) => analyze(point.text).map(nameOf));
  const titled = analyze(talk.title).map(nameOf);
  const count = (all: readonly string[], word: string) => all.filter((one) => one === word).length;
  return [...new Set(told)].flatMap((word) => {
    const worth = count(told, word) + inTitle * count(titled, word);
    if (word === "" || worth < leastTold) return [];
    return { word, worth: worth / words.talksWith(word.toLowerCase()) };
  });
}

/** A word that is a name by its capitals or figures, and no identifier; empty for any other, and for one in capitals alone, which explains nothing. */
function nameOf({ text }: { readonly text: string }): string {
  const isName = /^(?=.+[A-Z\d])[a-zA-Z]{2}[a-zA-Z\d]+$/u.test(text);
  return isName && text !== text.toUpperCase() ? text : "";
}
