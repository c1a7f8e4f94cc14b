/** What speaks for a slot of a heading, or for a line, naming people. */
import { withoutAccents } from "../../text/accents.ts";
import { saidOfPeople } from "../../text/honorific.ts";
import { remembering } from "../../text/remembering.ts";
import type { Evidence } from "../evidence.ts";
import { sectionRole } from "../words/section-role.ts";
import { isCompany } from "./company.ts";
import { hasHandle } from "./handle.ts";
import type { KnownPeople } from "./known-people.ts";
import { nameEvidence, nameScore } from "./name-evidence.ts";
import { mayHoldName } from "./name-shapes.ts";
import { nameText } from "./name-text.ts";
import { readPeople } from "./person.ts";
import { isCommonWord, isEnglishWord, isGivenName } from "./word-lists.ts";

/** A reason to take a text for people, or not to. */
export interface PersonEvidence extends Evidence {
  readonly is: (slot: Slot) => boolean;
}

/** The text of a slot, and the name in it that is asked about. */
interface Slot {
  readonly text: string;
  readonly name: string;
  readonly known: KnownPeople;
}

export const personEvidence: readonly PersonEvidence[] = [
  {
    name: "handle",
    weight: 6,
    reason: "Accounts are people's.",
    bears: ["@ann", "Ann Bee (@ann)"],
    lacks: ["Ann Bee", "@Component"],
    is: ({ text }) => hasHandle(text),
  },
  {
    name: "honorific",
    weight: 6,
    reason: "さん, 氏, 님 and 老师 are said of people.",
    bears: ["山田さん", "김민수님"],
    lacks: ["山田"],
    is: ({ text }) => honorificAtEnd.test(text),
  },
  {
    name: "known",
    weight: 5,
    reason: "The folder names this person beyond doubt elsewhere, or the organiser does.",
    bears: ["known: Ann Bee"],
    lacks: ["Ann Bee"],
    is: ({ name, known }) => known.has(name),
  },
  {
    name: "given name alone",
    weight: 1,
    reason:
      "Where everybody knows each other the given name is enough: a sign among siblings, and not by itself.",
    bears: ["Eva", "Oskar", "Benoît"],
    lacks: ["Eva Moro", "Docker", "Mark", "eva"],
    is: ({ name }) => isGivenNameAlone(name),
  },
  {
    name: "word of a section",
    weight: -6,
    reason: "休憩 and Questions are no people.",
    bears: ["懇親会", "Questions"],
    lacks: ["山田"],
    is: ({ text }) => sectionRole(text) !== undefined,
  },
  {
    name: "common word",
    weight: -2,
    reason:
      "One of the commonest words, alone, is a note more often than a nick: (draft), (example).",
    bears: ["example", "Part"],
    lacks: ["kitsu", "Ann"],
    is: ({ name }) => isCommonWord(name) && name.length > 2,
  },
  {
    name: "company alone",
    weight: -4,
    reason: "A company gives no talk.",
    bears: ["Sample Inc."],
    lacks: ["Ann Bee, Sample Inc."],
    is: ({ name }) => isCompany(name),
  },
  {
    name: "too long",
    weight: -6,
    reason: "No name, role and company together are that long.",
    bears: [Array.from({ length: 40 }, () => "word").join(" ")],
    lacks: ["Ann Bee, Sample Inc."],
    is: ({ text }) => text.length > 140,
  },
];

/** Is it one word that is a given name, with or without its accents, and none of English? */
export function isGivenNameAlone(name: string): boolean {
  const plain = withoutAccents(name.toLowerCase());
  return (
    /^\p{Lu}\p{L}+$/u.test(name) &&
    (isGivenName(name) || isGivenName(plain)) &&
    !isEnglishWord(name)
  );
}

const honorificAtEnd = new RegExp(`(?:${saidOfPeople})\\s*(?:[（(][^（()）]*[)）])?$`, "u");

/** What speaks for the text naming a person, and against it: each reason with what it weighs here. */
export function personReasons(
  text: string,
  known: KnownPeople,
): readonly { readonly name: string; readonly weight: number }[] {
  return readPeople(text.slice(0, 400)).flatMap(({ name = "" }) => {
    const slot = { text, name, known };
    const ofSlot = personEvidence.filter(({ is }) => is(slot));
    const ofName = nameEvidence.map(({ name: reason, weight, count }) => ({
      name: reason,
      weight: weight * count(nameText(name)),
    }));
    return [...ofSlot.map((own) => ({ name: own.name, weight: own.weight })), ...ofName].filter(
      ({ weight }) => weight !== 0,
    );
  });
}

/** How much speaks for the text naming people: the mean over those it would name. */
export function personScore(text: string, known: KnownPeople): number {
  const before = scorers.get(known);
  if (before) return before(text);
  const score = remembering((slot) => scoreOf(slot, known));
  scorers.set(known, score);
  return score(text);
}

/**
 * Is more said for the text naming people than against it, by `least` at least? Most texts hold nothing that is written
 * as a person is, and need not be weighed.
 */
export function namesPeople(text: string, known: KnownPeople, least = 1): boolean {
  const mayName = known.size > 0 || signOfPerson.test(text) || mayHoldName(text);
  return mayName && personScore(text, known) >= least;
}

const signOfPerson = new RegExp(`[@＠]|${saidOfPeople}`, "u");

/** Every form of a heading asks about the same slots. */
const scorers = new WeakMap<KnownPeople, (text: string) => number>();

function scoreOf(text: string, known: KnownPeople): number {
  const people = readPeople(text.slice(0, 400));
  if (people.length === 0) return -6;
  const sum = people.reduce((total, { name = "", handle }) => {
    const own = { text: people.length > 1 ? (handle ? `@${handle}` : name) : text, name, known };
    const listed = personEvidence.reduce((all, { weight, is }) => all + (is(own) ? weight : 0), 0);
    return total + listed + (name ? nameScore(name) : 0);
  }, 0);
  return sum / people.length;
}
