/** By which words and numbers a title is that of a meetup. */
import { withDigits } from "../../text/kanji-number.ts";

/** 38 in 「第38回」, `#38`, `Vol.38`; a # after a lone letter belongs to it: C#. */
export function meetupNumber(title: string): number | undefined {
  const match =
    /第\s*(\d{1,4})\s*[回夜期弾]|(?<![&\d]|(?<!\p{L})\p{L})#\s?(\d{1,4})(?!\d)|\bvol\.?\s?(\d{1,4})/iu.exec(
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
  /勉強会|ミートアップ|カンファレンス|サミット|もくもく会|読書会|輪読会|LT大会|LT会|ナイト|フェス|セミナー|懇話会|参加(?:メモ|レポ|して|した|記)|行ってき|\b(?:meet-?up|conf(?:erence)?|\w+[ck]onf|\w*kaigi|summit|devfest|techfest|camp|symposium|seminar|tech ?(?:talk|night|day)s?|user ?group|jug|barcamp|unconference)\d{0,4}\b/iu;
