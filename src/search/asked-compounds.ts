import type { Word } from "./analyzer.ts";

/**
 * For each word of a question the number of the compound it belongs to; words that are written as one
 * thing have the same: ネットワーク and ポリシー of ネットワークポリシー.
 *
 * English sets the parts apart, as it does verbs and their objects. So its words are a compound only
 * where nothing but words is asked: "network policy", but not "who copies a policy".
 */
export function compoundsOf(words: readonly Word[], text: string): number[] {
  const asked = new Set(words.map((word) => word.text));
  const isKeywords = text.split(" ").every((one) => asked.has(one));
  let compound = 0;
  let end = 0;
  return words.map(({ text: word, script }, place) => {
    const start = text.indexOf(word, end);
    const between = start < 0 ? undefined : text.slice(end, start);
    const isEnglish = script === "latin" && words[place - 1]?.script === "latin";
    const isJoined = between === "" || (between === " " && isEnglish && isKeywords);
    if (!isJoined) compound += 1;
    if (start >= 0) end = start + word.length;
    return compound;
  });
}
