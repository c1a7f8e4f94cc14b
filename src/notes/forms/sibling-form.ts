import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { TalkHeading } from "./talk-heading.ts";

const leadingName = /^([^/／]{1,20}?)\s*[/／]\s*(?=\S)/u;

/**
 * Reads `nick / Title` where two other headings of the file name somebody in front of a slash: then
 * their author always does, though a nick alone might be a part of the title.
 */
export function readAsSiblings(headings: readonly TalkHeading[]): readonly TalkHeading[] {
  const led = headings.filter(({ whole, title, speakers }) => {
    const [lead] = leadingName.exec(whole) ?? [];
    return lead !== undefined && speakers.length > 0 && whole.slice(lead.length) === title;
  });
  return led.length < 2 ? headings : headings.map(readLed);
}

function readLed(heading: TalkHeading): TalkHeading {
  const [lead = "", name = ""] = leadingName.exec(heading.whole) ?? [];
  if (heading.speakers.length > 0 || !isNameOrNick(name)) return heading;
  const title = heading.whole.slice(lead.length);
  return { ...heading, title, speakers: readPeople(name), isGuess: true };
}
