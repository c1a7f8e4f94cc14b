import type { RichText } from "../../markdown/block.ts";
import { readPeople } from "../../people/person.ts";
import { type BelowRule, firstLines } from "./below-rule.ts";

/** The first sentence says whose talk it was: 「山田さんの発表です。」, 「@a さんによる…」. */
export const firstSentence: BelowRule = {
  form: "名前さんの発表です。",
  examples: [
    { notes: "# T\n山田さんの発表。", speakers: [{ name: "山田" }] },
    {
      notes:
        "# T\n[資料](https://a.example)．\n\n木を組む [kuma](https://github.com/kuma) 氏の発表．",
      speakers: [{ name: "kuma" }],
    },
    { notes: "# T\nkumaさんによる木の話と、道具の紹介。", speakers: [{ name: "kuma" }] },
    { notes: "# T\n木の設計をしている @tora さんの発表です。", speakers: [{ handle: "tora" }] },
    {
      notes: "# T\n例示社でSREをされている佐々木さんのおはなし。",
      speakers: [{ name: "佐々木" }],
    },
  ],
  read({ section }) {
    const [first, ...others] = firstLines(section.blocks);
    // A line above it that is nothing but a link leads to the slides.
    const line = first && isLink(first) ? others[0] : first;
    const [sentence = ""] = line?.text.slice(0, longest).split(/[。．]/u) ?? [];
    const found = named.exec(sentence);
    const name = found?.[1];
    if (!found || !name || nobodyByName.test(name)) return undefined;
    if (ofCompany.test(sentence.slice(0, found.index))) return undefined;
    return { speakers: readPeople(`${name}さん`), isGuess: false };
  },
};

function isLink({ text, links: [link] }: RichText): boolean {
  return link !== undefined && text.length - link.text.length < 2;
}

/** In UTF-16 units; what comes later tells of the talk. */
const longest = 120;

/** A handle, or letters of one kind, before さん and the word for what was given. */
const named =
  /(?<![\p{Script=Han}々\p{Script=Katakana}ー\w])([@＠]?[A-Za-z\d_][\w.-]{1,38}|[\p{Script=Han}々\p{Script=Katakana}ー]{1,12}|^\p{Script=Hiragana}{2,8})\s?(?:さん|氏)(?:の(?:ご?発表|お?話|おはなし|LT|トーク|セッション|ご?講演)(?:です|でした|$|、)|によ(?:る|り)(?!と))/u;

/** 「会場スポンサーの例示さんのセッション」: a company has さん, too. */
const ofCompany = /(?:スポンサー|会場|会場提供|主催|協賛)の?\s?$/u;

/** Words that bear さん and name nobody: 皆さん, たくさん. */
const nobodyByName =
  /^(?:皆|みな|みんな|たく|お?客|客|お?[母父]|奥|娘|子|学生|社員|医者|参加者|発表者|登壇者|スピーカー|ゲスト)$/u;
