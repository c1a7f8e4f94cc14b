/**
 * Does a text look like somebody's name?
 *
 * A title may hold anything, so the question is asked in two degrees: `isName` where only a name in
 * full will do, `isNameOrNick` where the place (`by …`, a heading below the talk) already says that a
 * person comes here.
 */
import { hasHandle } from "./person.ts";
import { sectionRole } from "./section-words.ts";

const honorific = /(?:さん|氏|様|先生)\s*$/u;
const han = "\\p{Script=Han}々ヶ〆";
const kana = "\\p{Script=Hiragana}\\p{Script=Katakana}ー";

const latinName =
  /^(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{Script=Latin}'’.-]*(?: (?:\p{Lu}[\p{Script=Latin}'’.-]*|de|van|von|der|den|la|le|di|da|bin|al|["“(][\p{L} ]{1,20}["”)])){1,4}$/u;
const spacedJapanese = new RegExp(`^[${han}]{1,4}[ 　][${han}${kana}]{1,6}$`, "u");
const japanese = new RegExp(`^[${han}]{3,5}$`, "u");
const transcribed = /^[\p{Script=Katakana}ー]{2,}(?:[・＝ ][\p{Script=Katakana}ー]{2,}){1,3}$/u;
const nick = /^[a-z\d_][\w.-]{2,24}$/u;

/** Endings of words that are made like a name and are none: 「後編」, 「運用事例」. */
const noName =
  /(?:編|版|論|話|術|法|集|例|化|性|力|型|系|部|課|社|会|室|料|点|型|入門|実践|基礎|応用|紹介|解説|概要|設計|開発|運用|導入|検証|比較|構築|実装|移行|改善|戦略|技術|機能|管理|分析|発表|登壇|講演|参加|勉強|質問|回答|資料|感想|所感|仮題|予定|時間|場所|会場|日時|休憩|懇親|受付|開場|仮)$/u;

/** Words that make of two capitalised words a title or a product rather than a person. */
const titleWords = new Set(
  `a about advanced an and api app apps architecture as at basics beyond build building case cloud code
   computing conference data day deep demo design dev developer developers development devops
   discussion driven edition engine engineering event for framework from future getting guide
   how in inside intro introduction into it keynote language learning lessons live machine
   management meetup microservices mobile modern my native network new notes of on open opening closing
   overview panel part party patterns performance platform power practice production programming
   project quick recap report review room science security server service serverless session slides
   software source stack state story studio study summary summit system systems talk talks team tech
   technology test testing the time tips to tools track tutorial understanding using version video
   web what when why with work workshop world your`.split(/\s+/u),
);

/** A name in full, an honorific, or a handle: enough of a sign wherever it stands. */
export function isName(text: string): boolean {
  const name = bare(text);
  if (name === "" || name.length > 40 || sectionRole(name)) return false;
  if (hasHandle(text) || honorific.test(name)) return true;
  if (latinName.test(name)) return !name.split(" ").some((word) => titleWords.has(fold(word)));
  if (spacedJapanese.test(name) || transcribed.test(name)) return !noName.test(name);
  return japanese.test(name) && !noName.test(name);
}

/** A name, or what people call themselves: `po3rin`, 「わんこ。」, `Taro`. */
export function isNameOrNick(text: string): boolean {
  if (isName(text)) return true;
  const name = bare(text);
  if (sectionRole(name)) return false;
  if (nick.test(name)) return !titleWords.has(fold(name));
  if (name.length > 20 || noName.test(name)) return false;
  if (/^\p{Lu}[\p{L}\d_-]{1,24}$/u.test(name)) return !titleWords.has(fold(name));
  return new RegExp(`^[${han}${kana}]{2,12}[。.☆★]?$`, "u").test(name) && !isPhrase(name);
}

/** The name without company, brackets and what follows a comma. */
function bare(text: string): string {
  return text
    .replace(/[（(][^（()）]*[)）]/gu, " ")
    .replace(/[,、，/／|].*$/su, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Short enough for a name, and no sentence: all that can be asked of a text beside a handle. */
export function mayBeName(text: string): boolean {
  if (/[をはがへ]|[:：→=＝]|\b(?:by|with|the|and|of|for|from|to)\b/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (/^[\p{Script=Latin}\d\s.'’_"()-]+$/u.test(text)) {
    return words.length <= 4 && words.every((word) => /^[\p{Lu}\d"(]|^[a-z\d_-]+$/u.test(word));
  }
  return text.length <= 16 && words.length <= 3;
}

function isPhrase(name: string): boolean {
  return /[をはがにでと][\p{Script=Han}\p{Script=Hiragana}]{2,}|(?:する|した|って|こと|もの|です|ます|まとめ|メモ|その他|はじめに|おわりに|あいさつ|スライド|デモ|リンク|セッション|キーノート|オープニング|クロージング|アンケート|プログラム|タイムテーブル|アジェンダ|ハンズオン|ワークショップ|ディスカッション|トーク)$/u.test(
    name,
  );
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/gu, "");
}
