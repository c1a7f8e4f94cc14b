import { foldWord } from "../../text/fold.ts";
import { isLightWord } from "../../text/words/light-words.ts";
import { dayNouns, placeNouns, speakerNouns } from "./classes.ts";
import { isAskedElsewhere } from "./elsewhere.ts";

/** The occasion: a talk that shares no other word with a question is not near to it. */
const occasion =
  "talk|session|workshop|keynote|meet-?up|meeting|conference|event|presentation|seminar|lightning|セッション|ワークショップ|キーノート|基調(?:講演)?|勉強会|例会|定例会|ミートアップ|カンファレンス|イベント|発表|登壇|LT";
/** What kind of answer one would like: who looks at it sees whether it is there. */
const answer = `note|slide|video|deck|recording|material|date|day|month|year|time|schedule|long|length|duration|take|takes|took|minute|hour|venue|place|location|page|link|url|website|site|address|speaker|presenter|content|スライド|資料|動画|録画|メモ|ノート|${dayNouns}|時間|長さ|場所|${placeNouns}|ページ|リンク|サイト|アドレス|${speakerNouns}|中身|詳細|話`;
/** What kind of thing one looks for: the notes have it by its own name. */
const thing =
  "gem|library|libraries|package|plug-?in|framework|module|ライブラリー?|パッケージ|プラグイン|フレームワーク|モジュール";

const frame = new RegExp(`^(?:${occasion}|${answer}|${thing}|\\d+人)s?$`, "iu");

/** Whether a word of a question is only its frame: it tells what kind of occasion or answer is meant, not which. */
export function isFrameWord(word: string): boolean {
  return (
    frame.test(word.trim()) || isAskedElsewhere(word.trim()) || isLightWord(foldWord(word.trim()))
  );
}
