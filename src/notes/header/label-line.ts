/** Lines that state a fact: a word that announces it, and the value beside it. */
import type { RichText } from "../markdown/block.ts";
import { type LabelKind, labelOf, whenOrWhere, writesDayFirst } from "../words/labels.ts";

/** One line before the first talk, and how it stands there. */
export interface HeaderLine {
  /** 「日時」 in 「日時: …」, in a table row or a bullet with the value below it. */
  readonly label: string;
  readonly value: RichText;
  /** A bullet, a row or a labelled line states a fact; prose only talks about things. */
  readonly isStatement: boolean;
  /** Is its label of a language that writes the day before the month? */
  readonly isDayFirst?: boolean;
  /** Does a list stand below it? Then it is the heading of that list. */
  readonly isHead?: boolean;
}

/**
 * A line with the label that it begins with, if any.
 *
 * @param isStatement Does it state a fact though no label does?
 */
export function readLine(content: RichText, isStatement: boolean): HeaderLine {
  const found = drawn(content) ?? written(content);
  if (!found) return { label: "", value: content, isStatement };
  const { label, from } = found;
  const isDayFirst = label === "date" && writesDayFirst(content.text.slice(0, from));
  return {
    ...{ label, value: cut(content, from), isStatement: true },
    ...(isDayFirst && { isDayFirst }),
  };
}

interface FoundLabel {
  readonly label: string;
  /** Where the value begins. */
  readonly from: number;
}

/** What a picture says in place of a word. */
const pictures: readonly (readonly [RegExp, LabelKind])[] = [
  [/^[📅📆🗓]\uFE0F?\s*(?=[^\s:：])/u, "date"],
  [/^📍\s*(?=[^\s:：])/u, "venue"],
  [/^🔗\s*(?=\S)/u, "url"],
];

function drawn({ text }: RichText): FoundLabel | undefined {
  for (const [picture, label] of pictures) {
    const from = picture.exec(text)?.[0].length;
    if (from && !/[:：]\s/u.test(text.slice(from, from + 20))) return { label, from };
  }
  return undefined;
}

function written({ text, boldLead }: RichText): FoundLabel | undefined {
  if (whenOrWhere(text)) return undefined; // 「会場 / Venue」 announces what stands below it.
  const [colon, word = ""] = /^(.{1,20}?)\s*[:：]\s*(?=\S)/u.exec(text) ?? [];
  if (colon && labelOf(word)) return { label: labelOf(word), from: colon.length };
  for (const form of otherForms) {
    const [all, own = ""] = form.exec(text) ?? [];
    if (all && whenOrWhere(own)) return { label: whenOrWhere(own), from: all.length };
  }
  if (!boldLead || !whenOrWhere(boldLead) || !text.startsWith(boldLead)) return undefined;
  const from = text.length - text.slice(boldLead.length).replace(/^[\s:：]+/u, "").length;
  return from < text.length ? { label: whenOrWhere(boldLead), from } : undefined;
}

/** A label in brackets, before a dash, as a question, or before a space where words have none: there only day and place are sure. */
const otherForms: readonly RegExp[] = [
  /^[【［[〔<＜](.{1,20}?)[】］\]〕>＞]\s*[:：]?\s*(?=\S)/u,
  /^(.{1,20}?)\s[-–—|｜→]\s+(?=\S)/u,
  /^(.{1,12}?)｜(?=\S)/u,
  /^(.{1,12}?)\s?[?？]\s*(?=\S)/u,
  /^[■◆●・▼◇□★☆◎○]?\s?([\p{Script=Han}\p{Script=Hiragana}]{2,6})[ \u3000]+(?=[^\s\p{Script=Hiragana}])/u,
];

/** The text after `from`, with its links. */
export function cut({ text, links, bold }: RichText, from: number): RichText {
  const own = links.filter((link) => link.start >= from);
  return {
    text: text.slice(from),
    links: own.map((link) => ({ ...link, start: link.start - from })),
    bold,
  };
}

/** The parts of a line with several labels, 「日時：6月3日　会場：港ビル」, `Date: 3 June | Place: Barn Hall`; else the line. */
export function labelledParts(line: RichText): readonly RichText[] {
  const found = [...line.text.slice(0, longestLine).matchAll(innerLabel)];
  const ends = found.flatMap(({ index, 0: all, 1: word = "" }) =>
    /\p{L}/u.test(word) ? { word, end: index + all.length - word.length, start: index } : [],
  );
  const areFacts = ends.filter(({ word }) => whenOrWhere(word)).length > 1;
  if (!areFacts || ends[0]?.end !== 0) return [line];
  return ends.map(({ end }, at) => {
    const part = cut(line, end);
    const until = (ends[at + 1]?.start ?? line.text.length) - end;
    const links = part.links.filter(({ start }) => start < until);
    return { ...part, text: part.text.slice(0, until).replace(separatorsBehind, ""), links };
  });
}

const longestLine = 300;
const separatorsBehind = /(?<![\s|｜·•/／,，、;；])[\s|｜·•/／,，、;；]+$/u;
/** A word before a colon, at the beginning or behind a separator or a space. */
const innerLabel = /(?:^|[\s|｜·•/／,，、;；])([\p{L}&]{1,14})(?=\s?[:：])/gu;
