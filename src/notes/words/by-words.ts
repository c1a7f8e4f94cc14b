/** `by` and its like in other languages: the word before whoever gave a talk. */

/** Beyond doubt only behind a comma or in brackets: `Palais de Tokyo par Ann Bee`, `Titre, par Ann Bee`, `Titel (von Ann)`. */
const abroad = "(?:par|von|por|di)";
/** Any of them: the source of an expression. */
export const byWord = `(?:by|${abroad})`;
/** Pictures that stand before whoever speaks: the source of an expression. */
export const pictureOfPeople = "[👤👥🗣🎤🎙]\\uFE0F?";
const given = "(?:presented|given|delivered|held|led)";

const anyBy = new RegExp(`,?\\s+${byWord}\\s+`, "giu");
const sureBy = new RegExp(`\\sby\\s+|,\\s+${abroad}\\s+|\\s\\(${byWord}\\s+(?=[^()]+\\)$)`, "giu");
/** `by pulling both ropes` says how. */
const byDoing = /^\p{Ll}{2,20}ing\s/u;
const givenAtEnd = new RegExp(`[.,;]?\\s+${given}$`, "iu");
const givenBy = new RegExp(`[.,;]?\\s+${given}\\s+by\\s+`, "iu");
const leadingBy = new RegExp(`^(?:${given}\\s+)?${byWord}\\s+`, "iu");
const someBy = new RegExp(`(?:^|\\s)${byWord}\\s`, "iu");

/** What stands before the last such word and behind it; `sure` where a comma must announce a word that means more. */
export function cutAtBy(
  text: string,
  words: "any" | "sure",
): readonly [before: string, behind: string] | undefined {
  const at = [...text.matchAll(words === "any" ? anyBy : sureBy)].at(-1);
  if (!at || at.index < 1) return undefined;
  const [found] = at;
  const behind = text.slice(at.index + found.length);
  if (byDoing.test(behind)) return undefined;
  return [
    text.slice(0, at.index).replace(givenAtEnd, ""),
    found.includes("(") ? behind.replace(/\)$/u, "") : behind,
  ];
}

/** Does the text hold such a word? */
export function hasBy(text: string): boolean {
  return someBy.test(text);
}

/** The text without such a word at its beginning: `presented by Ann Bee`. */
export function withoutBy(text: string): string {
  return text.replace(leadingBy, "");
}

/** Without what says that somebody speaks, and of what: `will be giving a talk on kites`. */
export function withoutGiving(text: string): string {
  return text.replace(giving, "");
}

const gift =
  "(?:giv(?:e|es|ing)|gave|do(?:es|ing)?|did)\\s(?:us\\s)?(?:an?|the|his|her|their)\\s(?:\\p{L}{1,20}\\s)?";
const what =
  "(?:talk|presentation|demo|intro(?:duction)?|overview)\\s(?:on|about|of|to|titled|called)";
const giving = new RegExp(
  `^(?:will\\s|is\\sgoing\\sto\\s|is\\s)?(?:be\\s)?(?:${gift}${what}|(?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke)\\s(?:on|about)|present(?:s|ed|ing)?(?:\\s(?:on|about))?)\\s`,
  "u",
);

/** `Title. Presented by Ann Bee` as `Title by Ann Bee`. */
export function withPlainBy(text: string): string {
  return text.replace(givenBy, " by ");
}
