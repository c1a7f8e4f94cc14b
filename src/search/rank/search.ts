import type { Hit } from "../hit.ts";
import type { Library } from "../index/library.ts";
import type { Query } from "../query.ts";
import { ranking, type Threshold } from "../ranking.ts";
import { askedWords } from "../words/asked-words.ts";
import { type WeighedWord, weighWords } from "../words/weigh-words.ts";
import { candidatesFor } from "./candidates.ts";
import { evidenceFor, leadOf } from "./evidence.ts";
import { withListed } from "./listed.ts";
import { missingIn } from "./missing-in.ts";
import { hitOf, readTalks, type TalkReading } from "./read-talk.ts";
import { type Refusal, refusalOf } from "./refuse.ts";
import { withSectionsMeant } from "./section-meant.ts";
import { soughtFor } from "./sought.ts";
import { toThePoint } from "./to-the-point.ts";

export interface SearchResult {
  /** Best first; empty where no talk covers enough of what was asked. */
  readonly hits: readonly Hit[];
  /** Words of the question, as asked, on which the first of the hits tells nothing. */
  readonly missing: readonly string[];
  /** What can be said instead, where there are none. */
  readonly refusal?: Refusal;
}

/** The talks that answer a question. Ties go to the newer meetup. */
export function search(
  query: Query,
  library: Library,
  threshold: Threshold = ranking.threshold,
): SearchResult {
  const { catalogue, index } = library;
  const asked = weighWords(askedWords(query.text, index), index.words, catalogue.entries.length);
  return query.unknown ? { hits: [], missing: [] } : rank(asked, query, library, threshold);
}

function rank(
  asked: readonly WeighedWord[],
  query: Query,
  library: Library,
  threshold: Threshold,
): SearchResult {
  const { index } = library;
  const sought = soughtFor(query.text, asked, index);
  const candidates = candidatesFor(sought, query, library);
  const listed = withListed(readTalks(candidates, sought, index), sought, query);
  const read = withSectionsMeant(listed, sought);
  const ranked = toThePoint(read, sought, query);
  const titled = ranked.filter(({ isCalled }) => isCalled);
  if (titled.length > 0) {
    const others = ranked.filter((reading) => !titled.includes(reading));
    return found([...titled, ...others.filter(({ coverage }) => coverage >= threshold.behind)]);
  }
  const [first] = ranked;
  const asking = { filters: query.filters, total: library.catalogue.entries.length };
  const lead = leadOf(ranked.map(({ score }) => score));
  const answers = (reading: TalkReading) =>
    asked.length === 0 || // Who holds the phrase answers.
    evidenceFor(reading, sought, asking, reading === first ? lead : 0) >= threshold.evidence;
  const answering = fromFirst(ranked, answers, threshold);
  if (answering.length > 0) return found(answering);
  return { hits: [], missing: [], refusal: refusalOf(read, sought, index) };

  function found(readings: readonly TalkReading[]): SearchResult {
    const [best] = readings;
    return {
      hits: readings.slice(0, ranking.hits).map((reading) => hitOf(reading, sought, index)),
      missing: best ? missingIn(best, sought) : [],
    };
  }
}

/** The talks from the first that answers on; behind it, those that hold nearly as much, and of a page what it lists. */
function fromFirst(
  ranked: readonly TalkReading[],
  answers: (reading: TalkReading) => boolean,
  { behind }: Threshold,
): readonly TalkReading[] {
  const [best, ...others] = ranked.slice(ranked.findIndex(answers));
  if (!best || !answers(best)) return [];
  const isListed = ({ entry: { talk } }: TalkReading) =>
    best.entry.talk.isNote === true && talk.file === best.entry.talk.file;
  const isNear = ({ coverage }: TalkReading) => coverage >= behind * best.coverage;
  return [best, ...others.filter((one) => isNear(one) || isListed(one))];
}
