import { givenSentence } from "./below-given.ts";
import { childHeading } from "./below-heading.ts";
import { labelled } from "./below-label.ts";
import { nameLine, personLine } from "./below-line.ts";
import { presentingSentence } from "./below-presents.ts";
import type { BelowRule } from "./below-rule.ts";
import { firstSentence } from "./below-sentence.ts";
import { speakerTable } from "./below-table.ts";

/** All forms below a heading, in the order in which they are tried: the first that fits decides. */
export const belowRules: readonly BelowRule[] = [
  childHeading,
  labelled,
  speakerTable,
  firstSentence,
  personLine,
  nameLine,
  givenSentence,
  presentingSentence,
];

/** Those by which a whole file may be one talk: a sentence that says who gave it may tell of the first of several. */
export const rulesOfWholeFile = belowRules.filter((rule) => rule !== givenSentence);
