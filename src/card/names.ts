/** How people are named on a card. */
import type { ShownPerson } from "../answer/answer.ts";
import type { Speaker } from "../notes/meetup.ts";
import type { Texts } from "./text-table.ts";

/** The speakers of a talk in one line; empty where the notes name none. */
export function speakerNames(speakers: readonly Speaker[], texts: Texts): string {
  return speakers.map(speakerName).filter(Boolean).join(texts.comma);
}

/** 「Name (@handle, Company)」, as much of it as the notes give. */
function speakerName({ name, handle, company }: Speaker): string {
  const at = handle && `@${handle}`;
  const details = [name && at, company].filter(Boolean).join(", ");
  return [name ?? at, details && `(${details})`].filter(Boolean).join(" ");
}

/** A speaker across all notes: name and handles. */
export function personName({ name, names, handles }: ShownPerson): string {
  const ats = handles.map((handle) => `@${handle}`).join(", ");
  if (names.length === 0) return ats || name;
  return ats ? `${name} (${ats})` : name;
}
