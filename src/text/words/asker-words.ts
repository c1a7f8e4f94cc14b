/**
 * Words by which people tell why they ask, for whom, and what they think of it: "my boss hates it", 後輩に勧めたい.
 * They tell of who asks, not of the talk: no talk is found nor refused for them.
 *
 * What notes of talks are about as well (team, student, search, 子供) is none of them.
 */
import { stem } from "porter2";
import { foldWord } from "../fold.ts";

const english = [
  // Who asks, and for whom.
  "boss manager supervisor colleague coworker co-worker teammate mentor mentee junior senior intern trainee newcomer newbie beginner novice noob friend friends buddy mate reviewer cto ceo " +
    "mother mom mum father dad parents wife husband girlfriend boyfriend sister brother daughter son kid kids neighbour neighbor grandma grandpa folks guys guy dude team teams",
  // What it is to them.
  "nice great awesome cool interesting interested fun funny boring amazing fantastic brilliant helpful useful worth worthwhile crazy weird odd strange favourite favorite excellent decent recommendable " +
    "simple easy hard difficult tricky tough confusing confused annoying annoyed annoy hate love loved enjoy enjoyed struggle stuck lost worried worry afraid scared scary frustrated frustrating tired " +
    "sceptical skeptical curious excited desperate happy sad glad sorry overwhelmed embarrassed embarrassing suspicious doubt trouble hesitate reluctant nervous dumb stupid silly proper properly badly",
  // What they wish, and how they go about it.
  "recommend recommended recommendation suggest suggestion advise quote cite convince persuade encourage encouragement motivate reassure inspire impress pick choose decide consider look looking looked listen " +
    "think thought guess suppose believe hope wish wonder ask asked keep keeps keeping help helps remember recall forget forgot forgotten heard hear saw seen attended came tell told say saying  " +
    "seem seems feel feels felt bring brought give giving come show shown refer referring revisit rewatch again please anything able",
  // When, and how surely.
  "today tomorrow yesterday tonight week lately recently soon later earlier sometime sometimes always never often maybe perhaps probably possibly really actually basically somehow somewhere anyway " +
    "quite totally exactly currently already yet ever ago still even instead though although because without actual sure certainly apparently definitely ",
].join(" ");

const japanese = [
  "上司 先輩 後輩 同僚 部下 部長 課長 社長 新人 若手 初心者 初学者 素人 未経験 未経験者 友達 友人 知り合い 知人 家族 両親 親 母 父 妻 夫 嫁 旦那 娘 息子 弟 妹 兄 姉 法務 総務 経理 担当 担当者 周り 周囲 皆 他社 弊社 当社 自社 仲間 メンバー チーム うち",
  "困り 困っ 困る 困 悩み 悩ん 悩む 悩 迷い 迷っ 迷う 迷 怖い 怖く 怖 辛い 辛く 辛 嫌 嫌い 嫌がる 好き 大好き 面白い 面白かっ 面白 楽しい 楽しかっ 楽しく 楽し 興味 興味深い 不安 心配 苦労 苦労し 苦手 得意 憧れ 感動 感動し 驚き 驚い 衝撃 素敵 微妙 不思議 気 大変 最高 ハマっ ハマり はまっ 詰まっ 詰まり 反対 反対し 賛成 " +
    "嬉しい 嬉し 残念 正しい 正しく 無理 可能 良 良く 良さ 悪 難しい 難しく 難 易しい 簡単 手軽 ちゃんと しっかり うまく きちんと やばい すごい すごく おもしろい おもしろかっ むずかしい わかりやすい 分かりやすい 分かり易い",
  "おすすめ オススメ お勧め お薦め 勧め 薦め 推薦 推し 参考 勉強 勉強し 説得 説得し 相談 相談し 質問 質問し 聞き 聞い 聞く 聞か 聞け 聞 訊 見 見せ 見返し 見直し 観 読 読み 読ん 読む 探し 探す 探 調べ 調べる 教え 助け 助 助言 アドバイス 詳しい 詳しく 詳し 理解 理解し 思い出し 思い出せ 思い出す 忘れ 忘 覚え 覚 記憶 伝え 伝 参加 参加し 行 行っ 行き 来 受け 試し 試す 試 試し 始め 始める 始 真似 真似し 取り 取る 思 言 言われ 言わ 似 出 迫ら 頼ま 頼 知 知ら 求め 話し合っ 語っ 語",
  "昨日 今日 明日 最近 先日 先週 先月 来週 来月 今週 今月 今度 以前 毎回 毎日 毎週 結局 本当 実 正直 一回 一度 何度 初めて 初 急 急に 先に 先 次 途中 とき 時 頃 年 間 ずっと たまに いつも そろそろ やっぱり やはり",
].join(" ");

const words: ReadonlySet<string> = new Set(`${english} ${japanese}`.split(" ").map(foldWord));
const stems: ReadonlySet<string> = new Set(english.split(" ").map((word) => stem(word)));

/** Whether a folded word, or in English its stem, tells of who asks. */
export function isAskersWord({ term, stem: ending }: { term: string; stem?: string }): boolean {
  return words.has(term) || (ending !== undefined && stems.has(ending));
}
