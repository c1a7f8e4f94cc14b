/** Numbers of meetups that are written in kanji: 第三回, 第二十一回. */

const kanjiNumber = /(?<=第 ?)[〇一二三四五六七八九十百]{1,6}(?= ?[回夜期弾])/gu;

/** A text in its NFKC form with such numbers in digits: 第3回 for 第三回. */
export function withDigits(text: string): string {
  return text.includes("第") ? text.replace(kanjiNumber, (kanji) => String(numberOf(kanji))) : text;
}

/** Of 二十一 as of 二一. */
function numberOf(kanji: string): number {
  let sum = 0;
  let digits = 0;
  for (const sign of kanji) {
    const unit = units[sign];
    if (unit === undefined) digits = digits * 10 + digitsOfKanji.indexOf(sign);
    else {
      sum += (digits || 1) * unit;
      digits = 0;
    }
  }
  return sum + digits;
}

const digitsOfKanji = "〇一二三四五六七八九";
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100 };
