import type { Block, RichText } from "../../markdown/block.ts";
import { splitLines } from "../../markdown/text-lines.ts";
import type { Speaker } from "../../meetup.ts";
import type { Section } from "../section.ts";

/** A form in which people write the speaker below the heading of a talk. */
export interface BelowRule {
  readonly form: string;
  /** Notes whose first heading is the talk's: documentation that the tests run. */
  readonly examples: readonly { readonly notes: string; readonly speakers: readonly Speaker[] }[];
  readonly read: (place: Place) => BelowSpeakers | undefined;
}

/** What stands right below a talk's heading. */
interface Place {
  readonly section: Section;
  /** The sections below it, in order. */
  readonly below: readonly Section[];
  /** Did the talk's heading bear a time, an LT mark or a session number? */
  readonly marked: boolean;
}

export interface BelowSpeakers {
  readonly speakers: readonly Speaker[];
  /** Do they rest on the mere shape of a name? */
  readonly isGuess: boolean;
  /** The heading that names them and is no section of the talk. */
  readonly heading?: Section;
}

/** How far below its heading a talk may name its speaker. */
const lines = 4;

/** The first lines below a heading: of paragraphs, of bullets without what is nested in them, and of a quote that stands before all. */
export function firstLines(blocks: readonly Block[]): readonly RichText[] {
  const [first, ...others] = blocks.slice(0, lines);
  const open = first?.kind === "quote" ? [...first.blocks, ...others] : blocks;
  return open.slice(0, lines).flatMap(linesOf).slice(0, lines).map(withoutThanks);
}

/** `Par Ann Bee. Merci !` names Ann Bee. */
function withoutThanks(line: RichText): RichText {
  const at = line.text.search(thanks);
  return at > 0 ? { ...line, text: line.text.slice(0, at) } : line;
}

const thanks =
  /[.!]\s(?:merci|thanks|thank you|danke|gracias|obrigad[oa]|grazie)(?:\s\p{L}{2,12}){0,3}\s?!*$/iu;

function linesOf(block: Block): readonly RichText[] {
  if (block.kind === "paragraph") return splitLines(block.content);
  if (block.kind !== "list") return [];
  return block.items
    .slice(0, lines)
    .flatMap(({ blocks: [first] }) =>
      first?.kind === "paragraph" ? splitLines(first.content).slice(0, 1) : [],
    );
}
