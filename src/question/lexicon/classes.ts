/** Words that say the same wherever they are asked for, each class once: sources of regular expressions for text in its normal form. */

/** Who speaks. */
export const speakerNouns = "登壇者|発表者|講演者|講師|話者|スピーカー|プレゼンター";

/** Who has talked about something, or may know it. */
export const whoKnows = String.raw`\bwho (?:here )?knows(?: (?:about|of))?\b|\bwho (?:can|could|should|do) i (?:ask|talk to) about\b|\bexperts? (?:on|in|for|at)\b`;

/** Where a meetup is held. */
export const placeNouns = "会場名?|開催地|開催場所|開催会場|住所";

/** How many came, which is a fact of a meetup. */
export const attendance =
  "参加者|来場者|参加人数|出席者|何人(?:くらい|ぐらい|ほど)?(?:が|も)?(?:来|き|参加|集ま|い)|何名|attend(?:ees?|ed|ance)|turn-?out|how many (?:people |of us |folks |guests )?(?:came|were there|showed up|turned up|joined|attended)|how many people";

/** The one that was held last or first of all. */
const most = "(?:一番|いちばん|最も|もっとも)";
export const newest = `${most}新しい`;
export const oldest = `${most}古い`;

/** What is given there; 「英語の話」 may be about English. */
export const onStage = "発表|トーク|セッション|講演|LT";
/** What is given there. */
export const talkNouns = `${onStage}|話|はなし|登壇|プレゼン(?:テーション)?`;

/** What people do on a stage and topics do not: "everything Ann has presented". */
export const haveGiven = "presented|gave|given|showed|shown|demoed|covered|spoke|spoken|talked";

/** What an English question begins with. */
export const questionBeginnings =
  "who|what|when|where|which|whose|why|how|is|are|was|were|does|do|did|can|could|has|have|had|any";

/** When it is. */
export const dayNouns = "開催日時?|日付|日時|日程|日にち|日取り|開始時[刻間]";
