import { findDateInName } from "../../text/calendar-date.ts";

/** What the path of a file says: names of meetups, and whether a name says anything at all. */

/** The name without folders and ending, with its separators as spaces; of a README or an index, its folder's. */
export function fileTitle(file: string): string {
  const ofFolder = spaced(lastFolder(folderOf(file)));
  return isHomeOfFolder(file) && ofFolder !== "" ? ofFolder : spaced(baseName(file));
}

function isHomeOfFolder(file: string): boolean {
  return isReadme(file) || /^(?:_?index)$/iu.test(baseName(file));
}

/** The name without folders and ending. */
export function baseName(file: string): string {
  return file.replace(/^.*\//u, "").replace(/\.\w+$/u, "");
}

/** A README tells of its folder. */
export function isReadme(file: string): boolean {
  return /(?:^|\/)readme(?:[._-]\w{2,5})?\.\w+$/iu.test(file);
}

/** Does the name say that there are talks in it, and no more: `lt.md`, `lightning-talks-day3.md`, `talks.md`? */
export function isNamedTalks(file: string): boolean {
  return /^(?:[a-z]{1,12}[-_ ])?(?:lightning[-_ ]?talks?|flash[-_ ]?talks?|lts?|(?:short[-_ ]?)?talks|sessions|LT大会|LT会)(?:[-_ ]?(?:day[-_ ]?)?\d{1,2})?$/iu.test(
    fileTitle(file),
  );
}

/** The last folder of a path to a folder. */
export function lastFolder(folder: string): string {
  return folder.replace(/^.*\//u, "");
}

/** The folder a file lies in; empty at the top. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.replace(/\/[^/]*$/u, "") : "";
}

/** A name that is a date and no more. */
export function isOnlyDate(name: string): boolean {
  return /^(?:19|20)\d\d[-_.年]?\d{1,2}[-_.月]?\d{1,2}日?$/u.test(name);
}

/** The day that a file of several is about, as its own name says or its folder's. */
export function dayInFileName(file: string): string | undefined {
  return [baseName(file), lastFolder(folderOf(file))]
    .map(findDateInName)
    .find((date) => date?.length === 10);
}

/** Does it lie where blogs keep their posts? */
export function isInPosts(file: string): boolean {
  return /(?:^|\/)_?(?:posts?|blog|articles?|entry|entries)\//iu.test(file);
}

/** A name that only sorts: `day1`, `2019`, `posts`, `lt`, `2019-04-06_day1`. */
export function isGenericName(name: string): boolean {
  const [dated] = /^(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d[-_. ]/u.exec(name) ?? [""];
  return isGenericWord(name.slice(dated.length));
}

function isGenericWord(name: string): boolean {
  return /^(?:day[-_ ]?\d*|\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lts?|talks?|sessions?|notes?|docs?|posts?|content|contents|articles?|blog|old-?blog|_posts|src|md|memo|memos|events?|meetups?|index|readme|top|home|ja|en|images?|\d{1,2}日目|track[-_ ]?\w)$/iu.test(
    name,
  );
}

/** `rubyconf-2015_notes` as words, without a date at the front. */
function spaced(name: string): string {
  return name
    .replace(/^(?:19|20)\d\d[-_.]?\d{2}[-_.]?\d{2}(?:[-_.]?\d{4})?(?:\s+-\s+|(?=[-_ .]|$))/u, "")
    .replace(/[-_.]?(?:19|20)\d\d[-_.]?\d{2}[-_.]?\d{2}$/u, "")
    .replace(/[_\s]+|(?<=\w)-(?=\w)/gu, " ")
    .trim();
}
