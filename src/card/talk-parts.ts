/** What is shown of the talk that answers. */
import type { TalkAnswer } from "../answer/answer.ts";
import type { ShownTalk } from "../answer/shown-talk.ts";
import { askedFact } from "./asked-fact.ts";
import type { LinksPart, Part } from "./card.ts";
import { talkFacts, toldFacts } from "./facts.ts";
import { linksPart } from "./links.ts";
import { othersParts } from "./list-parts.ts";
import { bridges, foundWords, slips } from "./matched.ts";
import { note, pointsOf, statement, text } from "./parts.ts";
import type { Texts } from "./text-table.ts";
import { missingLine, understoodLine } from "./understood.ts";

/** The fact that was asked for, the talk with its points and links, and how the question was read. */
export function talkParts(answer: TalkAnswer, texts: Texts): readonly Part[] {
  const { best } = answer;
  if (answer.isBrief) return briefParts(answer, texts);
  const talk: readonly Part[] = [
    { kind: "heading", title: best.title, facts: talkFacts(best, texts, toldFacts(answer)) },
    ...pointsOrNone(answer, texts),
    note(missingLine(answer, texts)),
  ];
  const links = linksPart(answer, texts);
  return [
    statement(askedFact(answer, texts)),
    ...(links.isAsked ? [links, ...talk] : [...talk, links]),
    note(matchedLine([...slips(best), ...bridges(best)], texts)),
    note(understoodLine(answer, texts)),
  ];
}

/** Others that answer as well. */
export function besidesPart(
  { best, others: all, isBrief }: TalkAnswer,
  texts: Texts,
): readonly Part[] {
  const others = isBrief ? [] : all.filter((other) => !isPageOf(other, best));
  return others.length > 0 ? othersParts(others, othersHeading(others, texts), texts) : [];
}

function othersHeading(others: readonly ShownTalk[], texts: Texts): string {
  return others.every(({ isNote }) => isNote) ? texts.othersInNotes : texts.others;
}

/** Whether it is but the page of the meetup, which the heading names. */
function isPageOf({ isNote, title, meetup }: ShownTalk, best: ShownTalk): boolean {
  return isNote === true && meetup.id === best.meetup.id && title === best.meetup.title;
}

function matchedLine(pairs: readonly string[], texts: Texts): string {
  return pairs.length > 0 ? texts.matched(pairs.join(texts.comma)) : "";
}

/** The points; that there are none only to who asks what was said. */
function pointsOrNone({ best, intent }: TalkAnswer, texts: Texts): readonly Part[] {
  if (best.points.length > 0) {
    const part = pointsOf(best.points, foundWords(best), best.links, texts);
    return [intent === "link" && part.kind === "points" ? { ...part, areLinksAsked: true } : part];
  }
  const isFact = intent === "who" || intent === "when" || intent === "where" || intent === "link";
  return isFact || best.hasNotes ? [] : [text(texts.noNotes)];
}

/** What was asked for of a talk that was shown just before, and which talk that is. */
function briefParts(answer: TalkAnswer, texts: Texts): readonly Part[] {
  const { best, intent } = answer;
  const links = namedByTalk(linksPart(answer, texts), best);
  const isTold = links.isAsked && links.links.some(({ name }) => name === best.title);
  return [
    statement(askedFact(answer, texts)),
    ...(links.isAsked ? [links] : []),
    note(isTold ? "" : texts.ofTalk(best.title)),
    ...(intent === "topic" ? pointsOrNone(answer, texts) : []),
    note(understoodLine(answer, texts)),
  ];
}

/** A single link without a name of its own is called as the talk is, which tells what it is of. */
function namedByTalk(part: LinksPart, { title }: ShownTalk): LinksPart {
  const [only, ...others] = part.links;
  if (!only || others.length > 0 || only.name !== undefined || part.more !== "") return part;
  return { ...part, links: [{ ...only, name: title }] };
}
