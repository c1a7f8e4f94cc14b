import type { TalkHeading } from "../forms/talk-heading.ts";
import { tidy } from "../groups/plain-line.ts";
import type { RichText } from "../markdown/block.ts";
import { nameScore, sureName } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import { andWord } from "../words/and-words.ts";

/**
 * A heading that ends with links that are called like somebody, `Title, [Ann Bee](https://bee.example)`: they are who
 * speaks, where nothing surer says so.
 */
export function withLinkedSpeakers(heading: TalkHeading, content: RichText): TalkHeading {
  if (heading.speakers.length > 0 && !heading.isGuess) return heading;
  const { text, links } = content;
  let end = text.length;
  const names: string[] = [];
  for (const link of links.toReversed()) {
    const behind = text.slice(link.start + link.text.length, end);
    if (nameScore(link.text) < sureName || !between.test(behind)) break;
    names.unshift(link.text);
    end = link.start;
  }
  const title = tidy(text.slice(0, end));
  if (names.length === 0 || !/\p{L}{2}/u.test(title)) return heading;
  return { ...heading, title, whole: title, speakers: names.flatMap(readPeople), isGuess: false };
}

/** What may stand between names, and behind the last. */
const between = new RegExp(`^(?:[\\s,、&/*_~()（）-]|${andWord})*$`, "u");
