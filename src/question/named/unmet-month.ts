import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Unknown } from "../../search/query.ts";
import { foldName } from "../../text/fold-name.ts";
import { hasContent } from "../content.ts";
import { isFrameWord } from "../lexicon/frame-words.ts";
import { findNamedDate } from "./named-date.ts";

/**
 * The month of a year in which there was no meetup, where nothing else is asked for: of 「2031年10月の発表」 and "who spoke in October
 * 2031?" any talk that shares the year would be a guess. One that stands in a title is a topic.
 *
 * @param topic What is left of a question without its words of asking.
 */
export function unmetMonth(
  topic: string,
  { meetupsByDate, entries }: Catalogue,
): Unknown | undefined {
  const date = findNamedDate(topic);
  if (date?.precision !== "month" || meetupsByDate.size === 0) return undefined;
  const words = topic.slice(date.start, date.end).trim();
  const isMet = [...meetupsByDate.keys()].some(date.covers);
  const beside = `${topic.slice(0, date.start)} ${topic.slice(date.end)}`.split(/[\s?!。、]+/u);
  if (isMet || beside.some((word) => hasContent(word) && !isFrameWord(word))) return undefined;
  const isTitled = entries.some(({ talk, meetup }) =>
    [talk.title, meetup.title].some((title) => foldName(title).includes(foldName(words))),
  );
  return isTitled ? undefined : { kind: "day", text: words };
}
