import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { WordList } from "../search/index/translations.ts";

/** From src/ingest and from dist/ingest alike. */
const wordsFile = fileURLToPath(new URL("../../words.txt", import.meta.url));

/** The ordinary words of both languages, as they are written. */
export async function readWordTable(): Promise<string> {
  return readFile(wordsFile, "utf8");
}

/** The ordinary words of both languages. */
export async function ordinaryWords(): Promise<WordList> {
  return parseWordTable(await readWordTable());
}

/** The table is long, and the same at each reload. */
let last: { readonly text: string; readonly list: WordList } | undefined;

/** One entry a line: `繋がり, つながり: connection, link`; lines that begin with `#` are comments. */
export function parseWordTable(text: string): WordList {
  if (last?.text !== text) last = { text, list: entriesIn(text) };
  return last.list;
}

function entriesIn(text: string): WordList {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [japanese = "", english = ""] = line.split(":");
      return { japanese: formsIn(japanese), english: formsIn(english) };
    });
}

function formsIn(list: string): string[] {
  return list.split(",").flatMap((form) => form.trim() || []);
}
