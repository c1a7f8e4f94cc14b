import { type FoundDate, findDate, findUndatedDay } from "../../text/calendar-date.ts";
import { holdsName } from "../words/meetup-title.ts";
import { isAboutAnother } from "./another-meetup.ts";
import type { HeaderLine } from "./header-lines.ts";
import { placeTold } from "./told-place.ts";

/** What a sentence tells of the meetup. */
export interface ToldEvent {
  /** Its day. */
  readonly found?: FoundDate;
  /** Its day without a year: `05-22`. */
  readonly day?: string;
  /** Does it say that it was on the day of writing? */
  readonly isToday?: boolean;
  readonly venue?: string;
}

/**
 * What the first sentences tell of when and where the meetup was or will be: 「2031/12/11 の例会に参加してきました」,
 * `The meetup was held on 13 February at the Barn`, `on 13 February, from 7pm to 9pm`. A sentence about another meetup, a
 * deadline or a post tells nothing.
 *
 * @param names What the meetup is called: a sentence with its name tells of it.
 */
export function toldEvent(lines: readonly HeaderLine[], names: readonly string[] = []): ToldEvent {
  const told = lines
    .slice(0, mostLines)
    .filter(({ label }) => !label)
    .flatMap(({ value, isStatement }) =>
      sentencesOf(value.text.slice(0, longest))
        .filter((sentence) => !isOfAnother(sentence))
        .map((sentence) => readSentence(sentence, isStatement, names)),
    );
  const found = told.find((one) => one.found)?.found;
  const day = told.find((one) => one.day)?.day;
  const venue = told.find((one) => one.venue)?.venue;
  const isToday = told.some((one) => one.isToday);
  return {
    ...(found && { found }),
    ...(day && !found && { day }),
    ...(isToday && !found && !day && { isToday }),
    ...(venue && { venue }),
  };
}

/** A report begins with it; further down days are those of other things. */
const mostLines = 6;
const longest = 400;

/** Cut where a sentence ends: no dot behind a number, a short word or before a small letter, as in `3. März`, `13 Feb. at`. */
function sentencesOf(text: string): readonly string[] {
  return text.split(
    /[。!！?？\n]|(?<!\s|(?<![\p{L}\d])(?:\d{1,2}|\p{L}{1,3}))\.(?=\s+\p{Lu}|\s*$)/u,
  );
}

/** A bullet among others tells of a part of the meetup; the place where it was held stands in prose. */
function readSentence(sentence: string, isBullet: boolean, names: readonly string[]): ToldEvent {
  const venue = isBullet ? undefined : placeTold(sentence);
  const place = venue ? { venue } : {};
  const found = findDate(sentence);
  if (found?.date?.length === 10) {
    const around = `${sentence.slice(0, found.start)}|${sentence.slice(found.start + found.text.length)}`;
    const isOfMeetup =
      wasHeld.test(around) ||
      clock.test(
        sentence.slice(found.start + found.text.length, found.start + found.text.length + 30),
      ) ||
      names.some((name) => holdsName(around, name));
    return isOfMeetup ? { found, ...place } : place;
  }
  const day = wasHeld.test(sentence)
    ? (findUndatedDay(sentence)?.date ?? slashedDay(sentence))
    : undefined;
  const isToday = !day && today.test(sentence) && wasHeld.test(sentence);
  return { ...(day && { day }), ...(isToday && { isToday }), ...place };
}

/** When a day has an hour beside it, something takes place then. */
const clock = /(?<!\d)(?:\d{1,2} ?[ap]\.?m\b|\d{1,2}:\d\d(?!:))/iu;

const today =
  /今日|本日|きょう|\b(?:today|tonight|this (?:morning|afternoon)|heute|ce soir|aujourd['’]hui|esta (?:tarde|noche|noite)|hoje|hoy)\b|오늘|今天/iu;

/** 「6/11 に」, 「4/19(金)に」: in Japanese the month goes first. */
function slashedDay(sentence: string): string | undefined {
  const match = /(?<![\d/])(\d{1,2})\/(\d{1,2})\s?(?:[(（][^()（）]{1,4}[)）])?\s?[にのは、]/u.exec(
    sentence,
  );
  return match ? findUndatedDay(`${match[1]}月${match[2]}日`)?.date : undefined;
}

/** 「開催された大会の報告会です」 is about another day. */
const wasHeld = new RegExp(
  [
    "参加(?:し|させ)|参戦し|行って(?:き|来)|行ってまいり|登壇し|(?:開催(?:し|され)|行われ|おこなわれ|開かれ|開き)(?:まし)?た(?:ので|$)",
    "(?:開催|実施)(?:し|され|いたし)?(?:ます|予定)|開催です",
    "\\b(?:was|were|been|be|is) (?:being )?held\\b|\\b(?:took|takes?|taking) place\\b|\\b(?:attended|hosted|went to)\\b|\\bjoin us\\b|\\binvited to\\b|\\b(?:will|we) meet\\b",
    "\\b(?:fand|findet|fanden)\\b.{1,80}\\bstatt\\b|\\bstattgefunden\\b|\\b(?:zum|nächstes) Treffen\\b|\\b(?:trafen|treffen) (?:wir )?uns\\b",
    "\\b(?:a eu lieu|aura lieu|s'est (?:tenue?|déroulée?)|se tiendra|se déroulera|rendez-vous)\\b|\\bnous (?:nous )?(?:sommes )?retrouv",
    "\\b(?:tuvo lugar|tendrá lugar|se celebr(?:ó|ará)|se realiz(?:ó|ará)|nos (?:vamos a juntar|juntamos|reunimos|reuniremos)|próximo encuentro)(?!\\p{L})",
    "\\b(?:aconteceu|acontecerá|vai acontecer|(?:foi|será) realizad[oa]|ocorreu|ocorrerá)(?!\\p{L})",
    "열렸|열린|열립니다|참석했|다녀왔|개최|진행했|진행됩니다",
    "举办|舉辦|举行|舉行|召开|参加了|參加了",
  ].join("|"),
  "iu",
);

/** Is it about another meetup, the last day of something, or the day of writing? */
function isOfAnother(sentence: string): boolean {
  return isAboutAnother(sentence) || deadline.test(sentence) || written.test(sentence);
}

const deadline =
  /締め?切|〆切|まで(?:に|の|です|。|$)|申し?込み|応募|\bdeadline\b|\bregist(?:er|ration)\b|\brsvp\b|\bsign[- ]?up\b|\buntil\b|\bcfp\b|\bcall for\b|\bsubmit|\bAnmelde|\bjusqu|\bhasta\b|\binscri|\baté\b|마감|까지|截止|报名|報名/iu;

const written =
  /公開(?:し|日)|投稿|更新|\b(?:published|posted|updated|uploaded|written) (?:on|at|in)\b|aktualisiert|veröffentlicht|\bpublié|\bmis à jour|\bpublicad[oa]|\b(?:actualizad|atualizad)[oa]|게시|发布|發布/iu;
