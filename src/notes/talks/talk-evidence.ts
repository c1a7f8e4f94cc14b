/** What speaks for a heading being a talk, and for its being what stands round the talks. */

import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import type { Evidence } from "../evidence.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import { listsTalks } from "../forms/table-columns.ts";
import { isOfTalk } from "../links/session-page.ts";
import { readLinks } from "../links/talk-links.ts";
import { isDayOfTalks, isListOfTalks } from "../listed/list-place.ts";
import {
  isAsLongAsTitle,
  isCalledTalk,
  isEventName,
  isGreeting,
  isOfHelpers,
  isOwnPile,
  isPhrase,
} from "../words/heading-words.ts";
import { titleAliases } from "../words/meetup-title.ts";
import { isAroundSectionWord, isBesideMeetup, isNearSectionWord } from "../words/section-role.ts";

/** A reason to take a heading for a talk, or not to. */
export interface TalkEvidence extends Evidence {
  /** Notes whose first section below the title bears it, and notes where it does not. The tests run these. */
  readonly bears: readonly string[];
  readonly lacks: readonly string[];
  readonly is: (place: HeadingPlace) => boolean;
}

/** A heading among its siblings. */
export interface HeadingPlace {
  readonly section: Section;
  /** Texts of the headings of the same depth, its own among them. */
  readonly siblings: readonly string[];
  /** What the file calls itself. */
  readonly titles: readonly string[];
}

export const talkEvidence: readonly TalkEvidence[] = [
  {
    name: "as long as a title",
    weight: 2,
    reason: "Words of a section are short.",
    bears: ["## How we sort our queues", "## 分散キューのはなしをする"],
    lacks: ["## Swag", "## 小並感"],
    is: ({ section }) => isAsLongAsTitle(textOf(section)),
  },
  {
    name: "a phrase",
    weight: 1,
    reason: "Words of a section are names of things; a title says something of them.",
    bears: ["## Queues at scale", "## 分散キュー入門", "## 型の話"],
    lacks: ["## Links and pictures", "## Opening words", "## 懇親会場"],
    is: ({ section }) => isPhrase(textOf(section)),
  },
  {
    name: "called a talk",
    weight: 3,
    reason: "A keynote, a panel and a quiz are talks without a title; 「…」 stands round titles.",
    bears: ["## Keynote: Foo", "## 「題」"],
    lacks: ["## Swag"],
    is: ({ section }) => isCalledTalk(textOf(section)),
  },
  {
    name: "slides, a recording or a page in a programme",
    weight: 3,
    reason: "Talks have them.",
    bears: [
      "## Cache\n- https://speakerdeck.com/ann/cache",
      "## Cache\nhttps://harbour.example/2031/sessions/12",
    ],
    lacks: ["## Cache\n- https://example.com"],
    is: ({ section: { heading, blocks } }) =>
      readLinks(heading ? [heading.content] : [], blocks).some(isOfTalk),
  },
  {
    name: "notes were taken",
    weight: 1,
    reason: "Whoever writes down three things has listened to something.",
    bears: ["## Cache\n- keys\n- ages\n- misses"],
    lacks: ["## Swag\n- stickers"],
    is: ({ section }) => pointsOf(section) > 2,
  },
  {
    name: "word of a section, misspelt",
    weight: -5,
    reason: "A letter more or less does not make a break a talk.",
    bears: ["## Regitration", "## Sponsers"],
    lacks: ["## Schedules that hold", "## Cache"],
    is: ({ section }) => isNearSectionWord(bareOf(section)),
  },
  {
    name: "told round a section's word",
    weight: -4,
    reason: "A lunch with a name is a lunch, and 「持ち物について」 tells of what to bring.",
    bears: [
      "## PSF Member Lunch",
      "## 18:50 Host intro",
      "## Call for Papers - always open",
      "## 服装や持ち物について",
      "## 自分の発表",
      "## 参加された方のブログ等",
    ],
    lacks: [
      "## デモについて",
      "## Rust intro",
      "## How to break",
      "## 型と感想戦",
      "## Calling for help",
    ],
    is: ({ section }) => isAroundSectionWord(bareOf(section)),
  },
  {
    name: "beside the meetup",
    weight: -5,
    reason: "Other meetups, ideas for talks and the organisers among themselves are no talks.",
    bears: ["## Past meetups", "## 発表ネタ募集", "## 2031-05-07 Organiser Catch-up"],
    lacks: ["## Past tense", "## Ideas that hold", "## How organisers meet"],
    is: ({ section }) => isBesideMeetup(textOf(section)),
  },
  {
    name: "a table of talks",
    weight: -9,
    reason: "The talks are its rows.",
    bears: [
      "## Everything in version one\n| Speaker | Title |\n|---|---|\n| Ann Bee | Foo |\n| Cal Dee | Bar |",
    ],
    lacks: [
      "## Everything in version one\n| Year | Users |\n|---|---|\n| 2031 | 5 |\n| 2032 | 6 |",
    ],
    is: ({ section }) =>
      section.blocks.some((block) => block.kind === "table" && listsTalks(block)),
  },
  {
    name: "a list of talks",
    weight: -9,
    reason: "The talks are its bullets, each with who speaks.",
    bears: [
      "## What we will hear tonight\n- Foo by Ann Bee\n- Bar by Cal Dee",
      "## What we heard in there\n- [Foo](talks/foo.md)\n- [Bar](talks/bar.md)",
      "## May 4, 2031 - Foo for beginners\n- Foo by Ann Bee",
      "## What we heard in there\n- [Foo](https://harbour.example/sessions/1)\n- [Bar](https://harbour.example/sessions/2)",
    ],
    lacks: [
      "## What we will hear tonight\n- Foo\n- Bar by Cal Dee\n- Baz",
      "## What we will hear tonight\n- [Foo](https://foo.example/foo)\n- [Bar](https://foo.example/bar)",
    ],
    is: ({ section }) =>
      section.blocks.some(
        (block) =>
          block.kind === "list" && (isListOfTalks(block) || isDayOfTalks(textOf(section), block)),
      ),
  },
  {
    name: "the meetup itself",
    weight: -5,
    reason: "What the file is called is told of the meetup, not in it.",
    bears: ["# FooConf 2031\n## FooConf 2031", "# 窯の会 #2 に参加してきました\n## 窯の会 #2"],
    lacks: ["# FooConf 2031\n## Foo"],
    is: ({ section, titles }) =>
      titles
        .flatMap((title) => [title, ...titleAliases(title)])
        .some((title) => lettersAndDigits(title) === lettersAndDigits(textOf(section))),
  },
  {
    name: "called a meetup",
    weight: -5,
    reason: "What ends with the word for a meetup and says no more is its name.",
    bears: [
      "## Foo Tech Meetup",
      "## FooConf 2031 notes",
      "## 分散勉強会 #3",
      "## Meetup IV/2031 am 8. Juni 2031",
      "## Foo Meetup Notes 2031-03-18",
      "## FooConf Europe 2031 - Day 1",
      "## Grillfest am 25. August 2031",
      "## Foo勉強会とは",
      "## EuroFoo 2031",
    ],
    lacks: ["## How we came to run a meetup", "## Foo at scale", "## Foo as of 2031-03-18"],
    is: ({ section }) => isEventName(bareOf(section)),
  },
  {
    name: "theme",
    weight: -5,
    reason: "A theme is that of the whole meetup.",
    bears: ["## テーマ: 分散", "## テーマは分散", "## Theme: Foo"],
    lacks: ["## Themes in Foo"],
    is: ({ section }) =>
      /^(?:今回の)?(?:テーマ|theme|topic|主題|主题|thema|tema|thème)(?:\s*[:：]|は)/iu.test(
        textOf(section),
      ),
  },
  {
    name: "who takes part",
    weight: -5,
    reason: "Sponsors, staff and helpers are listed, whoever they are.",
    bears: ["## スポンサー（サンプル社）", "## Our Sponsors", "## Sponsoren"],
    lacks: ["## How sponsors think of us"],
    is: ({ section }) => isOfHelpers(bareOf(section)),
  },
  {
    name: "welcome and farewell",
    weight: -5,
    reason: "Who welcomes or takes leave gives no talk.",
    bears: ["## Welcomeと乾杯", "## Welcome by Acme", "## Closing words", "## 懇親会へ"],
    lacks: [
      "## Welcome to the machine we built in a week",
      "## Closing the gap of Foo",
      "## Opening Keynote",
    ],
    is: ({ section }) => isGreeting(bareOf(section)),
  },
  {
    name: "one's own pile",
    weight: -4,
    reason: "Some notes, random links and things to look at are the writer's own.",
    bears: [
      "## some loose thoughts",
      "## My ideas",
      "## Useful links for later",
      "## 気になったもの",
    ],
    lacks: ["## Notes on sorting", "## The internet of things", "## What we built"],
    is: ({ section }) => isOwnPile(bareOf(section)),
  },
  {
    name: "small letters among capitals",
    weight: -3,
    reason: "Where all titles begin with a capital, what does not is an aside.",
    bears: ["## over a coffee\n## Maps\n## Queues\n## Trees"],
    lacks: [
      "## iOS at night\n## Maps\n## Queues\n## Trees",
      "## over a coffee\n## maps\n## Queues",
    ],
    is: ({ section, siblings }) => isSmall(textOf(section)) && areCapital(siblings),
  },
];

/** The evidence that a heading bears, from the table. */
export function talkReasons(place: HeadingPlace): readonly TalkEvidence[] {
  return talkEvidence.filter(({ is }) => is(place));
}

/** How much speaks for the heading being a talk; below 0 more speaks against it. */
export function talkScore(place: HeadingPlace): number {
  return talkReasons(place).reduce((sum, { weight }) => sum + weight, 0);
}

function textOf({ heading }: Section): string {
  return heading?.content.text.slice(0, 200) ?? "";
}

/** Without the time at which it comes. */
function bareOf(section: Section): string {
  return stripMarks(textOf(section)).rest;
}

function pointsOf({ blocks }: Section): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === "list" ? block.items.length : block.kind === "paragraph" ? 1 : 0),
    0,
  );
}

/** Do nearly all begin with a capital? Counted once for siblings, who are asked one by one. */
function areCapital(siblings: readonly string[]): boolean {
  const known = capital.get(siblings);
  if (known !== undefined) return known;
  const capitals = siblings.filter((text) => /^\P{L}*\p{Lu}/u.test(text.slice(0, 200))).length;
  const is = capitals >= 3 && siblings.filter(isSmall).length * 4 <= siblings.length;
  capital.set(siblings, is);
  return is;
}

const capital = new WeakMap<readonly string[], boolean>();

function isSmall(text: string): boolean {
  return /^\p{Ll}+(?:\s|$)/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
