/** The rows of an answer that are at hand. */
import type { Answer } from "./answer.ts";
import type { Home } from "./home/home.ts";
import { stretch } from "./stretch.ts";
import { isList } from "./subject.ts";

/** An answer that holds all of its list, with ten of its rows from one of them on; other answers have none. */
export function fromRow(answer: Answer, from: number): Answer {
  return isList(answer) ? { ...answer, ...stretch(answer.rows, from) } : answer;
}

/** The same answer with the rows that there is room for. */
export function cutTo(answer: Answer, most: number): Answer {
  if (answer.kind === "shelf") {
    const { home } = answer;
    return { ...answer, home: { ...home, rows: home.rows.slice(0, roomIn(home, most)) } };
  }
  return isList(answer) ? { ...answer, rows: answer.rows.slice(0, roomIn(answer, most)) } : answer;
}

/** One more where that is the last: a button takes as much room as a row. */
function roomIn({ from, total }: Pick<Home, "from" | "total">, most: number): number {
  return total - from === most + 1 ? most + 1 : most;
}
