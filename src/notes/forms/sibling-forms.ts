/**
 * Headings that stand beside each other mostly share a form. It is read off all of them: what their
 * slots hold is weighed together, and a form that only one of many has decides nothing.
 */
import { isDay } from "../../text/day-alone.ts";
import type { Speaker } from "../meetup.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { nameScore } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import { personScore } from "../people/person-evidence.ts";
import { splitPeople } from "../people/split-people.ts";
import { isEnglishWord } from "../people/word-lists.ts";
import { isAsLongAsTitle } from "../words/heading-words.ts";
import { commaBehindName, quotedBehind, type Split, sharedOnly, splitsOf } from "./splits.ts";
import { isUsualForm } from "./usual-form.ts";

/** A heading among its siblings. */
export interface Sibling {
  /** Without marks such as times. */
  readonly text: string;
  /** What a sure sign says of it: a handle, さん. */
  readonly sure?: { readonly title: string; readonly speakers: readonly Speaker[] };
}

/** A heading read in the form it shares with its siblings. */
export interface FormReading extends Split {
  readonly speakers: readonly Speaker[];
  /** How much speaks for its slot naming people. */
  readonly score: number;
  /** Do siblings share the form, or does the heading speak for itself? */
  readonly isShared: boolean;
}

/** Reads siblings together; nothing for those that name nobody, and for those that are sure anyway. */
export function readSiblingForms(
  siblings: readonly Sibling[],
  known: KnownPeople,
): readonly (FormReading | undefined)[] {
  const cut = siblings.map((sibling) => readSplits(sibling, known));
  const shared = sharedForms(cut, siblings.length);
  return cut.map((splits, at) => {
    if (siblings[at]?.sure) return undefined;
    const inShared = shared
      .flatMap(({ form, least }) =>
        splits.filter((split) => split.form === form && split.score >= least),
      )
      .at(0);
    const alone = best(
      splits.filter((split) => !sharedOnly.has(split.form) && split.score >= enoughAlone(split)),
    );
    // A sure name in another form beats a guess in the shared one.
    const reading = inShared && (!alone || alone.score < inShared.score + 3) ? inShared : alone;
    if (!reading) return undefined;
    return { ...reading, speakers: readPeople(reading.people), isShared: reading === inShared };
  });
}

interface Scored extends Split {
  readonly score: number;
}

/** Given and family name, a handle, さん: without siblings less would be a guess. */
function enoughAlone({ people }: Split): number {
  return /\p{Script=Latin}/u.test(people) ? 3 : 2;
}

function readSplits({ text, sure }: Sibling, known: KnownPeople): readonly Scored[] {
  return splitsOf(text).map((split) => {
    // A sure sign says which slot is whose.
    if (sure) return { ...split, score: split.title === sure.title ? sureScore : -sureScore };
    // The title of a talk is no day: `18 September 2031 - Sample Inc`.
    if (isDay(split.title)) return { ...split, score: -6 };
    const score = personScore(split.people, known);
    // A title that is a name as well is the speaker, and the other slot the title.
    return { ...split, score: score - Math.max(0, nameScore(split.title) - 1) };
  });
}

/** Of what a sure sign says. */
const sureScore = 6;

interface SharedForm {
  readonly form: string;
  readonly sum: number;
  /** The score from which on a slot of this form is taken for people. */
  readonly least: number;
}

function sharedForms(cut: readonly (readonly Scored[])[], siblings: number): readonly SharedForm[] {
  const byForm = new Map<string, Scored[]>();
  for (const split of cut.flat()) {
    const same = byForm.get(split.form);
    if (same) same.push(split);
    else byForm.set(split.form, [split]);
  }
  return [...byForm]
    .filter(([form, splits]) => form !== commaBehindName || areTitles(splits))
    .flatMap(([form, splits]): SharedForm[] => {
      const { length } = splits;
      const sum = splits.reduce((total, { score }) => total + Math.max(-4, Math.min(score, 4)), 0);
      const named = splits.filter(({ score }) => score >= 1).length;
      const isNamed = (named > 1 && named * 2 >= length && sum > 0) || isLed(splits);
      const possible = splits.filter(({ score, people }) => score >= 0 && isShort(people)).length;
      const own = new Set(splits.map(({ people }) => people)).size;
      // In front, what is short and stands everywhere is a label or a code, `AC: …`, unless the title is quoted or names are among them.
      const isTotal =
        form.startsWith("{title}") || form === quotedBehind
          ? length > 2 && length >= siblings * 0.7 && possible >= length * 0.8 && own * 2 > length
          : length > 3 &&
            length >= siblings * 0.5 &&
            possible === length &&
            own === length &&
            named > 1;
      const isUsual = isTotal || (length > 3 && isUsualForm(named, length, length === siblings));
      return isNamed || isTotal ? [{ form, sum, least: isUsual ? -3 : -1 }] : [];
    })
    .toSorted((a, b) => b.sum - a.sum);
}

/** Beside one with a sure sign each other is a nick: `Title / Ann Bee (@annb)`, `Title / hatake9`. */
function isLed(splits: readonly Scored[]): boolean {
  return (
    splits.some(({ score }) => score === sureScore) &&
    splits.every(({ score, people }) => score >= 1 || isNick(people))
  );
}

/** One word in small letters that stands in no dictionary, as no thing is written. */
function isNick(people: string): boolean {
  return /^[a-z][a-z\d_-]{2,19}$/u.test(people) && !isEnglishWord(people) && /[\d_]/u.test(people);
}

/** Is every other one longer than a role or a company is? */
function areTitles(splits: readonly Split[]): boolean {
  return splits.filter(({ title }) => isAsLongAsTitle(title)).length * 2 >= splits.length;
}

/** As short as nicks. */
function isShort(people: string): boolean {
  return splitPeople(people).every((name) => name.length <= 20 && !/\s\S+\s/u.test(name));
}

function best(splits: readonly Scored[]): Scored | undefined {
  return splits.toSorted((a, b) => b.score - a.score)[0];
}
