import type { Repair } from "./repair.ts";

/** `---` right below text makes a heading of the text; most authors wanted a line. */
export const accidentalSetext: Repair = {
  mends: "a rule that makes a heading of the line above it",
  examples: [
    ["# T\n\n終わりです。\n---", "# T\n\n終わりです。\n***"],
    ["# T\n\none\ntwo\n---", "# T\n\none\ntwo\n***"],
    ["# T\n\nhttps://example.com/\n---", "# T\n\nhttps://example.com/\n***"],
    ["Title\n---", "Title\n---"],
    ["Part\n----------", "Part\n----------"],
    ["Live! With many others!\n---", "Live! With many others!\n---"],
  ],
  apply(lines, isCode) {
    const first = lines.findIndex((line) => line.trim() !== "");
    return {
      lines: lines.map((line, at) =>
        !isCode[at] && /^ {0,3}-{2,}\s*$/u.test(line) && isAccident(lines, at, first)
          ? "***"
          : line,
      ),
    };
  },
};

function isAccident(lines: readonly string[], at: number, first: number): boolean {
  const above = lines[at - 1] ?? "";
  if (above.trim() === "") return false;
  if (first === at - 1 && !/^https?:/u.test(above)) return false; // It can only be the title.
  const isLongParagraph =
    (lines[at - 2] ?? "").trim() !== "" && !/^ {0,3}(?:#|={3,}|-{3,})/u.test(lines[at - 2] ?? "");
  const isSentence =
    /[。．.！!]\s*$|^https?:|(?:^|\s)https?:\/\/[^\s)]+\s*$/u.test(above) || above.length > 120;
  return isLongParagraph || isSentence;
}
