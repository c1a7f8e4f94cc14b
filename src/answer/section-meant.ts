/** Which section of a page is meant, where a page without talks is cut into its sections. */
import type { Hit } from "../search/hit.ts";
import { ranking } from "../search/ranking.ts";
import { isFrameWord } from "./missing/frame-words.ts";

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
    const words = matches.map(({ asked }) => asked).filter((word) => !isFrameWord(word));
    return new Set(words.filter((word) => !ofPage.includes(word)));
  });
  const worthOf = (word: string) =>
    Math.log(1 + sections.length / told.filter((words) => words.has(word)).length);
  const worths = told.map((words) => [...words].reduce((sum, word) => sum + worthOf(word), 0));
  const meant = sections[worths.indexOf(Math.max(...worths))];
  return meant === undefined || meant === best
    ? hits
    : [meant, ...hits.filter((hit) => hit !== meant)];
}
