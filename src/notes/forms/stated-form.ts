/** Forms that the organiser states in `kikigaki.yml`: `## {title} - {speaker}`. */
import { readPeople } from "../people/person.ts";
import type { StatedRule } from "./told.ts";

/** The rule of a stated form; nothing where it has no `{title}`. Other slots than title and speaker are skipped. */
export function statedRule(talk: string): StatedRule | undefined {
  const [, marks = "", form = ""] = /^(#{0,6})\s*(.*)$/su.exec(talk.trim()) ?? [];
  const [before, after, ...others] = form.split("{title}");
  if (before === undefined || after === undefined || others.length > 0) return undefined;
  return {
    form: talk,
    examples: [],
    ...(marks && { depth: marks.length }),
    read(heading) {
      const line = heading.replace(/[ \u3000]+/gu, " ");
      const front = readForward(line, before);
      const back = front && readBackward(front.rest, after);
      if (!front || !back?.rest.trim()) return undefined;
      const people = [...front.speakers, ...back.speakers];
      return { title: back.rest.trim(), speakers: people.flatMap(readPeople) };
    },
  };
}

interface Taken {
  readonly rest: string;
  readonly speakers: readonly string[];
}

const slotAtFront = /^\{(\w{1,20})\}/u;
const slotAtEnd = /\{(\w{1,20})\}$/u;

/** Takes what stands before the title off: each slot ends where the text behind it first stands. */
function readForward(line: string, form: string): Taken | undefined {
  let [rest, left] = [line, form];
  const speakers: string[] = [];
  while (left !== "") {
    const slot = slotAtFront.exec(left);
    left = left.slice(slot?.[0].length ?? 0);
    const mark = left.split("{", 1)[0] ?? "";
    const at = slot ? rest.indexOf(mark) : rest.startsWith(mark) ? 0 : -1;
    if (at === -1 || (slot && mark === "")) return undefined;
    if (slot?.[1] === "speaker") speakers.push(rest.slice(0, at));
    rest = rest.slice(at + mark.length);
    left = left.slice(mark.length);
  }
  return { rest, speakers };
}

/** Takes what stands behind the title off, from the end: a title may hold the mark itself. */
function readBackward(line: string, form: string): Taken | undefined {
  let [rest, left] = [line, form];
  const speakers: string[] = [];
  while (left !== "") {
    const slot = slotAtEnd.exec(left);
    left = left.slice(0, left.length - (slot?.[0].length ?? 0));
    const mark = left.slice(left.lastIndexOf("}") + 1);
    const at = slot ? rest.lastIndexOf(mark) : rest.endsWith(mark) ? rest.length - mark.length : -1;
    if (at === -1 || (slot && mark === "")) return undefined;
    if (slot?.[1] === "speaker") speakers.unshift(rest.slice(at + mark.length));
    rest = rest.slice(0, at);
    left = left.slice(0, left.length - mark.length);
  }
  return { rest, speakers };
}
