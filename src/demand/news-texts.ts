import type { Locale } from "../search/query.ts";
import type { News, NewTalks } from "./new-talks.ts";

interface NewsTexts {
  readonly receipt: (meetup: string, talks: number, bare: number) => string;
  readonly manyMeetups: (count: number) => string;
  readonly mended: string;
  readonly announcement: (meetups: string) => string;
  readonly comma: string;
}

const en: NewsTexts = {
  receipt: (meetup, talks, bare) =>
    `${meetup}: ${talks} ${talks === 1 ? "talk" : "talks"}${bare > 0 ? `, ${bare} without slides` : ""}`,
  manyMeetups: (count) => `${count} meetups`,
  mended: "All mended: the notes have no problem any more.",
  announcement: (meetups) => `New in the notes: ${meetups}`,
  comma: ", ",
};

const ja: NewsTexts = {
  receipt: (meetup, talks, bare) =>
    `${meetup}: 発表 ${talks} 件${bare > 0 ? `、うちスライドなし ${bare} 件` : ""}`,
  manyMeetups: (count) => `${count} 回分`,
  mended: "すべて直りました。メモに問題はもうありません。",
  announcement: (meetups) => `メモに加わりました: ${meetups}`,
  comma: "、",
};

/** What organisers are told was read: a line for each meetup, one for all where they are many. */
export function receiptLines({ meetups, isBulk }: News, locale: Locale): readonly string[] {
  const texts = textsOf(locale);
  if (!isBulk || meetups.length < 2) return meetups.map((one) => lineOf(one, texts));
  const talks = meetups.flatMap((one) => one.talks);
  return [lineOf({ meetup: texts.manyMeetups(meetups.length), talks }, texts)];
}

/** What members are told of new talks: at which meetups, and their titles. */
export function announced(
  { meetups }: News,
  locale: Locale,
): { readonly heading: string; readonly titles: readonly string[] } {
  const { announcement, comma } = textsOf(locale);
  return {
    heading: announcement(meetups.map(({ meetup }) => meetup).join(comma)),
    titles: meetups.flatMap(({ talks }) => talks.map(({ title }) => title)),
  };
}

/** What organisers are told once no note has an error any more. */
export function mendedLine(locale: Locale): string {
  return textsOf(locale).mended;
}

function lineOf({ meetup, talks }: NewTalks, { receipt }: NewsTexts): string {
  return receipt(meetup, talks.length, talks.filter(({ hasSlides }) => !hasSlides).length);
}

function textsOf(locale: Locale): NewsTexts {
  return { ja, en }[locale];
}
