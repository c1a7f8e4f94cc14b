/** Dates and ranges of dates in words, as a table to read from top to bottom: 「2024年以降」, "between 2020 and 2022", 去年. */
import { bareYear, namedMoment, readMoments, relativeMoment, stepFrom } from "./moments.ts";
import { type Days, type Limit, type SaidFilter, talk } from "./said-filter.ts";

const moment = `(?:${namedMoment}|${relativeMoment})`;
/** `Office 2019以降` is of a product. */
const ownYear = `(?<![\\p{L}.]|\\p{Script=Latin} )${bareYear}`;
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
const alone = `(?= ?(?:の|に)? ?(?:${talk}|話|登壇|勉強会|イベント|開催|(?:talks?|meetups?|sessions?)\\b|[?!。]|$))`;

type Reader = (first: string, second: string) => readonly Limit[];

const ranges: readonly { readonly form: string; readonly read: Reader }[] = [
  {
    form: `${anyMoment} ?(?:から|[〜~–—-]) ?(?:${moment}|${bareYear})(?:まで)?(?:の間)?${joint}`,
    read: between,
  },
  {
    form: `\\b(?:(?:between|from|in|during) ${english} ?(?:and|to|until|till|through|[-–—~]) ?${english})`,
    read: between,
  },
  { form: `${anyMoment} ?(?:以降|以後|以来)${joint}`, read: after },
  { form: `${moment} ?(?:から(?:(?:今|現在|最近)まで)?|[〜~])${limiting}`, read: after },
  {
    form: `${anyMoment} ?より(?:も)?(?:後|あと)${joint}`,
    read: (first) => after(stepFrom(first, 1)),
  },
  { form: `${anyMoment} ?以前${joint}`, read: before },
  { form: `${moment} ?まで${limiting}`, read: before },
  {
    form: `${anyMoment} ?より(?:も)?(?:前|まえ)${joint}`,
    read: (first) => before(stepFrom(first, -1)),
  },
  {
    form: `\\bsince ${english}|\\b(?:starting )?from ${english} (?:on|onwards?)\\b|\\b(?:in )?${english} (?:and|or) (?:later|after)\\b`,
    read: after,
  },
  {
    form: `\\b(?:after|later than|newer than) ${english}`,
    read: (first) => after(stepFrom(first, 1)),
  },
  {
    form: `\\b(?:until|till|up to|through) ${english}|\\b(?:in )?${english} (?:and|or) (?:earlier|before)\\b`,
    read: before,
  },
  {
    form: `\\b(?:before|prior to|earlier than|older than) ${english}`,
    read: (first) => before(stepFrom(first, -1)),
  },
];

export const saidDates: readonly SaidFilter[] = [
  ...ranges.map(({ form, read }) => ({
    form: new RegExp(form, "giu"),
    read: (words: string, days: Days) => {
      const [first, second = first] = momentsIn(words, days);
      return first && second ? read(first, second) : undefined;
    },
  })),
  ...[alone, ""].map((behind) => ({
    form: new RegExp(
      `(?:\\b(?:in|from|of|during) )?${relativeMoment}(?:['’]s\\b)?${behind}${joint}`,
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
  return first === undefined ? [] : readMoments(words, today);
}

function between(first: string, second: string): readonly Limit[] {
  const [from = first, to = second] = [first, second].sort();
  return [...after(from), ...before(to)];
}

function after(value: string): readonly Limit[] {
  return [{ name: "after", value }];
}

function before(value: string): readonly Limit[] {
  return [{ name: "before", value }];
}

/** A year that has no meetup is refused as such, and named as in the question's language. */
function within(when: string, words: string): readonly Limit[] {
  if (when.length > 4) return between(when, when);
  return [{ name: "year", value: /year/iu.test(words) ? when : `${when}年` }];
}
