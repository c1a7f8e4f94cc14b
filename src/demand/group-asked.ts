import { analyze } from "../text/analyzer.ts";
import { isLightWord } from "../text/words/light-words.ts";

/** A question, how often it was asked, and by how many people. */
export interface AskedQuestion {
  readonly words: string;
  readonly times: number;
  readonly people: number;
}

/** Questions about one thing, most people first. */
export interface AskedGroup {
  /** The word that tells what they are about, as the first of them writes it. */
  readonly about: string;
  readonly times: number;
  readonly people: number;
  readonly questions: readonly AskedQuestion[];
}

/**
 * Questions put together by their telling words: each goes to that word of it which most people have
 * asked for. One without such a word stands by itself.
 *
 * @param topics What each is about, without words of asking, in the same order.
 */
export function groupAsked(
  questions: readonly AskedQuestion[],
  topics: readonly string[],
): readonly AskedGroup[] {
  const told = questions.map((question, at) => ({ question, words: tellingWords(topics[at]) }));
  const asked = new Map<string, number>();
  for (const { question, words } of told) {
    for (const term of words.keys()) {
      asked.set(term, (asked.get(term) ?? 0) + question.people + question.times / 1_000);
    }
  }
  const groups = new Map<string, { about: string; questions: AskedQuestion[] }>();
  for (const { question, words } of told) {
    const [term, about] = mostAsked(words, asked) ?? [`\n${question.words}`, question.words];
    const group = groups.get(term) ?? { about, questions: [] };
    group.questions.push(question);
    groups.set(term, group);
  }
  return [...groups.values()].map(groupOf).toSorted(byPeople);
}

/** The words by their terms. */
function tellingWords(topic = ""): ReadonlyMap<string, string> {
  const words = analyze(topic).filter(({ term }) => !isLightWord(term));
  return new Map(words.map(({ term, stem = term, text }) => [stem, text]));
}

function mostAsked(words: ReadonlyMap<string, string>, asked: ReadonlyMap<string, number>) {
  const count = ([term]: readonly [string, string]) => asked.get(term) ?? 0;
  return [...words].toSorted((a, b) => count(b) - count(a))[0];
}

function groupOf({ about, questions }: { about: string; questions: readonly AskedQuestion[] }) {
  return {
    about,
    times: questions.reduce((sum, { times }) => sum + times, 0),
    people: questions.reduce((sum, { people }) => sum + people, 0),
    questions: questions.toSorted(byPeople),
  };
}

/** Most people first, then the most often. */
export function byPeople(
  a: Pick<AskedQuestion, "people" | "times">,
  b: Pick<AskedQuestion, "people" | "times">,
): number {
  return b.people - a.people || b.times - a.times;
}
