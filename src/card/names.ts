/** How people are named on a card: each by one name wherever they stand. */
import type { ShownPerson, ShownTalk } from "../answer/answer.ts";
import { shortName } from "../catalogue/short-name.ts";
import type { Speaker } from "../notes/meetup.ts";
import { foldName } from "../text/fold-name.ts";
import type { Texts } from "./text-table.ts";

/** The speakers of talks in one line, each once; empty where the notes name none. */
export function speakerNames(
  talks: readonly Pick<ShownTalk, "speakers" | "people">[],
  texts: Texts,
): string {
  const names = talks.flatMap(({ speakers, people }) =>
    speakers.map((speaker) => speakerName(speaker, people)),
  );
  return [...new Set(names)].filter((name) => name !== "").join(texts.comma);
}

/** 「Name (Company)」, as much of it as the notes give: the name that all of them give, whatever these write. */
function speakerName(speaker: Speaker, people: readonly ShownPerson[]): string {
  const { name, handle, company } = speaker;
  const person = people.find((one) => isSame(one, speaker));
  const own = name ?? (handle ? `@${handle}` : "");
  return [person ? shortName(person) : own, company && `(${company})`].filter(Boolean).join(" ");
}

function isSame({ handles, names }: ShownPerson, { name = "", handle = "" }: Speaker): boolean {
  const called = foldName(name);
  return handle === ""
    ? names.some((one) => called.includes(foldName(one)))
    : handles.some((one) => foldName(one) === foldName(handle));
}

/** The handles of somebody who is shown by a name; empty of who has none, or is called by one. */
export function handlesOf({ names, handles }: ShownPerson): string {
  return names.length === 0 ? "" : handles.map((handle) => `@${handle}`).join(" · ");
}
