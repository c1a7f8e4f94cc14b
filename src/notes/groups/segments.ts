/** The parts of a line: what its author set off by quotes, brackets, bold or a link, and what stands between separators. */
import { hasHonorific } from "../../text/honorific.ts";
import { remembering, rememberingEach } from "../../text/remembering.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import type { RichText } from "../markdown/block.ts";
import { isCompany } from "../people/company.ts";
import { hasHandle } from "../people/handle.ts";
import { nameScore } from "../people/name-evidence.ts";
import { mayHoldName } from "../people/name-shapes.ts";
import { splitPeople } from "../people/split-people.ts";
import { byWord, pictureOfPeople, withPlainBy } from "../words/by-words.ts";
import { isMaterial, tidy } from "./plain-line.ts";

/** A part of a line that may be a title, a name, a company. */
export interface Segment {
  readonly text: string;
  /** How it is set off from the rest. */
  readonly kind: "quoted" | "linked" | "bold" | "bracketed" | "plain";
}

/** The segments of a line in order, without times, numbers and words for slides; none where it is too long to be cut. */
export const segmentsOf = rememberingEach((line: RichText): readonly Segment[] =>
  line.text.length > longest ? [] : readSegments(line),
);

function readSegments(line: RichText): readonly Segment[] {
  const { text, links } = line;
  const materials = new Set(
    links.filter((link) => isMaterial(link.text, link.url)).map((link) => link.text),
  );
  const found: Segment[] = [];
  let from = 0;
  for (const { kind, start, end, text: own } of outermost(line)) {
    found.push(...plainSegments(text.slice(from, start)), { kind, text: own });
    from = end;
  }
  return [...found, ...plainSegments(text.slice(from))].flatMap(({ kind, text: own }) => {
    const bare = stripMarks(tidy(own)).rest;
    return /\p{L}/u.test(bare) && !materials.has(own) ? [{ kind, text: bare }] : [];
  });
}

/** In UTF-16 units; longer lines are prose. */
const longest = 600;

/** A part that is set off, and where it stands with its marks. */
interface Range extends Segment {
  readonly start: number;
  readonly end: number;
}

/** What is set off in a line, without what stands in another such part, and without what is nearly all of it. */
function outermost(line: RichText): readonly Range[] {
  const { text } = line;
  const open = [
    ...marked("quoted", quotes, text),
    ...marked("bracketed", brackets, text),
    ...styled(line).filter(({ start, end }) => isApart(text, start, end)),
  ].filter(({ start, end }) => end - start < text.length * 0.9);
  const taken: Range[] = [];
  for (const range of open.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (range.start >= (taken.at(-1)?.end ?? 0)) taken.push(range);
  return taken;
}

const quotes = /["“„«]([^"“”„«»]{2,200})["”“»]|「([^「」]{2,200})」|『([^『』]{2,200})』/gu;
const brackets = /[（(［[【]([^（()）［[\]］【】]{1,120})[)）\]］】]/gu;

function marked(kind: Segment["kind"], marks: RegExp, text: string): readonly Range[] {
  if (text.search(marks) < 0) return [];
  return [...text.matchAll(marks)].map((match) => ({
    kind,
    text: match.slice(1).find(Boolean) ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function styled({ text, links, bolds = [], boldLead }: RichText): readonly Range[] {
  const bold = boldLead === undefined || bolds.length > 0 ? bolds : [boldLead];
  const found = [
    ...links.map((link) => ({ kind: "linked" as const, text: link.text, start: link.start })),
    ...bold.map((own) => ({ kind: "bold" as const, text: own, start: text.indexOf(own) })),
  ];
  return found
    .filter((range) => range.start >= 0)
    .map((range) => ({ ...range, end: range.start + range.text.length }));
}

/** Does a separator, a bracket or nothing stand on both sides? A link within a sentence is a part of it. */
function isApart(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).replace(byBefore, " | ");
  const behind = text.slice(end).replace(byBehind, " | ");
  return !/[\p{L}\p{N}]\s?$/u.test(before) && !/^\s?[\p{L}\p{N}]/u.test(behind);
}

const byBefore = new RegExp(`\\s${byWord}\\s$`, "iu");
const byBehind = new RegExp(`^\\s${byWord}\\s`, "iu");
/** What always stands between two things. */
const strong = new RegExp(
  `\\s+[-–—―‐−~〜|/•·→⇒]{1,3}\\s+|\\s*[：｜／|]\\s*|\\t|\\s{2,}|\\s*${pictureOfPeople}\\s*|\\s+${byWord}\\s+`,
  "iu",
);
/** What stands within titles, too: it parts a name or a company from its neighbours only. */
const weak = /(:\s+|[、，]|,\s+|;\s+|[.。]\s+)/u;

function plainSegments(text: string): readonly Segment[] {
  return withPlainBy(text)
    .split(strong)
    .flatMap(cutAtNames)
    .map((own) => ({ kind: "plain", text: own }));
}

/** The part cut at commas and the like before and behind those of its pieces that are somebody or a company; several of these in a row are one. */
function cutAtNames(part: string): readonly string[] {
  const pieces = part.split(weak);
  const found: { text: string; readonly areNames: boolean }[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const text = pieces[at] ?? "";
    const areNames = isSomebody(text.trim());
    const last = found.at(-1);
    if (last?.areNames === areNames) last.text += `${pieces[at - 1] ?? ""}${text}`;
    else found.push({ text, areNames });
  }
  return found.map(({ text }) => text);
}

/** Pieces come again in the groups of a file. */
const isSomebody = remembering((text: string): boolean => {
  if (text.length >= 60) return false;
  if (hasHandle(text) || hasHonorific(text) || isCompany(text)) return true;
  return mayHoldName(text) && splitPeople(text).every((name) => nameScore(name) >= 1);
});
