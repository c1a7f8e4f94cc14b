/** The meetups that are called as one that the notes do not have, but for its number, year or day. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Meetup } from "../../notes/meetup.ts";
import { foldName } from "../../text/fold-name.ts";

/** The newest of a series. */
const mostNear = 3;
/** A name of fewer letters is in many questions. */
const shortest = 4;

/** Meetups of the series that a question names, in the order of the catalogue, but those with a number that it names first. */
export function nearMeetups(question: string, { read }: Catalogue): readonly Meetup[] {
  const asked = foldName(question);
  const isAsked = (meetup: Meetup) => Number(isNumbered(meetup, question));
  return read
    .filter(({ title }) => {
      if (!/\d/u.test(title)) return false;
      const name = foldName(seriesOf(title));
      return name.length >= shortest && asked.includes(name);
    })
    .toSorted((a, b) => isAsked(b) - isAsked(a))
    .slice(0, mostNear);
}

/** Whether a text has the number of a meetup: 7 of #07. */
export function isNumbered({ number }: Meetup, text: string): boolean {
  return (
    number !== undefined && text.match(/\d+/gu)?.some((one) => Number(one) === number) === true
  );
}

/** What stands before the number of a title, or behind it up to what was done there: 「第80回 港の会に行った」. */
function seriesOf(title: string): string {
  const [name = ""] = (title.split(/\d/u)[0] ?? "").split(/[#＃第（([【]/u);
  if (name.trim() !== "") return name;
  const behind = title.replace(/^\D{0,2}\d{1,4} ?回? ?/u, "");
  return behind.split(/[にをで（(]/u)[0] ?? "";
}
