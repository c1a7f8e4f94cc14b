/**
 * What stands round a talk's title and does not belong to it: times, numbers, LT and slot labels.
 *
 * Each mark says what it is evidence of, since a heading with a time or an LT mark is a talk's (or a
 * break's), whatever else it says.
 */

import { hoursInKanji, hoursOfTitle } from "../../text/clock-time.ts";
import { talkWord } from "../words/talk-words.ts";

/** A heading without its marks. */
export interface BareHeading {
  readonly rest: string;
  /** Stood there a time, an LT mark or a session number? */
  readonly marked: boolean;
}

interface Mark {
  readonly form: string;
  /** Heading and what is left of it. The tests run these. */
  readonly examples: readonly (readonly [string, string])[];
  readonly pattern: RegExp;
  /** Is it a sign that a talk or a break begins here? Numbers alone stand before any heading. */
  readonly isSign: boolean;
}

/** What leads from a heading to what was shown: words for it, one or several. */
const material =
  "(?:slides?|slide ?deck|deck|videos?|recordings?|code|スライド|資料|発表資料|動画|録画|folien|aufzeichnung|diapositiv(?:as|es)|vidéo|vídeo|슬라이드|(?:발표 ?)?자료|영상|幻灯片?|投影片|简报|簡報|视频|影片)";
const materials = `${material}(?:(?:\\s?[,、，/|・&]\\s?|\\s(?:and|und|et|y|e)\\s|\\s)${material}){0,4}`;

const time: Mark = {
  form: "10:00 - 10:30 Title",
  examples: [
    ["10:00 - 10:30 Title", "Title"],
    ["19:40 ~\tTitle", "Title"],
    ["10:30 11:15 題名", "題名"],
    ["[10:00～10:30] Title", "Title"],
    ["13:00- Title", "Title"],
    ["5:15 - 5:45 - Title", "Title"],
    ["6:30pm - 7 pm Title", "Title"],
    ["19h30 Title", "Title"],
    ["19時00分〜19時30分 題名", "題名"],
    ["19:00 Uhr (07:00pm) - Titel", "Titel"],
    ["19:00 – 19:30 Uhr: Titel", "Titel"],
    ["19:15 Uhr: Titel", "Titel"],
    ["7:00 p.m. EST - Title", "Title"],
    ["19h30 Est-ce un titre", "Est-ce un titre"],
    ["下午2点30分 题目", "题目"],
    ["3点建议", "3点建议"],
    ["오후 7시 30분 제목", "제목"],
  ],
  pattern: new RegExp(
    `^[（([［【]?\\s*(?:${hoursOfTitle}|${hoursInKanji})\\s*[)）\\]］】]?\\s*(?:[:：|｜]|[-–—―](?=\\s))?\\s*`,
    "iu",
  ),
  isSign: true,
};

/** Tried in this order, again and again, until none fits. */
export const marks: readonly Mark[] = [
  time,
  {
    form: "Title (Main Talk)",
    examples: [
      ["Title (Main Talk)", "Title"],
      ["Titel (Lightning Talk - online)", "Titel"],
      ["題名（LT）", "題名"],
      ["Título [charla]", "Título"],
      ["Title [Keynote]", "Title"],
      ["題名【基調講演】", "題名"],
      ["제목 (발표)", "제목"],
      ["Title (a talk)", "Title (a talk)"],
    ],
    pattern:
      /\s*[（(［[【]\s*(?:(?:(?:main|lightning|lighting|short|long|regular|invited)\s?)?talk|(?:opening\s|closing\s)?keynote|LT|ライトニングトーク|基調講演|招待講演|講演|発表|セッション|キーノート|charla(?: relámpago)?|relámpago|ponencia|palestra(?: relâmpago)?|vortrag|kurzvortrag|présentation|conférence|exposé|발표|강연|키노트|分享|演讲|演講|主题演讲|主題演講)\s*(?:-[^()（）]{0,40})?[)）\]］】]$/iu,
    isSign: true,
  },
  {
    form: "Title - Video, Slides",
    examples: [
      ["Title - Video, Slides", "Title"],
      ["Title (slides | video)", "Title"],
      ["Title [slides] [code]", "Title"],
      ["題名 / 資料・動画", "題名"],
      ["Titel – Folien und Video", "Titel"],
      ["Título (diapositivas)", "Título"],
      ["제목 [발표자료]", "제목"],
      ["题目（幻灯片）", "题目"],
      ["Fun with Slides", "Fun with Slides"],
      ["Why - video killed", "Why - video killed"],
    ],
    pattern: new RegExp(
      `(?<=\\S)(?:\\s+[-–—―|/｜／]\\s+${materials}|\\s*[(（[［【]\\s*${materials}\\s*[)）\\]］】])$`,
      "iu",
    ),
    isSign: false,
  },
  {
    form: "Title (18:50〜18:56)",
    examples: [
      ["Title (18:50〜18:56)", "Title"],
      ["題名（10:00-）", "題名"],
    ],
    pattern: new RegExp(`\\s*[（(［[]\\s*${hoursOfTitle}\\s*[)）\\]］]$`, "u"),
    isSign: true,
  },
  {
    form: "Title (Ann Bee) 🔥",
    examples: [
      ["Title (Ann Bee) 🔥", "Title (Ann Bee)"],
      ["題名（山田） ☑️", "題名（山田）"],
      ["Why we ship 🚀", "Why we ship 🚀"],
    ],
    pattern: /(?<=[)）\]】])(?:\s?(?:\p{Extended_Pictographic}|\uFE0F|\u200D)){1,6}$/u,
    isSign: false,
  },
  {
    form: "LT1: Title",
    examples: [
      ["LT1: Title", "Title"],
      ["LT: 題名", "題名"],
      ["LT2 題名", "題名"],
      ["【LT】題名", "題名"],
      ["[LT3] Title", "Title"],
      ["LT 題名 - 題", "題名 - 題"],
      ["Lightning Talk: Title", "Title"],
      ["Lightning: Title", "Title"],
      ["LT① 題名", "題名"],
      ["LT枠：題名", "題名"],
      ["LT.4：題名", "題名"],
    ],
    pattern:
      /^(?:lightning\s?[:：]|[【［[(（]\s*(?:LT|ライトニングトーク|lightning talk)s?\s*[-#]?\s*[\d①-⑳]*(?:\s*\(\w+\))?\s*[】］\])）]\s*[:：]?|(?:LT|ライトニングトーク|lightning talk)\s*(?:枠\s*)?(?:[-#.]?\s*(?:\d{1,2}|[①-⑳])(?:本目|人目|つ目|番目)?\s*(?:[:：.．、)）|]|[-–—―]\s|\s|$)|[:：]|\s[-–—―]\s|(?:\s|$)(?!大会|枠|by\b)))\s*/iu,
    isSign: true,
  },
  {
    form: "Session 1: Title",
    examples: [
      ["Session 1: Title", "Title"],
      ["セッション1：題名", "題名"],
      ["セッション１ ： 第２の題名", "第２の題名"],
      ["Talk 2 - Title", "Title"],
      ["発表③ 題名", "題名"],
      ["Session 3", ""],
      ["セッション1「題名」", "「題名」"],
      ["Charla 1: Título", "Título"],
      ["分享一：题目", "题目"],
      ["発表一覧", "発表一覧"],
    ],
    pattern:
      /^[【［[]?(?:talk|session|セッション|トーク|発表|講演|登壇|演題|vortrag|beitrag|charla|ponencia|palestra|conférence|exposé|발표|세션|分享|演讲|演講|议题|議題)\s*[-#＃]?\s*(?:\d{1,2}|[①-⑳一二三四五六七八九十]|[A-Z]?-?\d{1,2})(?:本目|人目|つ目)?\s*[】］\]]?\s*(?:[:：.．、)）|]|[-–—―]\s|\s|$|(?=[「『]))\s*/iu,
    isSign: true,
  },
  {
    form: "Topic: Title",
    examples: [
      ["Topic: Title", "Title"],
      ["Talk: Title", "Title"],
      ["演題：題名", "題名"],
      ["Titel: Ein Titel", "Ein Titel"],
      ["Vortrag: Ein Titel", "Ein Titel"],
      ["分享：《题目》", "《题目》"],
      ["Topics: a and b", "Topics: a and b"],
    ],
    pattern: new RegExp(
      `^(?:title|topic|${talkWord}|titel|thema|titre|sujet|título|tema|タイトル|題名|演題|題目|标题|標題|主题|主題|分享|演讲|演講|제목|주제|강연)\\s?[:：]\\s*(?=\\S)`,
      "iu",
    ),
    isSign: false,
  },
  {
    form: "[S1] Title",
    examples: [
      ["[S1] Title", "Title"],
      ["[A1(S)] Title", "Title"],
      ["B2 (S): Title", "Title"],
      ["AC02: 題名", "題名"],
      ["【A-1】題名", "題名"],
      ["[1-B-3] 題名", "題名"],
    ],
    pattern:
      /^(?:[【［[]\s*(?:[A-Z]{1,3}[-_]?\d{1,3}|\d{1,2}-[A-Z](?:-\d{1,2})?)\s*(?:[（(]\w{1,2}[)）])?\s*[】］\]]\s*[:：]?|(?:[A-Z]{1,2}[-_]?\d{1,3}|\d{1,2}-[A-Z]-\d{1,2})\s*(?:[（(][A-Z][)）])?\s*[:：])\s*/u,
    isSign: true,
  },
  {
    form: "🎤 Title",
    examples: [
      ["🎤 Title", "Title"],
      ["▶️ 10:00 Title", "Title"],
      ["I ❤️ Title", "I ❤️ Title"],
      ["🎤", "🎤"],
    ],
    pattern:
      /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s){1,12}(?=[^\s\p{Extended_Pictographic}])/u,
    isSign: false,
  },
  {
    form: "■ Title",
    examples: [
      ["■ Title", "Title"],
      ["◎題名", "題名"],
      ["> 제목", "제목"],
      [">_ a prompt", ">_ a prompt"],
      ["☆", "☆"],
    ],
    pattern: /^(?:[■□◆◇●○◎★☆▼▽▲△►・]\s*|[>＞»]\s+)(?=\S)/u,
    isSign: false,
  },
  {
    form: "1. Title",
    examples: [
      ["1. Title", "Title"],
      ["2) 題名", "題名"],
      ["(3) 題名", "題名"],
      ["① 題名", "題名"],
      ["A. Title", "Title"],
      ["J. Moro, Title", "J. Moro, Title"],
      ["No.4 題名", "題名"],
      ["一、题目", "题目"],
      ["2.0 の話", "2.0 の話"],
    ],
    pattern:
      /^(?:[（(]?\d{1,2}[)）]|\d{1,2}[.．、](?!\d)|[①-⑳]|[A-H][.．](?=\s)|No\.?\s?\d{1,2}[:：.]?(?=\s)|[一二三四五六七八九十]{1,3}、)\s*/u,
    isSign: false,
  },
  {
    form: "[仮] Title (30min)",
    examples: [
      ["題名（仮）", "題名"],
      ["[仮] 題名", "題名"],
      ["Title (30min)", "Title"],
      ["題名（20分）", "題名"],
      ["Title [00:21:53]", "Title"],
      ["題名＜資料＞", "題名"],
    ],
    pattern:
      /^[（(［[【]仮題?[)）\]］】]\s*|\s*[＜〈《](?:資料|スライド|動画)[＞〉》]$|\s*[（(［[]\s*(?:仮題?|\d{1,2}:\d{2}:\d{2}|約?\d{1,3}\s*(?:min|mins|minutes|分)\.?)\s*[)）\]］]?$/iu,
    isSign: false,
  },
];

/** Takes all marks off a heading. */
export function stripMarks(heading: string): BareHeading {
  let rest = heading.trim();
  let marked = false;
  for (let tried = 0; tried < longestChain; tried++) {
    const folded = narrowDigits(rest);
    const mark = marks.find(({ pattern }) => pattern.test(folded));
    const match = mark?.pattern.exec(folded);
    if (!mark || !match) break;
    rest = `${rest.slice(0, match.index)}${rest.slice(match.index + match[0].length)}`.trim();
    marked ||= mark.isSign;
  }
  return { rest, marked };
}

/** Without the time that it begins with: `20:40 LT`. */
export function withoutTime(heading: string): string {
  return heading.replace(time.pattern, "");
}

/** 「セッション１」 as 「セッション1」, letter for letter. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => digit.normalize("NFKC"));
}

/** A heading may bear a time, a slot, a number and a note; more than that is a made-up one. */
const longestChain = 8;
