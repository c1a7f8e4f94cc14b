/** Which slot of an item is the title, and which is who speaks. */
import { readTalkHeadings } from "../forms/talk-heading.ts";
import type { Speaker } from "../meetup.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { nameScore, sureName } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import { personScore } from "../people/person-evidence.ts";
import { withoutBy } from "../words/by-words.ts";
import { labelledNames } from "../words/speaker-label.ts";
import type { Slots } from "./layout.ts";
import { titleScore } from "./title-evidence.ts";

/** What an item's slots hold, and how much speaks for somebody being named. */
export interface Roles {
  readonly title: string;
  readonly speakers: readonly Speaker[];
  readonly score: number;
  /** What stands beside both and would be the title rather. */
  readonly beside?: string;
}

/** Is it a name in full, or one that may be beside a title that is surely none? */
export function isBeyondDoubt({ title, score }: Roles): boolean {
  return score >= sureName || (score >= 2 && nameScore(title) <= -3);
}

/** What speaks for both slots. */
export function worthOf({ title, score, beside }: Roles): number {
  return capped(score) + titleScore(title) + (beside ? besideScore : 0);
}

const besideScore = -2;

/** The text, where it is in quotes behind who speaks, or long enough for a title and much longer than the one taken, and nothing speaks against it. */
function betterTitle(beside: Slots[2], title: string): string | undefined {
  if (!beside || titleScore(beside.text) <= -2) return undefined;
  const { text, isQuoted } = beside;
  const isLonger = text.length > 15 && text.length * 2 > title.length * 3;
  return isQuoted || isLonger ? text : undefined;
}

/** Lines as headings are read: a handle, さん and `by` are sure. */
export function readLines(lines: readonly string[], people: KnownPeople): readonly Roles[] {
  return readTalkHeadings(lines, { people, forms: [] }).map(
    ({ title, speakers, isGuess, people: text = "" }) => ({
      title,
      speakers,
      score: isGuess ? scoreOf(title, text, people) : sureLine,
    }),
  );
}

/** Of what a sure sign says. */
export const sureLine = 4;

/** Title first or, where that may be, speaker first: whichever more speaks for in all of them. */
export function readPairs(
  cut: readonly (Slots | undefined)[],
  known: KnownPeople,
  orders: readonly boolean[],
): readonly (Roles | undefined)[] {
  const directions = orders.map((isSpeakerFirst) =>
    cut.map((slots) => {
      if (!slots?.[1]) return undefined;
      const [title, slot] = isSpeakerFirst ? [slots[1], slots[0]] : [slots[0], slots[1]];
      const people = labelledNames(slot) ?? withoutBy(slot);
      const said = people === slot ? 0 : saidScore;
      const beside = betterTitle(slots[2], title);
      const score = scoreOf(title, people, known) + said;
      return { title, speakers: readPeople(people), score, ...(beside && { beside }) };
    }),
  );
  const sums = directions.map((read) =>
    read.reduce((sum, one) => sum + (one ? worthOf(one) : 0), 0),
  );
  return directions[sums.indexOf(Math.max(...sums))] ?? [];
}

/** What speaks for the one being people; a title that is a name as well is the speaker. */
function scoreOf(title: string, people: string, known: KnownPeople): number {
  return personScore(people, known) - Math.max(0, nameScore(title) - 1);
}

/** `Speaker: …`, `by …`: what stands there is who speaks. */
const saidScore = 3;

function capped(score: number): number {
  return Math.max(-4, Math.min(score, 4));
}
