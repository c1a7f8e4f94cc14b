/** Whether a file is a meetup with its talks, one talk, or neither for sure. */
import { firstLines } from "../forms/below/below-rule.ts";
import { rulesOfWholeFile } from "../forms/below/below-rules.ts";
import type { Section } from "../forms/section.ts";
import type { FrontMatter } from "../front-matter/pick-fields.ts";
import { hasFacts } from "../header/header.ts";
import type { Speaker } from "../meetup.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { nameScore } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import { addProfileHandles } from "../people/profile-handles.ts";
import type { FoundTalks, TalkSections } from "../talks/talk-sections.ts";
import { hasBy } from "../words/by-words.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isOtherWriting } from "../words/other-writing.ts";
import { sectionRole } from "../words/section-role.ts";
import { isSpeakerHeading } from "../words/speaker-label.ts";
import { namesOf } from "./found-in-groups.ts";
import { isSameTalk } from "./merge-talks.ts";

/**
 * A file without a talk in its headings that names a speaker in its first lines, or below a heading for whoever speaks, is one talk;
 * so it is where a sentence tells who gave what it is called.
 */
export function asOneTalk(
  found: FoundTalks,
  sections: readonly Section[],
  title: string,
  told: readonly Pick<ListedTalk, "title" | "speakers">[],
): FoundTalks {
  const place = found.shape === "unclear" ? placeOfTalk(sections, title) : undefined;
  if (!place || soundsLikeMeetup(place.title) || sectionRole(place.title)) return found;
  const { own, below } = place;
  const isIt = (talk: Pick<ListedTalk, "title">) => isSameTalk(talk.title, place.title);
  const [speakers] = [
    ...below.filter(isOfSpeaker).flatMap((one) => [namedIn(one), headingsBelow(one, below)]),
    namedIn(place.names),
    ...told.filter(isIt).map((talk) => talk.speakers),
  ].filter(isSomebody);
  if (!speakers) return found;
  const talks = [{ own, title: place.title, speakers, below }];
  return { header: [], talks, rest: [], refused: [], shape: "talk", people: found.people };
}

/** People with a heading each below that for whoever speaks. */
function headingsBelow(speakers: Section, sections: readonly Section[]): readonly Speaker[] {
  const after = sections.slice(sections.indexOf(speakers) + 1);
  const end = after.findIndex(({ depth }) => depth <= speakers.depth);
  const below = end < 0 ? after : after.slice(0, end);
  const names = below.map(({ heading }) => heading?.content.text ?? "");
  return names.every((name) => nameScore(name) >= 1) ? names.flatMap(readPeople) : [];
}

/** Whom the first lines of a section name. */
function namedIn(section: Section): readonly Speaker[] {
  const named = rulesOfWholeFile
    .map((rule) => rule.read({ section, below: [], marked: false }))
    .find(Boolean);
  const links = firstLines(section.blocks).flatMap((line) => line.links);
  return addProfileHandles(named?.speakers ?? [], links);
}

function isSomebody(speakers: readonly Speaker[]): boolean {
  return speakers.length > 0;
}

/** `## Speaker`, further down on the page of a talk. */
function isOfSpeaker({ heading }: Section): boolean {
  return isSpeakerHeading(heading?.content.text ?? "");
}

interface TalkPlace {
  readonly own: Section;
  readonly title: string;
  /** Where the speaker is named, if anywhere. */
  readonly names: Section;
  readonly below: readonly Section[];
}

/** What the talk is called if the file is one, and which section would name its speaker. */
function placeOfTalk(sections: readonly Section[], title: string): TalkPlace | undefined {
  const [preamble, first, ...others] = sections;
  if (!preamble) return undefined;
  const heading = first?.heading?.content.text;
  const isTitle = heading && others.every(({ depth }) => depth > first.depth);
  if (isTitle && preamble.blocks.length === 0) {
    const names = first.blocks.length > 0 ? first : undefined;
    return names && { own: first, title: heading, names, below: others };
  }
  if (preamble.blocks.length === 0 || !title) return undefined;
  // One line above the title may name the speaker: `talk by @ann`.
  const [line, ...more] = firstLines(preamble.blocks);
  const isAbove = isTitle && first.depth === 1 && hasBy(line?.text ?? "") && more.length === 0;
  if (isAbove) return { own: first, title: heading, names: preamble, below: others };
  return { own: preamble, title, names: preamble, below: sections.slice(1) };
}

/** A file whose front matter calls a meetup or says where it is, with one talk and nothing beside it, tells of that meetup: its programme is short, or not all known yet. */
export function asNamedMeetup(found: FoundTalks, { title = "", venue }: FrontMatter): FoundTalks {
  const isAlone = found.talks.every(({ own, below }) =>
    below.every(({ depth }) => depth > own.depth),
  );
  const isMeetup = title !== "" && (venue !== undefined || soundsLikeMeetup(title));
  return found.shape === "talk" && isAlone && isMeetup ? { ...found, shape: "meetup" } : found;
}

/**
 * Without any speaker, a file tells of a meetup when it says when or where, or its title does. Front matter that gives it a title
 * and a speaker makes it one talk, whatever its headings are; several, most of whom are named with talks of their own, make it a meetup.
 */
export function shapeOf(
  file: string,
  found: FoundTalks,
  titles: readonly string[],
  {
    listed,
    stated,
  }: { readonly listed: readonly ListedTalk[]; readonly stated: readonly ListedTalk[] },
  { title, speakers = "", isTalk = false }: FrontMatter,
): FoundTalks["shape"] {
  if (found.shape !== "unclear") return found.shape;
  if (isTalk && title && listed.length + stated.length < 2) return "talk";
  const named = readPeople(speakers);
  if (stated.length > 1 || haveTalks(named, listed)) return "meetup";
  if (isOtherWriting([file, ...titles])) return "unclear";
  if (title && !soundsLikeMeetup(title) && named.length > 0) return "talk";
  if (areParts(found.talks)) return "unclear";
  return titles.some(soundsLikeMeetup) || hasFacts(found.header) ? "meetup" : "unclear";
}

/** Do most of several people speak in talks of the list? */
function haveTalks(people: readonly Speaker[], listed: readonly ListedTalk[]): boolean {
  const speaking = new Set(listed.flatMap(namesOf));
  const having = namesOf({ speakers: people }).filter((name) => speaking.has(name)).length;
  return having > 1 && listed.length > 1 && having * 2 > people.length;
}

/**
 * Are these headings the parts of one talk rather than talks? So where one is called a part or what a
 * talk begins and ends with, and where they differ in nothing but a number: `JDK 10`, `JDK 11`.
 */
function areParts(talks: readonly TalkSections[]): boolean {
  const titles = talks.map(({ own, title }) => own.heading?.content.text ?? title);
  if (titles.some((title) => isPart(title.trim()))) return true;
  const unnumbered = titles.map((title) => title.replace(/[\d０-９.]+/gu, "").trim());
  return titles.length > 1 && new Set(unnumbered).size === 1;
}

function isPart(title: string): boolean {
  return part.test(title) || aspect.test(title);
}

/** 「例示の概要」, `Foo overview`: one side of what the talk is about. */
const aspect =
  /.の(?:概要|特徴|特長|構成|アーキテクチャー?|ポイント|メリット|デメリット|導入方法|使い方)(?:[（(][^（()）]{1,20}[)）])?$|^(?:この|今回の)?(?:テーマ|お題)を選んだ|に(?:ついて)?触れてみる$/u;

const part =
  /^(?:第?[一二三四五六七八九十\d]+(?:部分|章|節|节|步)|(?:part|chapter|step|teil|partie|parte)\s*(?:\d+|[ivx]+|one|two|three)\b|(?:introduction|background|motivation|prerequisites|usage|installation|setup|getting started|conclusions?|summary|references|前言|背景|總結|总结|結論|结论|結語|概要|はじめに|おわりに|まとめ|서론|결론|zusammenfassung|einleitung|conclusión|conclusão|introdução|introducción)$)/iu;
