import type { Answer, TalkCard } from "./answer.ts";
import { onPage } from "./page.ts";

/** The talks an answer shows, best first; each once. */
export function cardsOf(answer: Answer): readonly TalkCard[] {
  switch (answer.kind) {
    case "talk":
      return [answer.best, ...answer.others];
    case "talks":
    case "meetup":
    case "speaker":
      return answer.talks;
    case "people":
      return [...new Set(answer.people.flatMap(({ talks }) => talks))]
        .toSorted((a, b) => b.score - a.score)
        .slice(0, onPage); // Ten people may have given a hundred.
    case "shelf":
    case "nothing":
    case "help":
    case "thanks":
      return [];
  }
}
