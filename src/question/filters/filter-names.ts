/** What a filter limits. */
export type FilterName = "by" | "meetup" | "year" | "after" | "before" | "lang" | "has";

/** What people type before the colon, in Japanese and English. */
export const filterNames: Readonly<Record<FilterName, readonly string[]>> = {
  by: ["by", "speaker", "発表者", "登壇者", "講演者", "話者"],
  meetup: ["meetup", "event", "回", "勉強会", "イベント"],
  year: ["year", "年"],
  after: ["after", "since", "以降"],
  before: ["before", "until", "以前"],
  lang: ["lang", "language", "言語"],
  has: ["has", "あり"],
};
