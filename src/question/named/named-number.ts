import { sourceElsewhere } from "../lexicon/elsewhere.ts";
import { oneOf } from "../lexicon/wording.ts";
import type { Place } from "../span.ts";

/** The number of a meetup in a text, and where it stands. */
export interface NamedNumber extends Place {
  readonly value: number;
  /** True for 第38回, 38回目, 38th, #38 and meetup 38; a bare number is one only beside the name of its series. */
  readonly marked: boolean;
  /** As other languages count, which the notes may do without the bot's having read a number: such a meetup is not denied. */
  readonly isElsewhere?: boolean;
}

/** Reads the number of a meetup from a text in its NFKC form; `name` is where a series is named in it. */
export function findNumber(text: string, name?: Place): NamedNumber | undefined {
  return findMarked(text, name) ?? (name && findBeside(text, name));
}

const marks = oneOf(String.raw`
第 ?(?<series>\d{1,4}) ?回目?
(?<![\d.])(?<times>\d{1,4})(?: ?回目|(?:st|nd|rd|th)(?!\p{L}))
# 第38次聚會, 38회 모임, "38º meetup", whose º is an o in its NFKC form.
(?:第 ?|제 ?|(?<![\d.]))(?<elsewhere>\d{1,4}) ?(?:[次届屆]|회차?|[oa]|er|e|ème|\.) ?(?:${sourceElsewhere("meetup")})
# "meetup 38", where no series stands before it.
(?<=^ ?|\b(?:at|of|in|from|the|our|was|is|were|did|about) |'s )meet-?up (?:no\.? ?)?(?<meetup>\d{1,4})(?!\d)
# 「38回」 and nothing else.
^ ?(?<alone>\d{1,4}) ?回 ?$
# A # after a lone letter belongs to it: C#, F#. "The meetup" before it says no more than the number does.
(?:\b(?:the )?(?:meet-?up|event|conference) ?)?(?<![&\d]|(?<!\p{L})\p{L})# ?(?<hash>\d{1,4})(?![\d\p{Script=Latin}])
`);
/** 「2回目のビルド」 and "the 2nd build" count anything; with one of these it counts meetups. */
const aboutMeetups = /勉強会|会場|開催|いつ|どこ|connpass|meetup/iu;

function findMarked(text: string, name?: Place): NamedNumber | undefined {
  for (const match of text.matchAll(marks)) {
    const { series, times, elsewhere, meetup, alone, hash } = match.groups ?? {};
    if (isYear(meetup)) continue;
    if (times && !name && !aboutMeetups.test(text)) continue;
    const end = match.index + match[0].length;
    return {
      value: Number(series ?? times ?? elsewhere ?? meetup ?? alone ?? hash),
      start: match.index,
      end,
      marked: true,
      isElsewhere: elsewhere !== undefined,
    };
  }
  return undefined;
}

/** `golang tokyo 28`, `BPStudy148`, 38回PaaS勉強会, but not `DroidKaigi 2018`. */
function findBeside(text: string, { start, end }: Place): NamedNumber | undefined {
  const after =
    /^(?: ?の)? ?(?:vol\.?|no\.?)? ?(\d{1,4})(?!\d| ?[年月日/時分人件個%])(?: ?回)?/iu.exec(
      text.slice(end),
    );
  if (after && !isYear(after[1])) {
    const [mark, value] = after;
    return { value: Number(value), start: end, end: end + mark.length, marked: false };
  }
  // DINOv2の勉強会 is none of the second.
  const before = /(?<![\d.\p{Script=Latin}])(\d{1,4}) ?回?(?: ?の)? ?$/u.exec(text.slice(0, start));
  if (before && !isYear(before[1])) {
    return { value: Number(before[1]), start: before.index, end: start, marked: false };
  }
  return undefined;
}

function isYear(digits = ""): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}
