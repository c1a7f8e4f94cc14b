import type { KnownBlock } from "@slack/types";
import type { Linked } from "../../answer/linked.ts";
import type { Part, TalkRow } from "../../card/card.ts";
import { cardOf } from "../../card/card-of.ts";
import { sideBySide } from "../../card/facts.ts";
import { context, sections } from "./blocks.ts";
import { mrkdwnLines } from "./mrkdwn-of.ts";
import { boldLine, escaped, escapedLine, lineLength } from "./outside-text.ts";
import { richPoints } from "./rich-points.ts";

const shownPoints = 3;
const shownTalks = 5;

/**
 * What the notes say of a link that somebody posted, to stand below it: what it is, and the beginning.
 *
 * Sections and context only, which is what Slack takes there. The link itself is already above.
 */
export function unfurlBlocks(linked: Linked): KnownBlock[] {
  const { parts: own, below } = cardOf(linked, "");
  const parts = [...own, ...below];
  return [...parts.flatMap(titleBlocks), ...sections(parts.flatMap(lines))];
}

function titleBlocks(part: Part): readonly KnownBlock[] {
  if (part.kind !== "heading") return [];
  const facts = sideBySide(part.facts.map(({ text }) => text));
  return [
    ...sections([boldLine(part.title, lineLength) || "…"]),
    ...context(escapedLine(facts, lineLength)),
  ];
}

function lines(part: Part): readonly string[] {
  switch (part.kind) {
    case "statement":
    case "text":
      return [escaped(part.text, lineLength)];
    case "points":
      return richPoints(
        { ...part, points: part.points.slice(0, shownPoints), words: [] },
        lineLength,
      ).flatMap(mrkdwnLines);
    case "rows":
      return part.rows
        .flatMap((row) => (row.kind === "talk" ? [talkLine(row)] : []))
        .slice(0, shownTalks);
    case "heading":
    case "note":
    case "links":
    case "commands":
    case "choices":
      return [];
  }
}

function talkLine({ title, facts }: TalkRow): string {
  const told = facts.filter(({ url }) => !url).map(({ text }) => text); // No link below a link.
  return `• ${escapedLine([title, ...told].join(" — "), lineLength)}`;
}
