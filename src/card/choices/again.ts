import type { Answer } from "../../answer/answer.ts";
import { isList } from "../../answer/subject.ts";
import type { Again } from "../action.ts";

/** The way to an answer: by the question, else by what it is about. */
export function again(answer: Answer, id: string): Again {
  const { question } = answer;
  const from = isList(answer) ? answer.from : 0;
  if (question === "") return look(answer, id, from);
  return id !== "" && from === 0 ? { kind: "ask", question } : { kind: "list", question, from };
}

/** The way to an answer by the id of what it is about. */
export function look({ kind }: Answer, id: string, from: number): Again {
  if (kind === "talks") return { kind: "like", id };
  if (kind === "meetup") return { kind: "look-meetup", id, from };
  return { kind: kind === "speaker" ? "look-speaker" : "look-talk", id, from };
}
