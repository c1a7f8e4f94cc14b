/** The talks that are worth reading for a question. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Library } from "../index/library.ts";
import type { Query } from "../query.ts";
import { ranking } from "../ranking.ts";
import { exactTitles } from "./exact-title.ts";
import { passes } from "./passes.ts";
import { phraseFinder } from "./phrases.ts";
import type { Sought } from "./sought.ts";
import { likeliestTalks, type WordScore } from "./whole-talk.ts";

/** A talk worth reading. */
export interface Candidate extends WordScore {
  readonly entry: CataloguedTalk;
  /** Whether its title is the question. */
  readonly isCalled: boolean;
}

/** The talks that are called what is asked, and the likeliest by its words; a quoted phrase must be in their texts, too. */
export function candidatesFor({ asked }: Sought, query: Query, library: Library): Candidate[] {
  const { phrases, filters } = query;
  const {
    catalogue: { entries: talks },
    index,
  } = library;
  const isLimited = Object.keys(filters).length > 0; // It is asked of very many talks.
  const isAllowed = (talk: number) => {
    const entry = isLimited ? talks[talk] : undefined;
    return !entry || passes(entry, filters);
  };
  const likeliest =
    asked.length === 0 && phrases.length > 0 // 「これは誰の？」 holds no word to look up.
      ? Array.from(talks.keys(), (talk) => ({ talk, words: 0 })).filter(({ talk }) =>
          isAllowed(talk),
        )
      : likeliestTalks(asked, index.words, {
          total: talks.length,
          most: phrases.length > 0 ? ranking.readForPhrases : ranking.candidates,
          isAllowed,
        });
  const called = exactTitles(asked, query, library).filter(isAllowed);
  const others = called.filter((talk) => !likeliest.some((one) => one.talk === talk));
  const holdsPhrases = phraseFinder(phrases);
  const candidates: Candidate[] = [];
  for (const { talk, words } of [...others.map((talk) => ({ talk, words: 0 })), ...likeliest]) {
    if (candidates.length >= ranking.candidates) break; // Reading the texts takes long.
    const entry = talks[talk];
    if (!entry || !holdsPhrases(entry)) continue;
    candidates.push({ talk, entry, words, isCalled: called.includes(talk) });
  }
  return candidates;
}
