/**
 * What the line that answers must look like, where the question tells: 「何杯」 is answered by 3 杯,
 * "how many" by a number, 「どう思った」 by what stands under 感想.
 */
import type { Reader } from "../reader.ts";

/** Tells what the answer must look like; its words are left to the readers behind. */
export const answerShapes: Reader = {
  name: "shape of the answer",
  finds: [
    ["調達は何か月かかる？", "何か月"],
    ["MySQL 移行で止まった時間は？", "時間"],
    ["runq のリポジトリ", "リポジトリ"],
    ["使ってみてどう思った？", "どう思"],
  ],
  leaves: ["Knative って何？", "何時から", "repository pattern"],
  read: (rest) => {
    for (const [kind, form] of looks) {
      const match = form.exec(rest.text);
      const shape = kind === "count" ? { kind, unit: match?.[1]?.toLowerCase() ?? "" } : { kind };
      if (match) return [rest.spanOf("intent", match, { shape }, "hint")];
    }
    return [];
  },
};

const looks = [
  // 杯 of 何杯, トン of 何トン; not 何故, 何処, 何者, nor 何時, which asks when.
  [
    "count",
    /何 ?([かヶヵケカ箇]月|時間|(?![故処方卒者事物様色語系用番時曜])\p{Script=Han}|[ァ-ヴー]{2,12}|%|[a-z]{1,3}(?![a-z]))/iu,
  ],
  // 止まった時間は, but not 止まった時間に: the time that something took.
  ["duration", /(?<=[たる] ?)(?:時間|期間)(?=[はがを]?[？?。\s]*$)|\bhow long\b/iu],
  [
    "number",
    /いくつ|いくら|(?:どれ|どの)(?:くらい|ぐらい|だけ|ほど)|何(?:パーセント|番|桁)|(?:の|人|件|回|台|社|本|枚)数(?=[はがを]?[？?。\s]*$)|(?:割合|比率|使用率|利用率)|\bhow (?:many|much|often|small|big|large|fast|old|far|high)\b|\bnumber of\b|\bwhat (?:percent|share|version)/iu,
  ],
  // Not ディープリンク and リンク切れ, "repository pattern" and "GitHub Actions", which are talked about.
  [
    "address",
    /(?<![ァ-ヶー])(?:リポジトリ|リンク)(?![ァ-ヶー切先])|\b(?:url|repo(?:sitory)?|links?)\b(?! (?!of\b|for\b|to\b|from\b|please\b)[a-z])|\bgithub(?= ?(?:の ?)?(?:url|link|repo|of\b|for\b|リンク|リポジトリ|ある|あり|どこ|[\s?。]*$))/iu,
  ],
  [
    "opinion",
    /どう(?:思|感じ|考え)|感想|所感|意見|結論|まとめ|学び|\b(?:think of|thinks? about|opinions?|conclusions?|takeaways?|lessons?|learned)\b/iu,
  ],
] as const;
