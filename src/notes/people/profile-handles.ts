import type { TextLink } from "../markdown/block.ts";
import type { Speaker } from "../meetup.ts";

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

/** Of the services where people have one name for talks; `@name` alone is a link that forgot its host. */
const profile =
  /^(?:https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:#!\/)?@?|@)(\w{1,20})\/?(?:\?.*)?$/iu;
