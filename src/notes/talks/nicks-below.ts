/** A nick in a heading, whom the text below introduces: `Kitsu - Title` above "Kitsu, who weaves". */
import type { Section } from "../forms/section.ts";
import { splitsOf } from "../forms/splits.ts";
import type { TalkHeading } from "../forms/talk-heading.ts";
import type { Block } from "../markdown/block.ts";
import { nameScore } from "../people/name-evidence.ts";
import { isNameOrNick } from "../people/name-shape.ts";

/**
 * The headings of one depth, where two or more hold in the same slot a nick that the text below them begins with, or a
 * profile of that name is linked there. One alone may be of a thing that is so called.
 */
export function withNicksBelow(
  headings: readonly TalkHeading[],
  sections: readonly Section[],
): readonly TalkHeading[] {
  const read = headings.map((heading, at) => nickBelow(heading, sections[at]));
  const forms = read.flatMap((own) => own?.form ?? []);
  return headings.map((heading, at) => {
    const own = read[at];
    return own && forms.filter((form) => form === own.form).length > 1 ? own : heading;
  });
}

function nickBelow(heading: TalkHeading, section: Section | undefined): TalkHeading | undefined {
  if (!section || heading.speakers.length > 0) return undefined;
  for (const { form, title, people } of splitsOf(heading.whole)) {
    if (!isNick(people) || isNick(title) || !isIntroduced(people, section.blocks)) continue;
    const speakers = [{ name: people }];
    return { ...heading, title, speakers, form, people, isShared: true };
  }
  return undefined;
}

function isNick(text: string): boolean {
  return /^\S{2,30}$/u.test(text) && isNameOrNick(text) && nameScore(text) >= 0;
}

/** Does a paragraph begin with the nick and a comma, or is a profile of that name linked? */
function isIntroduced(nick: string, blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind !== "paragraph") return false;
    const { text, links } = block.content;
    const behind = text.startsWith(nick) ? text.slice(nick.length, nick.length + 5) : "";
    return (
      /^(?:\s?[,，、（(]|さん|\s(?:is|ist|est|es|é)\s)/u.test(behind) ||
      links.some(({ url }) => isProfileOf(nick, url))
    );
  });
}

function isProfileOf(nick: string, url: string): boolean {
  const account = profile.exec(url)?.[1] ?? "";
  return account.toLowerCase() === nick.replace(/^@/u, "").toLowerCase();
}

/** Where people have one name each, and hardly any project has. */
const profile =
  /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x|github|facebook|instagram|qiita|zenn|speakerdeck)\.(?:com|dev)|linkedin\.com\/in|note\.com)\/@?([\w.-]{2,39})\/?$/iu;
