/** Talks of which a report tells in sentences: `a talk by Ann Bee titled "Kites"`, 「山田さんが『凧』について話した」. */
import type { Section } from "../forms/section.ts";
import { readLinks } from "../links/talk-links.ts";
import type { Block, RichText } from "../markdown/block.ts";
import type { Speaker } from "../meetup.ts";
import { pointsOf } from "../parts/points.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { nameScore } from "../people/name-evidence.ts";
import { isName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { quotedTitles } from "../words/quoted-titles.ts";
import { talkWord } from "../words/talk-words.ts";

/**
 * Reads each sentence in which a title is set off, by quotes, in bold or as a link, and the words beside it say that
 * it is one. Who spoke is taken by a sure sign only: a link, `by`, さん, the only full name in the sentence.
 */
export function toldTalks(file: string, sections: readonly Section[]): readonly ListedTalk[] {
  const talks = sections.flatMap(({ blocks }) => blocks.flatMap((block) => talksIn(file, block)));
  const byTitle = new Map(talks.toReversed().map((talk) => [talk.title, talk]));
  return talks.filter((talk) => byTitle.get(talk.title) === talk);
}

function talksIn(file: string, block: Block): readonly ListedTalk[] {
  if (block.kind !== "paragraph" || block.content.text.length > longest) return [];
  const { content, line } = block;
  const told = titlesIn(content)
    .slice(0, mostTitles)
    .flatMap((setOff) => readTold(content, setOff) ?? []);
  // A paragraph that tells of one talk is what was noted of it.
  const isOwn = told.length === 1;
  const links = isOwn ? readLinks([content], []).filter(({ url }) => /^https?:/iu.test(url)) : [];
  const points = isOwn ? pointsOf(block) : [];
  return told.map(({ title, speakers }) => ({
    ...{ file, line, title, heading: title, speakers, links, points },
    targets: [],
  }));
}

function readTold(
  { text, links }: RichText,
  { title, start, end, isLink }: SetOff,
): { readonly title: string; readonly speakers: readonly Speaker[] } | undefined {
  // `A presentation, [Ann Bee](…) told us`: somebody is no title.
  if (isName(title)) return undefined;
  const from = sentenceStart(text, start);
  const before = text.slice(from, start).replaceAll("\n", " ");
  // The next sentence may tell of somebody else.
  const [behind = ""] = text
    .slice(end, end + reach)
    .replaceAll("\n", " ")
    .split(/(?<=\p{Ll}{2}|^)[.!?]\s/u);
  const isTold = tells.test(behind) || (gave.test(behind) && isTalk.test(before));
  if (!announces.test(before) && (isLink || !isTold)) return undefined;
  const linked = links.filter((link) => link.start >= from && link.start < start);
  const people = linked
    .filter((link) => isName(link.text))
    .flatMap((link) => readPeople(link.text));
  const named = [before, behind].map(personIn).find(Boolean) ?? "";
  return { title, speakers: people.length > 0 ? people : readPeople(named) };
}

/** No sentence is longer, in UTF-16 units. */
const reachBack = 400;
const mostTitles = 30;
const longest = 4000;
/** How far behind a title its sentence is looked at, in UTF-16 units. */
const reach = 80;

interface SetOff {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Is it only a link? In a sentence it may lead to anything. */
  readonly isLink?: boolean;
}

function titlesIn({ text, links, bolds = [] }: RichText): readonly SetOff[] {
  const bold = bolds.flatMap((title) => {
    const start = text.indexOf(title);
    return start < 0 ? [] : [{ title, start, end: start + title.length }];
  });
  const linked = links.map(({ text: title, start }) => ({
    title,
    start,
    end: start + title.length,
    isLink: true,
  }));
  return [...quotedTitles(text), ...bold, ...linked].filter(({ title }) => /\p{L}/u.test(title));
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - reachBack);
  const before = text.slice(from, at);
  const ends = [...before.matchAll(/[。！？]|[.!?]\s+(?=\p{Lu})|\n\n/gu)].at(-1);
  return ends ? from + ends.index + ends[0].length : from;
}

const talk = `(?:session|keynote|workshop|${talkWord})`;
/** Words that end right before a title. */
const announces = new RegExp(
  [
    `\\b${talk}\\b.{0,100}\\b(?:titled|called|entitled|named|intitulée?|namens|titulad[ao]|chamad[ao])\\s*[,:]?\\s*$`,
    `\\b${talk}\\s*[,:–-]?\\s*$`,
    "\\b(?:present(?:s|ed|ing)(?: on| about)?|(?:spoke|spoken|talked|talk|speaking|talking) (?:on|about))\\s*[,:]?\\s*$",
    "\\b(?:(?:kick|start|open)(?:s|ed|ing) (?:(?:things|us|it|the \\w{3,8}) )?(?:off|up)|followed|closed|finished)(?: (?:things|us|it))?(?: up)? with\\s*[,:]?\\s*$",
    "\\b(?:sujet|thema|tema|titre|titel|título)\\b.{0,60}[,:]\\s*$",
    "\\b(?:sprach|spricht|erzählte|berichtete|referierte)\\b.{0,60}\\süber\\s*$",
    "\\b(?:stellte|zeigte|präsentierte)\\b.{0,40}$",
    "\\b(?:Anfang|Auftakt|eröffnete|startete|begann|weiter|folgte)\\b.{0,80}\\bmit\\s*$",
    "\\b(?:a|ont|avons) (?:présenté|montré|parlé (?:de|du|des|d['’])|(?:ouvert|commencé|clôturé|fini)\\b.{0,40}\\bavec|enchaîné avec)\\s*$",
    "(?<!\\p{L})(?:habló|hablaron|presentó|presentaron|mostró|contó|falou|falaram|apresentou|apresentaram|mostrou|contou)(?!\\p{L})(?: (?:nos|sua|su|a|la))?(?: (?:palestra|charla))?(?: (?:de|del|sobre|do|da))?\\s*$",
    `\\b${talk} (?:was|war|hieß|était|fue|foi)\\s*$`,
  ].join("|"),
  "iu",
);
/** Words that begin right behind it. */
const tells =
  /^\s?(?:(?:という|と言う|ていう)(?:タイトル|題名?|テーマ|演題|お題|お?話|ご?発表|LT)|と題し|(?:について|に関して|の)(?:の)?(?:ご?発表|ご?講演|LT|登壇|お?話[しを]|語[っら])|を?語[っら])/u;
const gave = /^[,"”]?\s*(?:was |were )?(?:given|presented|delivered|held)?\s?by\s/iu;
const isTalk = new RegExp(`\\b${talk}\\b`, "iu");

/** Whom the words beside a title name by a sure sign. */
function personIn(text: string): string | undefined {
  const by = /\bby\s+((?:\p{Lu}[\p{L}'’.-]{0,20}\s?){2,4})/u.exec(text)?.[1]?.trim();
  if (by && isName(by)) return by;
  const names = [...text.matchAll(fullName)]
    .map(([name]) => name)
    .filter((name) => nameScore(name) >= 3);
  if (names.length === 1) return names[0];
  return /([@＠]\w[\w-]{1,30}|[\p{Script=Han}々\p{Script=Katakana}ー]{1,12})\s?(?:さん|氏|先生)/u.exec(
    text,
  )?.[0];
}

const fullName = /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20}(?![\p{L}'’-]| \p{Lu})/gu;
