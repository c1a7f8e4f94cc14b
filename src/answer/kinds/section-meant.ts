/** Which section of a page is meant, where a page without talks is cut into its sections. */
import type { Hit, Match } from "../../search/hit.ts";
import { ranking } from "../../search/ranking.ts";
import { isFrameWord } from "../missing/frame-words.ts";

/**
 * The hits with the section first that has most of what only some of the page's sections have: its beginning has the words that say
 * which page it is, and what is asked stands in another. Where the best is no section of a page, as they are.
 */
export function sectionFirst(hits: readonly Hit[]): readonly Hit[] {
  const [best] = hits;
  if (!best?.entry.talk.isNote) return hits;
  const least = ranking.asWell.scored * best.score;
  const isOfPage = ({ entry: { talk }, score }: Hit) =>
    talk.isNote === true && talk.file === best.entry.talk.file && score >= least;
  const sections = hits.filter(isOfPage);
  const told = sections.map(({ matches }) => {
    const ofPage = matches.filter(({ field }) => field === "meetup").map(({ asked }) => asked);
    return matches.filter(({ asked }) => !isFrameWord(asked) && !ofPage.includes(asked));
  });
  const sectionsWith = (word: string) =>
    told.filter((words) => words.some(({ asked }) => asked === word)).length;
  // What its heading has, too, it is about.
  const inHeading = (word: string, words: readonly Match[]) =>
    words.some(({ asked, field }) => asked === word && field === "title") ? 2 : 1;
  const worths = told.map((words) =>
    [...new Set(words.map(({ asked }) => asked))].reduce(
      (sum, word) =>
        sum + inHeading(word, words) * Math.log(1 + sections.length / sectionsWith(word)),
      0,
    ),
  );
  const meant = sections[worths.indexOf(Math.max(...worths))];
  return meant === undefined || meant === best
    ? hits
    : [meant, ...hits.filter((hit) => hit !== meant)];
}
