/** The meetup's title: what it may be called besides, and its number. */
import { withDigits } from "../../text/kanji-number.ts";

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
  /\s*(?:の|を)?(?:参加|聴講|イベント|セッション|発表){0,5}(?:メモ|レポート|レポ|まとめ|資料まとめ|ノート|備忘録|記録|個人的まとめ)[！!。]*$/u,
  /(?<![\s:：|-])[\s:：|-]+(?:(?:my|talk|meetup|conference|session|event)\s+){0,5}(?:notes?|memo|recap|report|summary)$/iu,
  /^(?:notes?|memo|recap|report|summary)\s*(?:[:：-]|of|from|on|for)\s+/iu,
];

/** 38 in 「第38回」, `#38`, `Vol.38`. */
export function meetupNumber(title: string): number | undefined {
  const match =
    /第\s*(\d{1,4})\s*[回夜期弾]|(?:^|[^\w&])#\s?(\d{1,4})(?!\d)|\bvol\.?\s?(\d{1,4})/iu.exec(
      withDigits(title.normalize("NFKC")),
    );
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  return digits === undefined ? undefined : Number(digits);
}

/** Does a title speak of a meetup or a conference, rather than of one talk or of a day's work? */
export function soundsLikeMeetup(title: string): boolean {
  return meetupNumber(title) !== undefined || meetupWords.test(title);
}

const meetupWords =
  /勉強会|ミートアップ|カンファレンス|サミット|もくもく会|読書会|輪読会|LT大会|LT会|ナイト|フェス|セミナー|懇話会|参加(?:メモ|レポ|して|した|記)|行ってき|\b(?:meet-?up|conf(?:erence)?|\w+conf|\w*kaigi|summit|devfest|techfest|camp|symposium|seminar|tech ?(?:talk|night|day)s?|user ?group|jug|barcamp|unconference)\b/iu;
