/** Which links of a talk or a meetup an answer shows, and in what order. */
import type { MeetupAnswer, TalkAnswer } from "../answer/answer.ts";
import { isMedia, linkKind } from "../notes/links/link-kind.ts";
import type { Link } from "../notes/meetup.ts";
import { isFrameWord } from "../question/lexicon/frame-words.ts";
import { foldText } from "../text/fold.ts";
import { isPersonPage, isPointer, isProfile } from "./link-signs.ts";

/** Links below an answer at most, without the page of the meetup: the window with the notes has them all. */
export const most = 3;
/** What of an answer tells its links. */
export type WithLinks =
  | Pick<TalkAnswer, "kind" | "intent" | "linkKind" | "best" | "nearLinks" | "pageLink">
  | Pick<MeetupAnswer, "kind" | "intent" | "linkKind" | "meetup" | "links">;

/**
 * Those of the kind that was asked for, and none beside them that is named as another; the one whose name, or address where it has none, holds most of what
 * was asked for first, and alone where it holds two words and twice as many as any other. Of a page with the links of several
 * talks, or where all are called here, only those that stand beside the line which answers or hold a word of what was asked for, be they of another kind.
 * Where none was asked for, see {@link besideAnswer}.
 */
export function askedLinks(links: readonly Link[], answer: WithLinks): readonly Link[] {
  if (answer.intent !== "link") return besideAnswer(links, answer);
  const ofKind = links.filter(({ kind }) => kind === answer.linkKind);
  // What has no name but its address may be of that kind as well, unless it is a whole collection.
  const bare = links.filter((link) => isBare(link) && !isPersonPage(link.url));
  const isAny = ofKind.length === 0;
  const wanted = isAny ? links : [...ofKind, ...(bare.length < most ? bare : [])];
  if (answer.kind === "meetup") return wanted;
  const { speakers, isNote } = answer.best;
  // The page of who spoke is neither slides nor a video.
  if (isAny && answer.linkKind && !isNote)
    return links.filter((link) => !isProfile(link, speakers));
  const rate = raterOf(answer);
  const isAsked = ({ kind }: Link) => Number(kind === answer.linkKind);
  const inOrder = (some: readonly Link[]) =>
    some
      .map(rate)
      .toSorted((a, b) => isAsked(b.link) - isAsked(a.link) || b.held - a.held || b.near - a.near);
  const all = inOrder(wanted);
  const isKnown = all.some((one) => one.link.kind === answer.linkKind && one.held + one.near > 0);
  const sorted = isKnown
    ? all.filter((one) => !bare.includes(one.link) || one.held + one.near > 0)
    : all;
  const [first, second] = sorted;
  if (first && second && first.held >= 2 && first.held >= 2 * second.held) return [first.link];
  const areAlike = ofKind.length > 1 && ofKind.every(isUnnamed);
  if (!isNote && !areAlike) return sorted.map(({ link }) => link);
  const others = inOrder(links.filter((link) => !wanted.includes(link)));
  const isNobodys = ({ link }: { readonly link: Link }) => !isPersonPage(link.url);
  const own = sorted.filter(isNobodys);
  const meant = [
    own.filter(({ near, held }) => near > 0 && held > 0),
    own.filter(({ near }) => near > 0),
    own.filter(({ held }) => held > 0),
  ].find((some) => some.length > 0);
  // What is named so may be what was meant, whatever it is; it may as well be of another kind.
  const named = others.filter((one) => one.held > 0 && isNobodys(one));
  return (meant ?? [...named, ...sorted]).map(({ link }) => link);
}

/** How many words of the question the name of a link holds, and whether it stands beside what answers. */
function raterOf({ best, nearLinks = [] }: Pick<TalkAnswer, "best" | "nearLinks" | "pageLink">) {
  const { matches } = best;
  const words = [...new Set(matches.map(({ found }) => foldText(found)))];
  const telling = matches.flatMap(({ asked, found }) =>
    isFrameWord(asked) ? [] : foldText(found),
  );
  // What is only called here is known by its address, in which a folder called slides tells nothing.
  const held = (link: Link) =>
    isUnnamed(link)
      ? new Set(telling.filter((word) => hasWord(link.url, word))).size
      : words.filter((word) => hasWord(link.text, word)).length;
  return (link: Link) => ({
    link,
    held: held(link),
    near: Number(nearLinks.includes(link.url)),
  });
}

/** Whether its name only points to it, or only says of which kind it is. */
function isUnnamed({ text, kind }: Link): boolean {
  return isPointer(text) || (!/\s/u.test(text.trim()) && linkKind("", text) === kind);
}

/** Whether a text holds a folded word: of Latin letters not within a longer one, as go in gophers. */
function hasWord(text: string, word: string): boolean {
  const folded = foldText(text);
  const isLatin = /^\p{Script=Latin}+$/u.test(word);
  return isLatin ? folded.split(/[^\p{L}\p{N}]+/u).includes(word) : folded.includes(word);
}

/** Slides and video, as far as no point shows their address; what else a point names leads there itself: see {@link namedLinks}. */
function besideAnswer(links: readonly Link[], answer: WithLinks): readonly Link[] {
  if (answer.kind === "meetup") return links;
  const { best, nearLinks } = answer;
  const isShown = ({ url }: Link) => best.points.some(({ text }) => text.includes(url));
  const media = links.filter((link) => isMedia(link.kind) && !isShown(link));
  if (!best.isNote) return media;
  // Of a page with those of several talks, only what stands beside the answer or is named by a word of the question.
  const telling = best.matches.filter(({ asked }) => !isFrameWord(asked));
  const isMeant = ({ text, url }: Link) =>
    nearLinks?.includes(url) ||
    telling.some(({ found }) => foldText(text).includes(foldText(found)));
  return media.length > 1 || nearLinks ? media.filter(isMeant) : media;
}

/** Whether it has no name but its address, which may be of any kind. */
export function isBare({ kind, text, url }: Link): boolean {
  return kind === "other" && text.trim() === url;
}
