import type { Speaker } from "../meetup.ts";
import { readPeople } from "../people/person.ts";
import { entriesOf, type FieldData, fieldText, handleOf, isFieldMap } from "./field-data.ts";

/** Whom a field names: a text, a map of name and handle, or a list of these. */
export function peopleIn(data: FieldData): readonly Speaker[] {
  if (typeof data === "string") return readPeople(data);
  if (!isFieldMap(data)) return entriesOf(data).flatMap(peopleIn);
  const handle = handleOf(data);
  const company = fieldText(data, ["company", "organization", "affiliation", "所属"]);
  const named = readPeople(fieldText(data, ["name", "fullname", "speaker", "氏名", "名前"]) ?? "");
  const [only, ...others] = named;
  if (others.length > 0) return named;
  if (!only) return handle ? [{ handle }] : [];
  return [{ ...(company && { company }), ...(handle && { handle }), ...only }];
}
