/**
 * What speaks for a text being the name of a person, and what against it.
 *
 * The weights add up ({@link nameScore}); from 1 on a text is taken for a name. They were set so that of
 * a hundred titles of talks at most one is, and of a hundred speakers nearly ninety.
 */

import { remembering } from "../../text/remembering.ts";
import type { Evidence } from "../evidence.ts";
import { isCompany } from "./company.ts";
import {
  chinese,
  japaneseSurname,
  joinedJapanese,
  korean,
  particle,
  spacedJapanese,
  transcribed,
} from "./name-shapes.ts";
import { type NameText, nameText } from "./name-text.ts";
import { isEnglishWord, isGivenName } from "./word-lists.ts";

/** A reason to take a text for a person's name, or not to. */
export interface NameEvidence extends Evidence {
  /** How often the text bears it. */
  readonly count: (text: NameText) => number;
}

const eventWord =
  /\b(?:meet-?ups?|conference|conf|summit|workshop|hackathon|user group|sponsors?|treffen|stammtisch|rencontres?|encuentros?|encontros?)\b|勉強会|カンファレンス|ミートアップ|読書会|ハッカソン|スポンサー/iu;
/** Endings of Japanese words that are made like a name and are none: 「後編」, 「運用事例」. */
const wordEnding =
  /(?:編|版|論|話|術|法|集|例|化|性|力|型|系|部|課|社|会|室|料|点|入門|実践|基礎|応用|紹介|解説|概要|設計|開発|運用|導入|検証|比較|構築|実装|移行|改善|戦略|技術|機能|管理|分析|発表|登壇|講演|参加|勉強|質問|回答|所感|感想|予定|時間|場所|日時|休憩|懇親|受付|開場|事項|情報|仮題?)$/u;

/** A particle between words, or the ending of a verb or of a thing. */
const phrase =
  /[はにでと][\p{Script=Han}\p{Script=Katakana}]|(?:する|した|して|って|こと|もの|です|ます|まとめ|メモ|について|みた|スライド|デモ|リンク|セッション|キーノート|アンケート|プログラム|テーブル|アジェンダ|ハンズオン|ワークショップ|ディスカッション|トーク)$|[がをへ]|の(?=[\p{Script=Han}\p{Script=Katakana}])/u;

const once = (is: boolean) => (is ? 1 : 0);
const isWord = (word: string) => isEnglishWord(word) && !isGivenName(word);

/** In no order: the weights add up. */
export const nameEvidence: readonly NameEvidence[] = [
  {
    name: "given name first",
    weight: 3,
    reason: "Names in Latin script begin with a given name.",
    bears: ["Elena Moro", "Mark Baker"],
    lacks: ["Moro", "Dark Mode", "Living Elena"],
    count: (name) => once(name.isLatin && isGivenName(plain(name.words[0]))),
  },
  {
    name: "word that is no word",
    weight: 1,
    reason: "A capitalised word that stands in no dictionary is a surname more often than a thing.",
    bears: ["Qiantan Xong", "Elena Moro"],
    lacks: ["Dark Mode"],
    count: (name) =>
      name.isLatin
        ? name.words.filter(
            (word) => isUpper(word) && plain(word).length > 1 && !isWord(plain(word)),
          ).length
        : 0,
  },
  {
    name: "word first",
    weight: -3,
    reason: "Nobody's name begins with a word that is no given name.",
    bears: ["Dark Mode", "Living Without"],
    lacks: ["Elena Count"],
    count: (name) => once(name.isLatin && isWord(plain(name.words[0]))),
  },
  {
    name: "word behind",
    weight: -2,
    reason: "A surname may be a word; two are a phrase.",
    bears: ["Elena Count"],
    lacks: ["Elena Moro"],
    count: (name) =>
      name.isLatin ? name.words.slice(1).filter((word) => isWord(plain(word))).length : 0,
  },
  {
    name: "written like a product",
    weight: -2,
    reason: "Capitals within a word are a product's: GitHub, JavaScript.",
    bears: ["GitHub Zyx"],
    lacks: ["Ann McBee", "Elena Moro"],
    count: (name) =>
      name.isLatin ? name.words.filter((word) => /\p{Ll}\p{Lu}/u.test(unprefixed(word))).length : 0,
  },
  {
    name: "initials only",
    weight: -1,
    reason: "A word of capitals among others is an abbreviation: CSS, API.",
    bears: ["CSS Zyx"],
    lacks: ["Elena Moro", "ELENA MORO"],
    count: (name) =>
      name.isLatin && !/^[\p{Lu} ]+$/u.test(name.text)
        ? name.words.filter((word) => /^\p{Lu}{2,}$/u.test(word)).length
        : 0,
  },
  {
    name: "several of an abbreviation",
    weight: -4,
    reason: "Things come in numbers, people do not: APIs, LLMs.",
    bears: ["Elena LLMs"],
    lacks: ["Elena Gates", "CSS Zyx"],
    count: ({ words }) => once(words.some((word) => /^\p{Lu}{2,}s$/u.test(word))),
  },
  {
    name: "family and given name",
    weight: 2,
    reason:
      "Japanese names in full stand with a space between, or a dot where they are transcribed.",
    bears: ["河野 信吾", "スコット・ロウ"],
    lacks: ["運用事例", "Elena Moro"],
    count: ({ text }) => once(spacedJapanese.test(text) || transcribed.test(text)),
  },
  {
    name: "three to five kanji",
    weight: 1,
    reason: "Most Japanese names, and many words.",
    bears: ["山田太郎", "運用事例"],
    lacks: ["山田", "河野 信吾"],
    count: ({ text }) => once(joinedJapanese.test(text)),
  },
  {
    name: "family name of Japan",
    weight: 1,
    reason: "Two kanji, the second of them one that ends many family names and few words.",
    bears: ["山田", "佐藤"],
    lacks: ["基本", "運用", "山田太郎"],
    count: ({ text }) => once(japaneseSurname.test(text)),
  },
  {
    name: "Chinese name",
    weight: 1,
    reason:
      "One of the commonest family names of China, and a given name of one or two characters.",
    bears: ["王磊", "陈晓东"],
    lacks: ["线程", "王国"],
    count: ({ text }) => once(chinese.test(text)),
  },
  {
    name: "Korean name",
    weight: 1,
    reason: "One of the surnames that Koreans have, and two syllables.",
    bears: ["김민수"],
    lacks: ["발표자료", "민수"],
    count: ({ text }) => once(korean.test(text)),
  },
  {
    name: "ending of a word",
    weight: -4,
    reason: "「…編」, 「…入門」 end words, not names.",
    bears: ["運用事例", "実践入門"],
    lacks: ["山田太郎"],
    count: ({ text }) => once(wordEnding.test(text)),
  },
  {
    name: "words in small letters",
    weight: -4,
    reason: "Several words that are not all capitalised are a phrase.",
    bears: ["Living without it", "how to test"],
    lacks: ["Elena Moro", "Vincent van Gogh", "kitsu"],
    count: ({ words, isLatin }) =>
      once(
        words.length > 1 &&
          !isLatin &&
          words.some((word) => /^\p{Ll}{2,}/u.test(word) && isEnglishWord(plain(word))),
      ),
  },
  {
    name: "more than four words",
    weight: -4,
    reason: "Names are short.",
    bears: ["One Two Three Four Five"],
    lacks: ["Juan Carlos de la Cruz"],
    count: ({ words }) => once(words.filter((word) => !particle.test(word)).length > 4),
  },
  {
    name: "punctuation of a sentence",
    weight: -4,
    reason: "Nobody's name asks, exclaims, quotes or counts.",
    bears: ["Really?", "「題名」", "Java 8", "C++"],
    lacks: ["Elena Moro", "po3rin", "わんこ。"],
    count: ({ text }) => once(/[?？!！「」『』“"+=#…：:;]|(?:^|\s)\d|。./u.test(text)),
  },
  {
    name: "particle at the end",
    weight: -4,
    reason: "What it leads to is left out: `Édition du` stood before a day.",
    bears: ["Édition du", "Runde der"],
    lacks: ["Elena van Moro"],
    count: ({ isLatin, words }) => once(isLatin && particle.test(words.at(-1) ?? "")),
  },
  {
    name: "particles of a phrase",
    weight: -4,
    reason: "「…を…」, 「…した」: a phrase, and no name.",
    bears: ["型で守る話", "試してみた"],
    lacks: ["わんこ。", "山田太郎", "かとうはなこ"],
    count: ({ text }) => once(phrase.test(text)),
  },
  {
    name: "ordinal",
    weight: -4,
    reason: "第一部分 and 第2章 count the parts of something.",
    bears: ["第一部分", "第二章"],
    lacks: ["一之瀬花", "山田太郎"],
    count: ({ text }) => once(/^第[一二三四五六七八九十\d]/u.test(text)),
  },
  {
    name: "word of an event",
    weight: -9,
    reason: "Meetups, conferences and their days are nobody's name.",
    bears: ["Sample Tech Meetup", "Foo Summit", "分散勉強会"],
    lacks: ["Elena Moro", "Summi Tanaka"],
    count: ({ text }) => once(eventWord.test(text)),
  },
  {
    name: "company",
    weight: -9,
    reason: "It bears the word that companies, schools and clubs bear.",
    bears: ["Sample Inc.", "例示株式会社"],
    lacks: ["Elena Moro"],
    count: ({ text }) => once(isCompany(text)),
  },
];

/** From this score on a name is one in full: given and family name, each known as such. */
export const sureName = 3;

/** How much speaks for the text being a person's name; from 1 on it is taken for one. */
export const nameScore = remembering((text): number => {
  const name = nameText(text);
  if (name.text === "" || name.text.length > 40) return -9;
  return nameEvidence.reduce((sum, { weight, count }) => sum + weight * count(name), 0);
});

function plain(word = ""): string {
  return word.replace(/[’'.]/gu, "");
}

function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** McBee, DeLong and MacRae are written so. */
function unprefixed(word: string): string {
  return word.replace(/^(?:Mc|Mac|De|Di|Du|La|Le|O['’]|Van|Von|Fitz)/u, "");
}
