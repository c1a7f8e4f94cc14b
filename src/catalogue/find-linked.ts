import type { Link, Meetup } from "../notes/meetup.ts";
import type { Catalogue, CataloguedTalk } from "./catalogue.ts";

/** What a web address is the page, slides or video of. */
export type LinkedThing =
  | { readonly kind: "meetup"; readonly meetup: Meetup }
  | { readonly kind: "talk"; readonly entry: CataloguedTalk };

/**
 * The meetup or the talk whose page, slides or video an address is; undefined where the notes name no
 * such address. Nothing is fetched: addresses are compared as text.
 *
 * What people add when they pass on an address does not matter: `#…`, `utm_source=…`, a last slash.
 */
export function findLinked(url: string, { meetups, talks }: Catalogue): LinkedThing | undefined {
  const asked = readAddress(url);
  if (!asked) return undefined;
  const leadsTo = (address: string | undefined) =>
    address?.includes(asked.host) === true && isSame(readAddress(address), asked);
  const isLinked = ({ url, kind }: Link) => kind !== "other" && leadsTo(url);
  const meetup = meetups.find(({ url, links }) => leadsTo(url) || links.some(isLinked));
  if (meetup) return { kind: "meetup", meetup };
  const entry = talks.find(({ talk }) => talk.links.some(isLinked));
  return entry && { kind: "talk", entry };
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
