import type { BelowSpeakers } from "../forms/below/below-rule.ts";
import type { Section } from "../forms/section.ts";
import type { TalkHeading } from "../forms/talk-heading.ts";
import type { SectionRole } from "../words/section-words.ts";

/** A heading as seen by the question: is this a talk? */
export interface HeadingCandidate {
  readonly section: Section;
  readonly index: number;
  readonly heading: TalkHeading;
  readonly role: SectionRole | "person" | "label" | undefined;
  readonly below: BelowSpeakers | undefined;
  /** The heading below it that is the title, where its own is who speaks. */
  readonly titled?: Section;
  /** How sure a sign of a talk it bears: a speaker, an LT mark, a time. */
  readonly evidence: "certain" | "likely" | "none";
}

/** The sections deeper than the one at `index`, up to the next that is not. */
export function sectionsBelow(sections: readonly Section[], index: number): readonly Section[] {
  const depth = sections[index]?.depth ?? 0;
  let end = index + 1;
  while ((sections[end]?.depth ?? 0) > depth) end += 1;
  return sections.slice(index + 1, end);
}

/** What a section's heading says; empty where it has none. */
export function textOf({ heading }: Section): string {
  return heading?.content.text ?? "";
}
