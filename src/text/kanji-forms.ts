/**
 * Older and variant kanji that live on in names and titles, each before today's form. 斎 and 斉 are
 * two kanji, but one family name is written with either.
 */
const olderForms =
  "會会 國国 學学 體体 澤沢 邊辺 邉辺 斎斉 齋斉 齊斉 髙高 﨑崎 廣広 瀧滝 櫻桜 壽寿 濱浜 濵浜 嶋島 嶌島 冨富 條条 淺浅 關関 應応 圓円 " +
  "榮栄 惠恵 眞真 龍竜 德徳 瀨瀬 槇槙 𠮷吉 黑黒 藏蔵 與与 彌弥 曉暁 禮礼 萬万 靜静 豐豊 實実 數数 鐵鉄 舊旧 讀読 變変";

/** Today's form, by the older one. */
export const todaysForm: ReadonlyMap<string, string> = new Map(
  olderForms.split(" ").map((pair) => {
    const [older = "", today = ""] = pair;
    return [older, today];
  }),
);

const older = new RegExp(`[${[...todaysForm.keys()].join("")}]`, "gu");

/** A text with today's form of every kanji. */
export function withTodaysKanji(text: string): string {
  return text.replace(older, (kanji) => todaysForm.get(kanji) ?? kanji);
}
