/** How people are named on a card: each by one name wherever they stand. */
import type { ShownPerson, ShownTalk } from "../answer/shown-talk.ts";
import { shortName } from "../catalogue/short-name.ts";
import type { Speaker } from "../notes/meetup.ts";
import { foldName } from "../text/fold-name.ts";
import type { Texts } from "./text-table.ts";

type Named = Pick<ShownPerson, "name" | "names" | "handles">;
type WithSpeakers = Pick<ShownTalk, "speakers"> & { readonly people: readonly Named[] };

/** The speakers of talks in one line, each once, 「Name (Company)」; empty where the notes name none. */
export function speakerNames(talks: readonly WithSpeakers[], texts: Texts): string {
  return namesBy(() => "", talks, texts);
}

/** The same to somebody who asks who they are: with the handle by which each is found elsewhere. */
export function speakerNamesAsked(talks: readonly WithSpeakers[], texts: Texts): string {
  return namesBy(({ handle }) => (handle ? `@${handle}` : ""), talks, texts);
}

function namesBy(
  handleOf: (speaker: Speaker) => string,
  talks: readonly WithSpeakers[],
  texts: Texts,
): string {
  const names = talks.flatMap(({ speakers, people }) =>
    speakers.map((speaker) => {
      const name = nameOf(speaker, people);
      const handle = handleOf(speaker);
      const beside = [isCalled(name, handle) ? "" : handle, speaker.company]
        .filter(Boolean)
        .join(", ");
      return [name, beside && `(${beside})`].filter(Boolean).join(" ");
    }),
  );
  return [...new Set(names)].filter((name) => name !== "").join(texts.comma);
}

/** The name that all notes give, whatever these write; the handle of who has none. */
function nameOf(speaker: Speaker, people: readonly Named[]): string {
  const { name, handle } = speaker;
  const person = people.find((one) => isSame(one, speaker));
  return person ? shortName(person) : (name ?? (handle ? `@${handle}` : ""));
}

function isSame({ handles, names }: Named, { name = "", handle = "" }: Speaker): boolean {
  const called = foldName(name);
  return handle === ""
    ? names.some((one) => called.includes(foldName(one)))
    : handles.some((one) => foldName(one) === foldName(handle));
}

/** Somebody who is asked for, 「Name (@handle)」: the handle is what finds them elsewhere. */
export function personAsked(person: ShownPerson): string {
  const name = shortName(person);
  const handles = person.handles.filter((handle) => !isCalled(name, handle));
  return handles.length === 0
    ? name
    : `${name} (${handles.map((handle) => `@${handle}`).join(", ")})`;
}

/** Whether a handle is the name itself, with or without its `@`. */
function isCalled(name: string, handle: string): boolean {
  return foldName(name) === foldName(handle);
}
