import type { Locale } from "../search/query.ts";

/** The words of a report. */
export interface ReportTexts {
  readonly title: (since: string) => string;
  readonly inVain: string;
  readonly asked: (about: string, people: number, times: number, questions: string) => string;
  readonly wishes: string;
  readonly wished: (words: string, wanted: number, givers: number) => string;
  readonly answeredBy: (title: string) => string;
  readonly wrong: string;
  readonly ratedWrong: (words: string, talk: string, times: number, reasons: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly neverFound: (count: number) => string;
  readonly withoutSlides: (count: number) => string;
  readonly withoutSpeakers: (count: number) => string;
  readonly withoutDay: (count: number) => string;
  readonly talk: (title: string, meetup: string) => string;
  readonly andMore: (count: number) => string;
  readonly none: string;
  readonly comma: string;
}

const en: ReportTexts = {
  title: (since) => (since ? `What members asked for since ${since}` : "What members asked for"),
  inVain: "Asked in vain",
  asked: (about, people, times, questions) =>
    `${about}: ${plural(people, "person", "people")}, ${plural(times, "time", "times")} (${questions})`,
  wishes: "Wished for",
  wished: (words, wanted, givers) => `${words}: ${wanted} would like it, ${givers} could give it`,
  answeredBy: (title) => `; the notes have it by now: ${title}`,
  wrong: "Found, and did not help",
  ratedWrong: (words, talk, times, reasons) =>
    `“${words}”${talk && ` → ${talk}`}: ${plural(times, "time", "times")} (${reasons})`,
  reasons: {
    unhelpful: "not helpful",
    "other-talk": "another talk was meant",
    incomplete: "says too little",
    wrong: "something is wrong",
  },
  neverFound: (count) => `Talks that no answer showed: ${count}`,
  withoutSlides: (count) => `Talks without slides: ${count}`,
  withoutSpeakers: (count) => `Talks without a speaker: ${count}`,
  withoutDay: (count) => `Talks without a day: ${count}`,
  talk: (title, meetup) => `${title} (${meetup})`,
  andMore: (count) => `and ${count} more`,
  none: "Nothing was asked in vain.",
  comma: ", ",
};

const ja: ReportTexts = {
  title: (since) => (since ? `${since}からのメンバーの質問` : "メンバーの質問"),
  inVain: "見つからなかった質問",
  asked: (about, people, times, questions) => `${about}: ${people} 人、${times} 回（${questions}）`,
  wishes: "聞きたい話題",
  wished: (words, wanted, givers) => `${words}: 聞きたい ${wanted} 人、話せる ${givers} 人`,
  answeredBy: (title) => `。いまはメモにあります: ${title}`,
  wrong: "見つかったが、役に立たなかった答え",
  ratedWrong: (words, talk, times, reasons) =>
    `「${words}」${talk && ` → ${talk}`}: ${times} 回（${reasons}）`,
  reasons: {
    unhelpful: "いまひとつ",
    "other-talk": "別の発表を探していた",
    incomplete: "内容が足りない",
    wrong: "内容が正しくない",
  },
  neverFound: (count) => `一度も見つからなかった発表: ${count} 件`,
  withoutSlides: (count) => `スライドのない発表: ${count} 件`,
  withoutSpeakers: (count) => `発表者のわからない発表: ${count} 件`,
  withoutDay: (count) => `日付のない発表: ${count} 件`,
  talk: (title, meetup) => `${title}（${meetup}）`,
  andMore: (count) => `ほか ${count} 件`,
  none: "見つからなかった質問はありません。",
  comma: "、",
};

/** The words of a language. */
export function reportTexts(locale: Locale): ReportTexts {
  return { ja, en }[locale];
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
