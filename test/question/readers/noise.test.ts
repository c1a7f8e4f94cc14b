/** What carries no meaning, before or behind a question: it changes neither the talk nor its points. */
import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { readLibrary } from "../../../src/ingest/read-library.ts";
import { answered } from "../../relevance-questions.ts";

const { library } = await readLibrary("notes");

/** Cheap to try all of them on every question; each is one of a kind. */
const before = [
  ":wave: ",
  "🙏 ",
  "こんにちは、",
  "hi all, ",
  "Q: ",
  "【質問】",
  "<#C012AB3CD|general> ",
];
const behind = [
  " :bow:",
  " :thinking_face:",
  "🙇‍♂️",
  " m(_ _)m",
  "（笑）",
  " (^_^;)",
  " よろしくお願いします！",
  " thanks in advance!",
  " https://unknown.example.org/path?x=1",
  " #random-channel-of-ours",
];

test.for(answered)(
  "“$question” is answered alike with what is no word around it",
  ({ question }) => {
    const plain = shown(answerQuestion(question, library, "ja"));

    for (const head of before) {
      expect(shown(answerQuestion(`${head}${question}`, library, "ja")), head).toEqual(plain);
    }
    for (const tail of behind) {
      expect(shown(answerQuestion(`${question}${tail}`, library, "ja")), tail).toEqual(plain);
    }
  },
);

/** The talk and its points. */
function shown(answer: Answer) {
  return answer.kind === "talk" ? [answer.best.id, answer.best.points] : answer.kind;
}
