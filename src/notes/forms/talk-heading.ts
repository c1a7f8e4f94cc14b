import type { Speaker } from "../meetup.ts";
import { stripMarks } from "./heading-marks.ts";
import type { SpeakerRule } from "./speaker-rule.ts";
import { certainRules, likelyRules } from "./speaker-rules.ts";

/** A heading read as a talk's: what stands round the title is off, the speakers are apart. */
export interface TalkHeading {
  /** Empty where the heading has only marks: `LT1`. */
  readonly title: string;
  /** The title with what may be a name still in it. */
  readonly whole: string;
  readonly speakers: readonly Speaker[];
  /** Do the speakers rest on the mere shape of a name? */
  readonly isGuess: boolean;
  /** Stood there a time, an LT mark or a session number? */
  readonly marked: boolean;
}

/** Is a heading so long that no form of writing speakers need be looked for in it? */
export function isSentence(heading: string): boolean {
  return heading.length > 400;
}

/** Reads the heading of a talk: marks first, then the speaker rules in their order. */
export function readTalkHeading(heading: string): TalkHeading {
  const line = heading.replaceAll("\n", " ").trim();
  if (isSentence(line)) {
    return { title: line, whole: line, speakers: [], isGuess: false, marked: false };
  }
  const { rest, marked } = stripMarks(line);
  const whole = tidyTitle(rest);
  const certain = firstMatch(certainRules, rest);
  const read = certain ?? firstMatch(likelyRules, rest);
  if (!read) return { title: whole, whole, speakers: [], isGuess: false, marked };
  const title = tidyTitle(stripMarks(read.title).rest);
  return { title, whole, speakers: read.speakers, isGuess: !certain, marked };
}

function firstMatch(rules: readonly SpeakerRule[], heading: string) {
  for (const rule of rules) {
    const read = rule.read(heading);
    if (read?.title.trim() && read.speakers.length > 0) return read;
  }
  return undefined;
}

/** Takes off what separated the title from its neighbours, and quotation marks round all of it. */
function tidyTitle(title: string): string {
  const tidy = title
    .replace(/\s+/gu, " ")
    .replace(/^[\s:：|｜/／]+|[\s:：|｜/／]+$|\s+[-–—―]+$|^[-–—―]+\s+/gu, "");
  return /^[「『]([^「」『』]+)[」』]$/u.exec(tidy)?.[1] ?? tidy;
}
