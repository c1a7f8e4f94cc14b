import { isMeetupPage } from "../links/link-kind.ts";
import { isAside, isElsewhere } from "../links/page-address.ts";
import type { RichText, TextLink } from "../markdown/block.ts";
import { labelOf } from "../words/labels.ts";
import { holdsName, isNameIn } from "../words/meetup-title.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isAboutNext } from "./another-meetup.ts";
import type { HeaderLine } from "./label-line.ts";

/**
 * The page of the meetup, without what is added to an address when it is passed on.
 *
 * @param names What the meetup is called.
 * @param headings The links of the headings before the first talk.
 */
export function readPage(
  lines: readonly HeaderLine[],
  top: readonly HeaderLine[],
  title: RichText | undefined,
  names: readonly string[],
  headings: readonly TextLink[] = [],
): string | undefined {
  return bareAddress(pageIn(lines, top, title, names, headings));
}

/** Without parameters that tell who passed an address on: `…/1?utm_source=mail`. */
function bareAddress(url: string | undefined): string | undefined {
  return url?.replace(/(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&#]*&?/gu, "").replace(/[?&]$/u, "");
}

/**
 * The page of the meetup: where events are announced, in a place of its own, called as the meetup is or alone of its kind; else
 * what a label, the title or the meetup's name leads to; else the only address that stands alone below the title and opens the
 * notes or is called as the meetup is. Of two nobody knows which, and below a further heading, such as that of a pad, it is of what stands there.
 */
function pageIn(
  lines: readonly HeaderLine[],
  top: readonly HeaderLine[],
  title: RichText | undefined,
  names: readonly string[],
  headings: readonly TextLink[],
): string | undefined {
  const titleUrl = title?.links
    .map(({ url }) => url)
    .find((url) => !isAside(url) && !isElsewhere(url));
  const labelled = lines.find(({ label }) => label === "url")?.value.links[0]?.url;
  const stated = labelled && !isAside(labelled) ? labelled : undefined;
  const called = [title?.text ?? "", ...names].filter(Boolean);
  const alone = top.filter((line, at) => !isOfThing(line, top[at - 1]) && isBareUrl(line.value));
  const evident = alone.filter(
    (line) =>
      opens(line, top) ||
      saysPage(line) ||
      isCalled(line, called) ||
      isBelowName(line, top, called),
  );
  const links = [
    ...lines.filter(({ value }) => !isAboutNext(value.text)).flatMap(({ value }) => value.links),
    ...headings,
  ];
  const all = links.map(({ url }) => url);
  const byName = links
    .filter(({ text }) => called.some((name) => isNameIn(text, name)))
    .map(({ url }) => url)
    .filter((url) => !isAside(url) && !isElsewhere(url));
  const isOfEvent = (url: string | undefined) => url !== undefined && isMeetupPage(url);
  return (
    [titleUrl, stated].find(isOfEvent) ??
    onlyOne(byName.filter(isMeetupPage)) ??
    bareUrls(lines).find(isOfEvent) ??
    onlyOne(all.filter(isMeetupPage)) ??
    stated ??
    titleUrl ??
    onlyOne(byName) ??
    attended(lines.slice(0, mostLines)) ??
    (onlyOne(ownPages(alone)) && onlyOne(ownPages(evident)))
  );
}

/** What the first sentences say that somebody went to: 「[炉の会](…)に参加しました」, `I attended [Kiln Fest](…)`. */
function attended(lines: readonly HeaderLine[]): string | undefined {
  return lines
    .flatMap(({ value: { text, links } }) =>
      links.filter(
        (link) =>
          link.text !== link.url &&
          (wentTo.test(
            text.slice(link.start + link.text.length, link.start + link.text.length + 30),
          ) ||
            goingTo.test(text.slice(Math.max(0, link.start - 40), link.start))),
      ),
    )
    .map(({ url }) => url)
    .find((url) => !isAside(url) && !isElsewhere(url));
}

const wentTo = /^[」』】\s]{0,2}(?:という\S{1,10})?(?:に|へ)(?:参加|参戦|行っ|登壇|お邪魔|遊びに)/u;
const goingTo =
  /\b(?:attend(?:ed|ing)|went to|been to|visited|sp(?:oke|eaking) at|participated in|took part in|besuchte?|participé (?:à|en)|assisté à)\s(?:the |this year['’]s )?$/iu;

function ownPages(lines: readonly HeaderLine[]): readonly string[] {
  return bareUrls(lines).filter((url) => !isAside(url) && !isElsewhere(url));
}

/** Is it an address in full among the first lines, with no prose before it? Further down it is of what is told there. */
function opens(line: HeaderLine, top: readonly HeaderLine[]): boolean {
  const at = top.indexOf(line);
  const [link] = line.value.links;
  return (
    at < mostLines &&
    link?.text === link?.url &&
    top.slice(0, at).every(({ value }) => value.text.length < longestFact)
  );
}

/** Does the line above, right before it, call the meetup by its name? */
function isBelowName(
  line: HeaderLine,
  top: readonly HeaderLine[],
  called: readonly string[],
): boolean {
  const above = top[top.indexOf(line) - 1]?.value.text.slice(0, 400) ?? "";
  return called.some((name) => holdsName(above, name));
}

const mostLines = 5;
const longestFact = 60;

function saysPage({ value }: HeaderLine): boolean {
  return page.test(value.text);
}

const page =
  /サイト|ページ|公式|告知|詳細|\b(?:web)?(?:site|page)\b|\bhome ?page\b|\bevent\b|\bmeet-?up\b|\bagenda\b|\bschedule\b|\bprogram(?:me?)?\b/iu;

/** Does the address hold a word of the meetup's name, or its name a word of the address: `gocon.jp` for Go Conference? */
function isCalled({ value }: HeaderLine, names: readonly string[]): boolean {
  const url = value.links[0]?.url.toLowerCase() ?? "";
  const said = names.map((name) => name.toLowerCase());
  return (
    said.some((name) => wordsOf(name).some((word) => url.includes(word))) ||
    wordsOf(url).some((word) => said.some((name) => name.replaceAll(/\P{L}/gu, "").includes(word)))
  );
}

const anybodys =
  /^(?:https?|html?|www|com|org|net|dev|app|web|the|and|for|with|from|meetups?|events?|notes?|talks?|sessions?|conf|conference|blog|posts?|tech|docs?|introduction)$/u;

function wordsOf(text: string): readonly string[] {
  return (text.match(/[a-z]{3,}/gu) ?? []).filter((word) => !anybodys.test(word));
}

/** Does the line itself, or the one above, say that this is the page of something else: a sponsor, a session, a board? */
function isOfThing({ value }: HeaderLine, above?: HeaderLine): boolean {
  const [link] = value.links;
  if (link && link.text !== link.url && things.test(link.text)) return true;
  const said = above?.value.text ?? "";
  return !above?.label && /[:：]\s*$|sponsor|協賛|スポンサー|提供/iu.test(said) && !labelOf(said);
}

const things =
  /^[#＃]|^(?:resources?|slides?|materials?|repo(?:sitory)?|photos?|survey|sources?|recordings?|docs|chat|アンケート|資料|写真|ハッシュタグ|ソース)(?![\p{Ll}])|(?:board|repo|form|survey|アンケート|資料|写真)$/iu;

function bareUrls(lines: readonly HeaderLine[]): readonly string[] {
  return lines.flatMap(({ value }) => (isBareUrl(value) ? (value.links[0]?.url ?? []) : []));
}

/** The text, where it is the only one, however often. */
export function onlyOne(texts: readonly string[]): string | undefined {
  const [first, ...others] = new Set(texts);
  return others.length === 0 ? first : undefined;
}

/** Is the link called by the name of a meetup, and not of this one? */
export function isOfAnother({ url, text }: TextLink, names: readonly string[]): boolean {
  return text !== url && soundsLikeMeetup(text) && !names.some((name) => isNameIn(text, name));
}

/** The whole line is one address, or a link; a card has no text. */
export function isBareUrl({ text, links }: RichText): boolean {
  const [link] = links;
  const isOne = new Set(links.map(({ url }) => url)).size === 1;
  return isOne && ["", link?.text].includes(text.trim());
}
