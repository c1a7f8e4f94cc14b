import type { Repair } from "./repair.ts";

/** `{#id}`, `{.class}`, `{: .no_toc}`, `{width=50%}`: for the page that is made of the notes, not for its reader. */
export const attributes: Repair = {
  mends: "attributes that Pandoc, kramdown and others take off",
  examples: [
    ["## Title {#my-id}", "## Title"],
    ["## Title - @ann {: .talk #x }", "## Title - @ann"],
    ['[slides](https://x.y/s){:target="_blank"} and more', "[slides](https://x.y/s) and more"],
    ["![p](a.png){width=50%}", "![p](a.png)"],
    ["{: .note}", ""],
    ["- {.small} text", "- text"],
    ["text ^block-id", "text"],
    ["f{x} and {name}", "f{x} and {name}"],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) => (isCode[at] ? line : withoutAttributes(line))),
  }),
};

function withoutAttributes(line: string): string {
  const named = line.includes(" ^") ? line.replace(/(?<=\S) {1,3}\^[\w-]{4,60}$/u, "") : line;
  if (!named.includes("{")) return named;
  return named
    .replace(list, (all, inside: string, at: number) => {
      const before = named.slice(0, at);
      const after = named.slice(at + all.length);
      const isAtEnd =
        after.trim() === "" || (/^#{1,6}\s/u.test(named) && /^\s+#+\s*$/u.test(after));
      const isOfItem = /^\s{0,40}(?:[-+*]|\d{1,3}[.)])$/u.test(before);
      return (isAtEnd || isOfItem || /[)\]*]$/u.test(before)) && isAttributes(inside) ? "" : all;
    })
    .trimEnd();
}

const list = / {0,3}\{(:? ?[^{}\n]{1,200})\}/gu;

function isAttributes(inside: string): boolean {
  const words =
    inside.replace(/^:/u, "").match(/[\w:-]{1,40}="[^"]*"|[\w:-]{1,40}='[^']*'|\S+/gu) ?? [];
  const isKramdown = inside.startsWith(":");
  return (
    words.length > 0 &&
    words.every(
      (word) =>
        /^(?:[#.][\p{L}\p{N}_:-]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[\w%.:#/-]*)|-|unnumbered|toc)$/u.test(
          word,
        ) ||
        (isKramdown && /^[\w:-]+$/u.test(word)),
    )
  );
}
