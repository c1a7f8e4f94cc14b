/** Words of a question that the notes need not say, as where they stand says it: the folder of a group, the month of a meetup. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import { monthsByName } from "../../text/calendar-names.ts";
import { foldName } from "../../text/fold-name.ts";

/** A shorter word is within many names. */
const shortest = 3;

/** Whether a word is in the path of a talk's file, or names the month or the year of its meetup. */
export function isKnownByPlace(word: string, { talk, meetup }: CataloguedTalk): boolean {
  const name = foldName(word);
  const [year, month] = (meetup.date ?? "").split("-");
  const isMonth = month !== undefined && monthsByName.get(name) === Number(month);
  const parts = talk.file.split(/[/_.\s-]+/u).map(foldName);
  const isInPath = name.length >= shortest && parts.some((part) => part.includes(name));
  return isInPath || isMonth || (year !== "" && name === year);
}

/** A text without the words that the place of a talk says. */
export function withoutKnown(text: string, entry: CataloguedTalk): string {
  const words = text.split(/[\s\p{P}\p{S}]+/u).filter((word) => isKnownByPlace(word, entry));
  return words.reduce((left, word) => left.replace(word, " "), text).trim();
}
