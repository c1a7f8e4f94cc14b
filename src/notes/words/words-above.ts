/** What a heading, a line or the name of a file says of what stands below it. */
import { findDate } from "../../text/calendar-date.ts";
import { remembering } from "../../text/remembering.ts";
import { sectionRole } from "./section-role.ts";
import { asksWhatIsOn, holdsWord } from "./section-words.ts";
import { isSpeakerHeading } from "./speaker-label.ts";

/** Of what the words tell: of talks, or of other things that name people. All that stands below them asks. */
export const roleOfWords = remembering(readRole);

function readRole(text: string): "talks" | "others" | undefined {
  if (text.length > 400) return undefined;
  if (namesOthers(text)) return "others";
  const role = sectionRole(text);
  if (role === "group" && findDate(text) === undefined) return "talks";
  if (isSpeakerHeading(text) || isProgrammeWord(text) || holdsWord(text, "talks")) return "talks";
  return role === "interlude" ? "others" : undefined;
}

/** Books, contributors, guests: below these words stand people who give no talk there. */
export function namesOthers(text: string): boolean {
  return holdsWord(text, "others");
}

/** Does a text say that what stands below is what was on? */
export function isProgrammeWord(text: string): boolean {
  return text.length < 60 && (holdsWord(text, "programme") || asksWhatIsOn(text));
}
