/** The sentences of a long paragraph that answer. */
import { foldText } from "../../text/fold.ts";
import { weights } from "./weights.ts";

/**
 * The sentences of a long text that hold most of the words, with those around them that there is room for; …
 * stands for what is left out. Short texts stay whole, and of one with a sentence that is surely the answer little else is shown.
 *
 * @param worth How much else a sentence looks like the answer, 1 where it surely does.
 */
export function excerpt(
  text: string,
  words: readonly string[],
  worth: (sentence: string) => number = () => 0,
): string {
  const sentences = sentencesOf(text);
  const isSure = sentences.length > 1 && sentences.some((sentence) => worth(sentence) === 1);
  if (widthOf(text) <= (isSure ? weights.widestSure : weights.widestPoint)) return text;
  const widest = isSure ? weights.widestSure : weights.widestExcerpt;
  const wanted = [...new Set(words.map(foldText))];
  const held = heldBy(sentences, wanted);
  const scores = sentences.map((sentence, at) => {
    const look = worth(sentence);
    const count = held[at]?.size ?? 0;
    return look === 1 ? count + wanted.length + 1 : count + look; // What surely answers leads whatever it holds.
  });
  const best = scores.indexOf(Math.max(...scores));
  const told = withOthers(best, sentences, held, widest);
  return joined(withAround(best, told, sentences, widest), sentences);
}

/** The one sentence of a text that holds most of the words. */
export function bestSentence(text: string, words: readonly string[]): string {
  const sentences = sentencesOf(text);
  const counts = heldBy(sentences, [...new Set(words.map(foldText))]).map(({ size }) => size);
  return sentences[counts.indexOf(Math.max(...counts))]?.trim() ?? text;
}

/** Which of the words, folded, each of the sentences holds. */
function heldBy(
  sentences: readonly string[],
  words: readonly string[],
): readonly ReadonlySet<string>[] {
  return sentences.map((sentence) => {
    const own = foldText(sentence);
    return new Set(words.filter((word) => own.includes(word)));
  });
}

/** The best sentence, and those that hold words which none before them has, as far as there is room; by their places. */
function withOthers(
  best: number,
  sentences: readonly string[],
  held: readonly ReadonlySet<string>[],
  widest: number,
): ReadonlySet<number> {
  const shown = new Set([best]);
  const told = new Set(held[best]);
  const unheld = (at: number) => [...(held[at] ?? [])].filter((word) => !told.has(word)).length;
  for (;;) {
    const places = sentences.map((_, at) => at).filter((at) => unheld(at) > 0);
    const fitting = places.filter((at) => widthIn([...shown, at], sentences) <= widest);
    const [next] = fitting.toSorted((a, b) => unheld(b) - unheld(a));
    if (next === undefined) return shown;
    shown.add(next);
    for (const word of held[next] ?? []) told.add(word);
  }
}

/** With the sentences around the best that there is room for. */
function withAround(
  best: number,
  given: ReadonlySet<number>,
  sentences: readonly string[],
  widest: number,
): ReadonlySet<number> {
  const shown = new Set(given);
  let from = best;
  let to = best;
  for (let grows = true; grows; ) {
    grows = false;
    // What follows a sentence tells more of it than what stands before.
    for (const next of [to + 1, from - 1]) {
      const isThere = sentences[next] !== undefined;
      if (!isThere || widthIn([...new Set([...shown, next])], sentences) > widest) continue;
      shown.add(next);
      if (next > to) to = next;
      else from = next;
      grows = true;
    }
  }
  return shown;
}

function widthIn(places: readonly number[], sentences: readonly string[]): number {
  return places.reduce((sum, at) => sum + widthOf(sentences[at] ?? ""), 0);
}

/** In their order, with … for what is left out. */
function joined(shown: ReadonlySet<number>, sentences: readonly string[]): string {
  const places = [...shown].sort((a, b) => a - b);
  const text = places.reduce((before, at, index) => {
    const follows = at === (places[index - 1] ?? -1) + 1;
    const own = sentences[at] ?? "";
    return follows ? before + own : `${before.trimEnd()} … ${own.trimStart()}`;
  }, "");
  return `${text.trim()}${shown.has(sentences.length - 1) ? "" : " …"}`;
}

/** A text without the line breaks that an editor made: those within a sentence, before a small Latin letter. */
export function inFlow(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Latin}\d,;)])[ \t]*\n[ \t]*(?=\p{Ll})(?=\p{Script=Latin})/gu,
    " ",
  );
}

/** How much room a text takes, in letters of Latin script; a Japanese letter is as wide as two. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9FFF\uFF00-\uFF60]/gu)?.length ?? 0);
}

/** Each with what ends it; a line is one, too, and of a sentence that is too long to be shown each part. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[。！？\n])|(?<=[.!?]\s)/u);
  return sentences.flatMap((one) =>
    widthOf(one) <= weights.widestPoint ? one : one.split(/(?<=[、；])|(?<=[,;]\s)/u),
  );
}
