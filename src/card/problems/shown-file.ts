/** A file's name as a line may show it: what would break the line or turn its direction is a question mark. */
export function shownFile(file: string): string {
  return file.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, "?");
}
