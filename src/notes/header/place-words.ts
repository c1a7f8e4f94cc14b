/** Words that places where people meet bear in their names and addresses. */

/** In Japanese a name ends with one, a room or a floor behind it: the source of an expression. */
export const placeEnding =
  "(?:ホール|ビル|会館|会議室|センター|大学|校舎|キャンパス|オフィス|本社|研修所|ホテル|プラザ|タワー|カフェ|ラボ)";

/** What people meet on who meet online: the source of an expression. */
export const onlineTools =
  "Zoom|Google ?Meet|(?:Microsoft |MS )?Teams|Discord|YouTube(?: ?Live)?|Twitch|Jitsi|BigBlueButton|oVice|Remo";

/** Is the text called as places are: 「例示ビル 3F」, `Barn Hall`, `Calle Mayor 3`? */
export function isCalledAsPlace(text: string): boolean {
  return text.length <= longest && words.test(text);
}

const longest = 60;

const words = new RegExp(
  [
    `(?:${placeEnding}|公民館|図書館|スタジオ|スペース|産業館)(?:[\\s\\u3000]?\\S{1,10})?$`,
    "^〒\\d{3}-?\\d{4}\\s",
    "\\d{1,2}(?:階|[Ff]|층|楼|樓)$",
    "\\b(?:hall|library|cent(?:er|re)|house|caf[eé]|pub|theat(?:er|re)|auditorium|campus|university|coworking|co-working|hub|office|hq|makerspace|hackerspace|warehouse|room \\S{1,5})$",
    "\\b\\d{1,4},? \\p{Lu}\\p{L}+ (?:street|st|road|rd|avenue|ave|lane)\\b\\.?",
    "^(?:room|pub|bar|caf[eé]|maison|salle|bistro|campus|amphi|rue|casa|sala|biblioteca|auditorio|auditório|cafetería|centro|calle|rua|sede|espacio|espaço|gasthaus|bürgerhaus|haus|saal|volkshochschule) ",
    "(?:straße|strasse|str\\.|haus|saal|bibliothek|halle)(?: \\d{1,3})?$",
    "(?:大厦|大楼|大樓|咖啡|咖啡馆|空间|空間|中心|酒店|书店|大学|大學|会议室|會議室)$",
    "(?:센터|빌딩|카페|홀|대학교|도서관|회의실|스튜디오)$",
  ].join("|"),
  "iu",
);
