import type { HeldTalk } from "../answer/inventory.ts";
import type { Kept, Tally, Wish } from "./demand.ts";
import { type AskedGroup, byPeople, groupAsked } from "./group-asked.ts";
import { grouped } from "./grouped.ts";
import { keyOfWords } from "./kept-words.ts";

/** What members wanted, and what the notes lack, for organisers. */
export interface Report {
  /** The first day, `YYYY-MM-DD`; empty for all that is kept. */
  readonly since: string;
  readonly inVain: readonly AskedGroup[];
  readonly wishes: readonly WishedFor[];
  readonly wrong: readonly RatedWrong[];
  /** Talks that no answer showed. */
  readonly neverFound: readonly HeldTalk[];
  readonly without: {
    readonly slides: readonly HeldTalk[];
    readonly speakers: readonly HeldTalk[];
    readonly day: readonly HeldTalk[];
  };
}

/** A talk that somebody would like to hear. */
export interface WishedFor {
  readonly words: string;
  /** How many wish for it, and how many could give it. */
  readonly wanted: number;
  readonly givers: number;
  /** The title of the talk that answers by now; none while nothing does. */
  readonly answeredBy?: string;
}

/** An answer that was found, and did not help. */
export interface RatedWrong {
  readonly words: string;
  /** The title of the talk that was shown; empty for a list, the id where the notes have it no more. */
  readonly talk: string;
  readonly times: number;
  /** Why, as far as people said so: `wrong`, `incomplete`, `other-talk`, `unhelpful`. */
  readonly reasons: readonly string[];
}

/** What is asked of the notes for a report. */
export interface Gathered {
  readonly kept: Kept;
  readonly held: readonly HeldTalk[];
  /** Of {@link askedInVain}, in the same order. */
  readonly topics: readonly string[];
  /** By the words of a wish, the title of the talk that answers it. */
  readonly answered: ReadonlyMap<string, string>;
}

/** Questions that are grouped; what fewer people asked is too little to tell. */
const mostGrouped = 1_000;

/** The questions that found nothing, most people first. */
export function askedInVain({ tallies }: Kept): readonly Tally[] {
  return tallies
    .filter(({ kind }) => kind === "nothing")
    .toSorted(byPeople)
    .slice(0, mostGrouped);
}

/** The report of what was kept since a day. */
export function reportOf({ kept, held, topics, answered }: Gathered, since: string): Report {
  const { tallies, wishes } = kept;
  const questions = askedInVain(kept).map(({ words, times, people }) => ({ words, times, people }));
  const found = new Set(tallies.flatMap(({ kind, talk }) => (kind === "found" ? [talk] : [])));
  return {
    since,
    inVain: groupAsked(questions, topics),
    wishes: wishedFor(wishes, answered),
    wrong: ratedWrong(tallies, new Map(held.map(({ id, title }) => [id, title]))),
    neverFound: held.filter(({ id }) => !found.has(id)),
    without: {
      slides: held.filter(({ hasSlides }) => !hasSlides),
      speakers: held.filter(({ hasSpeakers }) => !hasSpeakers),
      day: held.filter(({ meetup }) => meetup.date === undefined),
    },
  };
}

function wishedFor(
  wishes: readonly Wish[],
  answered: ReadonlyMap<string, string>,
): readonly WishedFor[] {
  const groups = [...grouped(wishes, ({ words }) => keyOfWords(words)).values()];
  return groups
    .map((group) => {
      const [{ words }] = group;
      const answeredBy = answered.get(words);
      const givers = group.filter(({ gives }) => gives).length;
      return { words, wanted: group.length - givers, givers, ...(answeredBy && { answeredBy }) };
    })
    .toSorted((a, b) => b.wanted + b.givers - (a.wanted + a.givers));
}

const complaints: ReadonlySet<string> = new Set(["unhelpful", "other-talk", "incomplete", "wrong"]);

function ratedWrong(
  tallies: readonly Tally[],
  titles: ReadonlyMap<string, string>,
): readonly RatedWrong[] {
  const rated = tallies.filter(({ kind }) => complaints.has(kind));
  const groups = [...grouped(rated, ({ words, talk }) => `${keyOfWords(words)}\n${talk}`).values()];
  return groups
    .map((group) => {
      const [{ words, talk }] = group;
      return {
        words,
        talk: titles.get(talk) ?? talk,
        times: group.reduce((sum, { times }) => sum + times, 0),
        reasons: group.map(({ kind }) => kind).sort(),
      };
    })
    .toSorted((a, b) => b.times - a.times);
}
