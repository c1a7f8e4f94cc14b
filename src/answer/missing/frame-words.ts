import { dayNouns, placeNouns, speakerNouns } from "../../question/lexicon/classes.ts";
import { foldWord } from "../../text/fold.ts";
import { isLightWord } from "../../text/light-words.ts";

/** The occasion: a talk that shares no other word with a question is not near to it. */
const occasion =
  "talk|session|workshop|keynote|meet-?up|conference|event|presentation|seminar|lightning|セッション|ワークショップ|キーノート|基調講演|勉強会|ミートアップ|カンファレンス|イベント|発表|登壇|LT";
/** What kind of answer one would like: who looks at it sees whether it is there. */
const answer = `note|slide|video|deck|recording|material|date|day|time|schedule|long|length|duration|take|takes|took|minute|hour|venue|place|location|page|link|url|website|site|address|speaker|presenter|content|スライド|資料|動画|録画|メモ|ノート|${dayNouns}|時間|長さ|場所|${placeNouns}|ページ|リンク|サイト|アドレス|${speakerNouns}|中身|詳細|話`;
/** What kind of thing one looks for: the notes have it by its own name. */
const thing =
  "gem|library|libraries|package|plug-?in|framework|module|ライブラリー?|パッケージ|プラグイン|フレームワーク|モジュール";

/** The same, and what asks, in the other languages that people ask in. */
const elsewhere =
  "qui|quoi|où|quand|quell?e?|combien|c'était|est|était|sur|dans|les?|des?|conférence|exposé|présenté|parlé|lieu|quién|quiénes|qué|dónde|cuándo|cuál|quien|quienes|donde|cuando|cual|charla|ponencia|habló|dio|fue|sobre|del|los|las|lugar|quem|onde|quando|qual|quais|palestra|falou|foi|deu|local|wer|wann|wo|wie|welche[rs]?|vortrag|vorträge|gesprochen|gehalten|gezeigt|wurde|wurden|hat|haben|war|über|das|der|die|den|im|mit|von|und|folien|aufzeichnung|chi|dove|quale|누가|누구|언제|어디|어디서|무엇|뭐|했어|했어요|했나요|이야기|발표|링크|자료|슬라이드|누구야|어디야|언제야|했지|했나|있었어|장소|谁|誰|什么|什麼|哪里|哪裡|在哪|在哪里|在哪裡|哪儿|何时|何時|什么时候|什麼時候|时候|時候|地点|地點|讲的|講的|演讲|演講|分享";

const frame = new RegExp(`^(?:${occasion}|${answer}|${thing}|${elsewhere}|\\d+人)s?$`, "iu");

/** Whether a word of a question is only its frame: it tells what kind of occasion or answer is meant, not which. */
export function isFrameWord(word: string): boolean {
  return frame.test(word.trim()) || isLightWord(foldWord(word.trim()));
}
