import type { HeldTalk } from "../answer/inventory.ts";
import { grouped } from "./grouped.ts";

/** A meetup with its new talks. */
export interface NewTalks {
  readonly meetup: string;
  readonly talks: readonly HeldTalk[];
}

/** What came new into the notes. */
export interface News {
  readonly meetups: readonly NewTalks[];
  /** True of what came all at once, as on the first day: no news for members. */
  readonly isBulk: boolean;
}

/** Meetups, and talks, beyond which notes are brought in and not written. */
const mostMeetups = 3;
const mostTalks = 40;

/**
 * The talks that the notes hold by now and did not hold before, by meetup. One that was renamed, moved to
 * another file or taken away and put back is not new.
 *
 * @param ever Every talk that was held at any time, by {@link nameOf}.
 */
export function newsOf(
  held: readonly HeldTalk[],
  before: readonly HeldTalk[],
  ever: ReadonlySet<string>,
): News {
  const fresh = byMeetup(held.filter((talk) => !ever.has(nameOf(talk))));
  const [now, then] = [byMeetup(held), byMeetup(before)];
  const grown = [...fresh].flatMap(([meetup, talks]) => {
    const more = (now.get(meetup)?.length ?? 0) - (then.get(meetup)?.length ?? 0);
    return more > 0 ? [{ meetup, talks: talks.slice(-more) }] : [];
  });
  const count = grown.reduce((sum, { talks }) => sum + talks.length, 0);
  const meetups = held.length > before.length ? grown : [];
  const isBulk = before.length === 0 || grown.length > mostMeetups || count > mostTalks;
  return { meetups, isBulk };
}

/** By what a talk is known as the same, wherever its file lies. */
export function nameOf({ title, meetup }: HeldTalk): string {
  return `${meetup.title}\n${title}`;
}

function byMeetup(talks: readonly HeldTalk[]): ReadonlyMap<string, readonly HeldTalk[]> {
  return grouped(talks, ({ meetup }) => meetup.title);
}
