import type { Meetup } from "../notes/meetup.ts";
import { monthsByName } from "../text/calendar-names.ts";
import { foldName } from "../text/fold-name.ts";
import { withDigits } from "../text/kanji-number.ts";
import type { NamedMeetups, ShortlyNamed } from "./catalogue.ts";
import { Names } from "./names.ts";

/** Every name of the meetups, folded: titles, aliases, and what the meetups of a series share. */
export function nameMeetups(meetups: readonly Meetup[]): Names<NamedMeetups> {
  const byName = new Names<{ readonly meetups: Meetup[]; series: boolean }>();
  const add = (name: string, meetup: Meetup, series: boolean) => {
    const key = foldName(name);
    const named = byName.get(key);
    if (!named) byName.set(key, { meetups: [meetup], series });
    else if (named.meetups.at(-1) !== meetup) {
      named.meetups.push(meetup);
      named.series = true;
    }
  };
  for (const meetup of meetups) {
    for (const title of [meetup.title, ...meetup.aliases].flatMap(withBracketed)) {
      const series = seriesNames(title);
      add(title, meetup, series.length === 0);
      for (const name of series) add(name, meetup, true);
    }
  }
  // 「1分で終わるLT」 and "k8s 1.13" name no meetup called #1 or #13: its number is looked up as one. "Meetups" are several.
  const isNone = (name: string) => /^(?:\d*|meetups|events)$/u.test(name);
  for (const name of [...byName.keys()].filter(isNone)) byName.delete(name);
  return byName;
}

/**
 * What people call a series for short: the beginning of its name, Tanuki of "Tanuki Systems Meetup" and
 * みどり坂 of みどり坂フロントエンド会, or its name in the address of its page, hamabe of hamabe.connpass.com.
 * Most such names are words as well, so they need a sign beside them.
 */
export function nameSeriesShortly(
  byName: Names<NamedMeetups>,
  meetups: readonly Meetup[],
): Names<ShortlyNamed> {
  const called = new Map<string, Meetup[]>();
  for (const meetup of meetups) {
    const titles = [meetup.title, ...meetup.aliases].map((title) => title.normalize("NFKC"));
    const names = [...titles.flatMap(beginnings), ...groupsIn(meetup.url)];
    for (const name of new Set(names)) {
      if (byName.has(name)) continue;
      const same = called.get(name);
      if (same) same.push(meetup);
      else called.set(name, [meetup]);
    }
  }
  const talks = meetups.flatMap((meetup) => meetup.talks.map(({ title }) => foldName(title)));
  const said = talks.join("\n");
  const shortly = new Names<ShortlyNamed>();
  for (const [name, same] of called) {
    shortly.set(name, { meetups: same, isTopic: said.includes(name) });
  }
  return shortly;
}

/** The beginnings of a title that end with a word, folded: one to three words, none of them a number or 第. */
function beginnings(title: string): readonly string[] {
  const words = withDigits(title)
    .replace(/【[^】]{0,100}】/gu, " ")
    .replace(numberMark, " ")
    .match(
      /\p{Script=Latin}+|[\p{Script=Han}\p{Script=Hiragana}々ヶー]+|[\p{Script=Katakana}ー]+/gu,
    );
  const names = [1, 2, 3].map((count) => foldName((words ?? []).slice(0, count).join("")));
  return names.filter(
    (name, at) =>
      name.length >= 2 && at < (words?.length ?? 0) && !isBareEvent(name) && !article.test(name),
  );
}

/** By what a host of events knows who holds one, folded. */
function groupsIn(url = ""): readonly string[] {
  const { own, group } = groupOnHost.exec(url)?.groups ?? {};
  return [own ?? group].flatMap((name) => (name ? foldName(name) : []));
}

const groupOnHost =
  /^https?:\/\/(?:(?<own>(?!www\.)[a-z\d-]+)\.(?:connpass\.com|doorkeeper\.jp|peatix\.com)(?=\/|$)|(?:www\.)?meetup\.com\/(?:[a-z]{2}-[a-z]{2}\/)?(?<group>[^/%]+)\/)/iu;

/** Whether a word says only that something is an event, not which. */
export function isBareEvent(name: string): boolean {
  return /^(?:勉強会|研究会|読書会|交流会|報告会|ミートアップ|カンファレンス|イベント|meet-?ups?|events?|meeting|conference|summit|study|night|party|lt)$/iu.test(
    name,
  );
}

const article = /^(?:the|an?|our)$/iu;

/** What a title shares with the other meetups of its series: PaaS勉強会 of 第38回 PaaS勉強会, Gopher Meetup of Gopher Meetup Tokyo #38, gopher.hiroba of gopher.hiroba #5@Mori. */
function seriesNames(title: string): string[] {
  const plain = withDigits(title.normalize("NFKC"))
    .replace(/【[^】]{0,100}】/gu, " ")
    .trim();
  const [ofYear = "", bare = ""] = /^(.{2,}?) ?(?:19|20)\d\d(?!\d)/u.exec(plain) ?? [];
  const unnumbered = plain.replace(numberMark, " ").trim();
  const [numbered = ""] = unnumbered === plain ? [] : plain.split(numberMark);
  const [beginning = ""] =
    /^.{2,}? ?(?:meet-?up|summit|conference|ミートアップ)(?= )/iu.exec(plain) ?? [];
  const [event = ""] = eventFirst.exec(plain) ?? [];
  const names = [
    ofYear,
    bare,
    beginning,
    unnumbered === plain ? "" : unnumbered,
    isBareEvent(numbered.trim()) ? "" : numbered.trim(),
    event,
    beforeMonth(plain),
  ].filter((name) => foldName(name).length > 1);
  return names.flatMap((name) => [name, ...otherWords.map(([from, to]) => name.replace(from, to))]);
}

/** Tanuki Code of "Tanuki Code – October 2033": one is held each month. */
function beforeMonth(title: string): string {
  const at = title.search(monthBehind);
  return at < 2 ? "" : title.slice(0, at).replace(/(?<![\s\p{Pd}:|,])[\s\p{Pd}:|,]+$/u, "");
}

const monthBehind = new RegExp(
  `[\\s\\p{Pd}:|,](?:${[...monthsByName.keys()].join("|")})\\.?(?=\\s(?:19|20)\\d\\d|$)`,
  "iu",
);

/** A first word that can be nothing but an event's: FooKaigi of "FooKaigi Matsumoto 2033", ViennaJS of "ViennaJS Spring". */
const eventFirst =
  /^[\p{Script=Latin}\d.]{2,30}(?:kaigi|conf|fest|meetup|camp|con|js|rb|py)(?= \S)/iu;

/** What people call the same in other words: PaaS勉強会 and PaaS Meetup, Kubernetes and k8s. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/勉強会|ミートアップ/u, " meetup"],
  [/ ?(?:meet-?up|ミートアップ)/iu, "勉強会"],
  [/kubernetes/iu, "k8s"],
  [/カンファレンス/u, " conference"],
  [/conference/iu, "カンファレンス"],
  [/conference/iu, "conf"],
  [/\bconf\b/iu, "conference"],
  [/ ?\bconf\b/iu, "カンファレンス"],
];

/** 「野球の夜 (BPStudy#148)」 is called by either half too. */
function withBracketed(title: string): string[] {
  const plain = title.normalize("NFKC");
  const bracketed = plain.match(/(?<=\()[^()]*\d(?=\))/gu) ?? [];
  const bare = plain.replace(/\([^()]*\)/gu, "").trim();
  return [title, bare, ...bracketed.filter((name) => /\p{L}{2}/u.test(name))];
}

/** `第38回`, `38回`, `#38`, `vol.38`, `No. 38`, or a number of up to three digits at the end. */
const numberMark =
  /第 ?\d{1,9} ?回目?|\d{1,9} ?回目?|# ?\d+|\b(?:vol|no)\.? ?\d+|(?<!\d)\d{1,3}$/iu;
