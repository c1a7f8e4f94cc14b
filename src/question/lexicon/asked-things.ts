/**
 * The words by which things are asked for that may as well be the topic. They are taken off a question, too: what
 * stands beside them is no part of a match.
 */
import { mediaElsewhere } from "../../notes/links/link-kind.ts";
import type { AskedLinkKind } from "../../search/query.ts";
import type { Wording } from "./wording.ts";

const thing =
  "(?:スライド|資料|動画|録画|(?<![ァ-ヶー])(?:リンク(?!切|先)|アーカイブ(?:配信)?)|ユーチューブ|(?<![a-z])(?:youtube|url|connpass)(?! ?[a-z])|(?<=の ?|^ ?)(?:(?:ブログ)?記事|ブログ|書き起こし))";
const placeOfIt = "リンク|アドレス|ページ|url|場所|一覧|まとめ|全部|ぜんぶ|すべて|全て";
const wish = [
  "ある(?!と|べき)|あれば(?=$|[\\s?。、]|教え|見|ほし|くだ)|あり(?:ます|ません)|あった|な(?:い|かった)(?:[のでか]|です|$|[\\s?。、])|残って|公開され|どこ",
  "(?:見|み|もらっ|いただい)ても(?:いい|良い|よい|よろしい|大丈夫|かまわない|構わない)",
  "(?:見せ|みせ|教え|おしえ|探し|出し)て|(?:共有し|貼っ|送っ)て(?=$|[\\s?。]|くだ|下さ|ほし|もら|いただ)|(?:見|み)(?:たい|ら?れます|ら?れる(?=[かの?]|$))|くだ|下さ|ほし|欲し|お願い|ちょうだい|もらえ|いただ|頂",
  "知りたい|です|でし|だっ|について(?:教え|おしえ|知り)",
].join("|");
const japanese = `(?:の ?)?${thing}(?: ?[とや・]? ?${thing})?(?:(?: ?への| ?の)? ?(?:${placeOfIt}))?(?:って|とか|[はをがもと])?(?=$|[?。、!]|\\s(?![のをがはでに])|${wish})`;

const oneNoun = "(?:slides?|slide decks?|decks?|videos?|recordings?|links?|urls?|youtube|connpass)";
const noun = `${oneNoun}(?: (?:and|&|or) (?:the |a )?${oneNoun})?`;

/** What one wishes to do with it, or wishes that it was done: "can I see the slides", "did she share her slides". How one shares videos is a topic. */
const wished =
  "(?<!\\bhow (?:can|do|did|could|should|would) )\\b(?:i|we|you|he|she|they|(?:any|some)(?:one|body)|me|us|to) (?:ever |also |please |still |just )?(?:see|view|have|get|find|open|watch|read|share|send|post|upload|show|publish)(?: (?:me|us))?(?: (?:the|his|her|their|its|your|those|these|any|some|a))?";

/** What was written of a talk: a word for it at the end may be what is talked about, "writing articles". */
const written = "blog ?posts?|articles?|write-?ups?|transcripts?";

/** What stands somewhere in the web: where it is asks for a link, and for no hall. */
const keptJapanese = "リポジトリ|レポジトリ|ソースコード";
const keptEnglish = "source code|repo(?:s|sitory|sitories)?";

/** Slides, a video or a link: at the end, or beside what is wished. As the topic they stay: 資料作成, 「動画のエンコード」, "video encoding". */
export const askedLinks: Wording = {
  japanese: String.raw`
${japanese}
の?(?:${keptJapanese})(?:って|は|が)?(?= ?(?:どこ|何処)(?:$|[\s?。、]|だ|で(?:す|し)|にあ|か))
(?:どこ|何処)(?:で|から)(?:見|み)ら?れ(?:る|ます)(?=[かの]?[\s?。]*$)
`,
  english: String.raw`
\bwhere(?:'s|'re| is| are| can (?:i|we|you) (?:find|get|see))(?: the| your| his| her| their| its| all)? (?:${keptEnglish})(?=(?: (?:of|for|from)\b| ?[?!.]*$))
\bwhere can (?:i|we|you) (?:watch|see|view)\b(?=[^?]{0,60}\b(?:talk|session|presentation|keynote|one|it|that)\b)
(?<!\babout (?:the )?)(?:${wished} )?\b${noun}(?: (?:please|available|anywhere|online|link|url|page|(?:i|we) can (?:see|watch|view|get|read|open)))?(?=[\s?!.,]*$)
\b(?:can|could|may) (?:i|we) (?:still )?(?:re-?)?watch(?= (?:it|this|that|(?:the |this |that )?(?:talk|session|presentation|keynote))\b[^?]{0,60}[?\s]*$)
\b(?:${noun}|${written}|${keptEnglish}) (?:to|for|of|from|by|on|about)\b(?! demand)
# "slides how the browser renders"
^\s*(?:the |any )?slides(?= (?!in\b|with\b|as\b|that\b))
`,
};

/** The kind of link that words for links ask for; undefined for リンク, which is any, and for slides and a video at once. */
export function linkKindIn(words: string): AskedLinkKind | undefined {
  const [kind, ...others] = linkKinds.filter((one) => one.words.test(words));
  return others.length > 0 ? undefined : kind?.kind;
}

const linkKinds: readonly { readonly kind: AskedLinkKind; readonly words: RegExp }[] = [
  { kind: "slides", words: new RegExp(`スライド|資料|slide|deck|${mediaElsewhere.slides}`, "iu") },
  {
    kind: "video",
    words: new RegExp(
      `動画|録画|アーカイブ|ユーチューブ|youtube|video|recording|watch|${mediaElsewhere.video}`,
      "iu",
    ),
  },
  { kind: "meetup", words: /connpass/iu },
];

const programme = "(?:プログラム|タイムテーブル|アジェンダ)(?:って|[はをが])?";
const programmeEnd = "(?=[\\s?。]*$|[\\s]*(?:教え|おしえ|見せ|みせ|知り|どんな|何))";
const meetupWords =
  "(?:勉強会|イベント|カンファレンス|ミートアップ|meet-?up|conference|conf|#\\d{1,4}|回|\\d ?[日月])";

const englishProgramme = "(?:programme|program|agenda|line-?up|schedule|timetable)";
const event = "(?:meet-?ups?|events?|conference|conf|summit|evening|night|party|fest|#\\d{1,4})";

/** The programme of a meetup: on its own, as it is once its name is taken off, or with a meetup. A program that somebody writes is a topic. */
export const askedProgramme: Wording = {
  japanese: String.raw`
^\s*(?:の ?)?${programme}${programmeEnd}
(?<=${meetupWords}) ?(?:の ?)?${programme}${programmeEnd}
(?:の ?)?タイムテーブル(?:って|[はをが])?${programmeEnd}
`,
  english: String.raw`
^\s*(?:what(?: is|'s) |show (?:me )?)?(?:the |'s )?${englishProgramme}(?: (?:of|for|at))?(?: the)?(?=[\s?]*$)
(?<=\b${event}(?:'s)? )${englishProgramme}(?=[\s?]*$)
\b${englishProgramme} (?:of|for|at)\b(?=[^?]{0,60}\b${event}\b)
\b(?:agenda|line-?up|timetable)(?=[\s?]*$)
# "what'd they cover at #20": what was done, and nothing else.
\bwhat(?:'(?:s|d|ll|re))?(?: (?:is|was|were|are|did|do|does|will|all|got|gets))*(?: (?:they|we|people|folks|every(?:one|body)))?(?: (?:all|be|being))* (?:cover(?:ed)?|discuss(?:ed)?|present(?:ed)?|plan(?:ned)?|scheduled|happen(?:ed|ing)?|shown?|going on|on)(?: (?:at|in|on|for|during))?(?: the)?(?=[\s?]*$)
`,
};

const was = "(?:was|were|is|are|did|we|have|had|held|hosted|been|happened|took place)";
const held = "(?: (?:that|which|were|was|are|is|have|been|held|hosted|happened|took place))*";

/** Meetups by their place: "which evenings were at the mill". Events are also what programs send, so these must be held somewhere. */
export const askedMeetups: Wording = {
  japanese: String.raw`
で(?:やった|開いた|開かれた|開催(?:し|され)た|あった|行われた|の)(?:回|会)(?:って|は|を)?(?:教えて|全部)?(?:ください)?[\s?。]*$
`,
  english: String.raw`
^\s*(?:which|what) (?:meet-?ups?|events?|evenings?|nights?)(?: ${was})+ (?:at|in|on|by|with)\b
\b(?:meet-?ups?|conferences?)${held} (?:in|at|near|around)\b
`,
};
