import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Meetup, Point } from "../notes/meetup.ts";

const schema = z.object({
  docs: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  queries: z.array(
    z.object({ q: z.string(), rel: z.array(z.string()), cls: z.string().optional() }),
  ),
});

/** Documents, and questions with the documents that answer them. */
export type JudgedQuestions = z.infer<typeof schema>;
export type Doc = JudgedQuestions["docs"][number];

/** Reads a file of judged questions. Throws where it is none. */
export async function readJudgedQuestions(file: string): Promise<JudgedQuestions> {
  return schema.parse(JSON.parse(await readFile(file, "utf8")));
}

/** A document as a talk, and a meetup of its own; its paragraphs are the points. */
export function docMeetup({ id, title, text }: Doc): Meetup {
  const points = text
    .split(/\n{2,}/u)
    .map(
      (paragraph, index): Point => ({
        kind: "paragraph",
        text: paragraph.trim(),
        line: index + 1,
        children: [],
      }),
    )
    .filter((point) => point.text !== "");
  const talk = { id, file: id, line: 1, title, heading: title, speakers: [], links: [], points };
  return { id, title: "", aliases: [], links: [], talks: [talk] };
}
