/** Where the notes stand on the web, for organisers who publish them. */

import { mapTalks } from "./map-talks.ts";
import type { ShownTalk } from "./shown-talk.ts";

/**
 * The same answer, in which each talk has the address of its line in the notes, and its relative links lead
 * to what stands beside them there.
 *
 * @param notesUrl The address of the notes folder, such as `https://github.com/o/r/blob/main/notes`.
 */
export function withAddresses<Given extends object | undefined>(
  given: Given,
  notesUrl: string | undefined,
): Given {
  if (notesUrl === undefined || given === undefined) return given;
  return mapTalks(given, (talk) => addressed(talk, notesUrl));
}

function addressed(talk: ShownTalk, notesUrl: string): ShownTalk {
  const file = `${notesUrl.replace(/\/$/u, "")}/${talk.file.split("/").map(encodeURIComponent).join("/")}`;
  return {
    ...talk,
    // Where GitHub and GitLab show Markdown as a page, only `plain` has lines to point at.
    notesUrl: `${file}?plain=1#L${talk.line}`,
    links: talk.links.map((link) => ({ ...link, url: resolved(link.url, file) })),
  };
}

/** A relative link as an address; one that leads nowhere stays as it is. */
function resolved(url: string, file: string): string {
  if (/^[a-z][a-z\d+.-]*:|^#|^\/\//iu.test(url) || !URL.canParse(url, file)) return url;
  return new URL(url, file).href;
}
