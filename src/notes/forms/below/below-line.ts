import type { RichText } from "../../markdown/block.ts";
import type { Speaker } from "../../meetup.ts";
import { isCompany } from "../../people/company.ts";
import { hasHandle } from "../../people/handle.ts";
import { isName, mayBeName } from "../../people/name-shape.ts";
import { readPeople, readPerson } from "../../people/person.ts";
import { type BelowRule, firstLines } from "./below-rule.ts";

/** One of the first lines is nothing but people with handles, さん, or a link to somebody's profile. */
export const personLine: BelowRule = {
  form: "Name (@handle)",
  examples: [
    { notes: "# T\n@a", speakers: [{ handle: "a" }] },
    { notes: "# T\n- Ann Bee @a\n- said this", speakers: [{ name: "Ann Bee", handle: "a" }] },
    { notes: "# T\n山田 太郎さん\n\nbody", speakers: [{ name: "山田 太郎" }] },
    {
      notes: "# T\n[山田(@a)さん | Twitter](https://twitter.com/a)",
      speakers: [{ name: "山田", handle: "a" }],
    },
    {
      notes: "# T\n山田さん / 株式会社サンプル",
      speakers: [{ name: "山田", company: "株式会社サンプル" }],
    },
    {
      notes: "# T\nAnn Bee, @a, Sample",
      speakers: [{ name: "Ann Bee", handle: "a", company: "Sample" }],
    },
  ],
  read({ section }) {
    for (const line of firstLines(section.blocks)) {
      const text = withoutService(line.text);
      if (!isPersonOnly(withoutCompany(text)) && !isProfile(line)) continue;
      const speakers = readPeople(text);
      if (speakers.length > 0) return { speakers, isGuess: false };
    }
    return undefined;
  },
};

/** A full name, with or without a company, alone in the very first line. */
export const nameLine: BelowRule = {
  form: "Name, Company",
  examples: [
    { notes: "# T\n\nAnn Bee, Sample", speakers: [{ name: "Ann Bee", company: "Sample" }] },
    {
      notes: "# T\nAnn Bee, Sample Up and Cee Dee, Other",
      speakers: [
        { name: "Ann Bee", company: "Sample Up" },
        { name: "Cee Dee", company: "Other" },
      ],
    },
    {
      notes: "# 15:30 T\n- 山田 太郎（サンプル社）\n- said",
      speakers: [{ name: "山田 太郎", company: "サンプル社" }],
    },
    {
      notes: "# T\n\n山田 太郎（サンプル社）",
      speakers: [{ name: "山田 太郎", company: "サンプル社" }],
    },
  ],
  read({ section, marked }) {
    const [first] = firstLines(section.blocks);
    if (!first || first.text.length > 90 || noPerson.test(first.text)) return undefined;
    // A bullet may be any note; below a time or an LT mark it is who speaks there.
    if (section.blocks[0]?.kind !== "paragraph" && !(marked && inCompany.test(first.text)))
      return undefined;
    // `A, B` are two people where both are names; else B is where A works.
    const speakers = [readPeople(first.text), [readPerson(first.text) ?? {}]].find(areNames);
    return speakers ? { speakers, isGuess: true } : undefined;
  },
};

/** A sentence, or an address; `Sample Inc.` ends with a full stop, too. */
const noPerson = /[。！？!?]|https?:|\p{Ll}{4}\.$/u;

const inCompany = /^\S[^（(]*[（(][^（()）]+[)）]$|^\S+[ 　]\S+$/u;

function areNames(people: readonly Speaker[]): boolean {
  return people.length > 0 && people.every(({ name }) => name !== undefined && isName(name));
}

/** Nothing but people: what is left beside handles and さん is a name or nothing. */
export function isPersonOnly(text: string): boolean {
  if (text.length > 100 || /[。！？!?「」『』]|^\s*\d{1,4}[/年月.-]/u.test(text)) return false;
  if (/[（(]\s*(?:twitter|github|x)\s*[:：]/iu.test(text)) return true;
  if (/\s[-–—―/|]\s|[-=]>|[→⇒]|[:：]$/u.test(text)) return false;
  const isNamed = hasHandle(text) || /(?:さん|氏)(?:[（(][^（()）]*[)）])?$/u.test(text);
  if (!isNamed || /さん(?:は|が|の|に|を|も|から|より|に?よる)/u.test(text)) return false;
  const people = readPeople(text);
  return people.length > 0 && people.every(({ name }) => !name || mayBeName(name));
}

const profile =
  /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x|github|facebook|instagram|speakerdeck|qiita|zenn)\.(?:com|dev)\/[\w.-]+\/?$|(?:[\w-]+\.)?linkedin\.com\/(?:in|pub)\/)/iu;

/** Is the whole line a link to a person's page that is called by a name? */
function isProfile({ text, links: [link, ...others] }: RichText): boolean {
  if (!link || others.length > 0 || link.text !== text) return false;
  return profile.test(link.url) && link.url !== text && isName(withoutService(text));
}

/** Behind a name and a separator, a company is where its owner works, as it is behind a comma. */
function withoutCompany(text: string): string {
  const [, own, behind = ""] =
    /^(\S[^/／|｜]{0,60})\s*[/／|｜]\s*(\S[^/／|｜]{0,60})$/u.exec(text) ?? [];
  return own && isCompany(behind) ? own.trim() : text;
}

function withoutService(text: string): string {
  return text.replace(/(?<!\s)\s*[|｜/]\s*(?:twitter|x|github|facebook)\s*$/iu, "");
}
