/**
 * Words that say what kind of thing is asked for, not which: the notes may well use another one,
 * so a talk is neither found nor refused for them alone.
 */
import { foldWord } from "../fold.ts";

const japanese =
  "会社 企業 製品 商品 ツール サービス 方法 手法 やり方 仕方 仕組み 理由 原因 名前 名称 種類 違い 特徴 機能 " +
  "対応 対応し イベント 種 点 形 現在 現時点 例 事例 内容 意味 目的 効果 結果 問題 課題 人 方 者 話題 感じ 部分 場合 関係 使用 利用 使う 使い 使っ 使って " +
  "発表 講演 登壇 トーク タイトル 題名 やっ やって やってる してる やり 作る 作っ 作って 作り 動く 動かす 動かし 動いて 行う 言う 言っ 思う 思っ 考え 分かる 分かり 学ぶ 学べる 入る 出る 出す 見る 知り 選ぶ 選ん " +
  "比べ 比較 説明 紹介 導入 入門 今 前 後 昔 最後 最初 今後 実際 具体 一番 全部 全体 自分 社内 システム アプリ 開発 技術 必要 " +
  "対策 基礎 概要 活用 実践 手順 コツ 背景 経緯 きっかけ 動機 テーマ ポイント 要点 まとめ 感想 状況 現状 注意点 " +
  "OK NG 言語 やつ 全員 利点 欠点 メリット デメリット 用途 作者 開発者 著者 LT " +
  "工夫 努力 取り組み いくら いくつ どれくらい どのくらい むけ 向け 便利 簡単 良い 悪い 多い 少ない 大きい 小さい";

const english =
  "company product tool tools thing things way ways method reason reasons name names kind type types " +
  "difference feature features example examples use used uses using user users work works working built build " +
  "building run runs running create created want wants need needs know known explain compare compared " +
  "people person someone anyone anybody everybody something anything one ones lot new old good better best bad " +
  "need needed learn learned understand happen happened mean means called differ support supports supported " +
  "deal handle try tried start started stop stopped avoid prevent " +
  "background motivation theme topic topics summary overview point points tip tips advice lesson lessons takeaway takeaways " +
  "pros cons benefit benefits drawback drawbacks advantage advantages approach approaches detail details info information " +
  "author founder creator maker " +
  "title titles require requires required necessary " +
  "language languages everything stuff whatever number count part parts case cases idea ideas problem problems issue project projects system systems";

const lightWords: ReadonlySet<string> = new Set(`${japanese} ${english}`.split(" ").map(foldWord));

/** 読み方, 作り方: the manner of doing something. */
const manner = /[ぁ-ん]方$/u;

/** Whether a folded word only says what kind of thing is meant. */
export function isLightWord(word: string): boolean {
  return lightWords.has(word) || manner.test(word);
}
