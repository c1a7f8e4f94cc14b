import { haveGiven } from "./classes.ts";

/** What is said of somebody's talks without telling which: "everything she has given", 「登壇歴」. */
const vague = new RegExp(
  [
    `[\\s?!。、,.]|\\b(?:everything|anything|something|all|any|stuff|things?|ones?|works?|of|our|your|the|an?|has|have|had|ever|been|do|gives?|giving|did|done|made|${haveGiven}|contributions?|appearances?|history|past|previous|other|so far|yet|before|here|by|from|it|is|that|on|about|at|in|which|what|speak|talk|meet-?ups?|events?|evenings?)\\b`,
    "(?:登壇|発表|講演)?(?:履歴|歴|実績|内容)|(?:発表|登壇|講演|話)(?:内容|したこと)|回|過去|(?:今|これ)まで|やつ|章|節|枠|もの|こと|ぜんぶ|全部|全て|すべて|いろいろ|(?:やっ|(?:担当)?し)(?:て(?:い)?)?(?:た|る)|とか|など|って|まとめ|[はがをのにでも]",
  ].join("|"),
  "giu",
);

/** "everything by Lena", 「レナさんのやつ」: any talk of hers. */
export function isVague(text: string): boolean {
  return text !== "" && text.replace(vague, "") === "";
}
