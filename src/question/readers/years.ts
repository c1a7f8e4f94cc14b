import type { Catalogue } from "../../catalogue/catalogue.ts";
import { sourceElsewhere } from "../lexicon/elsewhere.ts";
import type { Reader } from "../reader.ts";

/** A year that limits the talks, 「2018年の発表」; one that is the topic, as in 2038年問題, does not. */
export const years: Reader = {
  name: "year",
  finds: [
    ["2018年の発表", "2018年"],
    ["talks about containers in 2018", "in 2018"],
    ["2018年の Kubernetes", "2018年の"],
    ["2018年夏の Kubernetes", "2018年夏の"],
    ["2018年的活动讲师是谁", "2018年"],
  ],
  leaves: ["2038年問題", "2038年の Kubernetes", "2018年的问题", "Office 2018", "ポート 2018"],
  read: (rest, { library: { catalogue } }) => {
    const match = limits.exec(rest.text) ?? limitOfMeetups(rest.text, catalogue);
    const digits = match?.slice(1).find((group) => group !== undefined);
    if (!match || digits === undefined || catalogue.meetupsByDate.size === 0) return [];
    const [, ofJapanese] = match;
    const value = wasMeetup(digits, catalogue)
      ? { limits: { year: Number(digits) } }
      : {
          limits: {},
          unknown: { kind: "year", text: ofJapanese ? `${digits}年` : digits } as const,
        };
    return [rest.spanOf("date", match, value)];
  },
};

const limits = new RegExp(
  [
    String.raw`((?:19|20)\d\d)年[度春夏秋冬]?(?=[の的] *(?:発表|話|トーク|講演|登壇|勉強会|イベント|LT|meetup|ミートアップ|活动|聚会|演讲)|に(?:話|発表|開催|あった|行われ|(?:は)?何回|[^。?]{1,24}(?:あった|ありました|やった|やりました|話した|出た|話され|行われ)(?:の|よね|っけ|か|かな)*[\s?。]*$)|は(?=何回|どんな|誰|いつ|どこ|何が)|$|[\s?？])|(?<![\w.-])((?:19|20)\d\d)(?= (?:talks|meetups|sessions)\b)|(?<=\b(?:talks?|meetups?|sessions?)) (?:in|from|of) ((?:19|20)\d\d)\b|\b(?:in|from|during) ((?:19|20)\d\d)\b(?=(?: so far| to date| yet| already)?\W*$)`,
    String.raw`(?<=(?:${sourceElsewhere("talks")}|${sourceElsewhere("meetup")}) (?:(?:aus|von|im jahr|de|en|em) )?)((?:19|20)\d\d)(?=[\s?]*$)`,
  ].join("|"),
  "iu",
);

/** 「2018年の Kubernetes」: a limit where there was a meetup that year, else a part of the topic. */
const mayLimit = /((?:19|20)\d\d)年[度春夏秋冬]?の/u;

function limitOfMeetups(question: string, catalogue: Catalogue): RegExpExecArray | null {
  const match = mayLimit.exec(question);
  return match?.[1] && wasMeetup(match[1], catalogue) ? match : null;
}

function wasMeetup(year: string, { meetupsByDate }: Catalogue): boolean {
  return [...meetupsByDate.keys()].some((date) => date.startsWith(year));
}
