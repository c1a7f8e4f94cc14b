/** What kind of answer a question asks for. */
import { tellingWords } from "../question/content.ts";
import type { Query } from "../search/query.ts";

/** Whether a fact is asked for, which a meetup has as well as a talk. */
export function asksForFact({ intent }: Query): boolean {
  return intent === "when" || intent === "where" || intent === "link" || intent === "who";
}

/** Whether the speaker or a link of one talk is asked for: it is told what it is about, or more than a word that may be one of asking. */
export function asksForTalk({ intent, text, point = "" }: Query): boolean {
  return (
    (intent === "who" || intent === "link") && (tellingWords(text) > 1 || tellingWords(point) > 0)
  );
}

/** Whether people are the answer. */
export function asksWho({ intent }: Query): boolean {
  return intent === "who" || intent === "people";
}

/** Whether a list of talks is asked for. */
export function asksForList({ intent }: Query): boolean {
  return ["talks", "latest", "oldest", "speaker", "meetup"].includes(intent);
}
