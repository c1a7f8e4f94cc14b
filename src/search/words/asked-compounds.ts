import type { Word } from "../../text/analyzer.ts";

/** Words that are written as one thing: ネットワーク and ポリシー of ネットワークポリシー. */
export interface Compound {
  readonly words: number;
}

/**
 * For each word of a question the compound it belongs to.
 *
 * English sets the parts apart, as it does verbs and their objects. So its words are a compound only
 * where nothing but words is asked: "network policy", but not "who copies a policy".
 */
export function compoundsOf(words: readonly Word[], text: string): Compound[] {
  const asked = new Set(words.map((word) => word.text));
  const isKeywords = text.split(" ").every((one) => asked.has(one));
  let compound = { words: 0 };
  let end = 0;
  return words.map(({ text: word, script }, place) => {
    const start = text.indexOf(word, end);
    const between = start < 0 ? undefined : text.slice(end, start);
    const isEnglish = script === "latin" && words[place - 1]?.script === "latin";
    const isJoined = between === "" || (between === " " && isEnglish && isKeywords);
    if (!isJoined) compound = { words: 0 };
    compound.words += 1;
    if (start >= 0) end = start + word.length;
    return compound;
  });
}
