/** What a block of front matter holds, whatever it is written in: texts, and lists and maps of them. */
export type FieldData = string | readonly FieldData[] | FieldMap;

/** By their names, as written. */
export type FieldMap = ReadonlyMap<string, FieldData>;

/** Does it hold fields? */
export function isFieldMap(data: FieldData): data is FieldMap {
  return data instanceof Map;
}

/** The entries of a list; of anything else itself alone. */
export function entriesOf(data: FieldData): readonly FieldData[] {
  return isList(data) ? data : [data];
}

/** The text of the first of these fields that has one; names fold as {@link foldKey} does. */
export function fieldText(map: FieldMap, names: readonly string[]): string | undefined {
  const fields = [...map].map(([name, data]) => [foldKey(name), data] as const);
  return names
    .map((name) => fields.find(([own, data]) => own === name && isText(data))?.[1])
    .find(isText);
}

/** Case, `_` and `-` in a name are of no matter. */
export function foldKey(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/gu, "");
}

/** All fields as texts by their names in small letters; those within another are called `event.location.name`. */
export function fieldTexts(map: FieldMap, above = ""): readonly (readonly [string, string])[] {
  return [...map].flatMap(([key, data]) => {
    const name = `${above}${key.toLowerCase()}`;
    if (isFieldMap(data)) return fieldTexts(data, `${name}.`);
    const text = isText(data) ? data : entriesOf(data).flatMap(entryText).join(", ");
    return isList(data) && text === "" ? [] : [[name, text] as const];
  });
}

/** One of a list: a text, or a person with name and handle in fields of their own. */
function entryText(entry: FieldData): readonly string[] {
  if (isText(entry)) return [entry];
  if (!isFieldMap(entry)) return [];
  const name = fieldText(entry, ["name", "speaker"]);
  const handle = handleOf(entry);
  if (!name) return handle ? [`@${handle}`] : [];
  return [handle ? `${name} (@${handle})` : name];
}

/** The account of whom a map tells of, without `@`. */
export function handleOf(
  person: FieldMap,
  names: readonly string[] = ["handle", "twitter", "x", "github"],
): string | undefined {
  const written = fieldText(person, names) ?? "";
  return /^(?:https?:\/\/(?:www\.)?(?:twitter|x)\.com\/)?@?([\w.-]{1,40})\/?$/iu.exec(written)?.[1];
}

function isList(data: FieldData): data is readonly FieldData[] {
  return Array.isArray(data);
}

function isText(data: FieldData | undefined): data is string {
  return typeof data === "string" && data !== "";
}
