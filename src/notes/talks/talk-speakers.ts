import { type BelowSpeakers, firstLines } from "../forms/below/below-rule.ts";
import type { Section } from "../forms/section.ts";
import type { Speaker } from "../meetup.ts";
import { isName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { addProfileHandles } from "../people/profile-handles.ts";
import { type HeadingCandidate, textOf } from "./heading-candidate.ts";

/** Speakers, and the heading below the talk that names them and is no part of its notes. */
export interface TalkSpeakers {
  readonly speakers: readonly Speaker[];
  readonly heading?: Section;
}

/**
 * Who gives a talk: as its heading says beyond doubt, else as stands below it, else as the heading
 * seems to say.
 */
export function speakersOfTalk(candidate: HeadingCandidate): TalkSpeakers {
  const { section, below } = candidate;
  const named = namedSpeakers(candidate);
  // No talk is given by its own title: 「### 登壇者」 above nothing, or a heading said twice.
  const own = candidate.role === "person" ? "" : titleOf(candidate);
  const found = { ...named, speakers: named.speakers.filter(({ name }) => name !== own) };
  const links = [section.heading, below?.heading?.heading]
    .flatMap((heading) => heading?.content.links ?? [])
    .concat(firstLines(section.blocks).flatMap((line) => line.links));
  return { ...found, speakers: addProfileHandles(found.speakers, links) };
}

function namedSpeakers({ section, heading, role, below: written }: HeadingCandidate): TalkSpeakers {
  const below = repeats(heading.speakers, written) ? undefined : written;
  if (heading.speakers.length > 0 && !heading.isGuess) return { speakers: heading.speakers };
  const [name, ...others] = heading.speakers;
  const account = accountOf(below);
  if (name && account && others.length === 0)
    return { ...below, speakers: [{ ...name, ...account }] };
  if (below) return below;
  if (heading.speakers.length > 0) return { speakers: heading.speakers };
  if (role === "person") return { speakers: readPeople(textOf(section)) };
  return { speakers: heading.marked && isName(heading.title) ? readPeople(heading.title) : [] };
}

/** The title of a talk; the whole heading where there would be none without its marks. */
export function titleOf({ section, heading, role, below }: HeadingCandidate): string {
  if (heading.title === "" || (role === "person" && heading.speakers.length === 0)) {
    return textOf(section);
  }
  // What only looks like a name stays in the title when the speaker stands below.
  const isOther = below && !accountOf(below) && !repeats(heading.speakers, below);
  return heading.isGuess && isOther ? heading.whole : heading.title;
}

/** Does what stands below name by a part of the name whom the heading names in full? */
function repeats(speakers: readonly Speaker[], below: BelowSpeakers | undefined): boolean {
  if (!below || below.heading) return false;
  const words = new Set(speakers.flatMap(({ name = "" }) => name.split(/\s+/u)));
  return below.speakers.every(
    ({ name, handle }) => name !== undefined && !handle && words.size > 1 && words.has(name),
  );
}

/** The handle that stands alone below a heading: it is of whom the heading names. */
function accountOf(below: BelowSpeakers | undefined): Speaker | undefined {
  const [only, ...others] = below?.speakers ?? [];
  return only?.handle && !only.name && others.length === 0 ? only : undefined;
}
