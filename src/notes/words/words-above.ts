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

/** Books, contributors, guests: below these words stand people who give no talk there, and below who the speakers are what each of them does. */
export function namesOthers(text: string): boolean {
  return holdsWord(text, "others") || introducesSpeakers.test(text);
}

const introducesSpeakers =
  /(?:嘉宾|嘉賓|讲师|講師|讲者|講者|登壇者|発表者|スピーカー|연사|발표자) ?(?:介绍|介紹|のご?紹介|ご?紹介|소개)$|^about the speakers?$|\bspeakers?['’]? bio(?:s|graph(?:y|ies))?$/iu;

/** Does a text say that what stands below is what was on? */
export function isProgrammeWord(text: string): boolean {
  return text.length < 60 && (holdsWord(text, "programme") || asksWhatIsOn(text));
}
