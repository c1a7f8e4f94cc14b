/** From a list: to open what stands in a row, and to turn to the rows that are not shown. */
import type { ListAnswer } from "../../answer/answer.ts";
import type { ShownPerson, ShownTalk } from "../../answer/shown-talk.ts";
import { inMessage, onPage } from "../../answer/stretch.ts";
import { subjectOf } from "../../answer/subject.ts";
import { shortName } from "../../catalogue/short-name.ts";
import type { Action, Again, Choice } from "../action.ts";
import type { Counted, Texts } from "../text-table.ts";
import { look } from "./again.ts";

/** The rows of a list before those that are shown, and as many that follow: by the question that led to it, else by what it lists. */
export function turnRows(list: ListAnswer, texts: Texts): readonly Choice[] {
  const { question, total, rows, from } = list;
  const to = (from: number): Again => {
    const again: Again =
      question === "" ? look(list, subjectOf(list) ?? "", from) : { kind: "list", question, from };
    return "from" in again ? { ...again, turns: "among others" } : again;
  };
  return turns({ from, shown: rows.length, total, of: counted(list) }, to, texts);
}

/** The ways to the rows before and after those that are shown of a list. */
export function turns(
  { from, shown, total, of }: Page,
  to: (from: number) => Action,
  { previousRows, nextRows }: Texts,
): readonly Choice[] {
  const most = shown > inMessage + 1 ? onPage : inMessage;
  const before = Math.min(from, most);
  const rest = total - from - shown;
  const after = rest === shown + 1 ? rest : Math.min(shown, rest);
  return [
    ...(before > 0 ? [{ label: previousRows(before, of), action: to(from - before) }] : []),
    ...(after > 0 ? [{ label: nextRows(after, of), action: to(from + shown) }] : []),
  ];
}

/** Which of all rows of a list are shown. */
interface Page {
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  readonly of: Counted;
}

/** What the rows of a list are. */
export function counted({ kind }: ListAnswer): Counted {
  if (kind === "people") return "person";
  return kind === "meetups" ? "meetup" : "talk";
}

/** Opens a speaker of a list, beside whose name it stands. */
export function openSpeaker(person: ShownPerson, texts: Texts): Choice {
  return opens(shortName(person), { kind: "look-speaker", id: person.id, from: 0 }, texts);
}

/** Opens a talk of a list; an item of a page where it stands in the notes. */
export function openTalk({ id, title, isNote, line }: ShownTalk, texts: Texts): Choice {
  const look = { kind: "look-talk", id, from: 0 } as const;
  return opens(title, isNote ? { kind: "notes", id, line } : look, texts);
}

/** Opens what stands beside it. All rows have a button of the same name, so it is told which this is. */
export function opens(name: string, action: Action, { open }: Texts): Choice {
  return { label: open, action, spoken: `${open}: ${name}` };
}
