import { closes, type Fence, fenceOf } from "../repair/fence.ts";
import type { LineProblem } from "../repair/repair.ts";

/** What an author hides with: from the one mark to the other. */
interface Veil {
  readonly open: string;
  readonly close: string;
  /** Must the mark begin a line to hide without an end? */
  readonly hidesToEnd: boolean;
}

const veils: readonly Veil[] = [
  { open: "<!--", close: "-->", hidesToEnd: true },
  { open: "%%", close: "%%", hidesToEnd: true }, // Obsidian
  { open: "{/*", close: "*/}", hidesToEnd: false }, // MDX
  { open: "{{/*", close: "*/}}", hidesToEnd: false }, // Hugo
  { open: "{{!--", close: "--}}", hidesToEnd: false }, // Handlebars
  { open: "{% comment %}", close: "{% endcomment %}", hidesToEnd: false }, // Liquid
  { open: "{>>", close: "<<}", hidesToEnd: false }, // CriticMarkup
  { open: "@Metadata {", close: "}", hidesToEnd: false }, // DocC
];
const erbTag: Veil = { open: "<%", close: "%>", hidesToEnd: false };

/**
 * Takes out what the author hid: comments of HTML, Obsidian and others. Code keeps what looks like
 * one. The number of lines stays.
 *
 * A comment that begins a line and is never closed hides all that follows, as it does wherever such
 * notes are shown, and is a problem; elsewhere in a line it is text.
 */
export function takeHidden(
  text: string,
  { erb = false }: { readonly erb?: boolean } = {},
): { text: string; problems: readonly LineProblem[] } {
  const all = erb ? [...veils, erbTag] : veils;
  const known = all.filter(({ open }) => text.includes(open));
  if (known.length === 0 && !linkComment.test(text)) return { text, problems: [] };
  return new Unveiling(text, known).run();
}

/** `[//]: # (hidden)` and the like: a link that nobody refers to. */
const linkComment = /^ {0,3}\[(?:\/\/|comment|_|#)\]:\s/mu;

/** One walk over the lines of a text. */
class Unveiling {
  readonly #lines: readonly string[];
  /** By closing mark: the last line that has it. */
  readonly #lastOf: ReadonlyMap<string, number>;
  readonly #known: readonly Veil[];
  readonly #problems: LineProblem[] = [];
  /** By sign and length of a fence: none of these closes below. */
  readonly #unclosed = new Set<string>();
  #veil: Veil | undefined;
  #fence: Fence | undefined;

  constructor(text: string, known: readonly Veil[]) {
    this.#lines = text.split("\n");
    this.#known = known;
    this.#lastOf = new Map(
      known.map(({ close }) => [close, this.#lines.findLastIndex((line) => line.includes(close))]),
    );
  }

  run(): { text: string; problems: readonly LineProblem[] } {
    const shown = this.#lines.map((line, at) => this.#shown(line, at));
    return { text: shown.join("\n"), problems: this.#problems };
  }

  #shown(line: string, at: number): string {
    if (this.#veil) return this.#afterVeil(line, at);
    if (this.#fence) {
      if (closes(line, this.#fence)) this.#fence = undefined;
      return line;
    }
    const fence = fenceOf(line);
    if (fence && this.#isClosed(fence, at)) {
      this.#fence = fence;
      return line;
    }
    return linkComment.test(line) ? "" : this.#visible(line, 0, at);
  }

  #afterVeil(line: string, at: number): string {
    const close = this.#veil?.close ?? "";
    const end = line.indexOf(close);
    if (end === -1) return "";
    this.#veil = undefined;
    return this.#visible(line, end + close.length, at);
  }

  /** What is seen of a line from `start` on. */
  #visible(line: string, start: number, at: number): string {
    let shown = "";
    let from = start;
    for (let pos = start; pos < line.length; pos++) {
      if (line[pos] === "`") {
        pos = endOfCode(line, pos);
        continue;
      }
      const veil = this.#known.find(({ open }) => line.startsWith(open, pos));
      if (!veil || (veil.open === "%%" && /\d/u.test(line[pos - 1] ?? ""))) continue;
      const end = line.indexOf(veil.close, pos + veil.open.length);
      if (end === -1) {
        if (!this.#hides(veil, line.slice(0, pos), at)) continue;
        this.#veil = veil;
        return shown + line.slice(from, pos);
      }
      shown += line.slice(from, pos);
      from = end + veil.close.length;
      pos = from - 1;
    }
    return shown + line.slice(from);
  }

  /** Does a comment that does not end in its line hide what follows? */
  #hides(veil: Veil, before: string, at: number): boolean {
    if ((this.#lastOf.get(veil.close) ?? -1) > at) return true;
    if (!veil.hidesToEnd || !/^[\s>*+-]*$/u.test(before)) return false;
    const finding = { kind: "comment-open", mark: veil.close } as const;
    this.#problems.push({ line: at + 1, finding, severity: "error" });
    return true;
  }

  #isClosed(fence: Fence, at: number): boolean {
    const key = `${fence.mark[0]}${fence.mark.length}`;
    if (this.#unclosed.has(key)) return false;
    for (let below = at + 1; below < this.#lines.length; below++) {
      if (closes(this.#lines[below] ?? "", fence)) return true;
    }
    this.#unclosed.add(key);
    return false;
  }
}

/** The last character of the code in backticks that begins at `start`; of the backticks where it has no end. */
function endOfCode(line: string, start: number): number {
  let width = 1;
  while (line[start + width] === "`") width += 1;
  const mark = "`".repeat(width);
  let end = line.indexOf(mark, start + width);
  while (end !== -1 && line[end + width] === "`") {
    let next = end + width;
    while (line[next] === "`") next += 1;
    end = line.indexOf(mark, next);
  }
  return end === -1 ? start + width - 1 : end + width - 1;
}
