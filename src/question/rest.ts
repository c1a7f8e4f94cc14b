import { matchesOf } from "./matches.ts";
import type { Place, Span, SpanValues } from "./span.ts";

/**
 * What is left of a question while its spans are taken off: a text with a space for each of them, in
 * which every letter still knows its place in the question.
 */
export class Rest {
  readonly text: string;
  /** By letter of `text`: its place in the question. */
  readonly #at: readonly number[];

  private constructor(text: string, at: readonly number[]) {
    this.text = text;
    this.#at = at;
  }

  static of(question: string): Rest {
    return new Rest(
      question,
      Array.from({ length: question.length }, (_, at) => at),
    );
  }

  /** Where in the question a stretch of the text stands, gaps included. */
  place(start: number, end: number): Place {
    const first = this.#at[start] ?? this.#end;
    const last = this.#at[end - 1];
    return { start: first, end: end > start && last !== undefined ? last + 1 : first };
  }

  span<Kind extends keyof SpanValues>(
    kind: Kind,
    [start, end]: readonly [number, number],
    value: SpanValues[Kind],
    strength: Span["strength"] = "sure",
  ): Span {
    const text = this.text.slice(start, end).trim();
    return { ...this.place(start, end), kind, value, strength, text } as Span; // as: the kind goes with its value.
  }

  spanOf<Kind extends keyof SpanValues>(
    kind: Kind,
    { 0: words, index }: RegExpExecArray,
    value: SpanValues[Kind],
    strength?: Span["strength"],
  ): Span {
    return this.span(kind, [index, index + words.length], value, strength);
  }

  /** The text with a space, or `filler`, for each of these places of the question; in one go, for there may be a thousand. */
  without(places: readonly Place[], filler = " "): Rest {
    if (places.length === 0) return this;
    let text = "";
    const at: number[] = [];
    let index = 0;
    const keep = (isKept: (place: number) => boolean) => {
      for (; index < this.text.length && isKept(this.#at[index] ?? 0); index += 1) {
        text += this.text.charAt(index);
        at.push(this.#at[index] ?? 0);
      }
    };
    for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
      keep((place) => place < start);
      const from = index;
      while (index < this.text.length && (this.#at[index] ?? 0) < end) index += 1;
      if (index === from) continue;
      text += filler;
      at.push(...[...filler].map(() => start));
    }
    keep(() => true);
    return new Rest(text, at);
  }

  /** Without spaces at either end. */
  trimmed(): Rest {
    if (this.text.trim() === this.text) return this;
    const start = this.text.length - this.text.trimStart().length;
    const end = Math.max(start, this.text.trimEnd().length);
    return new Rest(this.text.slice(start, end), this.#at.slice(start, end));
  }

  /** Without spaces at either end, and with one where there are several. */
  tidied(): Rest {
    const rest = this.trimmed();
    const gaps = matchesOf(/\s+/gu, rest.text).filter(([gap]) => gap !== " ");
    return rest.without(gaps.map(({ 0: gap, index }) => rest.place(index, index + gap.length)));
  }

  get #end(): number {
    return (this.#at.at(-1) ?? -1) + 1;
  }
}

/** What these find in a rest and then, since one may stand behind another, in what is left without it. */
export function findAgain(
  whole: Rest,
  finders: readonly ((rest: Rest) => readonly Span[])[],
): readonly Span[] {
  const spans: Span[] = [];
  let rest = whole;
  for (let before = -1; before < spans.length; ) {
    before = spans.length;
    for (const find of finders) {
      const found = find(rest);
      if (found.length === 0) continue;
      spans.push(...found);
      rest = rest.without(found);
    }
  }
  return spans;
}
