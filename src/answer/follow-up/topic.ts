import type { Answer, ListAnswer } from "../answer.ts";
import { cutTo } from "../page.ts";
import { inMessage } from "../stretch.ts";
import { isList, talksOf } from "../subject.ts";

/** What a conversation is about: the talks that were named last, and the one that was shown. */
export interface Topic {
  /** The question that found them; empty where they were looked up by `id`. */
  readonly question: string;
  /** Of the speaker or meetup that was looked up. */
  readonly id?: string;
  readonly locale: Answer["locale"];
  readonly kind: "talk" | "shelf" | ListAnswer["kind"];
  /** In the order of the answer. */
  readonly talkIds: readonly string[];
  /** Of the people or meetups that were listed, in order; where talks were, they are the rows. */
  readonly rowIds?: readonly string[];
  /** Which of the whole list the first one shown is, from 0. */
  readonly from: number;
  /** Undefined while only the list was shown. */
  readonly shown?: string;
}

/** What a question in a conversation can be about; `lost` where nothing is known of what was said. */
export type About = Topic | "lost";

/** What a conversation is about after a message with an answer; the same as before where the answer named nothing. */
export function topicAfter(given: Answer, about?: About): Topic | undefined {
  const answer = cutTo(given, inMessage);
  const before = about === "lost" ? undefined : about;
  const { question, locale } = answer;
  const talkIds = talksOf(answer).map(({ id }) => id);
  if (answer.kind === "shelf") {
    const rowIds = answer.home.rows.flatMap((row) => (row.kind === "year" ? [] : [row.id]));
    return { kind: "shelf", question, locale, talkIds, rowIds, from: answer.home.from };
  }
  if (answer.kind === "talk") {
    const shown = answer.best.id;
    if (before?.question === question && before.talkIds.includes(shown)) {
      return { ...before, shown };
    }
    return { kind: "talk", question, locale, talkIds, from: 0, shown };
  }
  if (!isList(answer) || talkIds.length === 0) return before;
  const id = idOf(answer);
  const rowIds = answer.rows.flatMap((row) => {
    if (row.kind === "person") return row.people.length > 1 ? idsOf(row.talks) : idsOf(row.people);
    return row.kind === "meetup" ? [row.meetup.id] : [];
  });
  const ids = { ...(id && { id }), ...(rowIds.length > 0 && { rowIds }) };
  return { kind: answer.kind, question, locale, talkIds, from: answer.from, ...ids };
}

/** The id of the first of them. */
function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.slice(0, 1).map(({ id }) => id);
}

function idOf(answer: Answer): string | undefined {
  if (answer.kind === "speaker") return answer.person.id;
  return answer.kind === "meetup" ? answer.meetup.id : undefined;
}
