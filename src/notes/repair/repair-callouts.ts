import type { Repair } from "./repair.ts";

/** Boxes round a text: `> [!note]`, `:::message`, `!!! tip "Title"`. The text stays, and its title. */
export const callouts: Repair = {
  mends: "the marks of boxes, by which the text in them is coloured or folded",
  examples: [
    ["> [!warning] Mind this\n> text", "> Mind this\n> text"],
    ["> [!NOTE]\n> text", "> \n> text"],
    [":::message alert\ntext\n:::", "\ntext\n"],
    [":::spoiler The answer\n42\n:::", "The answer\n\n42\n".replace("\n\n", "\n")],
    ["::: {.callout-note}\ntext\n:::", "\ntext\n"],
    ['!!! note "Mind this"', "Mind this"],
    ["a ::: b", "a ::: b"],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) => (isCode[at] ? line : withoutMarks(line))),
  }),
};

function withoutMarks(line: string): string {
  const callout = /^([\s>]{0,40}>\s{0,3})\[!\w{1,30}(?:\|[^\]]{0,60})?\][+-]?\s*/u.exec(line);
  if (callout) return `${callout[1]}${line.slice(callout[0].length)}`;
  const box = /^\s{0,12}(?:>\s?)?:{3,}(.*)$/su.exec(line);
  if (box) return titleOf(box[1]?.trim() ?? "");
  const admonition = /^(?:!!!|\?\?\?\+?)\s+[\w-]{1,30}(?:\s+"([^"]*)")?\s*$/u.exec(line);
  return admonition ? (admonition[1] ?? "") : line;
}

/** Behind its kind a box may have a title: `spoiler The answer`, `note[Mind this]`. */
function titleOf(said: string): string {
  if (said.startsWith("{")) return "";
  const [, kind = "", rest = ""] = /^([\w-]*)\s*(.*)$/su.exec(said) ?? [];
  const title = rest
    .replace(/^\[(.*)\]$/u, "$1")
    .replace(/\{[^{}]*\}$/u, "")
    .trim();
  if (kind === "" && title === "") return "";
  return /^(?:info|warn|warning|alert|danger|success|note|tip|open)?$/iu.test(title) ? "" : title;
}
