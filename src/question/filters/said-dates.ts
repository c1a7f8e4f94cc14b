/** Dates and ranges of dates in words, as a table to read from top to bottom: 「2024年以降」, "between 2020 and 2022", 去年. */

import type { Days, Limit, SaidFilter } from "../asked-filter.ts";
import { talkNouns } from "../lexicon/classes.ts";
import {
  bareYear,
  dayBack,
  namedMoment,
  number,
  readMoments,
  relativeMoment,
  stepFrom,
} from "./moments.ts";

const moment = `(?:${namedMoment}|${relativeMoment})`;
/** `Office 2019以降` is of a product. */
const ownYear = `(?:(?<=\\b(?:talks?|meetups?|sessions?) )|(?<![\\p{L}.]|\\p{Script=Latin} ))${bareYear}`;
const anyMoment = `(?:${moment}|${ownYear})`;
/** Behind "since" and the like; "after 2000 requests" counts something. */
const counted =
  "(?:requests?|connections?|users?|people|lines|files|tests|records|rows|items|nodes|servers|times|attempts|hours|minutes|seconds|days|ms|characters|tokens)";
const english = `(?:${moment}|${bareYear}(?! ?${counted}\\b))`;
/** Joins the limit to what it limits. */
const joint = "(?:の|に(?=発表|話|あった|行われ|開催)|は(?= |$))?";
/** A year with から or まで may be of the topic, 「2020年から続く」, unless it goes with の or by itself. */
const limiting = "(?:の|に(?=発表|話|あった|行われ|開催)|(?=[\\s?!。、]|$))";
/** Behind it, nothing but the talks is asked for. */
const alone = `(?= ?(?:の|に)? ?(?:${talkNouns}|勉強会|イベント|開催|(?:talks?|meetups?|sessions?)\\b|[?!。]|$))`;

const after = (value: string): readonly Limit[] => [{ name: "after", value }];
const before = (value: string): readonly Limit[] => [{ name: "before", value }];

/** What the words limit, by one moment or two of them; ranges are looked for first. */
const ranges: readonly (readonly [
  read: (first: string, second: string) => readonly Limit[],
  ...forms: string[],
])[] = [
  [
    between,
    `(?:${namedMoment})(?<=月) ?(?:から|[〜~–—-]) ?(?:1[0-2]|0?[1-9]) ?月(?! ?\\d)(?:まで)?(?:の間)?${joint}`,
    `${anyMoment} ?(?:から|[〜~–—-]) ?(?:${moment}|${bareYear})(?:まで)?(?:の間)?${joint}`,
    `\\b(?:(?:between|from|in|during) ${english} ?(?:and|to|until|till|through|[-–—~]) ?${english})`,
  ],
  [
    after,
    `${anyMoment} ?(?:以降|以後|以来)${joint}`,
    `${moment} ?(?:(?:に入って)?から(?:(?:今|現在|最近)まで)?|[〜~])${limiting}`,
    `\\b(?:since|not before|no earlier than) ${english}|\\b(?:starting )?from ${english} (?:on|onwards?)\\b|\\b(?:in )?${english} (?:and|or) (?:later|after)\\b`,
  ],
  [
    (first) => after(stepFrom(first, 1)),
    `${anyMoment} ?より(?:も)?(?:後|あと)${joint}`,
    `\\b(?<!\\bnot? )(?:after|later than|newer than) ${english}`,
  ],
  [
    before,
    `${anyMoment} ?以前${joint}`,
    `${moment} ?まで${limiting}`,
    `\\b(?:until|till|up to|through|not after|no later than) ${english}|\\b(?:in )?${english} (?:and|or) (?:earlier|before)\\b`,
  ],
  [
    (first) => before(stepFrom(first, -1)),
    `${anyMoment} ?より(?:も)?(?:前|まえ)${joint}`,
    `\\b(?<!\\bnot? )(?:before|prior to|earlier than|older than) ${english}`,
  ],
];

/** Up to today; "the last year" are the twelve months before it, "last year" is not. */
const stretches = [
  `(?:ここ|この|過去|最近|直近)の? ?(?:${number}) ?(?:年|[かヶケヵカ箇]月)(?:間|以内)?(?!前)`,
  `(?<![\\p{Script=Han}\\d])(?:${number}) ?(?:年|[かヶケヵカ箇]月)以内`,
  `(?:\\b(?:in|over|during|within|from|of|for) )?\\b(?:the (?:last|past)(?: (?:${number}))?|(?:last|past) (?:${number})|past) (?:years?|months?)\\b`,
];

/** 「去年の夏」, "summer 2031": three months, of which those of winter go on into the next year; 夏休み is no season. */
const seasons: readonly (readonly [words: string, first: number])[] = [
  ["春|spring", 3],
  ["夏|summer", 6],
  ["秋|autumn|fall", 9],
  ["冬|winter", 12],
];
const seasonForms = seasons.map(([words, first]) => ({
  form: new RegExp(
    `${anyMoment} ?の? ?(?:${words})(?:頃|ごろ)?(?!休)${joint}|\\b(?:in |during |from )?(?:the )?(?:${words}) (?:of )?(?:${relativeMoment}|${bareYear})`,
    "giu",
  ),
  read: (said: string, days: Days) => {
    const [year] = momentsIn(said, days);
    return year?.length === "YYYY".length
      ? monthsFrom(`${year}-${String(first).padStart(2, "0")}`)
      : undefined;
  },
}));

function monthsFrom(first: string): readonly Limit[] {
  return between(first, stepFrom(stepFrom(first, 1), 1));
}

export const saidDates: readonly SaidFilter[] = [
  ...seasonForms,
  ...ranges.map(([read, ...forms]) => ({
    form: new RegExp(forms.join("|"), "giu"),
    read: (words: string, days: Days) => {
      const [first, second = first] = momentsIn(words, days);
      return first && second ? read(first, second) : undefined;
    },
  })),
  ...stretches.map((form) => ({
    form: new RegExp(`(?:${form})${joint}`, "giu"),
    read: (words: string, { today, first }: Days) =>
      today && first ? after(dayBack(words, today)) : undefined,
  })),
  ...[alone, ""].map((behind) => ({
    form: new RegExp(
      `(?:\\b(?:in|from|of|during) )?${relativeMoment}(?:['’]s\\b|中(?:に|(?=[の\\s]|$)))?${behind}${joint}`,
      "giu",
    ),
    read: (words: string, days: Days) => {
      const [when] = momentsIn(words, days);
      // 「20年前のインターネット」: what was before the first meetup is told of, unless it is all that is asked for.
      const isTopic = behind === "" && when && when < (days.first ?? "").slice(0, when.length);
      return when && !isTopic ? within(when, words) : undefined;
    },
  })),
];

function momentsIn(words: string, { today, first }: Days): readonly (string | undefined)[] {
  const whole = words.replace(yearOnce, "$1年$2$1年$3月");
  return first === undefined ? [] : readMoments(whole, today);
}

/** 「2018年5月から8月」 */
const yearOnce = /(\d{4}) ?年(\D*\d{1,2} ?月\D*?)(?<!\d)(\d{1,2}) ?月/u;

function between(first: string, second: string): readonly Limit[] {
  const [from = first, to = second] = [first, second].sort();
  return [...after(from), ...before(to)];
}

/** A year that has no meetup is refused as such, and named as in the question's language. */
function within(when: string, words: string): readonly Limit[] {
  if (when.length > 4) return between(when, when);
  return [{ name: "year", value: /year/iu.test(words) ? when : `${when}年` }];
}
