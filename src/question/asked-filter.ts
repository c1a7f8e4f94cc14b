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

/** What one filter asks for. */
export interface Limit {
  readonly name: FilterName;
  /** Without its quotes; empty where none was given. */
  readonly value: string;
}

/** A filter as it was asked for: typed, or said in words. */
export interface AskedFilter extends Limit {
  /** All of it: `by:"Lena Fischer"`. */
  readonly text: string;
  /** The word before the colon, which may be Japanese; none of a filter that was said in words. */
  readonly label?: string;
}

/** A form of words, and the filters it stands for. */
export interface SaidFilter {
  readonly form: RegExp;
  /** Undefined where the words are no filter after all. */
  readonly read: (words: string, days: Days) => readonly Limit[] | undefined;
}

/** The days that tell what a date in words means. */
export interface Days {
  /** As `YYYY-MM-DD`; where it is not known, 去年 is a word like any other. */
  readonly today?: string | undefined;
  /** Of the first meetup, as far as it is known; without any, no date is a limit. */
  readonly first?: string | undefined;
}
