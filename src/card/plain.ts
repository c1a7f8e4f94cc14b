/**
 * A card as plain text: what the command line prints, what screen readers and phones read out.
 *
 * Nothing is escaped or cut here; what goes to Slack passes `outsideText` afterwards.
 */
import type { Answer } from "../answer/answer.ts";
import type { ShownPoint } from "../answer/shown-talk.ts";
import { foldText } from "../text/fold.ts";
import type { Choice } from "./action.ts";
import type {
  Card,
  CardLink,
  CardRow,
  Command,
  Part,
  PointsPart,
  RowsPart,
  TalkRow,
} from "./card.ts";
import { cardOf } from "./card-of.ts";
import { sideBySide } from "./facts.ts";
import { isPersonPage } from "./link-signs.ts";
import { splitAtNames, splitAtUrls } from "./linked-pieces.ts";

/** The whole answer: title, speakers, meetup, date, venue, points, links, other talks. */
export function plainText(answer: Answer, command: string): string {
  return plainCard(cardOf(answer, command));
}

/** The parts of a card, a paragraph each, and what one can type to go on. */
export function plainCard({ parts, below, actions }: Omit<Card, "ratings">): string {
  const typed = actions.flatMap((one) => (one.typed === undefined ? [] : bullet(typedFor(one))));
  return [...[...parts, ...below].flatMap(paragraphs), typed]
    .map((lines) => lines.filter((line) => line !== "").join("\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

type Paragraph = readonly string[];

function paragraphs(part: Part): readonly Paragraph[] {
  switch (part.kind) {
    case "statement":
    case "text":
    case "note":
      return [[part.text]];
    case "heading":
      return [[part.title, sideBySide(part.facts.map(({ text }) => text))]];
    case "points":
      return [part.points.map((point) => pointLine(point, toldLinks(part)))];
    case "links":
      return [[...part.links.map(linkLine), part.more]];
    case "rows":
      return rowParagraphs(part);
    case "commands":
      return [part.commands.map(commandLine)];
    case "choices": {
      const lines = part.choices.map((one) => bullet(typedFor(one)));
      return lines.length > 0 ? [[part.heading, ...lines]] : [];
    }
  }
}

/** A line a row; rows of several lines stand apart. */
function rowParagraphs({ heading, rows, place }: RowsPart): readonly Paragraph[] {
  const lines = rows.map(rowLines);
  return rows.some(({ kind }) => kind === "person")
    ? [[heading], ...lines, [place]]
    : [[heading, ...lines.flat(), place]];
}

function rowLines(row: CardRow): readonly string[] {
  switch (row.kind) {
    case "talk":
      return [talkLine(row)];
    case "person":
      return [sideBySide([row.name, ...row.facts]), ...row.talks.map(talkLine), row.more];
    case "shelf":
      return [bullet(sideBySide([row.name, ...row.facts]))];
  }
}

function talkLine({ title, facts, covers }: TalkRow): string {
  const url = facts.findLast((fact) => fact.url)?.url;
  const all = [...facts.map(({ text }) => text), ...(covers ? [covers] : [])];
  return [bullet(title), all.length > 0 && `— ${sideBySide(all)}`, url].filter(Boolean).join(" ");
}

/** What one types for a choice, with what that does where it is no question. */
function typedFor({ typed, label, action }: Choice): string {
  if (typed === undefined) return label;
  const isSaid = action.kind === "ask" && label.includes(action.question);
  return isSaid ? typed : `${typed} — ${label}`;
}

function commandLine({ typed, does }: Command): string {
  return bullet(`${typed} — ${does}`);
}

function bullet(text: string): string {
  return `• ${text}`;
}

function pointLine({ text, depth, leftOut }: ShownPoint, links: PointsPart["links"]): string {
  const indent = "    ".repeat(depth);
  if (leftOut !== undefined) return indent + text;
  return `${indent}${bullet(withAddresses(text, links)).replaceAll("\n", `\n${indent}  `)}`;
}

/**
 * The links of points whose addresses stand behind their names, as nothing can be clicked on here: those that may be what was
 * asked for, that a line is about, or the only one that is named.
 */
function toldLinks({ points, links, words, areLinksAsked }: PointsPart): PointsPart["links"] {
  const found = words.map(foldText);
  const named = links.filter(
    ({ text, url }) =>
      !isPersonPage(url) && points.some((point) => point.text.includes(text.trim())),
  );
  if (areLinksAsked || named.length === 1) return named;
  return named.filter(({ text }) => {
    const name = text.trim();
    const isOfLine = (line: string) => line.includes(name) && name.length * 2 >= line.length;
    return (
      points.some((point) => isOfLine(point.text)) ||
      found.some((word) => foldText(name).includes(word))
    );
  });
}

function withAddresses(text: string, links: PointsPart["links"]): string {
  return splitAtUrls(text)
    .flatMap((piece) => (piece.url === undefined ? splitAtNames(piece, links) : piece))
    .map(({ text: name, url }) => (url === undefined || url === name ? name : `${name} (${url})`))
    .join("");
}

function linkLine({ label, name, url }: CardLink): string {
  return `${label}: ${[name, url].filter(Boolean).join(" ")}`;
}
