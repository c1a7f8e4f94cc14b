import type { Point, Talk } from "../../notes/meetup.ts";
import { isJapanese } from "../../text/japanese-letters.ts";
import type { Locale } from "../query.ts";

/** The language of a talk, by the script of its title and notes. */
export function languageOf({ title, points }: Talk): Locale {
  const text = [title, ...points.flatMap(textsOf)].join("\n");
  return isJapanese(text) ? "ja" : "en";
}

function textsOf({ kind, text, children }: Point): string[] {
  return [...(kind === "code" ? [] : [text]), ...children.flatMap(textsOf)];
}
