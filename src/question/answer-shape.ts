/**
 * What the line that answers must look like, where the question tells: 「何杯」 is answered by 3 杯,
 * "how many" by a number, 「どう思った」 by what stands under 感想.
 */

/** Tells how much of an answer a text looks like: 0 not at all, 1 surely. */
export type AnswerShape = (text: string) => number;

/** The look of the answer, or nothing where any line may answer. */
export function answerShape(question: string): AnswerShape | undefined {
  const plain = question.normalize("NFKC");
  const counted = countedIn(plain);
  if (counted) return (text) => likeCount(text.normalize("NFKC"), counted);
  if (asksForNumber.test(plain)) return (text) => (hasNumber(text) ? 0.5 : 0);
  if (asksForAddress.test(plain)) return (text) => (/https?:\/\//u.test(text) ? 0.5 : 0);
  if (asksForOpinion.test(plain)) return (text) => (opinionHeading.test(text.trim()) ? 1 : 0);
  return undefined;
}

/** What is counted: 杯 of 何杯, トン of 何トン; not 何故, 何処, 何者, nor 何時, which asks when. */
function countedIn(question: string): string | undefined {
  const match =
    /何 ?([かヶヵケカ箇]月|時間|(?![故処方卒者事物様色語系用番時曜])\p{Script=Han}|[ァ-ヴー]{2,12}|%|[a-z]{1,3}(?![a-z]))/iu.exec(
      question,
    );
  return match?.[1]?.toLowerCase();
}

function likeCount(text: string, counted: string): number {
  const numbers = text
    .toLowerCase()
    .matchAll(/[\d一二三四五六七八九十百千万億] ?([^\s\d]{1,12})/gu);
  for (const [, after = ""] of numbers) if (after.startsWith(counted)) return 1;
  return hasNumber(text) ? 0.5 : 0;
}

function hasNumber(text: string): boolean {
  return /\d/u.test(text.normalize("NFKC"));
}

const asksForNumber =
  /いくつ|いくら|(?:どれ|どの)(?:くらい|ぐらい|だけ|ほど)|何(?:パーセント|番|桁)|\bhow (?:many|much|long|often|small|big|large|fast|old|far|high)\b|\bnumber of\b|\bwhat (?:percent|share|version)/iu;
const asksForAddress = /リポジトリ|\burl\b|リンク|\brepo(?:sitory)?\b|github|\blinks?\b/iu;
const asksForOpinion =
  /どう(?:思|感じ|考え)|感想|所感|意見|結論|まとめ|学び|\b(?:think of|thinks? about|opinions?|conclusions?|takeaways?|lessons?|learned)\b/iu;
const opinionHeading =
  /^(?:所感|感想|まとめ|結論|学び|考察|ふりかえり|振り返り|気づき|conclusions?|summary|takeaways?|lessons?|thoughts|tl;?dr)/iu;
