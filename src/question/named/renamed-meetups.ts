import type { Library } from "../../search/index/library.ts";
import { findGroups, groupsOf, type Thesaurus } from "../../search/index/thesaurus.ts";
import { ranking } from "../../search/ranking.ts";
import { analyze, type Word } from "../../text/analyzer.ts";
import { WordsBySound } from "../../text/words-by-sound.ts";
import type { MeetupMention } from "./meetup-mention.ts";
import { findNumber } from "./named-number.ts";

/** What stands before a number and may be the name of a series; hiragana are mostly particles. */
const nameBefore = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー\d.+ -]+$/u;

/**
 * Finds the meetups of a number whose series is named otherwise than in the notes, in the other script
 * or another form of the terms: 「クラウドネイティブ関西 #1」 of Cloud Native Kansai.
 */
export function findRenamed(
  text: string,
  { catalogue, index: { thesaurus } }: Library,
): MeetupMention | undefined {
  const number = findNumber(text);
  const name = number?.marked ? nameBefore.exec(text.slice(0, number.start))?.[0] : undefined;
  if (!number || !name) return undefined;
  const asked = analyze(name);
  const meetups = (catalogue.meetupsByNumber.get(number.value) ?? []).filter(({ title }) =>
    saysAll(analyze(title), asked, thesaurus),
  );
  if (asked.length === 0 || meetups.length === 0) return undefined;
  const start = number.start - name.trimStart().length;
  return { meetups, asked: text.slice(start, number.end), places: [{ start, end: number.end }] };
}

/** Whether a title has each of the words, in whatever form. */
function saysAll(title: readonly Word[], asked: readonly Word[], thesaurus: Thesaurus): boolean {
  const words = title.flatMap((word) => [word, ...word.parts]);
  const terms = new Set(words.map(({ term }) => term));
  const groups = new Set(findGroups(words, thesaurus).map(({ group }) => group));
  const bySound = new WordsBySound();
  for (const term of terms) bySound.add(term);
  const inTerm = new Set(
    findGroups(asked, thesaurus)
      .filter(({ group }) => groups.has(group))
      .flatMap(({ start, length }) => asked.slice(start, start + length)),
  );
  const isSaid = (word: Word): boolean =>
    terms.has(word.term) ||
    groupsOf(word, thesaurus).some((group) => groups.has(group)) ||
    bySound.inOtherScript(word.term).some(({ distance }) => distance <= ranking.surelySame) ||
    (word.parts.length > 1 && word.parts.every(isSaid));
  return asked.every((word) => inTerm.has(word) || isSaid(word));
}
