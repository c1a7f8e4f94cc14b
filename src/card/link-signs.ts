/** What the name and the address of a link say of it. */
import type { Link, Speaker } from "../notes/meetup.ts";

/** Whether it leads to the page of one of these people, or of anybody. */
export function isProfile({ kind, text, url }: Link, speakers: readonly Speaker[]): boolean {
  const names = new Set(speakers.flatMap(({ name, handle }) => [name, handle, `@${handle}`]));
  return kind === "other" && (names.has(text.trim()) || isPersonPage(url));
}

/** Whether it is a page where people say who they are or what they do. */
export function isPersonPage(url: string): boolean {
  return personPage.test(url);
}

/** Where people have their pages, one name behind the host, and what they say there. */
const personPage =
  /^https?:\/\/(?:www\.|mobile\.|[a-z]{2}\.)?(?:(?:twitter|x|github|facebook|instagram)\.com\/[\w.-]+|(?:twitter|x)\.com\/(?:hashtag\/[^/?#]+|search|\w+\/status\/\d+)|linkedin\.com\/in\/[^/]+)\/?(?:[?#].*)?$/iu;

export function isOfWeb(url: string): boolean {
  return /^https?:/iu.test(url);
}

/** Whether a name only points to an address, as こちら does, and tells nothing of it. */
export function isPointer(name: string): boolean {
  return pointer.test(name.trim());
}

const pointer =
  /^(?:こちら|ここ|コチラ|これ|これら|リンク|詳細|here|this|click here|link|this link|ici|hier|aquí|aqui|여기|链接|这里)[。.!！]?$/iu;
