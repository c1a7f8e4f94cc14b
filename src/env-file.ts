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
