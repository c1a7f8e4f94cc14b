import type { FoundDate } from "../../text/calendar-date.ts";
import { findDate } from "../../text/calendar-date.ts";
import { isMeetupPage } from "../links/link-kind.ts";
import type { RichText } from "../markdown/block.ts";
import { hasHandle } from "../people/handle.ts";
import type { HeaderLine } from "./label-line.ts";
import { isBareUrl } from "./page.ts";
import { isKnown, isPlace, tidyPlace } from "./place.ts";
import { placeBehindDay } from "./place-behind-day.ts";
import { isCalledAsPlace, onlineTools } from "./place-words.ts";
import { placeTold } from "./told-place.ts";

/**
 * The place of the meetup: what a label states; else what stands in the line of the day or in a line beside it; else
 * what leads to a map.
 *
 * @param sections The lines of each section.
 * @param dateLine The line that states the day, and the day in it.
 */
export function readVenue(
  sections: readonly (readonly HeaderLine[])[],
  dateLine?: HeaderLine,
  found?: FoundDate,
): string | undefined {
  return (
    labelledPlaces(sections)[0] ??
    placeBeside(dateLine, found) ??
    placeNear(sections, dateLine) ??
    placeOnMap(sections)
  );
}

/** The only name that leads to a map: `We meet at [Barn Hall](https://maps.google.com/…)`. */
function placeOnMap(sections: readonly (readonly HeaderLine[])[]): string | undefined {
  const links = sections.flatMap((lines) => lines.flatMap(({ value }) => value.links));
  const named = links.filter(
    ({ url, text }) => map.test(url) && !isMap.test(text) && isPlace(text),
  );
  const [place, ...others] = new Set(named.map(({ text }) => tidyPlace(text)));
  return others.length === 0 ? place : undefined;
}

const map =
  /^https?:\/\/(?:maps\.google\.|(?:www\.)?google\.[\w.]{2,6}\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|(?:www\.)?openstreetmap\.org|maps\.apple\.com|map\.yahoo|(?:www\.)?bing\.com\/maps)/iu;
/** What is called a map, the way or an address names no place. */
const isMap =
  /^https?:|^(?:here|there|ici|aquí|aqui|hier|こちら|ここ|地図|マップ|アクセス|map|karte|plan|mapa)|\b(?:maps?|directions)\b|(?:地図|マップ)$/iu;

/** The places that labels state, which are names: 「会場およびオンライン」 says only how. */
export function labelledPlaces(sections: readonly (readonly HeaderLine[])[]): readonly string[] {
  return sections
    .flat()
    .filter(({ label }) => label === "venue")
    .map(({ value }) => placeIn(value))
    .filter((text) => text !== "" && isKnown(text) && !isProse.test(text))
    .filter((text) => !/^(?:会場|現地|onsite|in person)/iu.test(text));
}

/**
 * The place in what stands behind its label or below its heading; of sentences what they tell, or what they lead to first.
 * 「受付（準備用）: https://…」 is where to read of something, and no place.
 */
function placeIn({ text, links }: RichText): string {
  if (/^[^:：]{1,40}[:：]\s?https?:\S+$/u.test(text)) return "";
  const [first = ""] = text.split(/(?<=[。．!！?？])|(?<=\p{Ll}{3}\.)\s/u);
  const isWhole = first.length === text.length && text.length <= longest;
  if (isWhole && !isProse.test(text)) return tidyPlace(text);
  const [link] = links.filter(({ start, text: name }) => start < first.length && isPlace(name));
  return tidyPlace(placeTold(first) ?? link?.text ?? (isSentence.test(first) ? "" : text));
}

const longest = 80;
const isSentence = /[。．.!！?？]\s*$/u;

/** The way to a place, or what to do there. */
const isProse = /(?:です|ます|ください|でした)[。．.]?.{0,40}$|から徒歩/u;

/** Behind the day in its line: `2016-09-19 in Linz`, `2019/06/04 @VENUE`. */
function placeBeside(line?: HeaderLine, found?: FoundDate): string | undefined {
  if (!line || !found) return undefined;
  const { text } = line.value;
  const behind = found.start + found.text.length;
  // The next sentence tells of what else is done, and where.
  const [after = ""] = text.slice(behind).split(endOfSentence);
  const told = placeTold(text.slice(0, behind + Math.min(after.length, 400)));
  if (told) return told;
  const tool = onTool.exec(after)?.[1];
  if (tool) return tidyPlace(tool);
  const place = tidyPlace(
    /(?:^|\s)(?:[@＠]\s*|於[:：]?\s?|(?:in|at|im|à|au|en|em|no|na)\s+(?:the\s+)?(?=[^\p{Ll}]))([^\s@＠].{1,60})$/u.exec(
      after,
    )?.[1] ?? "",
  );
  if (place && isPlace(place)) return place;
  // `3 June 2031, 19:00, in the back, Barn Hall`
  const last = /,\s([^,]{2,60})$/u.exec(after)?.[1] ?? "";
  return (
    placeBehindDay(after) ?? (isCalledAsPlace(last) && isPlace(last) ? tidyPlace(last) : undefined)
  );
}

const onTool = new RegExp(`(?:^|\\s)on\\s+((?:${onlineTools}|Gather)\\b.{0,50})$`, "u");

const endOfSentence = /(?<=\p{L}{3})[.!?。！？]\s/u;

/** A bullet or a line with a mark beside the day's: `@ VENUE`, 「サンプル社にて」. */
function placeNear(
  sections: readonly (readonly HeaderLine[])[],
  dateLine?: HeaderLine,
): string | undefined {
  const lines = near(sections, dateLine);
  const spoken = lines
    .map((line) =>
      /^[@＠]\s?([^\s@＠].{1,60})$|^(.{2,40}?)(?:さん)?にて[。.]?$/u.exec(undated(line)),
    )
    .find(Boolean);
  if (spoken) return tidyPlace(spoken[1] ?? spoken[2] ?? "");
  if (dateLine && !dateLine.isStatement) {
    const below = lines.slice(lines.indexOf(dateLine) + 1).find(({ label }) => !label)?.value.text;
    return below && isCalledAsPlace(below) && isPlace(below) ? tidyPlace(below) : undefined;
  }
  return lines.map((line) => bareVenue(line, dateLine)).find(Boolean);
}

/** The lines of its section beside the one with the date, or beside the page of the meetup: there a place stands without a label. */
function near(
  sections: readonly (readonly HeaderLine[])[],
  dateLine: HeaderLine | undefined,
): readonly HeaderLine[] {
  const isBeside = (line: HeaderLine) => line === dateLine || (!dateLine && isPageLine(line));
  const lines = sections.find((own) => own.some(isBeside)) ?? [];
  const at = lines.findIndex(isBeside);
  // Further down a page is of what is told there.
  if (!dateLine && at >= mostLines) return [];
  return lines.slice(Math.max(0, at - 2), at + 3);
}

const mostLines = 5;

function isPageLine({ value }: HeaderLine): boolean {
  return isBareUrl(value) && isMeetupPage(value.links[0]?.url ?? "");
}

function undated({ value: { text } }: HeaderLine): string {
  const found = findDate(text);
  return found?.start === 0 ? text.slice(found.text.length).trim() : text;
}

/** A bullet beside the date's and the address's that is neither. */
function bareVenue(line: HeaderLine, dateLine: HeaderLine | undefined): string | undefined {
  const { label, value, isStatement } = line;
  if (!isStatement || label || line === dateLine || value.links.length > 0 || line.isHead)
    return undefined;
  const isProse =
    value.text.length > 50 || hasHandle(value.text) || /[:：]|\bby\b/u.test(value.text);
  return isProse || !isPlace(value.text) ? undefined : tidyPlace(value.text);
}
