import type { Point, Talk } from "../../notes/meetup.ts";
import { countJapaneseLetters } from "../../text/japanese-letters.ts";
import type { Locale } from "../query.ts";

/** Share of Japanese letters from which a talk is Japanese: its notes are full of Latin names. */
const japaneseFrom = 0.1;

/** The language of a talk, by the script of its title and notes. */
export function languageOf({ title, points }: Talk): Locale {
  const text = [title, ...points.flatMap(textsOf)].join("\n");
  const japanese = countJapaneseLetters(text);
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return japanese > 0 && japanese >= japaneseFrom * (japanese + latin) ? "ja" : "en";
}

function textsOf({ kind, text, children }: Point): string[] {
  return [...(kind === "code" ? [] : [text]), ...children.flatMap(textsOf)];
}
