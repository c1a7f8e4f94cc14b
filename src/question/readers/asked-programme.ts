/**
 * The words by which the programme of a meetup is asked for: on their own, as they are once its
 * name is taken off, or with a meetup. A program that somebody writes is a topic.
 */

const japanese = "(?:プログラム|タイムテーブル|アジェンダ)(?:って|[はをが])?";
const japaneseEnd = "(?=[\\s?？。]*$|[\\s]*(?:教え|おしえ|見せ|みせ|知り|どんな|何))";
const meetupWords =
  "(?:勉強会|イベント|カンファレンス|ミートアップ|meet-?up|conference|conf|#\\d{1,4}|回|\\d ?[日月])";

const english = "(?:programme|program|agenda|line-?up|schedule|timetable)";
const event = "(?:meet-?ups?|events?|conference|conf|summit|evening|night|party|fest|#\\d{1,4})";

/** Ready to be taken off a question in its NFKC form, too: the meetup is no part of a match. */
export const askedProgramme: readonly RegExp[] = [
  new RegExp(`^\\s*(?:の ?)?${japanese}${japaneseEnd}`, "u"),
  new RegExp(`(?<=${meetupWords}) ?(?:の ?)?${japanese}${japaneseEnd}`, "iu"),
  new RegExp(`(?:の ?)?タイムテーブル(?:って|[はをが])?${japaneseEnd}`, "u"),
  new RegExp(
    `^\\s*(?:what(?: is|'s) |show (?:me )?)?(?:the |'s )?${english}(?: (?:of|for|at))?(?: the)?(?=[\\s?？]*$)`,
    "iu",
  ),
  new RegExp(`(?<=\\b${event}(?:'s)? )${english}(?=[\\s?？]*$)`, "iu"),
  new RegExp(`\\b${english} (?:of|for|at)\\b(?=[^?]{0,60}\\b${event}\\b)`, "iu"),
  /\b(?:agenda|line-?up|timetable)(?=[\s?？]*$)/iu,
];
