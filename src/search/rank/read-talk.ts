/** Reads the candidates of a question: what speaks for each, where it answers, and by which words. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Hit, Match } from "../hit.ts";
import type { SearchIndex } from "../index/library.ts";
import { passagesOf } from "../index/passages.ts";
import { wordsByField } from "../index/talk-words.ts";
import { fields, ranking } from "../ranking.ts";
import { addSignals } from "./add-signals.ts";
import { type PassageScores, scorePassages } from "./best-passage.ts";
import type { Candidate } from "./candidates.ts";
import { coverageOf, shareOfWorth, worthOf } from "./coverage.ts";
import { bestShare, runsIn, shareOfEach } from "./letter-runs.ts";
import { isNamesake, mayNameSomebody } from "./namesake.ts";
import { withPageWords } from "./page-words.ts";
import { placesIn, type Sought, wordsIn } from "./sought.ts";

/** A candidate that was read. */
export interface TalkReading extends Candidate {
  readonly score: number;
  /** Share of the question that it holds, by what its words tell. */
  readonly coverage: number;
  /** By asked word: see {@link wordsIn}. */
  readonly isFound: readonly number[];
  readonly passages: PassageScores["passages"];
}

/** The candidates in their order, best first; ties go to the newer meetup. */
export function readTalks(
  candidates: readonly Candidate[],
  sought: Sought,
  index: SearchIndex,
): TalkReading[] {
  const { asked, runs } = sought;
  const all = worthOf(asked);
  const mayName = mayNameSomebody(sought);
  const own = candidates.map(({ talk }) => wordsIn(talk, sought));
  const held = withPageWords(candidates, own);
  const read = candidates.map((candidate, at) => {
    const passages = readPassages(candidate, sought, index);
    const found = { own: own[at] ?? [], isFound: held[at] ?? [] };
    return { candidate, ...passages, ...found, runs: runsHeld(candidate, passages, sought) };
  });
  // Runs of letters are worth more, the fewer candidates hold them.
  const shares = shareOfEach(
    runs.length,
    read.map((one) => one.runs),
  );
  return read
    .map(({ candidate, best, sentence, passages, own: ofItself, isFound, runs: ofOne }) => {
      const signals = {
        words: candidate.words,
        passage: best,
        held: shareOfWorth(asked, ofItself), // Of a page's sections the one that holds most comes first.
        inSentence: all === 0 ? 0 : sentence / all,
        letters: bestShare(ofOne, shares),
      };
      const share =
        (isBesideTalks(candidate.entry) ? ranking.note : 1) *
        (isNamesake(candidate.talk, mayName, sought) ? ranking.namesake : 1);
      const score = share * addSignals(signals, asked);
      return { ...candidate, score, coverage: coverageOf(asked, isFound), isFound, passages };
    })
    .sort(bestFirst);
}

/** Whether it is what the notes say of a meetup beside its talks; of one without any, the page is all there is. */
function isBesideTalks({ talk, meetup }: CataloguedTalk): boolean {
  return talk.isNote === true && meetup.talks.length > 0;
}

/** The better score first; of talks that score alike, that of the newer meetup, and a talk before notes that are none. */
export function bestFirst(a: TalkReading, b: TalkReading): number {
  return b.score - a.score || a.talk - b.talk;
}

function readPassages(
  { talk, entry }: Candidate,
  { asked, wanted }: Sought,
  { talks }: SearchIndex,
): PassageScores {
  const texts = [...wordsByField(talks[talk] ?? new Uint32Array())];
  const [title] = texts;
  const body = texts.slice(fields.indexOf("body")).map(({ codes }) => codes);
  return scorePassages(
    passagesOf(entry.talk, body),
    title?.codes ?? new Uint32Array(),
    asked,
    wanted,
  );
}

/** The runs of letters of the question in the title and in each of the best passages. */
function runsHeld(
  { entry }: Candidate,
  { passages }: PassageScores,
  { runs }: Sought,
): (readonly number[])[] {
  const texts = [
    entry.talk.title,
    ...passages.slice(0, 3).map(({ passage }) => passage.point.text),
  ];
  return texts.map((text) => runsIn(text, runs));
}

/** What is told of a talk that was read and found to answer. */
export function hitOf(reading: TalkReading, sought: Sought, index: SearchIndex): Hit {
  const { entry, score, coverage, passages } = reading;
  return {
    entry,
    score,
    coverage,
    passages: passages.map(({ passage, counts }) => ({
      point: passage.point,
      words: sought.asked.filter((_, word) => counts[word] !== 0).map(({ text }) => text),
    })),
    matches: matchesIn(reading.talk, sought, index),
  };
}

function matchesIn(talk: number, sought: Sought, { vocabulary }: SearchIndex): Match[] {
  return placesIn(talk, sought).flatMap(({ word, place: { term, bridge }, fields: held }) => {
    const asked = sought.asked[word]?.text ?? "";
    const found = vocabulary.spelling(term);
    return held.map((field) => ({ asked, found, bridge, field: fields[field] ?? "" }));
  });
}
