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
    { notes: "# T\n次は、ことりさんによる「木の話」でした。", speakers: [{ name: "ことり" }] },
    {
      notes: "# T\n2つめは[Howard Lee](https://lee.example)さんによる発表です。",
      speakers: [{ name: "Howard Lee" }],
    },
    { notes: "# T\nK 山さんの発表。", speakers: [{ name: "K 山" }] },
    { notes: "# T\n例示社の kuma さんの LT。", speakers: [{ name: "kuma" }] },
    {
      notes: "# T\n例示社で働く[kuma](https://twitter.com/kuma)さんの木に関するセッションです。",
      speakers: [{ name: "kuma" }],
    },
    { notes: "# T\n3つめは早川先生による木の話でした。", speakers: [{ name: "早川" }] },
    {
      notes: "# T\n※資料は後日※\n\n株式会社サンプルの佐々木さん（開発部）による発表。木の話。",
      speakers: [{ name: "佐々木" }],
    },
  ],
  read({ section }) {
    const [first, ...others] = firstLines(section.blocks);
    // Above it may stand a link to the slides, or a note on them.
    const line = first && (isLink(first) || isNote.test(first.text)) ? others[0] : first;
    const [sentence = ""] = line?.text.slice(0, longest).split(/[。．]/u) ?? [];
    const found = named.exec(sentence);
    const name = found?.[1];
    if (!found || !name || nobodyByName.test(name)) return undefined;
    if (ofCompany.test(sentence.slice(0, found.index))) return undefined;
    return { speakers: readPeople(`${name}さん`), isGuess: false };
  },
};

/** 「※スライド公開待ち」 is said of what stands there. */
const isNote = /^[※＊*]/u;

function isLink({ text, links: [link] }: RichText): boolean {
  return link !== undefined && text.length - link.text.length < 2;
}

/** In UTF-16 units; what comes later tells of the talk. */
const longest = 120;

const latin = String.raw`[@＠]?[A-Za-z\d_][\w.-]{1,38}`;
const japanese = String.raw`[\p{Script=Han}々\p{Script=Katakana}ー]{1,12}`;
/** `TDD山`, or hiragana, which may be any words: only where a sentence begins with them, or goes on after 、. */
const mixed = String.raw`[A-Za-z][\w.-]{0,19}\s?[\p{Script=Han}々\p{Script=Katakana}ー]{1,12}|\p{Script=Hiragana}{2,8}`;

/** A handle, or letters of one kind, before さん and the word for what was given. */
const named = new RegExp(
  `(?<![\\p{Script=Han}々\\p{Script=Katakana}ー\\w]|[A-Za-z]\\s)(${latin}(?:\\s\\p{Lu}[\\w.-]{0,19}){0,2}|${japanese}|(?<=^|、)(?:${mixed}))` +
    "\\s{0,2}(?:さん|氏|先生)(?:[（(][^（()）]{1,20}[)）])?" +
    "(?:の\\s?(?:[^、]{1,40}(?:に関する|について|という|の)\\s?)?(?:ご?発表|お?話|おはなし|LT|トーク|セッション|ご?講演)(?:です|でした|$|、)|によ(?:る|り)(?!と))",
  "u",
);

/** 「会場スポンサーの例示さんのセッション」: a company has さん, too. */
const ofCompany = /(?:スポンサー|会場|会場提供|主催|協賛)の?\s?$/u;

/** Words that bear さん and name nobody: 皆さん, たくさん. */
const nobodyByName =
  /^(?:皆|みな|みんな|たく|お?客|客|お?[母父]|奥|娘|子|学生|社員|医者|参加者|発表者|登壇者|スピーカー|ゲスト)$/u;
