/** Reads the candidates of a question: what speaks for each, where it answers, and by which words. */
import type { Hit, Match } from "../hit.ts";
import type { SearchIndex } from "../index/library.ts";
import { passagesOf, termOf } from "../index/passages.ts";
import { wordsByField } from "../index/talk-words.ts";
import { type Field, fields } from "../ranking.ts";
import { addSignals } from "./add-signals.ts";
import { type PassageScores, scorePassages } from "./best-passage.ts";
import type { Candidate } from "./candidates.ts";
import { coverageOf, shareOfWorth, worthOf } from "./coverage.ts";
import { bestShare, runsIn, shareOfEach } from "./letter-runs.ts";
import type { Sought } from "./sought.ts";

/** A candidate that was read. */
export interface TalkReading extends Candidate {
  readonly score: number;
  /** Share of the question that it holds, by what its words tell. */
  readonly coverage: number;
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
  const read = candidates.map((candidate) => {
    const passages = readPassages(candidate, sought, index);
    return { candidate, ...passages, held: runsHeld(candidate, passages, sought) };
  });
  // Runs of letters are worth more, the fewer candidates hold them.
  const shares = shareOfEach(
    runs.length,
    read.map(({ held }) => held),
  );
  return read
    .map(({ candidate, best, sentence, passages, held }) => ({
      ...candidate,
      score: addSignals(
        {
          words: candidate.words.score,
          passage: best,
          held: shareOfWorth(asked, candidate.words.isFound),
          inSentence: all === 0 ? 0 : sentence / all,
          letters: bestShare(held, shares),
        },
        asked,
      ),
      coverage: coverageOf(asked, candidate.words.isFound),
      passages,
    }))
    .sort((a, b) => b.score - a.score || a.talk - b.talk);
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

/** For each asked word, the likeliest of its terms that the talk holds, in each field that holds it. */
function matchesIn(
  talk: number,
  { asked, wanted, options }: Sought,
  { talks, vocabulary }: SearchIndex,
): Match[] {
  const places = Array.from({ length: options }, () => new Set<Field>());
  for (const { field, codes } of wordsByField(talks[talk] ?? new Uint32Array())) {
    const name = fields[field];
    for (const code of name ? codes : []) {
      for (const { option } of wanted.get(termOf(code)) ?? []) {
        if (name) places[option]?.add(name);
      }
    }
  }
  let first = 0;
  return asked.flatMap(({ text, options: ofWord }) => {
    const ofThese = places.slice(first, first + ofWord.length);
    first += ofWord.length;
    const at = ofThese.findIndex(({ size }) => size > 0);
    const option = ofWord[at];
    if (!option) return [];
    const found = vocabulary.spelling(option.term);
    return Array.from(ofThese[at] ?? [], (field) => ({
      asked: text,
      found,
      bridge: option.bridge,
      field,
    }));
  });
}
