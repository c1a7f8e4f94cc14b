import type { Catalogue, NamedPeople, Person } from "./catalogue.ts";
import { foldName } from "./fold-name.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { isNearName } from "./near-name.ts";

/** A person named in a text. */
export interface PersonMention {
  /** Nobody where the notes do not know the name: then no talk is theirs. */
  readonly person?: Person;
  /** As written: 「jacopenさん」. */
  readonly asked: string;
  /** The same without さん and the like. */
  readonly name: string;
  /** The text without it. */
  readonly rest: string;
}

/**
 * Finds the person whom a text names beyond doubt, in whatever form: @handle, handle, name.
 *
 * A full name counts anywhere. A handle or a nickname needs a sign that a person is meant (さん,
 * の発表, "talk by") or to be the whole text, since it may be a common word; a family name needs さん
 * or "by". With such a sign a small spelling mistake is forgiven, and a name that is in no notes is
 * reported as nobody's. A name that several people share is not found: it decides nothing.
 */
export function findPerson(catalogue: Catalogue, text: string): PersonMention | undefined {
  const plain = text.normalize("NFKC");
  for (const find of [findHandle, findKnown, findHonoured, findByLine, findMisspelt]) {
    const mention = find(catalogue, plain);
    if (mention) return mention;
  }
  return undefined;
}

/** The people whom a name typed as a name can mean: one, several who share it, or none. */
export function findPeopleCalled(catalogue: Catalogue, name: string): readonly Person[] {
  const bare = name.replace(honorificLast, "");
  for (const called of [name, bare]) {
    const known = catalogue.peopleByName.get(foldName(called));
    if (known) return known.people;
  }
  const near = nearestOrPart(catalogue, bare);
  return near ? [near] : [];
}

const honorific = "(?:さん|氏|様|さま|くん|先生)";
const honorificAfter = new RegExp(`^ ?${honorific}`, "u");
const honorificLast = new RegExp(`${honorific}$`, "u");
/** What follows a speaker's name in a question about the speaker. */
const speakerAfter =
  /^ ?(?:の|['’]s?|って)? ?(?:発表|登壇|トーク|講演|スライド|資料|プロフィール|誰|だれ|何者|の?話した|が話した|が発表|が登壇|talks?\b|slides\b|presentations?\b)/iu;
/** 「James' talks」: whose talks they are, whatever the name may mean besides. */
const possessiveAfter =
  /^['’]s? (?:\w+ )?(?:talks?|slides?|decks?|presentations?|videos?|sessions?)\b/iu;
const speakerBefore = /(?:\bby|\bfrom|\bspeaker|発表者|登壇者|話者) ?:? ?@?$/iu;

/** `@handle`, which is a person whether we know it or not. */
function findHandle(catalogue: Catalogue, text: string): PersonMention | undefined {
  const match = /(?<![\p{L}\p{N}])@([A-Za-z0-9_][\w.-]*)/u.exec(text);
  if (!match) return undefined;
  const [asked, handle = ""] = match;
  const suffix = honorificAfter.exec(text.slice(match.index + asked.length))?.[0] ?? "";
  const named = catalogue.peopleByName.get(foldName(handle));
  const person = named ? onlyOne(named) : nearest(catalogue, handle);
  return mentionAt(text, match.index, match.index + asked.length + suffix.length, person);
}

/** A known name with enough to show that the person is meant. */
function findKnown(catalogue: Catalogue, text: string): PersonMention | undefined {
  for (const mention of findMentions(text, catalogue.peopleByName)) {
    const person = onlyOne(mention.value);
    if (!person || !isMeant(mention, text)) continue;
    const suffix = honorificAfter.exec(text.slice(mention.end))?.[0] ?? "";
    return mentionAt(text, mention.start, mention.end + suffix.length, person);
  }
  return undefined;
}

function isMeant({ value, start, end }: Mention<NamedPeople>, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  const after = text.slice(end, end + longestName);
  if (value.sureness === "full") return true;
  const named =
    honorificAfter.test(after) || speakerBefore.test(before) || possessiveAfter.test(after);
  if (value.sureness === "part") return named;
  return named || speakerAfter.test(after) || foldName(before + after) === "";
}

/** `Xさん` that is no known name as written: misspelt, or nobody's. */
function findHonoured(catalogue: Catalogue, text: string): PersonMention | undefined {
  for (const match of text.matchAll(
    /(?:さん|氏|先生)(?=[^\p{L}]|[のがはをにともっだでどい]|$)/gu,
  )) {
    const before = text.slice(Math.max(0, match.index - longestName), match.index);
    const name = lastName(before);
    if (!name || notSomebody.test(name)) continue;
    const start = match.index - before.length + before.lastIndexOf(name);
    return named(catalogue, text, name, start, match.index + match[0].length);
  }
  return undefined;
}

const longestName = 60;

/** Those who are called さん without being somebody, and words that end in 氏. */
const notSomebody =
  /^(?:皆|客|奥|嫁|娘|息子|父|母|兄|姉|神|王|彼|摂|患者|業者|店員|職人|何|誰|本|店|会社)$/u;

/** The name that a text ends with: a run of one script, or two capitalised words. */
function lastName(text: string): string | undefined {
  return /(?:[\p{Script=Han}々ヶ]{1,8}|[\p{Script=Katakana}ー・]{2,20}|\p{Lu}[\p{Script=Latin}]{1,20} \p{Lu}[\p{Script=Latin}]{1,20}|[\p{Script=Latin}\d_.-]{2,30}) ?$/u
    .exec(text)?.[0]
    .trim();
}

/** `talk by X`, `by Taro Yamada`, `Taro Yamada's talks`. */
function findByLine(catalogue: Catalogue, text: string): PersonMention | undefined {
  const match =
    /\b(?:talks?|slides|presentations?|sessions?|given|presented) by ([\p{L}\d_.-]{2,30}(?: [\p{L}\d_.-]{2,30})?)|\bby (\p{Lu}\p{L}{1,30} \p{Lu}\p{L}{1,30})|(?<![\p{L}\d])((?:\p{Lu}\p{L}{1,30} )?\p{Lu}\p{L}{1,30})(?=['’]s? (?:talks?|slides)\b)/u.exec(
      text,
    );
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !name) return undefined;
  const end = match.index + match[0].length;
  return named(catalogue, text, name, end - name.length, end);
}

function named(
  catalogue: Catalogue,
  text: string,
  name: string,
  start: number,
  end: number,
): PersonMention | undefined {
  if (catalogue.peopleByName.has(foldName(name))) return undefined; // Several people's: see above.
  return mentionAt(text, start, end, nearestOrPart(catalogue, name));
}

/** `Lena Fisher` where the notes have Lena Fischer: a whole name that the question is, or begins with. */
function findMisspelt(catalogue: Catalogue, text: string): PersonMention | undefined {
  const match =
    /^ *(\p{Script=Latin}{2,30} \p{Script=Latin}{2,30})(?: ?(?:さん|氏))?(?= *$| ?の|['’](?:s\b)?| (?:talks?|slides)\b)/u.exec(
      text,
    );
  const person = match?.[1] ? nearest(catalogue, match[1], ["full"]) : undefined;
  return match && person ? mentionAt(text, 0, match[0].length, person) : undefined;
}

/** A misspelt family name is somebody's where no whole name is near. */
function nearestOrPart(catalogue: Catalogue, name: string): Person | undefined {
  return nearest(catalogue, name) ?? nearest(catalogue, name, ["part"]);
}

function nearest(
  catalogue: Catalogue,
  name: string,
  sure: readonly NamedPeople["sureness"][] = ["full", "short"],
): Person | undefined {
  const key = foldName(name);
  const near = [...catalogue.peopleByName].filter(
    ([known, { sureness }]) => sure.includes(sureness) && isNearName(key, known),
  );
  const people = new Set(near.flatMap(([, { people }]) => people));
  return people.size === 1 ? [...people][0] : undefined;
}

function onlyOne({ people }: NamedPeople): Person | undefined {
  return people.length === 1 ? people[0] : undefined;
}

/** Belongs to the name, and is no word to search for: Lena Fischer's talks. */
const possessive = /^['’](?:s\b)?/iu;

function mentionAt(text: string, start: number, end: number, person?: Person): PersonMention {
  const asked = text.slice(start, end);
  return {
    ...(person ? { person } : {}),
    asked,
    name: asked.trim().replace(honorificLast, ""),
    rest: `${text.slice(0, start)} ${text.slice(end).replace(possessive, "")}`.trim(),
  };
}
