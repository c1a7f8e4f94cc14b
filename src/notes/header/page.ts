import type { Section } from "../forms/section.ts";
import type { RichText } from "../markdown/block.ts";
import { isMeetupPage, linkKind } from "../talks/link-kind.ts";
import { type HeaderLine, labelOf, readHeaderLines } from "./header-lines.ts";

/**
 * The page of the meetup: where events are announced, in a place of its own or alone of its kind; else
 * what a label or the title leads to; else the only address that stands alone below the title. Of two nobody knows which,
 * and below a further heading, such as that of a pad, it is of what stands there.
 */
export function readPage(
  lines: readonly HeaderLine[],
  top: readonly HeaderLine[],
  title: RichText | undefined,
): string | undefined {
  const titleUrl = title?.links.map(({ url }) => url).find((url) => !isAside(url));
  const labelled = lines.find(({ label }) => label === "url")?.value.links[0]?.url;
  const stated = labelled && !isAside(labelled) ? labelled : undefined;
  const alone = bareUrls(top.filter((line, at) => !isOfThing(line, top[at - 1])));
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

/** The only page of a meetup among what stands behind the talks; not of the next one. */
export function pageAtFoot(rest: readonly Section[]): string | undefined {
  const own = rest.filter(({ heading }) => !next.test(heading?.content.text ?? ""));
  const urls = readHeaderLines(own).flatMap(({ value }) => value.links.map(({ url }) => url));
  return onlyOne(urls.filter(isMeetupPage));
}

const next = /次回|今後|予告|\bnext\b|upcoming|\bnächste|prochaine?|próxim|下次|下一|다음/iu;

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

/** The address, where it is the only one, however often. */
function onlyOne(urls: readonly string[]): string | undefined {
  const [first, ...others] = new Set(urls);
  return others.length === 0 ? first : undefined;
}

/** The whole line is one address, or a link. */
export function isBareUrl({ text, links }: RichText): boolean {
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
    /#\/\d*$/u.test(url) || // A deck in the browser, at one of its slides.
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
