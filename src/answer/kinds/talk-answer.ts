/** The answer that is one talk. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Link } from "../../notes/meetup.ts";
import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Question } from "../../question/question.ts";
import type { Hit } from "../../search/hit.ts";
import { ranking } from "../../search/ranking.ts";
import { foldText } from "../../text/fold.ts";
import type { Answer } from "../answer.ts";
import { common, linkAsked } from "../common.ts";
import { saidOf } from "../facts/said-fact.ts";
import { itemHit } from "../items/item-hit.ts";
import { holdsTelling } from "../missing/holds-telling.ts";
import { missed } from "../missing/missed.ts";
import { onlyTalks } from "../only-talks.ts";
import { nearLinks } from "../points/near-links.ts";
import { pickPoints } from "../points/pick-points.ts";
import { isSameTalk } from "../same-talk.ts";
import { shownHit, shownTalk } from "../shown.ts";
import type { ShownPoint } from "../shown-talk.ts";
import { linkOfPage } from "./link-of-page.ts";

const shownOthers = 3;

/**
 * The talk that answers, with its points, and a few that answer as well: none that only shares a word with
 * the question, and no notes on the meetup itself beside a talk. The rest is counted, for who wants to see more.
 */
export function talkAnswer(
  asked: Question,
  [first, ...others]: readonly [Hit, ...Hit[]],
  missing: readonly string[] = [],
): Answer {
  const found = itemHit(first);
  const item = found && hasLinkAsked(found, first, asked) ? found : undefined;
  const best = item ?? first;
  // An address, as that of a repository, is a link where no line tells it.
  const isLink =
    asked.intent === "topic" &&
    asked.shape?.kind === "address" &&
    pickPoints(best, asked, item !== undefined).every(({ text }) => !text.includes("://"));
  const query: Question = isLink ? { ...asked, intent: "link" } : asked;
  const least = ranking.asWell.held * best.coverage;
  const leastScore = ranking.asWell.scored * best.score;
  const isPage = best.entry.talk.isNote === true;
  const isOfKind = ({ talk }: CataloguedTalk) => isPage || !talk.isNote;
  const isOfPage = ({ talk }: CataloguedTalk) => isPage && talk.file === best.entry.talk.file;
  // Of a page that is cut into its sections, any may be what is meant.
  const answersAsWell = (hit: Hit) =>
    hit.coverage >= least &&
    (isOfPage(hit.entry) || hit.score >= leastScore) &&
    (holdsTelling(hit) || !holdsTelling(best)) &&
    isOfKind(hit.entry);
  // The talks that a page lists come first, by what they are called and it is not.
  const isListed = (hit: Hit) => isPage && isOfPage(hit.entry) && isCalledSo(hit, best);
  const answering = onlyTalks(others.filter((hit) => isListed(hit) || answersAsWell(hit)))
    .filter(({ entry }) => !isSameTalk(entry, best.entry))
    .toSorted((a, b) => Number(isListed(b)) - Number(isListed(a)));
  const said = saidOf(query, best);
  const [passage] = best.passages.filter(({ words }) => words.length > 0);
  const near = item
    ? item.entry.talk.links.map(({ url }) => url)
    : best.entry.talk.isNote && nearLinks(best);
  const isTold = ({ text }: ShownPoint) => Object.values(said).includes(text);
  const points =
    !item && tellsAll(said[query.intent], best)
      ? []
      : pickPoints(best, query, item !== undefined).filter((point) => !isTold(point));
  return {
    ...common(query),
    said,
    ...missed(missing, query, best.entry),
    ...linkAsked(query),
    kind: "talk",
    intent: query.intent,
    best: {
      ...shownTalk(best.entry, points, best),
      ...(passage && { passage: passage.point.line }),
      ...(item?.within && { within: item.within }),
    },
    ...(near && { nearLinks: near }),
    ...linkOfPage(query, best.entry),
    others: answering.slice(0, shownOthers).map(shownHit),
    total: 1 + onlyTalks(others).length,
  };
}

/** Whether an item has a link of the kind that is asked for, where its page has one. */
function hasLinkAsked(item: Hit, page: Hit, { intent, linkKind }: Question): boolean {
  const isAsked = ({ kind }: Link) => linkKind === undefined || kind === linkKind;
  return (
    intent !== "link" || item.entry.talk.links.some(isAsked) || !page.entry.talk.links.some(isAsked)
  );
}

/** Is it a talk whose title holds a word that was asked for, and that the title of its page does not hold? */
function isCalledSo({ entry: { talk }, matches }: Hit, page: Hit): boolean {
  const named = new Set(
    page.matches.flatMap(({ field, asked }) => (field === "title" ? [asked] : [])),
  );
  const isOwn = (asked: string) => !named.has(asked) && !isFrameWord(asked);
  return !talk.isNote && matches.some(({ field, asked }) => field === "title" && isOwn(asked));
}

/** Whether a line that is told says itself what was asked about: of a page, a name alone does not. */
function tellsAll(line: string | undefined, { entry, matches }: Hit): boolean {
  if (line === undefined || !entry.talk.isNote) return line !== undefined;
  const told = foldText(line);
  return matches.some(({ asked, found }) => !isFrameWord(asked) && told.includes(foldText(found)));
}
