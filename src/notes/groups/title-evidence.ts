/** What speaks against the text of a slot being a title, or being all of it and nothing else. */
import { remembering } from "../../text/remembering.ts";
import type { Evidence } from "../evidence.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import { isCompany } from "../people/company.ts";
import { hasHandle } from "../people/handle.ts";
import { nameScore } from "../people/name-evidence.ts";
import { isEnglishWord } from "../people/word-lists.ts";
import { withoutBy } from "../words/by-words.ts";
import { isEventName } from "../words/heading-words.ts";
import { sectionRole } from "../words/section-role.ts";
import { segmentsOf } from "./segments.ts";

/** A reason against a title. */
export interface TitleEvidence extends Evidence {
  readonly is: (title: string) => boolean;
}

/** What a name weighs in the place of a title. */
const somebody = -3;

/** In no order: the weights add up. */
export const titleEvidence: readonly TitleEvidence[] = [
  {
    name: "somebody",
    weight: somebody,
    reason: "What is a name or an account is who speaks.",
    bears: ["Elena Moro", "@kitsu"],
    lacks: ["Kites at night"],
    is: (title) => nameScore(title) >= 1 || hasHandle(title),
  },
  {
    name: "somebody in it",
    weight: -2,
    reason: "Where a part of it is a name, the slot was cut too wide.",
    bears: ["Room A | Elena Moro | Kites"],
    lacks: ["Kites - a history", "Elena Moro"],
    is: (title) => {
      const parts = segmentsOf({ text: title, links: [], bold: false });
      return parts.length > 1 && parts.some(({ text }) => nameScore(text) >= 3 || hasHandle(text));
    },
  },
  {
    name: "company",
    weight: -3,
    reason: "Beside a name stands where somebody works.",
    bears: ["Sample Inc."],
    lacks: ["How a company grew"],
    is: isCompany,
  },
  {
    name: "meetup",
    weight: -3,
    reason: "What a meetup is called says where the talk was given.",
    bears: ["FooConf 2031", "Foo Tech Meetup"],
    lacks: ["How we came to run a meetup"],
    is: isEventName,
  },
  {
    name: "meetup in front",
    weight: -1,
    reason: "The name of a meetup before a colon or a dash says where the talk was given.",
    bears: ["FooConf 2031: Kites at night"],
    lacks: ["Kites at night: FooConf 2031", "Kites: a story"],
    is: (title) => {
      const [first = "", ...others] = title.split(/:\s|\s[-–—|]\s/u);
      return others.length > 0 && isEventName(first);
    },
  },
  {
    name: "one small word",
    weight: -2,
    reason:
      "A word alone without a capital is a tag or a piece of a sentence more often than a title.",
    bears: ["from", "kites"],
    lacks: ["Kites", "kites at night"],
    is: isSmallWord,
  },
  {
    name: "one odd small word",
    weight: -2,
    reason: "One that stands in no dictionary is a nick.",
    bears: ["kitsu_23", "pgsqlite"],
    lacks: ["kites", "Kitsu"],
    is: (title) => isSmallWord(title) && !isEnglishWord(title),
  },
  {
    name: "piece of a sentence",
    weight: -3,
    reason: "What begins with `by` or an apostrophe was cut out of a sentence.",
    bears: ["by Elena", "’s talk about kites"],
    lacks: ["Bytes"],
    is: (title) => withoutBy(title) !== title || /^['’]/u.test(title),
  },
  {
    name: "file",
    weight: -3,
    reason: "Names of files tell where slides and recordings are.",
    bears: ["03-kites.pdf", "intro_1.mp3"],
    lacks: ["Kites in Node.js"],
    is: (title) =>
      /^\S+\.(?:mp[34]|m4a|wav|mov|webm|pdf|pptx?|key|odp|zip|jpe?g|png)$/iu.test(title),
  },
  {
    name: "sentence",
    weight: -2,
    reason: "A title has no full stop.",
    bears: ["Kites fly. They fall.", "凧の話でした。"],
    lacks: ["Kites...", "Kites at night"],
    is: hasFullStop,
  },
  {
    name: "short",
    weight: -1,
    reason: "Fewer letters are a tag or a code more often than a title.",
    bears: ["Kit"],
    lacks: ["Kites at night"],
    is: (title) => title.length < 5,
  },
  {
    name: "one word",
    weight: -1,
    reason: "A name alone is a company or a subject more often than a title.",
    bears: ["Kites", "凧"],
    lacks: ["kites", "Kites at night", "凧の話をする"],
    is: (title) =>
      /^(?:\p{Lu}\S*|[\p{Script=Han}\p{Script=Katakana}ー]+)$/u.test(title) && title.length < 16,
  },
  {
    name: "goes on",
    weight: -1,
    reason: "What begins with a small word goes on from something before it.",
    bears: ["are flown at night"],
    lacks: ["iOS", "Kites are flown"],
    is: (title) => /^\p{Ll}+\s/u.test(title),
  },
  {
    name: "long",
    weight: -1,
    reason: "Longer ones mostly hold something beside the title.",
    bears: ["How we flew four hundred kites over the harbour in one long night"],
    lacks: ["Kites at night"],
    is: (title) => title.length > 60,
  },
  {
    name: "very long",
    weight: -1,
    reason: "Hardly any title is longer.",
    bears: [
      "How we flew four hundred kites over the harbour in one long night, and what we would do otherwise if we were asked",
    ],
    lacks: ["How we flew four hundred kites over the harbour in one long night"],
    is: (title) => title.length > 100,
  },
];

function isSmallWord(title: string): boolean {
  return /^[\p{Ll}\d._-]+$/u.test(title);
}

/** How much speaks against the text being a title: 0 or less. */
export const titleScore = remembering((title): number =>
  titleEvidence.reduce((sum, { weight, is }) => sum + (is(title) ? weight : 0), 0),
);

/** Has the text a full stop at its end, or in it? */
export function hasFullStop(title: string): boolean {
  return /[。.]$|[。.]\s?\p{Lu}|。\S/u.test(title) && !/\.{3}$/u.test(title);
}

/** A word at least, and none for a break; a day, an address or a number is no title. */
export function mayBeTitle(title: string): boolean {
  return titleScore(title) > leastTitle && isTitleText(title);
}

/** Does only its having the shape of a name speak against it? Where siblings say which slot is the title, it is one. */
export function isTitleLikeName(title: string): boolean {
  return (
    isTitleText(title) && title.includes(" ") && titleScore(title) === somebody && !hasHandle(title)
  );
}

function isTitleText(title: string): boolean {
  return (
    title.length <= longest &&
    sectionRole(title) === undefined &&
    !/https?:|^(?:n\/a|tb[ad])$/iu.test(title) &&
    (/\p{L}{2}|\p{Script=Han}/u.test(stripMarks(title).rest) || code.test(title))
  );
}

const longest = 240;
/** So much against it is more than a title bears, {@link titleScore}. */
const leastTitle = -3;
/** Some give their talk a title of code: `[] + {}`. */
const code = /^(?=.*[[\]{}()<>=+*&|!~^]).{7,}$/u;
