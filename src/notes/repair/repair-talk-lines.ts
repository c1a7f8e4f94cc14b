import { anyTalkWord } from "../words/talk-words.ts";
import type { Repair } from "./repair.ts";

/** Minutes typed as plain text begin each talk with a line that says so, and Markdown runs it together with its neighbours. */
export const talkLines: Repair = {
  mends: "lines that begin a talk in plain text",
  examples: [
    [
      "Talk 1: Kites (Ann)\n - warm\nTalk 2: Tides (Bob)",
      "#### Talk 1: Kites (Ann)\n - warm\n#### Talk 2: Tides (Bob)",
    ],
    ["■ 発表1「凧」\n　・糸\n\n■ 発表2「潮」", "#### ■ 発表1「凧」\n　・糸\n\n#### ■ 発表2「潮」"],
    [
      "Charla de Ana: «T»\nmuy bien\nCharla de Eva: «U»",
      "#### Charla de Ana: «T»\nmuy bien\n#### Charla de Eva: «U»",
    ],
    [
      "一、分享：《题》\n二、讨论\n三、分享：《目》",
      "#### 一、分享：《题》\n二、讨论\n#### 三、分享：《目》",
    ],
    ["Talk: Kites by Ann\n\nWe liked it.", "Talk: Kites by Ann\n\nWe liked it."],
    [
      'TOP 1: Vortrag von Ute über "T"\n- a\nTOP 2: Vortrag von Jan über "U"',
      '#### TOP 1: Vortrag von Ute über "T"\n- a\n#### TOP 2: Vortrag von Jan über "U"',
    ],
    ["**題**\n発表：古賀\n## 目\n発表：江口", "**題**\n発表：古賀\n## 目\n発表：江口"],
    ["- Talk 1: Kites\n- Talk 2: Tides", "- Talk 1: Kites\n- Talk 2: Tides"],
  ],
  apply(lines, isCode) {
    const begins = lines.map(
      (line, at) => !isCode[at] && talk.test(line) && !title.test(lines[at - 1] ?? ""),
    );
    if (begins.filter(Boolean).length < 2) return { lines };
    return { lines: lines.map((line, at) => (begins[at] ? `#### ${line.trim()}` : line)) };
  },
};

const number = "(?:\\s?[-#]?\\s?\\d{1,2}|[①-⑳一二三四五六七八九十])";
const whose = '\\s(?:by|from|von|mit|par|por|de|del|da|do)\\s[^:："“„«]{2,40}?';
/** 「発表：古賀」 right below a title says who gave it. */
const title = /^\s*(?:#{1,6}\s.*|\*\*.*\*\*|__.*__)\s*$/u;

/** The word, its number or whose it is, and a colon or the title in quotation marks. */
const talk = new RegExp(
  `^ {0,3}(?:[■□◆◇●○▼▶]\\s?|[一二三四五六七八九十]{1,3}、\\s?|(?:TOP|Punkt|Item|Point|Punto|Ponto)\\s?\\d{1,2}\\s?[:.)–-]\\s?)?${anyTalkWord}(?:${number}|${whose})?\\s?(?:[:：]\\s?(?=[^\\s:：])|(?=[「『《«“„"]))`,
  "iu",
);
