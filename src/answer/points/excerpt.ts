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
  const folded = words.map(foldText);
  const scores = sentences.map((sentence) => {
    const own = foldText(sentence);
    const held = folded.filter((word) => own.includes(word)).length;
    const look = worth(sentence);
    return look === 1 ? held + folded.length + 1 : held + look; // What surely answers leads whatever it holds.
  });
  const { from, to } = around(scores.indexOf(Math.max(...scores)), sentences, widest);
  const shown = sentences.slice(from, to).join("").trim();
  return `${from > 0 ? "… " : ""}${shown}${to < sentences.length ? " …" : ""}`;
}

/** A sentence and those around it that there is room for; `to` is the first that is not among them. */
function around(at: number, sentences: readonly string[], widest: number) {
  let from = at;
  let to = at + 1;
  let width = widthOf(sentences[at] ?? "");
  for (let grows = true; grows; ) {
    grows = false;
    // What follows a sentence tells more of it than what stands before.
    for (const next of [to, from - 1]) {
      const more = sentences[next];
      if (more === undefined || width + widthOf(more) > widest) continue;
      width += widthOf(more);
      if (next === to) to += 1;
      else from -= 1;
      grows = true;
    }
  }
  return { from, to };
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
