import { saidOfPeople } from "../../text/honorific.ts";
import { rememberingEach } from "../../text/remembering.ts";
import { splitsOf } from "../forms/splits.ts";
import type { RichText } from "../markdown/block.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { mayHoldName } from "../people/name-shapes.ts";
import { namesPeople } from "../people/person-evidence.ts";
import { hasBy } from "../words/by-words.ts";
import { labelledNames } from "../words/speaker-label.ts";
import type { GroupItem } from "./group.ts";
import { plain } from "./plain-line.ts";
import { segmentsOf } from "./segments.ts";

/** Is something in it written as a person is, or a sign of one? Most groups are prose, and soon known to be. */
export function looksNaming({ lines }: GroupItem, known: KnownPeople): boolean {
  return known.size > 0 || lines.some(({ text }) => hasSign(text) || mayHoldName(text));
}

/** Is there a part that may be somebody, or a sign of one? Others need be tried in no layout. */
export function mayName({ lines }: GroupItem, known: KnownPeople): boolean {
  return lines.some(namingAmong(known));
}

/** A line stands in several groups. */
const namingAmong = rememberingEach((known: KnownPeople) =>
  rememberingEach((line: RichText) => isNaming(line, known)),
);

function isNaming(line: RichText, known: KnownPeople): boolean {
  const { text, links, boldLead = "" } = line;
  if (hasSign(text)) return true;
  if (known.size === 0 && !mayHoldName(text)) return false;
  const slots = splitsOf(plain(line)).map(({ people }) => people);
  const parts = [boldLead, ...links.map(textOf), ...segmentsOf(line).map(textOf), ...slots];
  return parts.some((part) => namesPeople(part, known));
}

function hasSign(text: string): boolean {
  return signOfPerson.test(text) || hasBy(text) || labelledNames(text) !== undefined;
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

const signOfPerson = new RegExp(`[@＠]|${saidOfPeople}|\\t`, "u");
