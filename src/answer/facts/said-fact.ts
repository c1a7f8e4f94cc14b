/** A fact in the words of the notes, where they were not read as one. */
import type { Meetup, Point, Talk } from "../../notes/meetup.ts";
import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import type { Question } from "../../question/question.ts";
import type { Hit } from "../../search/hit.ts";
import type { Intent } from "../../search/query.ts";
import { findDate, findUndatedDay } from "../../text/calendar-date.ts";
import { isDay as isDayAlone } from "../../text/day-alone.ts";
import { foldText } from "../../text/fold.ts";
import type { Said } from "../answer.ts";
import { excerpt, inFlow } from "../points/excerpt.ts";
import {
  type Held,
  heldOf,
  isDay,
  linesOf,
  onlyOf,
  otherDay,
  tellingLine,
} from "./telling-line.ts";
import { goesOnWithName, isFactLabel, namesSomebody, tellsFact } from "./tells-fact.ts";

/** What the notes say, in their own words, of the facts that are asked for: see {@link saidFact}. */
export function saidOf({ intent, also }: Asked, hit: Hit): Said {
  return saidEach([intent, also], (one) => saidFact(one, hit));
}

/** The same of a meetup, by what is written of itself: a line that says that it was held, or the only one with a day. */
export function saidOfMeetup({ intent, also }: Asked, { date, venue, notes = [] }: Meetup): Said {
  const lines = linesOf(notes);
  return saidEach([intent, also], (one) => {
    const isSaid = tellsFact[one];
    const isKnown = one === "when" ? isDay(date) : venue !== undefined;
    if (isKnown || !isSaid || one === "who") return undefined;
    const isLine = ({ kind, text }: Point) => kind !== "code" && isSaid(text) && !isFactLabel(text);
    const telling = lines.filter(isLine);
    const dated = telling.filter(({ text }) => findDate(text) ?? findUndatedDay(text));
    const ofDay = dated.find(({ text }) => held.test(text)) ?? onlyOf(dated);
    const line = one === "when" ? ofDay : telling[0];
    return line && excerpt(inFlow(line.text), [], (text) => Number(isSaid(text)));
  });
}

type Asked = Pick<Question, "intent" | "also">;

function saidEach(
  facts: readonly (Intent | undefined)[],
  lineOf: (fact: Intent) => string | undefined,
): Said {
  const lines = facts.map((fact) => [fact, fact && lineOf(fact)]);
  return Object.fromEntries(lines.filter(([, line]) => line !== undefined));
}

/** That something was held, or that somebody went there. */
const held =
  /開催|開かれ|行われ|参加し|行ってき|に行っ|\b(?:held|hosted|took place|attended|went to|met)\b/u;

/** The line that tells a fact, where the notes were not read to name it; undefined where there is none, or where they were. */
function saidFact(intent: Intent, hit: Hit): string | undefined {
  const isSaid = tellsFact[intent];
  if (!isSaid) return undefined;
  const found = hit.matches.flatMap((one) => (isFrameWord(one.asked) ? [] : foldText(one.found)));
  const title = foldText(hit.entry.talk.title);
  const words = [...new Set(found)].filter((word) => !title.includes(word)); // They say more than the title does.
  const heldIn = heldOf(words);
  const line = isKnown(intent, hit)
    ? otherDay(intent, hit, heldIn)
    : tellingLine(intent, hit, heldIn);
  if (line === undefined) return outsideLines(intent, hit);
  const tells = (text: string) => isSaid(text) || (intent === "who" && namesSomebody(text));
  return excerpt(inFlow(rowOf(line, heldOf(found), isSaid)), words, (text) => Number(tells(text)));
}

/** What tells a fact of a talk though no line of its notes does: its title who gave it or its day, a link its day. */
function outsideLines(
  intent: Intent,
  { entry: { talk, people, meetup } }: Hit,
): string | undefined {
  const isNobodys = people.length === 0 && talk.speakers.length === 0;
  if (intent === "who" && isNobodys && goesOnWithName(talk.title)) return talk.title;
  if (intent !== "when") return undefined;
  const isDated = meetup.date === undefined && findDate(talk.title) !== undefined;
  return dayOfLink(talk) ?? (isDated ? talk.title : undefined);
}

/** The day by which a link of a talk is called: of its meetup's page, or of the heading above it. */
function dayOfLink({ links, isNote }: Talk): string | undefined {
  const named = links.find(({ text }) => isDayAlone(text) && isDay(findDate(text)?.date));
  return isNote ? undefined : named?.text;
}

function isKnown(intent: Intent, { entry: { talk, meetup, people } }: Hit): boolean {
  if (intent === "when") return isDay(meetup.date);
  if (intent === "where") return meetup.venue !== undefined;
  return people.length > 0 || talk.speakers.length > 0;
}

/** Of a table the row that holds most of what was asked for; where that only names it, with the one that is called by the fact: `When | 9 May`. */
function rowOf({ kind, text }: Point, heldIn: Held, isSaid: (text: string) => boolean): string {
  if (kind !== "table") return text;
  const rows = text.split("\n");
  const [best = ""] = rows.toSorted((a, b) => heldIn(b) - heldIn(a));
  if (heldIn(best) > 0 && isSaid(best)) return best;
  const isFact = (row: string) => isFactLabel(row.split(" | ")[0] ?? "");
  return rows.filter((row) => row === best || isFact(row)).join("\n");
}
