/**
 * Who speaks, in the first lines below headings that stand beside each other: `Ann Bee - Owner of
 * Sample`, `Ann Bee (Sample)`, `* Ann Bee, Sample`. Where most siblings have a name there, it is where
 * their author names the speaker; where one has, it is a line like any other.
 */
import type { Speaker } from "../../meetup.ts";
import type { KnownPeople } from "../../people/known-people.ts";
import { readPeople } from "../../people/person.ts";
import { personScore } from "../../people/person-evidence.ts";
import type { Section } from "../section.ts";
import { type BelowSpeakers, firstLines } from "./below-rule.ts";

/** Reads the first lines below siblings; nothing for those that name nobody there. */
export function readBelowSiblings(
  siblings: readonly Section[],
  known: KnownPeople,
): readonly (BelowSpeakers | undefined)[] {
  const lines = siblings.map((section) => leadingNames(section, known));
  const filled = siblings.filter(({ blocks }) => blocks.length > 0).length;
  const named = lines.filter(([first]) => first && first.score >= 1).length;
  if (named < 2 || named * 2 < filled) return siblings.map(() => undefined);
  return lines.map((own) => {
    const speakers = own.flatMap((line) => line.speakers);
    return speakers.length > 0 ? { speakers, isGuess: false } : undefined;
  });
}

interface NameLine {
  readonly speakers: readonly Speaker[];
  readonly score: number;
}

/** The lines that name people, up to the first that does not. */
function leadingNames({ blocks }: Section, known: KnownPeople): readonly NameLine[] {
  const names: NameLine[] = [];
  for (const { text } of firstLines(blocks)) {
    const line = readNameLine(text, known);
    if (!line || line.score < 1) break;
    names.push(line);
  }
  return names;
}

/** A line in the form `Name - Role`, `Name, Role`, `Name (Company)`, `Name @ Company`. */
function readNameLine(text: string, known: KnownPeople): NameLine | undefined {
  if (text.length > longest || /[。！？!?]|https?:/u.test(text)) return undefined;
  const [own = "", role] = text.split(/(?<!\s)\s+[-–—―|]+\s+(.*)/su);
  const score = personScore(own, known);
  const people = readPeople(
    role && !/^[@＠]\w/u.test(role) ? own : text.replace(/\s+[-–—―|]+\s+/gu, ", "),
  );
  return {
    score,
    speakers: people.map((person) => ({
      ...person,
      ...(role && people.length === 1 && !person.handle && { company: role }),
    })),
  };
}

const longest = 140;
