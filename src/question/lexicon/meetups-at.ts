/**
 * The words by which meetups are asked for by their place: "which evenings were at the mill". Events are also
 * what programs send, so these must be held somewhere.
 */

import type { Wording } from "./wording.ts";

const was = "(?:was|were|is|are|did|we|have|had|held|hosted|been|happened|took place)";
const held = "(?: (?:that|which|were|was|are|is|have|been|held|hosted|happened|took place))*";

/** Ready to be taken off a question, too: the place is no part of a match. */
export const askedMeetups: Wording = {
  japanese: String.raw`
で(?:やった|開いた|開かれた|開催(?:し|され)た|あった|行われた|の)(?:回|会)(?:って|は|を)?(?:教えて|全部)?(?:ください)?[\s?。]*$
`,
  english: String.raw`
^\s*(?:which|what) (?:meet-?ups?|events?|evenings?|nights?)(?: ${was})+ (?:at|in|on|by|with)\b
\b(?:meet-?ups?|conferences?)${held} (?:in|at|near|around)\b
`,
};
