import { analyze } from "../text/analyzer.ts";
import { isLightWord } from "../text/words/light-words.ts";
import { isStopWord } from "../text/words/stop-words.ts";
import { haveGiven } from "./lexicon/classes.ts";
import { isAskedElsewhere } from "./lexicon/elsewhere.ts";

/**
 * Whether a question holds anything to look for.
 *
 * A word typed in hiragana (こんてな) looks like particles until it is held against the notes, so a
 * longer run of it counts too.
 */
export function hasContent(question: string): boolean {
  return hasPlainWord(question) || analyze(question).length > 0 || /[ぁ-んー]{4,}/u.test(question);
}

/** Most questions hold a word that shows without being analysed, which takes long. */
function hasPlainWord(question: string): boolean {
  if (/[ァ-ヴ]{3}|(?<!\p{Script=Han})(?![何誰])\p{Script=Han}{2}/u.test(question)) return true;
  const words =
    question.toLowerCase().match(/(?<![\p{L}\p{N}'])[a-z]{3,}(?![\p{L}\p{N}'])/gu) ?? [];
  return words.some((word) => !isStopWord(word));
}

/** Whether a question only says what kind of thing it asks for, of what it names: 「#26 のテーマ」, 「濱さんの LT」. */
export function saysOnlyKind(question: string): boolean {
  return analyze(question).length > 0 && tellingWords(question) === 0;
}

/** How many words of a question say more than what kind of thing it asks for. */
export function tellingWords(question: string): number {
  return analyze(question).filter(({ term }) => !isLightWord(term)).length;
}

/** "everything by Lena", 「レナさんのやつ」, "apresentação da Lena": any talk of hers. One word of asking shows no language, but beside a name it is no topic. */
export function isVague(text: string): boolean {
  const words = text.replace(vague, " ").split(/[^\p{L}\p{N}'-]+/u);
  return text !== "" && words.every((word) => word === "" || isAskedElsewhere(word));
}

/** What is said of somebody's talks without telling which: "everything she has given", 「登壇歴」. */
const vague = new RegExp(
  [
    `[\\s?!。、,.]|\\b(?:everything|anything|something|all|any|stuff|things?|ones?|works?|of|our|your|the|an?|has|have|had|ever|been|do|gives?|giving|did|done|made|${haveGiven}|contributions?|appearances?|history|past|previous|other|so far|yet|before|here|by|from|it|is|that|on|about|at|in|which|what|speak|talk|cover|discuss|us|me|we|you|to|how|often|many|times|already|again|recently|lately|together|meet-?ups?|events?|evenings?)\\b`,
    "(?:登壇|発表|講演)?(?:履歴|歴|実績|内容)|(?:発表|登壇|講演|話)(?:内容|したこと)|回|過去|(?:今|これ)まで|やつ|章|節|枠|もの|こと|ぜんぶ|全部|全て|すべて|いろいろ|(?:やっ|(?:担当)?し)(?:て(?:い)?)?(?:た|る)|とか|など|って|まとめ|レポート|レポ|記録|様子|[はがをのにでも的]",
  ].join("|"),
  "giu",
);
