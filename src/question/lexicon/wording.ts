import { japaneseLetter } from "../../text/japanese-letters.ts";
import { matchesOf } from "../matches.ts";

/** Ways of saying one thing, a line each: the source of a regular expression for text in its normal form, or a comment behind `#`. */
export interface Wording {
  readonly japanese?: string;
  readonly english?: string;
  /** Of other languages, whatever their letters: see `elsewhere.ts`. */
  readonly elsewhere?: string;
}

/** Looks for words in a text in its normal form. */
export interface Said {
  readonly firstIn: (text: string) => RegExpExecArray | undefined;
  readonly allIn: (text: string) => readonly RegExpExecArray[];
}

/** Of two ways that begin alike, the one written first is heard. A language is looked for only where the text has its script. */
export function said({ japanese = "", english = "", elsewhere = "" }: Wording): Said {
  const languages = [
    { script: japaneseLetter, words: oneOf(japanese) },
    { script: /[a-z]/iu, words: oneOf(english) },
    { script: /\p{L}/u, words: oneOf(elsewhere) },
  ].filter(({ words }) => words !== none);
  const wordsFor = (text: string) =>
    languages.flatMap(({ script, words }) => (script.test(text) ? words : []));
  return {
    firstIn: (text) => {
      for (const words of wordsFor(text)) {
        words.lastIndex = 0;
        const match = words.exec(text);
        if (match) return match;
      }
      return undefined;
    },
    allIn: (text) => wordsFor(text).flatMap((words) => matchesOf(words, text)),
  };
}

const none = /(?!)/gu;

/** Any of the ways, a line each. */
export function oneOf(lines: string): RegExp {
  const ways = lines.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return ways.length === 0 ? none : new RegExp(ways.join("|"), "giu");
}
