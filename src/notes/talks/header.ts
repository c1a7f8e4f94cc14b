import {
  type FoundDate,
  findDate,
  findUndatedDay,
  readUndatedDay,
} from "../../text/calendar-date.ts";
import { weekdayNames } from "../../text/calendar-names.ts";
import type { Section } from "../forms/section.ts";
import type { RichText } from "../markdown/block.ts";
import { hasHandle } from "../people/handle.ts";
import { type HeaderLine, readHeaderLines } from "./header-lines.ts";
import { isMeetupPage, linkKind } from "./link-kind.ts";
import { toldDay } from "./told-day.ts";

/** Date, venue and address of the meetup, as far as the lines before the first talk state them. */
export interface HeaderFacts {
  readonly date?: string;
  /** Month and day without a year: `08-28`. */
  readonly day?: string;
  readonly venue?: string;
  readonly url?: string;
  /** A date that does not exist, as written. */
  readonly wrongDate?: string;
}

/** Reads the facts of a meetup from the sections before its first talk. */
export function readHeader(sections: readonly Section[]): HeaderFacts {
  const bySection = sections.map((section) => readHeaderLines([section]));
  const lines = bySection.flat();
  const told = lines.map(({ value }) => held.exec(value.text)).find(Boolean);
  const dated = datedLine(lines) ?? toldDate(told?.[0]) ?? saidDate(toldDay(lines));
  const venue = readVenue(bySection, dated?.line, dated?.found) ?? told?.[1];
  const url = readUrl(
    lines,
    readHeaderLines(sections.slice(0, 2)),
    sections[1]?.heading?.content ?? sections[0]?.heading?.content,
  );
  const day = dated
    ? undefined
    : lines.map((line) => readUndatedDay(line.value.text) ?? namedDay(line)).find(Boolean);
  return {
    ...(dated?.found.date && { date: dated.found.date }),
    ...(dated && !dated.found.date && { wrongDate: dated.found.text }),
    ...(day && { day }),
    ...(venue && { venue }),
    ...(url && { url }),
  };
}

/** 「2031/09/29 に サンプル本社 で開催された」: when and where, told in a sentence. */
const held =
  /^[^\d。、\n]{0,2}(?:19|20)\d\d[^。、\n]{4,16}?(?:に|、)\s*(?:[^\s。、\d]{1,8}の\s*)?([^\s。、に\d](?:[^。、に\n]{0,30}[^\s。、に])?)\s*(?:さん)?で(?:開催|行われ|おこなわれ)(?:され|た|し)/u;

function toldDate(sentence: string | undefined): DatedLine | undefined {
  return saidDate(sentence ? findDate(sentence) : undefined);
}

/** A day in a sentence: beside it no place is to be looked for. */
function saidDate(found: FoundDate | undefined): DatedLine | undefined {
  const value = { text: found?.text ?? "", links: [], bold: false };
  return found && { line: { label: "date", value, isStatement: false }, found };
}

/** Do these sections state when or where, or link to the page of a meetup? */
export function hasFacts(sections: readonly Section[]): boolean {
  const { date, venue, url } = readHeader(sections);
  return date !== undefined || venue !== undefined || (url !== undefined && isMeetupPage(url));
}

interface DatedLine {
  readonly line: HeaderLine;
  readonly found: FoundDate;
}

/** The line labelled as date; else the first that begins with one, as a statement and not in prose. */
function datedLine(lines: readonly HeaderLine[]): DatedLine | undefined {
  const dated = lines.flatMap((line) => {
    const found = findDate(line.value.text);
    return found ? [{ line, found }] : [];
  });
  return (
    dated.find(({ line }) => line.label === "date") ??
    dated.find(({ line, found }) => !line.label && isFirst(line, found) && isShort(line, found))
  );
}

/** `Le 23 mars à 19h`, `Thursday 13th of February`: month and day, `03-23`, where the line begins with them. */
function namedDay(line: HeaderLine): string | undefined {
  const found = findUndatedDay(line.value.text);
  return found?.date && isFirst(line, found) ? found.date : undefined;
}

/** Does the line begin with the date, or with the day of the week or `on` before it? */
function isFirst({ value }: HeaderLine, { start }: FoundDate): boolean {
  const before =
    value.text
      .slice(0, start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    start <= 2 ||
    (start < 20 && before.every((word) => weekdayNames.has(word) || opening.test(word)))
  );
}

const opening = /^(?:on|am|le|el|em|the|date)$/u;

/** After the date there may be a weekday, times and a place, but no sentence. */
function isShort({ value }: HeaderLine, { text }: FoundDate): boolean {
  const rest = value.text.slice(text.length);
  return rest.length < 60 && !/[。、]|に行われ|に開催|(?:です|ます|した)/u.test(rest);
}

function readVenue(
  sections: readonly (readonly HeaderLine[])[],
  dateLine: HeaderLine | undefined,
  found: FoundDate | undefined,
): string | undefined {
  const labelled = sections.flat().find(({ label, value }) => label === "venue" && value.text);
  if (labelled) return tidyVenue(labelled.value.text);
  if (dateLine && found) {
    const after = dateLine.value.text.slice(found.start + found.text.length);
    const beside =
      /(?:^|\s)(?:[@＠]\s*|[-–—|]\s+|(?:in|at|im|à|au|en|em|no|na)\s+|on\s+(?=(?:Zoom|YouTube|Google Meet|Teams|Discord|Twitch|Remo|Gather)\b))([^\s@＠].{1,60})$/u.exec(
        after,
      )?.[1];
    if (beside) return tidyVenue(beside);
  }
  const spoken = near(sections, dateLine)
    .map((line) =>
      /^[@＠]\s?([^\s@＠].{1,60})$|^(.{2,40}?)(?:さん)?にて[。.]?$/u.exec(undated(line)),
    )
    .find(Boolean);
  if (spoken) return tidyVenue(spoken[1] ?? spoken[2] ?? "");
  return dateLine?.isStatement || !dateLine
    ? near(sections, dateLine)
        .map((line) => bareVenue(line, dateLine))
        .find(Boolean)
    : undefined;
}

/** The lines of its section beside the one with the date, or beside the page of the meetup: there a place stands without a label. */
function near(
  sections: readonly (readonly HeaderLine[])[],
  dateLine: HeaderLine | undefined,
): readonly HeaderLine[] {
  const isBeside = (line: HeaderLine) => line === dateLine || (!dateLine && isPageLine(line));
  const lines = sections.find((own) => own.some(isBeside)) ?? [];
  const at = lines.findIndex(isBeside);
  return lines.slice(Math.max(0, at - 2), at + 3);
}

function isPageLine({ isStatement, value }: HeaderLine): boolean {
  return isStatement && isBareUrl(value) && isMeetupPage(value.links[0]?.url ?? "");
}

function undated({ value: { text } }: HeaderLine): string {
  const found = findDate(text);
  return found?.start === 0 ? text.slice(found.text.length).trim() : text;
}

/** A bullet beside the date's and the address's that is neither. */
function bareVenue(line: HeaderLine, dateLine: HeaderLine | undefined): string | undefined {
  const { label, value, isStatement } = line;
  if (!isStatement || label || line === dateLine || value.links.length > 0) return undefined;
  const isProse =
    value.text.length > 50 ||
    hasHandle(value.text) ||
    /[。！？!?:：]|\bby\b|(?:です|ます|した|する|い)$|^[#＃@＠]/u.test(value.text);
  return isProse || findDate(value.text) ? undefined : tidyVenue(value.text);
}

function tidyVenue(text: string): string {
  const [line = ""] = text.split("\n");
  return line
    .replace(/(?<!\s)\s*[（(]?https?:\S+[)）]?/gu, "")
    .replace(/(?:さん)?にて$|(?<=[a-z])\.$|\s*さん$/u, "")
    .trim();
}

/**
 * The page of the meetup: where events are announced, in a place of its own or alone of its kind; else
 * what a label or the title leads to; else the only address that stands alone below the title. Of two nobody knows which,
 * and below a further heading, such as that of a pad, it is of what stands there.
 */
function readUrl(
  lines: readonly HeaderLine[],
  top: readonly HeaderLine[],
  title: RichText | undefined,
): string | undefined {
  const titleUrl = title?.links.map(({ url }) => url).find((url) => !isAside(url));
  const labelled = lines.find(({ label }) => label === "url")?.value.links[0]?.url;
  const stated = labelled && !isAside(labelled) ? labelled : undefined;
  const alone = bareUrls(top);
  const all = lines.flatMap(({ value }) => value.links.map(({ url }) => url));
  const isOfEvent = [titleUrl, stated, ...bareUrls(lines)].find((url) => url && isMeetupPage(url));
  return (
    isOfEvent ??
    onlyOne(all.filter(isMeetupPage)) ??
    stated ??
    titleUrl ??
    onlyOne(alone.filter((url) => !isAside(url) && !elsewhere.test(url)))
  );
}

function bareUrls(lines: readonly HeaderLine[]): readonly string[] {
  return lines.flatMap(({ value }) => (isBareUrl(value) ? (value.links[0]?.url ?? []) : []));
}

/** The address, where it is the only one, however often. */
function onlyOne(urls: readonly string[]): string | undefined {
  const [first, ...others] = new Set(urls);
  return others.length === 0 ? first : undefined;
}

/** The whole line is one address, or a link. */
function isBareUrl({ text, links }: RichText): boolean {
  const [link, ...others] = links;
  return link !== undefined && others.length === 0 && text.trim() === link.text;
}

/** A link about the meetup that is not its page: what people said, showed or filmed there. */
function isAside(url: string): boolean {
  const kind = linkKind(url, "");
  return (
    kind === "slides" ||
    kind === "video" ||
    !/^https?:/iu.test(url) ||
    aside.test(url) ||
    document.test(url)
  );
}

/** A document, a picture or a recording, whatever its host. */
const document =
  /\.(?:pdf|pptx?|key|docx?|xlsx?|zip|mp[34]|webm|mov|ogg|m4a|png|jpe?g|gif|svg|webp)(?:[?#]|$)/iu;

/** Code and articles: pages of meetups only where a label says so. */
const elsewhere =
  /^https?:\/\/(?:[\w-]+\.)*(?:github\.com|gitlab\.com|gist\.github\.com|qiita\.com|zenn\.dev|note\.com|medium\.com|hatenablog\.com|wikipedia\.org|stackoverflow\.com|linkedin\.com)(?:\/|$)/iu;

const aside =
  /^https?:\/\/(?:[\w-]+\.){0,5}(?:twitter\.com|x\.com|togetter\.com|posfie\.com|flickr\.com|instagram\.com|facebook\.com\/(?!events)|photos\.google\.com|photos\.app\.goo\.gl|hashtags?\.|goo\.gl\/photos|scrapbox\.io|hackmd\.io|speakerdeck\.com|youtube\.com|youtu\.be|slideshare\.net|(?:maps\.)?google\.[\w.]+\/maps|goo\.gl\/maps|amazon\.|amzn\.)/iu;
