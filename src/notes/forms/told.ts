import { type KnownPeople, nobody } from "../people/known-people.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** What is known beside the file: whom its folder names beyond doubt, and the forms that the organiser states. */
export interface Told {
  readonly people: KnownPeople;
  readonly forms: readonly StatedRule[];
}

/** A form that the organiser states, and at which depth; at any where it is missing. */
export interface StatedRule extends SpeakerRule {
  readonly depth?: number;
}

/** A file that stands alone. */
export const nothingTold: Told = { people: nobody, forms: [] };
