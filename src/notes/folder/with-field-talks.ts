import type { ListedTalk } from "../parts/talk-draft.ts";
import type { TalkSections } from "../talks/talk-sections.ts";
import type { Shown } from "./found-in-groups.ts";
import { isSameTalk } from "./merge-talks.ts";
import { withoutHeadings } from "./shown-in-file.ts";

/**
 * What a file shows, with the talks that its front matter lists: it is a meetup then, and headings that show no sign of a
 * talk are none, unless they are these.
 *
 * @returns `stated`: what of it is a list.
 */
export function withFieldTalks(
  { found, listed, stated }: Shown & { readonly stated: readonly ListedTalk[] },
  inFields: readonly ListedTalk[],
): Shown & { readonly stated: readonly ListedTalk[] } {
  if (inFields.length === 0) return { found, listed, stated };
  const isListed = ({ title }: TalkSections) =>
    inFields.some((one) => isSameTalk(title, one.title));
  const isKept = found.shape === "meetup" || found.talks.some(isListed);
  return {
    found: { ...(isKept ? found : withoutHeadings(found)), shape: "meetup" },
    listed: [...inFields, ...listed],
    stated: [...inFields, ...stated],
  };
}
