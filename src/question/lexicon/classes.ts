/** Words that say the same wherever they are asked for, each class once: sources of regular expressions for text in its normal form. */

/** Who speaks. */
export const speakerNouns = "登壇者|発表者|講演者|講師|話者|スピーカー|プレゼンター";

/** Where a meetup is held. */
export const placeNouns = "会場|開催地|開催場所|住所";

/** When it is. */
export const dayNouns = "開催日|日付|日時|日程";
