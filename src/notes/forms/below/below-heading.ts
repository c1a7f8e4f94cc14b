import { findDate } from "../../../text/calendar-date.ts";
import type { Speaker } from "../../meetup.ts";
import { isName, isNameOrNick } from "../../people/name-shape.ts";
import { readPeople } from "../../people/person.ts";
import { sectionRole } from "../../words/section-role.ts";
import { isSpeakerHeading, labelledNames, namesInHeading } from "../../words/speaker-label.ts";
import type { Section } from "../section.ts";
import { isPersonOnly } from "./below-line.ts";
import { type BelowRule, firstLines } from "./below-rule.ts";

/** The first heading below the talk's, with nothing between, names the speaker. */
export const childHeading: BelowRule = {
  form: "### Name (@handle), Company",
  examples: [
    {
      notes: "## T\n### Ann Bee (@a), Sample",
      speakers: [{ name: "Ann Bee", handle: "a", company: "Sample" }],
    },
    { notes: "## T\n### 山田 太郎\n- said", speakers: [{ name: "山田 太郎" }] },
    { notes: "## 19:00 T\n### nikoさん\n- said", speakers: [{ name: "niko" }] },
    { notes: "## 19:00 T\n### niko\n- said", speakers: [{ name: "niko" }] },
    {
      notes: "## T\n### 登壇者: 山田 太郎（@a）、鈴木 花\n- said",
      speakers: [{ name: "山田 太郎", handle: "a" }, { name: "鈴木 花" }],
    },
    { notes: "## T\n### Speaker\nAnn Bee\n\nsaid", speakers: [{ name: "Ann Bee" }] },
    {
      notes: "# T\n## Ann Bee - @a - 17 Sept 2031\n- said",
      speakers: [{ name: "Ann Bee", handle: "a" }],
    },
  ],
  read({ section, below, marked }) {
    const [heading, ...others] = below;
    const text = heading?.heading?.content.text ?? "";
    if (!heading || section.blocks.length > 0 || !text) return undefined;
    const named = labelledPeople(heading, text);
    if (named.length > 0) return { speakers: named, isGuess: false, heading };
    if (sectionRole(text) || isSpeakerHeading(text)) return undefined;
    const own = withoutDay(text);
    const people = readPeople(own);
    const isAlone = !others.some(({ depth }) => depth <= heading.depth);
    const isDated = own !== text && areAll(people, isName);
    const isCertain = isPersonOnly(own) || isDated;
    const isLikely = areAll(people, isName) || (marked && isAlone && areAll(people, isNameOrNick));
    if (!isCertain && (!isLikely || namesItsOwn(heading))) return undefined;
    return { speakers: people, isGuess: !isCertain, heading };
  },
};

/** Does a label below it say who speaks? Then it is a title that looks like a name. */
function namesItsOwn({ blocks }: Section): boolean {
  return firstLines(blocks).some(({ text }) => labelledNames(text) !== undefined);
}

/** Without the day behind the names: `Ann Bee - @a - 17 Sept 2031`. */
function withoutDay(text: string): string {
  const day = findDate(text);
  if (!day || day.start + day.text.length < text.trimEnd().length) return text;
  return text.slice(0, day.start).replace(/[\s,，、|｜/／(（–—-]{1,10}$/u, "");
}

function areAll(people: readonly { name?: string }[], test: (name: string) => boolean): boolean {
  return people.length > 0 && people.every(({ name }) => name !== undefined && test(name));
}

/** 「### 登壇者: X」, or the word as heading with the names in the line below it. */
function labelledPeople({ blocks }: Section, text: string): readonly Speaker[] {
  const named = namesInHeading(text);
  if (named) return readPeople(named);
  if (!isSpeakerHeading(text)) return [];
  return readPeople(firstLines(blocks)[0]?.text ?? "");
}
