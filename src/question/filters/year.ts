import type { Catalogue } from "../../catalogue/catalogue.ts";

/** A year that limits the answer, what is left of the question, and the year where no meetup was. */
export interface YearMention {
  readonly year?: number;
  readonly unknown?: string;
  readonly rest: string;
}

/** 「2018年の発表」, 「2018年に話された」, "2018 talks"; a year that is the topic, as in 2038年問題, is none. */
const limits =
  /((?:19|20)\d\d)年(?:度)?(?=の(?:発表|話|トーク|講演|登壇|勉強会|イベント|LT|meetup|ミートアップ)|に(?:話|発表|開催|あった|行われ)|$|[\s?？])|(?<![\w.-])((?:19|20)\d\d)(?= (?:talks|meetups|sessions)\b)|(?<=\b(?:talks?|meetups?|sessions?)) (?:in|from|of) ((?:19|20)\d\d)\b|\b(?:in|from|during) ((?:19|20)\d\d)\b(?=\W*$)/iu;

/** 「2018年の Kubernetes」: a limit where there was a meetup that year, else a part of the topic. */
const mayLimit = /((?:19|20)\d\d)年(?:度)?の/u;

/** Finds a year by which a question limits the talks. */
export function takeYear(question: string, catalogue: Catalogue): YearMention {
  const match = limits.exec(question) ?? limitOfMeetups(question, catalogue);
  const digits = match?.slice(1).find((group) => group !== undefined);
  if (!match || digits === undefined || !isDated(catalogue)) return { rest: question };
  const rest = question.replace(match[0], " ");
  return wasMeetup(digits, catalogue)
    ? { year: Number(digits), rest }
    : { unknown: match[1] ? `${digits}年` : digits, rest };
}

function limitOfMeetups(question: string, catalogue: Catalogue): RegExpExecArray | null {
  const match = mayLimit.exec(question);
  return match?.[1] && wasMeetup(match[1], catalogue) ? match : null;
}

function isDated({ meetupsByDate }: Catalogue): boolean {
  return meetupsByDate.size > 0;
}

function wasMeetup(year: string, { meetupsByDate }: Catalogue): boolean {
  return [...meetupsByDate.keys()].some((date) => date.startsWith(year));
}
