/** What a meetup's title may be called besides, and whether a text is what it is called. */
import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import { meetupNumber, soundsLikeMeetup } from "./meetup-words.ts";

/** The title without what is put round it in a report: 【増枠】, #hashtag, 「…に参加してきた」, 「参加メモ」. */
export function titleAliases(title: string): readonly string[] {
  let bare = title.trim();
  for (const pattern of decorations) bare = bare.replace(pattern, "").trim();
  return bare && bare !== title ? [bare] : [];
}

const decorations: readonly RegExp[] = [
  /^(?:[【［[][^】］\]]{1,12}[】］\]]\s*)+/u,
  /(?:\s*[#＃]\p{L}[\p{L}\p{N}_]{0,60}){1,10}$/u,
  /\s*(?:に|へ)?(?:参加|行って|いって|登壇|潜入|遊びに行って)(?:し|き|きま|しま|してき|してきま|してまいりま)?(?:た|ました|する)?(?:ので|の)?(?:メモ|記録|感想|レポート?|レポ|記|話|まとめ)?[！!。]*$/u,
  /\s*(?:の|を)?(?:参加|開催|聴講|イベント|セッション|発表){0,5}(?:メモ|レポート|レポ|まとめ|資料まとめ|ノート|備忘録|記録|個人的まとめ)[！!。]*$/u,
  /(?<![\s:：|-])[\s:：|-]+(?:(?:my|talk|meetup|conference|session|event)\s+){0,5}(?:notes?|memo|recap|report|summary)$/iu,
  /^(?:notes?|memo|recap|report|summary)\s*(?:[:：-]|of|from|on|for)\s+/iu,
];

/** Is the text what a title calls its meetup: the title without what is put round it, or a name in it that only a meetup bears? */
export function isNameIn(text: string, title: string): boolean {
  const own = lettersAndDigits(text);
  if (own.length < shortest) return false;
  if ([title, ...titleAliases(title)].some((name) => lettersAndDigits(name) === own)) return true;
  // `UIFoo` in `Review: UIFoo 2031`.
  if (/^(?:19|20)\d\d/u.test(lettersAndDigits(title).split(own)[1] ?? "")) return true;
  const number = meetupNumber(title);
  const isNumbered = number === undefined || meetupNumber(text) === number;
  return isNumbered && soundsLikeMeetup(text) && lettersAndDigits(title).includes(own);
}

/** Does the text hold the name of the meetup, as its title has it? */
export function holdsName(text: string, title: string): boolean {
  const said = lettersAndDigits(text);
  return [title, ...titleAliases(title)]
    .map(lettersAndDigits)
    .some((name) => name.length >= shortest && said.includes(name));
}

/** A word or a year alone is anybody's. */
const shortest = 5;
