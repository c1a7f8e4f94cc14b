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
  /勉強会|ミートアップ|カンファレンス|サミット|もくもく会|読書会|輪読会|LT大会|LT会|ナイト|フェス|セミナー|懇話会|参加(?:メモ|レポ|して|した|記)|行ってき|\b(?:meet-?up|conf(?:erence)?|\w+[ck]onf|\w*kaigi|summit|devfest|techfest|camp|symposium|seminar|tech ?(?:talk|night|day)s?|user ?group|jug|barcamp|unconference|get[- ]?together|(?:monthly|weekly|quarterly|annual|regular|january|february|march|april|may|june|july|august|september|october|november|december) (?:\w+ )?meet(?:ing)?)\d{0,4}\b|定例会|月例会|交流会|stammtisch|정기 ?모임|밋업|沙龙|沙龍|聚会|聚會/iu;

/** Is it about the meetups that have been: `Past meetups`, 「過去の勉強会」? */
export function isAboutPast(text: string): boolean {
  return past.test(text);
}

/** Is it nothing but a heading over other meetups than this: `Past meetups`, `Próximos encuentros`, 「その他のイベント」? */
export function isOtherMeetups(text: string): boolean {
  return past.exec(text)?.index === 0 || comingOrOther.test(text);
}

const past =
  /\b(?:past|previous|earlier|archived?)\s(?:\p{L}{1,15}\s)?(?:meet-?ups|events|meetings|talks|sessions|editions|presentations)\b|(?:過去|これまで)の(?:勉強会|イベント|開催|活動|ミートアップ|もくもく会)|開催(?:履歴|実績)|\b(?:vergangene|bisherige)\s(?:treffen|veranstaltungen|meet-?ups|vorträge)\b|\b(?:événements|rencontres|meet-?ups)\s(?:passé|précédent)|\b(?:eventos|meet-?ups|encuentros|encontros|charlas|palestras)\s(?:pasad|passad|anterior)|지난\s?(?:모임|밋업|행사)|往期|历届|歷屆|以往的?(?:活动|活動)/iu;

const comingOrOther =
  /^(?:upcoming|coming|future|next|other)\s(?:meet-?ups?|events?|meetings?)$|^(?:今後|その他|他)の(?:勉強会|イベント|ミートアップ)$|^(?:andere|kommende|nächste)s?\s(?:treffen|veranstaltungen|meet-?ups)$|^(?:prochaine?s?|autres)\s(?:événements?|rencontres?|réunions?|séances?|meet-?ups?)$|^(?:próxim[oa]s?|otr[oa]s|outr[oa]s)\s(?:eventos?|encuentros?|encontros?|reunión|reuniones|reunião|meet-?ups?)$|^(?:다음|다른)\s?(?:모임|행사|밋업)$|^(?:即将举办的?|即將舉辦的?|其他)(?:活动|活動)$/iu;
