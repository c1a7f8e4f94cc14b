/** What the tables of filters in words are made of; forms are sources of regular expressions. */
import type { AskedFilter } from "./asked-filter.ts";

/** A form of words, and the filters it stands for. */
export interface SaidFilter {
  readonly form: RegExp;
  /** Undefined where the words are no filter after all. */
  readonly read: (words: string, days: Days) => readonly Limit[] | undefined;
}

export type Limit = Pick<AskedFilter, "name" | "value">;

/** The days that tell what a date in words means. */
export interface Days {
  /** As `YYYY-MM-DD`; where it is not known, 去年 is a word like any other. */
  readonly today?: string | undefined;
  /** Of the first meetup, as far as it is known; without any, no date is a limit. */
  readonly first?: string | undefined;
}

/** What is limited. */
export const talkWords = "(?:発表|トーク|セッション|講演|LT)";

/** What comes behind 発表 where it is all that is asked for: 「英語の発表のコツ」 is about English. */
export const noMore = "(?:一覧|リスト|だけ|って|教え|見せ|ある|あり|[はをでが、?!。\\s]|$)";
