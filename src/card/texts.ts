import type { Locale } from "../search/query.ts";
import type { Texts } from "./text-table.ts";
import { en } from "./texts-en.ts";
import { ja } from "./texts-ja.ts";

/** The words of a language. */
export function textsIn(locale: Locale): Texts {
  return { ja, en }[locale];
}
