/** The parts of a line: what its author set off by quotes, brackets, bold or a link, and what stands between separators. */
import { stripMarks } from "../forms/heading-marks.ts";
import type { RichText } from "../markdown/block.ts";
import { hasHonorific } from "../../text/honorific.ts";
import { isCompany } from "../people/company.ts";
import { hasHandle } from "../people/handle.ts";
import { nameScore } from "../people/name-evidence.ts";
import { linkKind } from "../talks/link-kind.ts";

/** A part of a line that may be a title, a name, a company. */
export interface Segment {
  readonly text: string;
  /** How it is set off from the rest. */
  readonly kind: "quoted" | "linked" | "bold" | "bracketed" | "plain";
}

/** The segments of a line in order, without times, numbers and words for slides; nothing where it is too long to be cut. */
export function segmentsOf(line: RichText): readonly Segment[] {
  const known = kept.get(line);
  if (known) return known;
  const read = line.text.length > longest ? [] : readSegments(line);
  kept.set(line, read);
  return read;
}

const kept = new WeakMap<RichText, readonly Segment[]>();

/** In UTF-16 units; longer lines are prose. */
const longest = 600;

interface Range {
  readonly kind: Segment["kind"];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function readSegments({ text, links, bolds = [], boldLead }: RichText): readonly Segment[] {
  const ranges = outermost([
    ...[...text.matchAll(quotes)].map((match): Range => ({
      kind: "quoted",
      start: match.index,
      end: match.index + match[0].length,
      text: match[1] ?? match[2] ?? match[3] ?? "",
    })),
    ...[...text.matchAll(brackets)].map((match): Range => ({
      kind: "bracketed",
      start: match.index,
      end: match.index + match[0].length,
      text: match[1] ?? "",
    })),
    ...links.map(({ text: own, start }): Range => ({ kind: "linked", start, end: start + own.length, text: own })),
    ...(bolds.length > 0 ? bolds : boldLead ? [boldLead] : []).flatMap((own): readonly Range[] => {
      const start = text.indexOf(own);
      return start < 0 ? [] : [{ kind: "bold", start, end: start + own.length, text: own }];
    }),
  ], text);
  const found: Segment[] = [];
  let from = 0;
  for (const { kind, start, end, text: own } of ranges) {
    found.push(...plainSegments(text.slice(from, start)));
    found.push({ kind, text: own });
    from = end;
  }
  found.push(...plainSegments(text.slice(from)));
  const materials = new Set(links.filter(({ text: own, url }) => isMaterial(own, url)).map(({ text: own }) => own));
  return found.flatMap(({ kind, text: own }) => {
    const bare = stripMarks(tidy(own)).rest;
    return /\p{L}/u.test(bare) && !materials.has(own) ? [{ kind, text: bare }] : [];
  });
}

function isMaterial(text: string, url: string): boolean {
  return text.length < 16 && (linkKind("", text) !== "other" || linkKind(url, "") !== "other" && /^\P{L}*\p{L}{2,8}\P{L}*$/u.test(text));
}

/** Without what stands in another, and without what is the whole line. */
function outermost(ranges: readonly Range[], text: string): readonly Range[] {
  const open = ranges.filter(({ kind, start, end }) => end - start < text.length * 0.9 && end > start && (kind === "quoted" || kind === "bracketed" || isApart(text, start, end))).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const taken: Range[] = [];
  for (const range of open) if (range.start >= (taken.at(-1)?.end ?? 0)) taken.push(range);
  return taken;
}

/** Does a separator, a bracket or nothing stand on both sides? A link within a sentence is a part of it. */
function isApart(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]\s?$/u.test(text.slice(0, start).replace(/\s(?:by|par|von|por|di)\s$/iu, "")) && !/^\s?[\p{L}\p{N}]/u.test(text.slice(end).replace(/^\s(?:by|par|von|por|di)\s/iu, ""));
}

const quotes = /["“„«]([^"“”„«»]{2,200})["”“»]|「([^「」]{2,200})」|『([^『』]{2,200})』/gu;
const brackets = /[（(［[【]([^（()）［[\]］【】]{1,120})[)）\]］】]/gu;
/** What always stands between two things. */
const strong =
  /\s+[-–—―‐−~〜|/•·→⇒]{1,3}\s+|\s*[：｜／|]\s*|\t|\s{2,}|\s+(?:by|par|von|por|di)\s+/giu;
/** What stands within titles, too: it parts a name or a company from its neighbours. */
const weak = /(:\s+|[、，]|,\s+|;\s+|[.。]\s+)/u;

function plainSegments(text: string): readonly Segment[] {
  return text.split(strong).flatMap((part) => cutAtNames(part).map((own): Segment => ({ kind: "plain", text: own })));
}

/** The part cut at commas and the like before and behind those of its pieces that are somebody or a company. */
function cutAtNames(part: string): readonly string[] {
  const pieces = part.split(weak);
  const found: string[] = [];
  let open = "";
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? "";
    if (isSomebody(piece.trim())) {
      found.push(open, piece);
      open = "";
    } else open += (open && at > 0 ? (pieces[at - 1] ?? "") : "") + piece;
  }
  return [...found, open];
}

function isSomebody(text: string): boolean {
  return text.length < 60 && (nameScore(text) >= 1 || hasHandle(text) || hasHonorific(text) || isCompany(text));
}

function tidy(text: string): string {
  return text.trim().replace(/^[\s:：|｜/／,，、;•·・–—-]+|(?<![\s:：|｜/／,，、;–—-])[\s:：|｜/／,，、;–—-]+$/gu, "");
}
