/**
 * Names of people: one person's name, handle and company told apart, and lists of people split.
 *
 * Nothing here decides whether a text names people at all; the speaker rules do.
 */
import type { Speaker } from "./meetup.ts";

const handle = /[@＠]([A-Za-z0-9_](?:[\w.-]*\w)?)/u;
const honorific = /\s*(?:さん|氏|様|さま|先生)\s*$/u;
const bracketed = /[（(]([^（()）]*)[)）]/gu;
const service = /^(?:twitter|x|github|slack|facebook|id|hatena)\s*[:：]?\s*/iu;

/** One person's name, handle and company, from `Name (@handle), Company` and its relatives. */
export function readPerson(text: string): Speaker | undefined {
  let rest = text.trim();
  let found = handle.exec(rest)?.[1];
  let company: string | undefined;
  rest = rest.replace(bracketed, (_, inside: string) => {
    const plain = inside.trim().replace(service, "");
    if (found || handle.test(plain)) company ??= companyBeside(plain);
    else if (/^[a-z\d_]{2,}$/u.test(plain)) found = plain;
    else company ??= plain;
    return " ";
  });
  rest = rest.replace(new RegExp(handle.source, "gu"), " ");
  const [own = "", after] = rest.split(/[,、/／|]/u).map((part) => part.trim());
  const name = tidyName(own || after || "");
  company ??= own ? after : undefined;
  if (!name && !found) return undefined;
  return {
    ...(name && { name }),
    ...(found && { handle: found }),
    ...(company && { company }),
  };
}

/** Everyone named in a list such as `@a, @b`, `A & B` or 「Aさん、Bさん」. */
export function readPeople(text: string): readonly Speaker[] {
  return splitPeople(text).flatMap((part) => readPerson(part) ?? []);
}

function companyBeside(bracket: string): string | undefined {
  const [, ...others] = bracket.split(/\s*[,、/／]\s*/u);
  return others.find((part) => !handle.test(part) && !service.test(part)) || undefined;
}

function tidyName(name: string): string {
  return name
    .replace(honorific, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s:：\-–—]+|[\s:：\-–—]+$/gu, "");
}

/**
 * Cuts a list between people. A comma before a part without a handle, after one with a handle,
 * announces a company; so does one comma in each half of `A, X and B, Y`.
 */
export function splitPeople(text: string): readonly string[] {
  const halves = splitOutside(
    text,
    /^(?:\s+and\s+|\s*[&＆]\s*|\s+と\s+|と(?=[@＠])|(?<=さん|氏)と)/iu,
  );
  if (halves.length > 1 && halves.every((half) => splitOutside(half, comma).length === 2)) {
    if (!halves.every((half) => handle.test(splitOutside(half, comma)[1] ?? ""))) return halves;
  }
  return halves.flatMap(splitCommas);
}

const comma = /^\s*[,，、]\s*/u;

function splitCommas(text: string): readonly string[] {
  const people: string[] = [];
  for (const part of splitOutside(text, comma)) {
    const last = people.at(-1);
    const isCompany = last && handle.test(last) && !handle.test(part) && !honorific.test(part);
    if (isCompany) people[people.length - 1] = `${last}, ${part}`;
    else people.push(...splitDots(part));
  }
  return people;
}

/** 「・」 stands between people, and inside the name of one whose name is all katakana. */
function splitDots(text: string): readonly string[] {
  if (/^[\p{Script=Katakana}ー・\s]+$/u.test(text)) return [text];
  return splitOutside(text, /^\s*・\s*/u);
}

/** Splits at `separator`, which must begin with `^`, where it stands outside brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if ("（([".includes(char)) depth += 1;
    if ("）)]".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const [match] = separator.exec(text.slice(at, at + 8)) ?? [];
    if (!match) continue;
    parts.push(text.slice(start, at));
    start = at + match.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}
