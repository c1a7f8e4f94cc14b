/** Words that say the same wherever they are asked for, each class once: sources of regular expressions for text in its normal form. */

/** Who speaks. */
export const speakerNouns = "登壇者|発表者|講演者|講師|話者|スピーカー|プレゼンター";

/** Where a meetup is held. */
export const placeNouns = "会場|開催地|開催場所|住所";

/** How many came, which is a fact of a meetup. */
export const attendance =
  "参加者|来場者|参加人数|出席者|何人(?:くらい|ぐらい|ほど)?(?:が|も)?(?:来|き|参加|集ま|い)|何名|attend(?:ees?|ed|ance)|turn-?out|how many (?:people |of us |folks |guests )?(?:came|were there|showed up|turned up|joined|attended)|how many people";

/** The one that was held last or first of all. */
const most = "(?:一番|いちばん|最も|もっとも)";
export const newest = `${most}新しい`;
export const oldest = `${most}古い`;

/** When it is. */
export const dayNouns = "開催日|日付|日時|日程";
