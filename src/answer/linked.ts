import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Link } from "../notes/meetup.ts";
import type { Locale } from "../search/query.ts";
import type { MeetupAnswer, TalkAnswer } from "./answer.ts";
import { lookUp } from "./follow-up/look-up.ts";

/** What a web address can be the page, slides or video of. */
export type Linked = TalkAnswer | MeetupAnswer;

/**
 * The meetup or the talk whose page, slides or video an address is; undefined where the notes name no
 * such address. Nothing is fetched: addresses are compared as text.
 *
 * What people add when they pass on an address does not matter: `#…`, `utm_source=…`, a last slash.
 */
export function linkedBy(url: string, catalogue: Catalogue, locale: Locale): Linked | undefined {
  const asked = readAddress(url);
  if (!asked) return undefined;
  const leadsTo = (address: string | undefined) =>
    address?.includes(asked.host) === true && isSame(readAddress(address), asked);
  const isLinked = ({ url, kind }: Link) => kind !== "other" && leadsTo(url);
  const meetup = catalogue.meetups.find(({ url, links }) => leadsTo(url) || links.some(isLinked));
  const entry = catalogue.talks.find(({ talk }) => talk.links.some(isLinked));
  const id = meetup?.id ?? entry?.talk.id;
  const answer = id === undefined ? undefined : lookUp(id, catalogue, locale);
  return answer?.kind === "talk" || answer?.kind === "meetup" ? answer : undefined;
}

interface Address {
  readonly host: string;
  /** Host and path. */
  readonly page: string;
  readonly parameters: URLSearchParams;
}

function readAddress(url: string): Address | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return { host, page: host + pathname.replace(/\/$/u, ""), parameters: searchParams };
}

/** The parameters that the notes give tell pages apart, such as `v=` of a video; others may be added. */
function isSame(noted: Address | undefined, asked: Address): boolean {
  return (
    noted?.page === asked.page &&
    [...noted.parameters].every(
      ([name, value]) => isTracking(name) || asked.parameters.get(name) === value,
    )
  );
}

function isTracking(name: string): boolean {
  return name.startsWith("utm_");
}
