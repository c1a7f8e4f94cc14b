import type { Speaker, Talk } from "../notes/meetup.ts";
import { foldName } from "../text/fold-name.ts";
import type { Person } from "./person.ts";

/** One mention of a speaker, with all that it calls the person. */
interface Appearance {
  readonly talkId: string;
  readonly handle?: string;
  readonly names: readonly string[];
  /** What makes two appearances one person for certain. */
  readonly keys: readonly string[];
}

/**
 * Joins the speakers of all talks into people.
 *
 * A handle is one person, and so is a full name, family name first or last. A single word is less:
 * it joins only where one person alone goes by it. Most talks first, then by name.
 */
export function identifyPeople(talks: readonly Talk[]): Person[] {
  const appearances = talks.flatMap((talk) =>
    talk.speakers.map((speaker) => appearance(talk.id, speaker)),
  );
  const groups = new Groups<Appearance>();
  for (const one of appearances) groups.add(one, one.keys);
  joinSingleNames(appearances, groups);
  return groups
    .all()
    .map(person)
    .toSorted((a, b) => b.talkIds.length - a.talkIds.length || (a.id < b.id ? -1 : 1));
}

function appearance(talkId: string, { name, handle }: Speaker): Appearance {
  const names = name ? splitName(name) : [];
  const full = names.filter(isFullName).map(fullNameKey);
  const keys = handle ? [`@${foldName(handle)}`, ...full] : full;
  return { talkId, names, keys, ...(handle ? { handle } : {}) };
}

/** `Taro Yamada (山田 太郎)` is two names of one person. */
function splitName(name: string): string[] {
  return name
    .split(/[()（）[\]【】/／|｜]/u)
    .map((part) => part.trim())
    .filter((part) => foldName(part) !== "");
}

/** Whether a name says both family and given name. */
export function isFullName(name: string): boolean {
  return nameWords(name).length > 1 || /^[\p{Script=Han}々ヶ]{3,}$/u.test(name);
}

/** The words of a name, as its writer set them apart, or as its scripts do: 久保田あおい. */
export function nameWords(name: string): string[] {
  const apart = name.replace(kanaGiven, "$1 $2");
  return apart.split(/[\s・･.,]+/u).filter((word) => foldName(word) !== "");
}

const kanaGiven =
  /^([\p{Script=Han}々ヶ]{2,3})([\p{Script=Hiragana}ー]{2,3}|[\p{Script=Katakana}ー]{2,4})$/u;

/** The same for `Taro Yamada` and `Yamada Taro`, and for 山田太郎 and 山田 太郎. */
function fullNameKey(name: string): string {
  const words = nameWords(name).map(foldName);
  return /\p{Script=Latin}/u.test(name) ? words.toSorted().join(" ") : words.join("");
}

/** Gives `Nameさん` to whoever is called so, by handle or by name, if that is one person alone. */
function joinSingleNames(appearances: readonly Appearance[], groups: Groups<Appearance>): void {
  const known = appearances.filter(({ keys }) => keys.length > 0);
  const holdersOf = holdersByName(known, groups);
  for (const one of appearances.filter(({ keys }) => keys.length === 0)) {
    for (const name of one.names.map(foldName)) {
      groups.add(one, [name]);
      const [holder, ...more] = holdersOf.get(name) ?? [];
      if (holder && more.length === 0) groups.join(holder, one);
    }
  }
}

function holdersByName(
  appearances: readonly Appearance[],
  groups: Groups<Appearance>,
): Map<string, Set<Appearance>> {
  const holders = new Map<string, Set<Appearance>>();
  for (const one of appearances) {
    for (const name of [one.handle ?? "", ...one.names].map(foldName)) {
      holders.set(name, (holders.get(name) ?? new Set()).add(groups.leader(one)));
    }
  }
  return holders;
}

function person(appearances: readonly Appearance[]): Person {
  const handles = distinct(appearances.flatMap(({ handle }) => handle ?? []));
  const names = distinct(appearances.flatMap((one) => one.names));
  const [handle = ""] = handles;
  const name = fullest(names) ?? handle;
  const id = handles.map((one) => `@${foldName(one)}`).toSorted()[0] ?? foldName(name);
  return { id, name, handles, names, talkIds: [...new Set(appearances.map((one) => one.talkId))] };
}

/** A name of two words says more than a long nickname; ties go to the newest talk. */
function fullest(names: readonly string[]): string | undefined {
  const weight = (name: string) => (isFullName(name) ? 100 : 0) + name.length;
  return names.toSorted((a, b) => weight(b) - weight(a))[0];
}

/** Does a space or a dot stand between family and given name? */
function isSetApart(name: string): boolean {
  return /\S[\s・･]\S/u.test(name);
}

/** One of each as folded, in the first spelling met, but rather in one that sets family and given name apart. */
function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const known = byKey.get(foldName(name));
    if (known === undefined || (isSetApart(name) && !isSetApart(known))) {
      byKey.set(foldName(name), name);
    }
  }
  return [...byKey.values()];
}

/** Sets that grow together: whatever shares a key is in one group. */
class Groups<T extends object> {
  readonly #parent = new Map<T, T>();
  readonly #byKey = new Map<string, T>();

  add(item: T, keys: readonly string[]): void {
    if (!this.#parent.has(item)) this.#parent.set(item, item);
    for (const key of keys) {
      const other = this.#byKey.get(key);
      if (other) this.join(other, item);
      else this.#byKey.set(key, item);
    }
  }

  join(a: T, b: T): void {
    const first = this.leader(a);
    const second = this.leader(b);
    if (first !== second) this.#parent.set(second, first);
  }

  leader(item: T): T {
    let leader = item;
    for (let next = this.#parent.get(leader); next && next !== leader; ) {
      leader = next;
      next = this.#parent.get(leader);
    }
    return leader;
  }

  all(): T[][] {
    const groups = new Map<T, T[]>();
    for (const item of this.#parent.keys()) {
      const leader = this.leader(item);
      const group = groups.get(leader);
      if (group) group.push(item);
      else groups.set(leader, [item]);
    }
    return [...groups.values()];
  }
}
