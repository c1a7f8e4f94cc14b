/** Talks whose slides a report links by their title, and tells no more of who gave them. */
import type { Section } from "../forms/section.ts";
import { mayBeTitle, titleScore } from "../groups/title-evidence.ts";
import { linkKind } from "../links/link-kind.ts";
import type { Block, TextLink } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";
import { pointsOf } from "../parts/points.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { roleOfWords } from "../words/words-above.ts";
import { itemTalk } from "./item-talk.ts";
import { isAsideHeading } from "./list-place.ts";

/**
 * Reads the links to slides in paragraphs and bullets, where the file is about a meetup or its talks. Below `Links` and 「参考」
 * stand slides from anywhere.
 *
 * @param titles What the file and its folders are called.
 */
export function linkedSlides(
  file: string,
  sections: readonly Section[],
  titles: readonly string[],
): readonly ListedTalk[] {
  const headings = sections.flatMap(({ heading }) => heading?.content.text ?? []);
  const isOfMeetup = [...titles, ...headings].some(
    (text) => soundsLikeMeetup(text) || roleOfWords(text) === "talks",
  );
  if (!isOfMeetup) return [];
  const talks = sections
    .filter(({ heading }) => isOfSlides(heading?.content.text ?? ""))
    .flatMap(({ blocks }) => blocks.flatMap((block) => slidesIn(file, block)));
  const pageOf = ({ links: [link], targets: [target] }: ListedTalk) => link?.url ?? target;
  const byPage = new Map(talks.toReversed().map((talk) => [pageOf(talk), talk]));
  return talks.filter((talk) => byPage.get(pageOf(talk)) === talk);
}

/** The link that a bullet is nothing but. */
function onlyLink(head: Block | undefined): readonly TextLink[] {
  if (head?.kind !== "paragraph") return [];
  const { text, links } = head.content;
  return links.length === 1 && links[0]?.text === text ? links : [];
}

/** May slides of talks stand below it? Below 「スライド」, `Slides` they do, and below other words for what is beside the talks none. */
function isOfSlides(heading: string): boolean {
  return !isAsideHeading(heading) || linkKind("", heading) === "slides";
}

function slidesIn(file: string, block: Block): readonly ListedTalk[] {
  if (block.kind === "list") {
    const links = block.items.flatMap(({ blocks: [head] }) => onlyLink(head));
    const isOfTalks = links.filter(isTitleOfSlides).length * 2 > block.items.length;
    if (isOfTalks && links.length === block.items.length) {
      return block.items.flatMap((item) =>
        itemTalk(file, item, { title: firstLine(item), speakers: [] }),
      );
    }
    return block.items.flatMap(({ blocks: [head, ...below] }) =>
      head
        ? slidesIn(file, head).map((talk) => ({ ...talk, points: below.flatMap(pointsOf) }))
        : [],
    );
  }
  if (block.kind !== "paragraph") return [];
  const { content, line } = block;
  return content.links.flatMap((link) => {
    const title = isTitleOfSlides(link) ? link.text : quotedTitle(link);
    if (!title) return [];
    const isOnWeb = /^https?:/iu.test(link.url);
    return {
      ...{ file, line, title, heading: title, speakers: [], points: [] },
      links: isOnWeb ? [{ url: link.url, text: title, kind: "slides" }] : [],
      targets: isOnWeb ? [] : [link.url],
    };
  });
}

/** The title in quotes behind the word for slides, wherever these are: `Slides "Kites at night"`, 「スライド「凧の話」」. */
function quotedTitle({ text }: TextLink): string | undefined {
  const { word = "", title, other } = quoted.exec(text)?.groups ?? {};
  return linkKind("", word) === "slides" ? (title ?? other) : undefined;
}

const quoted =
  /^(?<word>[^"“„«「]{3,40})(?:["“„«]\s?(?<title>[^"“”„«»]{3,160}?)\s?["”“»]|「(?<other>[^「」]{3,100})」)$/u;

/** Is it slides by their address, and not called so? */
function isTitleOfSlides({ url, text }: TextLink): boolean {
  return (
    linkKind(url, "") === "slides" &&
    linkKind("", text) === "other" &&
    mayBeTitle(text) &&
    titleScore(text) >= 0
  );
}
