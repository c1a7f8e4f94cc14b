import { hasHandle } from "../people/handle.ts";
import { nameScore } from "../people/name-evidence.ts";
import { isName, isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { cutAtBy } from "../words/by-words.ts";
import type { SpeakerRule, TitleAndSpeakers } from "./speaker-rule.ts";

/** `by` and people with handles or full names at the end. */
export const by: SpeakerRule = {
  form: "Title by Ann Bee",
  examples: [
    { heading: "Title by Ann Bee", title: "Title", speakers: [{ name: "Ann Bee" }] },
    { heading: "Title By Ann Bee", title: "Title", speakers: [{ name: "Ann Bee" }] },
    {
      heading: "Title by Ann Bee and Cee Dee",
      title: "Title",
      speakers: [{ name: "Ann Bee" }, { name: "Cee Dee" }],
    },
    {
      heading: "題名 by 山田 太郎（サンプル株式会社）",
      title: "題名",
      speakers: [{ name: "山田 太郎", company: "サンプル株式会社" }],
    },
    { heading: "Titel (von Ann Bee)", title: "Titel", speakers: [{ name: "Ann Bee" }] },
    {
      heading: "Titre, une suite, par Ann Bee",
      title: "Titre, une suite",
      speakers: [{ name: "Ann Bee" }],
    },
    { heading: "Title by Ann Bee. Slides", title: "Title", speakers: [{ name: "Ann Bee" }] },
    { heading: "Title presented by Ann Bee.", title: "Title", speakers: [{ name: "Ann Bee" }] },
    {
      heading: "Title by Ann Bee - Sample",
      title: "Title",
      speakers: [{ name: "Ann Bee", company: "Sample" }],
    },
  ],
  // Behind the word, less will do: neither a phrase nor a company.
  read: (heading) =>
    readBy(
      heading,
      (name) => isName(name) || (/^\p{Lu}\S* \p{Lu}/u.test(name) && nameScore(name) >= -1),
    ),
};

/**
 * `by` and one word at the end. It may as well be no nick: of "Sharding by tenant" somebody else is named below.
 */
export const byNick: SpeakerRule = {
  form: "Title by nick",
  mayBeTitle: true,
  examples: [
    { heading: "題名 by わんこ。", title: "題名", speakers: [{ name: "わんこ" }] },
    { heading: "題名 by nick123", title: "題名", speakers: [{ name: "nick123" }] },
    { heading: "Title by Taro", title: "Title", speakers: [{ name: "Taro" }] },
    { heading: "Titel (von kitsu)", title: "Titel", speakers: [{ name: "kitsu" }] },
  ],
  read: (heading) => readBy(heading, isNameOrNick),
};

/** Not after a participle: what is powered or hosted by somebody is no talk of theirs. */
function readBy(
  heading: string,
  isPerson: (name: string) => boolean,
): TitleAndSpeakers | undefined {
  const [title, behind] = cutAtBy(heading, "sure") ?? [];
  if (title === undefined || behind === undefined) return undefined;
  // `by Ann Bee. Slides`: what follows the sentence is nobody; behind a title and initials it goes on.
  const after = behind.replace(/(?<=\p{Ll}{2})(?<!\bProf)\.(?:\s+\p{Lu}.*)?$/u, "");
  const speakers = readPeople(
    after.replace(/\s+[-–—]\s+/gu, ", ").replace(/\s+from\s+([^\sa-z][^()]*)$/u, " ($1)"),
  );
  const names = speakers.map(({ name, handle }) => name ?? `@${handle}`);
  if (participle.test(title) || nobody.has(after.toLowerCase())) return undefined;
  if (speakers.length === 0 || !(hasHandle(after) || names.every(isPerson))) return undefined;
  return { title: title.replace(/\s*[-–—―:：/|,]\s*$/u, ""), speakers };
}

const participle =
  /\b(?:\w+ed|driven|built|made|written|run|done|shown|brought|led|step|side|one|day|line|bit|stand|drive|passing)$/iu;

/** Languages and tools that things are made by; 「par exemple」 and its like. */
const nobody = new Set(
  "go rust ruby python java swift kotlin scala docker kubernetes terraform aws exemple ejemplo exemplo defecto".split(
    " ",
  ),
);
