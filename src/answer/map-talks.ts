/** Changes the talks that an answer tells of, wherever they stand in it. */
import type { Answer, Row } from "./answer.ts";
import type { ShownTalk, TalkNotes } from "./shown-talk.ts";
import { isList } from "./subject.ts";

/** The same answer, with each of its talks as `map` gives it. */
export function mapTalks<Given extends object>(
  given: Given,
  map: (talk: ShownTalk) => ShownTalk,
): Given {
  const mapped = (): object => {
    if (isNotes(given)) return { ...given, talk: map(given.talk) };
    if (!isAnswer(given)) return given;
    const earlier = "earlier" in given && given.earlier && { earlier: given.earlier.map(map) };
    if (given.kind === "talk") {
      return { ...given, ...earlier, best: map(given.best), others: given.others.map(map) };
    }
    if (given.kind === "nothing" && given.nearest) {
      return { ...given, nearest: given.nearest.map((one) => ({ ...one, talk: map(one.talk) })) };
    }
    if (!isList(given)) return given;
    const rowOf = (row: Row): Row =>
      row.kind === "talk" ? map(row) : { ...row, talks: row.talks.map(map) };
    return { ...given, ...earlier, rows: given.rows.map(rowOf) };
  };
  return mapped() as Given; // as: the same but for the talks in it
}

function isNotes(given: object): given is TalkNotes {
  return "talk" in given;
}

/** Whether what was asked for is an answer. */
export function isAnswer(given: object): given is Answer {
  return "kind" in given && "question" in given;
}
