import { readFrontMatter } from "../front-matter/front-matter.ts";
import { type FrontMatter, pickFields } from "../front-matter/pick-fields.ts";
import type { TalkEntry } from "../front-matter/talk-entries.ts";
import { kindOfFile } from "../kinds/kind-of-file.ts";
import { findMergeConflict } from "../kinds/merge-conflict.ts";
import type { Block } from "../markdown/block.ts";
import { hasHtml } from "../markdown/html.ts";
import { readHtml } from "../markdown/html-blocks.ts";
import { parseMarkdown, plainInline } from "../markdown/markdown.ts";
import type { LeftOut, NotesText } from "../reading.ts";
import { codeLines } from "../repair/fence.ts";
import type { LineProblem } from "../repair/repair.ts";
import { repairText } from "../repair/repairs.ts";
import { limitText } from "../repair/text-limit.ts";
import { formatOf, hasErbTags, type NotesFormat } from "./format-of.ts";
import { takeHidden } from "./hidden.ts";
import { findLinkSlips } from "./link-slips.ts";
import { markdownOfMdx } from "./mdx.ts";
import { markdownOfOrg } from "./org.ts";

/** A file of any format as blocks. */
export interface Document {
  readonly fields: FrontMatter;
  /** Talks that front matter lists. */
  readonly talks: readonly (readonly TalkEntry[])[];
  readonly blocks: readonly Block[];
  /** Why it is no notes. */
  readonly leftOut?: LeftOut;
  readonly problems: readonly LineProblem[];
  /** Links that lead nowhere; worth a word only where the file is notes of talks. */
  readonly linkSlips: readonly LineProblem[];
}

/** Reads a file by its format. What its author hid is gone, and so is every mark of the format. */
export function readDocument({ file, text }: NotesText): Document {
  // macOS writes が as か with a mark of its own; nothing behind this sees two forms of one text.
  const whole = text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
  const limited = limitText(whole);
  const front = readFrontMatter(limited.text);
  const conflict = conflictIn(front.body);
  if (conflict)
    return { ...nothing, leftOut: "conflict", problems: [...limited.problems, conflict] };
  const body = readers[formatOf(file) ?? "markdown"](front.body, hasErbTags(file));
  const values = new Map([...(body.values ?? []), ...front.values]);
  const leftOut = kindOfFile(file, { ...front, fields: pickFields(values), values });
  return {
    fields: shownFields(pickFields(values)),
    talks: front.talks,
    blocks: body.blocks,
    ...(leftOut && { leftOut }),
    problems: [...limited.problems, ...front.problems, ...body.problems],
    linkSlips: body.linkSlips,
  };
}

const nothing = { fields: {}, talks: [], blocks: [], linkSlips: [] };

function conflictIn(body: string): LineProblem | undefined {
  const lines = body.split("\n");
  const line = findMergeConflict(lines, codeLines(lines));
  return line ? { line, finding: { kind: "merge-conflict" }, severity: "error" } : undefined;
}

/** What stands below the front matter. */
interface Body extends Pick<Document, "blocks" | "problems" | "linkSlips"> {
  /** What the format has for front matter. */
  readonly values?: ReadonlyMap<string, string>;
}

const readers: Readonly<Record<NotesFormat, (text: string, erb: boolean) => Body>> = {
  markdown: (text, erb) => readMarkdown(takeHidden(text, { erb })),
  mdx: (text, erb) => {
    const { text: shown, problems } = takeHidden(text, { erb });
    return readMarkdown({ text: markdownOfMdx(shown), problems });
  },
  org: (text, erb) => {
    const { text: markdown, fields } = markdownOfOrg(text);
    return { ...readMarkdown(takeHidden(markdown, { erb })), values: fields };
  },
  html: (text, erb) => {
    const { text: shown, problems } = takeHidden(text, { erb });
    const { blocks, fields } = readHtml(shown);
    return { blocks, problems, linkSlips: [], values: fields };
  },
};

function readMarkdown({ text, problems }: ReturnType<typeof takeHidden>): Body {
  const lines = text.split("\n");
  const repaired = repairText(text);
  return {
    blocks: parseMarkdown(repaired.text),
    problems: [...problems, ...repaired.problems],
    linkSlips: findLinkSlips(lines, codeLines(lines)),
  };
}

/** Front matter is no Markdown, and people write `[[Ann Bee]]` and `:zap:` in it all the same. */
function shownFields(fields: FrontMatter): FrontMatter {
  const { title, venue, speakers, summary } = fields;
  return {
    ...fields,
    ...(title && { title: shown(title) }),
    ...(venue && { venue: shown(venue) }),
    ...(speakers && { speakers: shown(speakers) }),
    ...(summary && { summary: shown(summary) }),
  };
}

function shown(value: string): string {
  return /[[\]`]|:\w+:|==|\*\*/u.test(value) || hasHtml(value) ? plainInline(value) : value;
}
