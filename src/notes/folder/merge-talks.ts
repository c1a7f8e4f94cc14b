import { folderOf } from "../kinds/file-name.ts";
import type { Link } from "../meetup.ts";
import type { ListedTalk, TalkDraft } from "../parts/talk-draft.ts";

/**
 * Adds what a timetable or an index knows to the talks themselves: speakers and links where a talk
 * has none, and behind them the talks that nobody took notes of.
 */
export function addListed(
  talks: readonly TalkDraft[],
  listed: readonly ListedTalk[],
): readonly TalkDraft[] {
  const merged = [...talks];
  const names = talks.map(({ title }) => foldTitle(title));
  // Every talk is held against every row: what is longer than a programme is data.
  const isShort = talks.length * listed.length < 10_000;
  for (const entry of listed) {
    const name = foldTitle(entry.title);
    const files = filesOf(entry);
    const same = merged.findIndex(
      ({ file }, at) => files.includes(file) || isSameName(names[at] ?? "", name),
    );
    const at = same === -1 && isShort ? merged.findIndex((talk) => isSaidAgain(talk, entry)) : same;
    const talk = merged[at];
    if (talk) merged[at] = mergeTalk(talk, entry);
    else {
      merged.push(plainTalk(entry));
      names.push(name);
    }
  }
  return merged;
}

/** Are they the same title, but for case, blanks and punctuation, is one part of the other, or do they say it in nearly the same words? */
export function isSameTalk(a: string, b: string): boolean {
  return isSameName(foldTitle(a), foldTitle(b)) || isNearlySame(a, b);
}

function isSameName(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 7 && (a.includes(b) || b.includes(a)));
}

/**
 * Does a table or a list of the same file name who speaks of what the heading says in nearly the same words:
 * `Secure Private Pots with Foo` for `Building Secure Private Pots with Foo`?
 */
function isSaidAgain(talk: TalkDraft, entry: ListedTalk): boolean {
  if (talk.file !== entry.file || talk.speakers.length > 0 || entry.speakers.length === 0)
    return false;
  return isNearlySame(talk.title, entry.title);
}

function isNearlySame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  const isNumbered = [...a, ...b].some((word) => /\d/u.test(word) && !(a.has(word) && b.has(word)));
  return common > 3 && common * 4 >= Math.max(a.size, b.size) * 3 && !isNumbered;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function mergeTalk(talk: TalkDraft, { speakers, links }: ListedTalk): TalkDraft {
  const known = new Set(talk.links.map(({ url }) => url));
  const added: readonly Link[] = links.filter(({ url }) => !known.has(url));
  return {
    ...talk,
    speakers: talk.speakers.length > 0 ? talk.speakers : speakers,
    links: [...talk.links, ...added],
  };
}

function plainTalk({ targets: _, ...talk }: ListedTalk): TalkDraft {
  return talk;
}

/** The files of the notes folder that an entry links to. */
export function filesOf({ file, targets }: ListedTalk): readonly string[] {
  return targets.map((target) => resolve(file, target));
}

/** A link between notes, from the folder of the file it stands in or from the top. */
function resolve(from: string, target: string): string {
  const path = decode(target.replace(/[?#].*$/u, ""));
  const parts = [...(path.startsWith("/") ? [] : folderOf(from).split("/")), ...path.split("/")];
  const resolved: string[] = [];
  for (const part of parts) {
    if (part === "..") resolved.pop();
    else if (part !== "." && part !== "") resolved.push(part);
  }
  const inside = folderOf(from);
  const whole = resolved.join("/");
  return path.startsWith("/") && inside ? `${inside}/${whole}` : whole;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % is part of the name
  }
}

/** A title without case, width, blanks and punctuation: two that differ in nothing else are one. */
export function foldTitle(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
