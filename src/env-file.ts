import { readFileSync } from "node:fs";

/** The text of a `.env` file, empty where there is none, and why its settings do not count. */
export function readEnvFile(path: string): {
  readonly text: string;
  readonly troubles: readonly string[];
} {
  try {
    const bytes = readFileSync(path);
    if (!bytes.includes(0)) return { text: bytes.toString(), troubles: [] };
    return { text: "", troubles: [`${path} is not UTF-8. Save it again with the encoding UTF-8.`] };
  } catch (error) {
    const code = String(Object(error).code);
    if (code === "ENOENT") return { text: "", troubles: [] };
    return {
      text: "",
      troubles: [
        `${path} cannot be read (${code}). Put a file there that the bot's user may read.`,
      ],
    };
  }
}

/**
 * The settings that a `.env` file cuts at a `#`, which begins a comment there even inside of a word:
 * `NOTES_REPORT_CHANNEL=#organisers` is empty, `DATABASE_URL=postgres://me:a#b@host/db` ends at `a`.
 *
 * @param text The file.
 * @example
 * cutSettings("NOTES_REPORT_CHANNEL=#organisers\nPORT=3000 # free") // ["NOTES_REPORT_CHANNEL"]
 */
export function cutSettings(text: string): readonly string[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const [, name, value = ""] = /^\s*(?:export\s+)?([A-Z_]+)\s*=\s*(.*)$/su.exec(line) ?? [];
    const isQuoted = /^["'`]/u.test(value);
    return name !== undefined && !isQuoted && /^#\S|[^\s#]#/u.test(value) ? [name] : [];
  });
}
