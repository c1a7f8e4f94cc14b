/**
 * The words by which the programme of a meetup is asked for: on their own, as they are once its
 * name is taken off, or with a meetup. A program that somebody writes is a topic.
 */

import type { Wording } from "./wording.ts";

const japanese = "(?:プログラム|タイムテーブル|アジェンダ)(?:って|[はをが])?";
const japaneseEnd = "(?=[\\s?。]*$|[\\s]*(?:教え|おしえ|見せ|みせ|知り|どんな|何))";
const meetupWords =
  "(?:勉強会|イベント|カンファレンス|ミートアップ|meet-?up|conference|conf|#\\d{1,4}|回|\\d ?[日月])";

const english = "(?:programme|program|agenda|line-?up|schedule|timetable)";
const event = "(?:meet-?ups?|events?|conference|conf|summit|evening|night|party|fest|#\\d{1,4})";

/** Ready to be taken off a question, too: the meetup is no part of a match. */
export const askedProgramme: Wording = {
  japanese: String.raw`
^\s*(?:の ?)?${japanese}${japaneseEnd}
(?<=${meetupWords}) ?(?:の ?)?${japanese}${japaneseEnd}
(?:の ?)?タイムテーブル(?:って|[はをが])?${japaneseEnd}
`,
  english: String.raw`
^\s*(?:what(?: is|'s) |show (?:me )?)?(?:the |'s )?${english}(?: (?:of|for|at))?(?: the)?(?=[\s?]*$)
(?<=\b${event}(?:'s)? )${english}(?=[\s?]*$)
\b${english} (?:of|for|at)\b(?=[^?]{0,60}\b${event}\b)
\b(?:agenda|line-?up|timetable)(?=[\s?]*$)
# "what'd they cover at #20": what was done, and nothing else.
\bwhat(?:'(?:s|d|ll|re))?(?: (?:is|was|were|are|did|do|does|will|all|got|gets))*(?: (?:they|we|people|folks|every(?:one|body)))?(?: (?:all|be|being))* (?:cover(?:ed)?|discuss(?:ed)?|present(?:ed)?|plan(?:ned)?|scheduled|happen(?:ed|ing)?|shown?|going on|on)(?: (?:at|in|on|for|during))?(?: the)?(?=[\s?]*$)
`,
};
