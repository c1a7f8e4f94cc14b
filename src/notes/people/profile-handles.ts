import type { TextLink } from "../markdown/block.ts";
import type { Speaker } from "../meetup.ts";
import { nameScore } from "./name-evidence.ts";

/**
 * Gives speakers the handle that a link on their name leads to: `by [Ann](https://twitter.com/ann)`.
 */
export function addProfileHandles(
  speakers: readonly Speaker[],
  links: readonly TextLink[],
): readonly Speaker[] {
  return speakers.map((speaker) => {
    const { name, handle } = speaker;
    if (handle || !name) return speaker;
    const link = links.find(({ text }) => text.includes(name));
    const found = link && profile.exec(link.url)?.[1];
    return found ? { ...speaker, handle: found } : speaker;
  });
}

/**
 * Gives those who are known by an id the name that a link to their page has:
 * `authors: [annb]` beside `[Ann Bee](https://www.linkedin.com/in/annb/)`.
 */
export function addProfileNames(
  speakers: readonly Speaker[],
  links: readonly Pick<TextLink, "url" | "text">[],
): readonly Speaker[] {
  return speakers.map((speaker) => {
    const id = (speaker.handle ?? speaker.name ?? "").toLowerCase();
    const isId = speaker.name === undefined || /^[\w.-]+$/u.test(speaker.name);
    const link = isId
      ? links.find(({ url }) => pageName.exec(url)?.[1]?.toLowerCase() === id)
      : undefined;
    return link && nameScore(link.text) >= 1 ? { ...speaker, name: link.text } : speaker;
  });
}

/** The last part of an address. */
const pageName = /^https?:\/\/[^?#]+\/@?([\w.-]+)\/?(?:[?#].*)?$/u;

/** Of the services where people have one name for talks; `@name` alone is a link that forgot its host. */
const profile =
  /^(?:https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:#!\/)?@?|@)(\w{1,20})\/?(?:\?.*)?$/iu;
