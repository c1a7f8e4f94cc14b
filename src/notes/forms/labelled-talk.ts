import type { Block, RichText } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import type { Speaker } from "../meetup.ts";
import { readPeople } from "../people/person.ts";
import { labelKinds } from "../words/labels.ts";
import { labelledNames } from "../words/speaker-label.ts";

/** A talk told in lines with labels, below a heading that only says that there is one. */
export interface LabelledTalk {
  readonly title: string;
  readonly speakers: readonly Speaker[];
}

/** Reads `- Title: T` and `- Speaker: Ann Bee`; nothing where either is missing. */
export function readLabelledTalk(blocks: readonly Block[]): LabelledTalk | undefined {
  const lines = blocks.slice(0, 3).flatMap(linesOf).slice(0, most);
  const title = lines.flatMap(({ text }) => titleIn(text)).at(0);
  const speakers = lines.flatMap(({ text }) => readPeople(labelledNames(text) ?? ""));
  return title && speakers.length > 0 ? { title, speakers } : undefined;
}

/** More fields than that nobody gives a talk. */
const most = 12;

function linesOf(block: Block): readonly RichText[] {
  if (block.kind === "paragraph") return splitLines(block.content);
  if (block.kind !== "list") return [];
  return block.items.flatMap(({ blocks: [first] }) =>
    first?.kind === "paragraph" ? splitLines(first.content).slice(0, 1) : [],
  );
}

function titleIn(line: string): readonly string[] {
  const [, label = "", value = ""] = /^([^:：]{1,20})[:：]\s*(\S.{0,299})$/u.exec(line) ?? [];
  return labelKinds(label).includes("title") || isTalkLabel.test(label.trim())
    ? [value.trim()]
    : [];
}

/** What a talk is called, where a speaker stands beside it. */
const isTalkLabel =
  /^(?:(?:talk|session|presentation)(?: title)?|topic|subject|題名|演題|題目|テーマ|お題|발표 ?제목|주제|题目|題|主题|thema|vortrag|nom|sujet|nombre|charla|nome|palestra|tema)$/iu;
