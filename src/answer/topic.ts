import type { Answer } from "./answer.ts";

/** What a conversation is about: the talks that were named last, and the one that was shown. */
export interface Topic {
  /** The question that found them. */
  readonly question: string;
  readonly locale: Answer["locale"];
  readonly kind: "talk" | "talks" | "meetup" | "speaker";
  /** In the order of the answer; never empty. */
  readonly talkIds: readonly string[];
  /** Undefined while only the list was shown. */
  readonly shown?: string;
}

/** What a question in a conversation can be about; `lost` where nothing is known of what was said. */
export type About = Topic | "lost";

/** What a conversation is about after an answer; the same as before where the answer named no talk. */
export function topicAfter(answer: Answer, about?: About): Topic | undefined {
  const before = about === "lost" ? undefined : about;
  if (answer.kind === "nothing" || answer.kind === "help") return before;
  const { kind, question, locale } = answer;
  if (answer.kind === "talk") {
    const [shown, ...others] = [answer.best, ...answer.others].map(({ entry }) => entry.talk.id);
    if (shown === undefined) return before;
    if (before?.question === question && before.talkIds.includes(shown))
      return { ...before, shown };
    return { kind, question, locale, talkIds: [shown, ...others], shown };
  }
  const talkIds = answer.talks.map(({ entry }) => entry.talk.id);
  return talkIds.length > 0 ? { kind, question, locale, talkIds } : before;
}
