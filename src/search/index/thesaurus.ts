/**
 * Terms that mean the same: Kubernetes and k8s, 機械学習 and ML.
 *
 * All forms of a group share one term, which notes are indexed by wherever a form occurs. So a
 * question in any form finds a talk in any other, be it of one word or of several.
 */
import { analyze, type Word } from "../../text/analyzer.ts";
import { WordsByLetters } from "../../text/words-by-letters.ts";

/** Groups of forms that mean the same, as `terms.yml` lists them. */
export type TermGroups = readonly (readonly string[])[];

export interface Thesaurus {
  /** In the order of the groups. */
  readonly all: readonly Form[];
  /** By the first word of each. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** By group. */
  readonly groups: ReadonlyMap<string, readonly Form[]>;
  /** The groups that have a form of several words. */
  readonly long: ReadonlySet<string>;
  /** Those of one word, to recognise a misspelt one. */
  readonly byLetters: WordsByLetters;
}

/** One way to write what a group means. */
export interface Form {
  readonly keys: readonly string[];
  readonly words: readonly Word[];
  /** The term that the whole group shares. */
  readonly group: string;
}

/** Of a word, what it is looked up by. */
export type NamedWord = Pick<Word, "term" | "script">;

/** A form that occurs among some words. */
export interface GroupMention {
  readonly group: string;
  readonly start: number;
  /** How many words it takes. */
  readonly length: number;
}

/** The forms of these groups, ready to be looked up: made once for a table, which is long, and the same for each library. */
export function buildThesaurus(groups: TermGroups): Thesaurus {
  const known = tables.get(groups);
  if (known) return known;
  const thesaurus = thesaurusOf(groups.flatMap(formsOf));
  tables.set(groups, thesaurus);
  return thesaurus;
}

const tables = new WeakMap<TermGroups, Thesaurus>();

function formsOf(group: readonly string[], number: number): Form[] {
  return group.flatMap((form) => {
    const words = analyze(form);
    return words.length > 0 ? { keys: words.map(keyOf), words, group: `=${number}` } : [];
  });
}

/** The same of forms that were read before. */
export function thesaurusOf(all: readonly Form[]): Thesaurus {
  const forms = new Map<string, Form[]>();
  const groups = new Map<string, Form[]>();
  const long = new Set<string>();
  const byLetters = new WordsByLetters();
  for (const form of all) {
    const [word, ...more] = form.words;
    if (word && more.length === 0) byLetters.add(word.term);
    if (more.length > 0) long.add(form.group);
    add(forms, form.keys[0] ?? "", form);
    add(groups, form.group, form);
  }
  return { all, forms, groups, long, byLetters };
}

function add(lists: Map<string, Form[]>, key: string, form: Form): void {
  const list = lists.get(key);
  if (list) list.push(form);
  else lists.set(key, [form]);
}

/** Every form among the words, the parts of compounds included. */
export function findGroups(words: readonly Word[], thesaurus: Thesaurus): GroupMention[] {
  const keys = words.map(keyOf);
  return words.flatMap(({ parts }, start) => [
    ...formsAt(keys, start, thesaurus),
    ...parts.flatMap((part) =>
      groupsOf(part, thesaurus).map((group) => ({ group, start, length: 1 })),
    ),
  ]);
}

/** The groups that have this single word as a form. */
export function groupsOf(word: NamedWord, thesaurus: Thesaurus): string[] {
  return formsAt([keyOf(word)], 0, thesaurus).map(({ group }) => group);
}

/** The other forms of a word's groups that are one word. */
export function otherForms(word: NamedWord, thesaurus: Thesaurus): Word[] {
  const forms = groupsOf(word, thesaurus).flatMap((group) => thesaurus.groups.get(group) ?? []);
  return forms.flatMap(({ words }) => (words.length === 1 ? words : []));
}

/** The groups with a form in one katakana word that this one begins: オブザーバビリ. */
export function formsBegunBy({ term }: Word, { forms }: Thesaurus): string[] {
  if (term.length < fewestTyped) return [];
  return [...forms].flatMap(([key, begun]) =>
    key.startsWith(term)
      ? begun.filter(({ keys }) => keys.length === 1).map(({ group }) => group)
      : [],
  );
}

/** Fewer letters begin too many. */
const fewestTyped = 4;

/** Whether a word is written as the name of a product, which is no form of an ordinary word: Solidity, of solid. */
export function isProductName(word: Word, thesaurus: Thesaurus): boolean {
  const forms = thesaurus.forms.get(keyOf(word)) ?? [];
  return forms.some(({ words: [first, ...more] }) => more.length === 0 && isName(first?.text));
}

function isName(text = ""): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a word stands for a term of several words: LLM, フィーチャーフラグ; but 導入 is just a word. */
export function isLongTerm(word: Word, thesaurus: Thesaurus): boolean {
  if (word.script === "kanji" && word.term.length <= 3) return false;
  return groupsOf(word, thesaurus).some((group) => thesaurus.long.has(group));
}

/** The forms that begin at a place among words, which are given by their keys. */
export function formsAt(
  keys: readonly string[],
  start: number,
  thesaurus: Thesaurus,
): readonly GroupMention[] {
  const forms = thesaurus.forms.get(keys[start] ?? "");
  if (!forms) return none; // As for most words.
  return forms
    .filter((form) => form.keys.every((key, at) => key === keys[start + at]))
    .map(({ group, keys: { length } }) => ({ group, start, length }));
}

const none: readonly GroupMention[] = [];

/** By what a word is looked up. English plurals are the same form; other endings are not: "contains" is no container. */
export function keyOf({ term, script }: NamedWord): string {
  return script === "latin" && /[^s]s$/u.test(term) && term.length > 3 ? term.slice(0, -1) : term;
}
