import type { Block } from "../../markdown/block.ts";
import type { Speaker } from "../../meetup.ts";
import { nameScore } from "../../people/name-evidence.ts";
import { isName } from "../../people/name-shape.ts";
import { readPeople } from "../../people/person.ts";
import { readPersonFacts } from "../../people/person-facts.ts";
import { isPlural, isSpeakerLabel, labelledNames } from "../../words/speaker-label.ts";
import { anyTalkWord } from "../../words/talk-words.ts";
import { type BelowRule, firstLines } from "./below-rule.ts";

/** A line that says that a speaker follows: `Speaker: X`, 「登壇者：X」, `by X`, or bullets below the word. */
export const labelled: BelowRule = {
  form: "Speaker: Name",
  examples: [
    { notes: "# T\nSpeaker: Ann Bee", speakers: [{ name: "Ann Bee" }] },
    { notes: "# T\n- 登壇者: 山田（@a）さん", speakers: [{ name: "山田", handle: "a" }] },
    {
      notes: "# T\n\nby [Ann Bee](https://example.com) & [Cee Dee](https://example.com)",
      speakers: [{ name: "Ann Bee" }, { name: "Cee Dee" }],
    },
    {
      notes: "# T\n- 発表者\n    - 山田さん\n    - 鈴木さん",
      speakers: [{ name: "山田" }, { name: "鈴木" }],
    },
    {
      notes: "# T\n- 発表者\n    - 氏名: 山田 太郎\n    - 所属: サンプル社\n    - GitHub: taro",
      speakers: [{ name: "山田 太郎", handle: "taro", company: "サンプル社" }],
    },
    {
      notes: "# T\n- Name: Ann Bee\n- Affiliation: Sample\n",
      speakers: [{ name: "Ann Bee", company: "Sample" }],
    },
    {
      notes: "# T\nSpeakers: Ann Bee (@a), Cee Dee",
      speakers: [{ name: "Ann Bee", handle: "a" }, { name: "Cee Dee" }],
    },
    {
      notes: "# T\n- モデレーター: 山田さん\n- パネリスト: 鈴木さん、佐藤さん",
      speakers: [{ name: "山田" }, { name: "鈴木" }, { name: "佐藤" }],
    },
    { notes: "# T\nA talk by [@a](https://twitter.com/a)", speakers: [{ handle: "a" }] },
    {
      notes:
        "# T\nBy Ann Bee, Engineer @ Sample\nBy Cee Dee, Engineer @ Sample\n\nBy then it was late.",
      speakers: [
        { name: "Ann Bee", company: "Engineer, Sample" },
        { name: "Cee Dee", company: "Engineer, Sample" },
      ],
    },
    {
      notes: "# T\nSpeaker: Prof. Ann Bee. She weaves at home.",
      speakers: [{ name: "Ann Bee" }],
    },
    { notes: "# T\nVon Jonas Weber", speakers: [{ name: "Jonas Weber" }] },
    { notes: "# T\n* Speaker Ann Bee", speakers: [{ name: "Ann Bee" }] },
    { notes: "# T\n> 발표: 차은우", speakers: [{ name: "차은우" }] },
    { notes: "# T\n> 分享：赵一鸣\n\n- said", speakers: [{ name: "赵一鸣" }] },
    { notes: "# T\nVortrag: Mia Krüger", speakers: [{ name: "Mia Krüger" }] },
  ],
  read({ section }) {
    const lines = firstLines(section.blocks);
    const told = readPersonFacts(lines.map(({ text }) => text));
    if (told.length > 0) return { speakers: told, isGuess: false };
    const labelled = lines.flatMap(({ text }) => namesIn(labelledNames(text), isPlural(text)));
    if (labelled.length > 0) return { speakers: labelled, isGuess: false };
    const giving = lines.map(({ text }) => namesOfTalk(text)).find(isSome);
    if (giving) return { speakers: giving, isGuess: false };
    const named = lines.map(({ text }) => namesIn(byLine(text), false));
    const first = named.findIndex(isSome);
    if (first !== -1) {
      const others = named.slice(first).findIndex((people) => !isSome(people));
      const speakers = named.slice(first, others === -1 ? undefined : first + others).flat();
      return { speakers, isGuess: false };
    }
    const nested = nestedSpeakers(section.blocks);
    return nested.length > 0 ? { speakers: nested, isGuess: false } : undefined;
  },
};

/** Behind a word for a talk stands what it is about as well: `발표: 차은우`, `Vortrag: Mia Krüger`. */
function namesOfTalk(line: string): readonly Speaker[] {
  const people = readPeople(behindTalk.exec(line)?.[1] ?? "");
  return people.every(isSomebody) ? people : [];
}

const behindTalk = new RegExp(`^${anyTalkWord}\\s?[:：]\\s?(\\S.{0,80})$`, "iu");

function isSome(people: readonly Speaker[]): boolean {
  return people.length > 0;
}

/** The people, without addresses; after `Speakers:` two capitalised words behind a comma are one more. */
function namesIn(names: string | undefined, areSeveral: boolean): readonly Speaker[] {
  const [own = ""] = names?.split(nextSentence) ?? [];
  const tidy = own.replace(/\s*[（(]?https?:\S+/gu, "");
  return readPeople(areSeveral ? tidy.replace(oneMore, " & ") : tidy);
}

/** `Ann Bee. She weaves.`: no initial and no title stands before the full stop. */
const nextSentence = /(?<=\p{L}{3})(?<!\b(?:Prof|Dr|Ing))[.。]\s+(?=\p{Lu}\p{L}*\s)|。/u;

const oneMore = /,\s+(?=\p{Lu}[\p{L}-]* \p{Lu}[\p{L}-]*(?:\s*[,(&]|$))/gu;

/** `by X` alone in its line, where X is short enough to be people. */
function byLine(line: string): string | undefined {
  const named =
    /^(?:(?:(?:a |the )?(?:talk|session|presentation)|presented|given) (?=by )|)(?:by|with|par|von|por)\s+(\S.{0,100})$/iu.exec(
      line,
    )?.[1];
  if (!named || /[.!?。]$/u.test(named)) return undefined;
  const people = readPeople(named);
  // With a thing one may speak as well, and `von` and `por` have more to say; only by somebody.
  if (!/\bby\s/iu.test(line) && !people.every(isSomebody)) return undefined;
  return people.every(({ name = "" }) => name.split(" ").length <= 4) ? named : undefined;
}

function isSomebody({ name, handle }: Speaker): boolean {
  return handle !== undefined || (name !== undefined && isName(name));
}

/** Titles stand below the word for who speaks, too. */
function mayBeNamed({ name }: Speaker): boolean {
  return name === undefined || nameScore(name) > -4;
}

function nestedSpeakers(blocks: readonly Block[]): readonly Speaker[] {
  const items = blocks.slice(0, 2).flatMap((block) => (block.kind === "list" ? block.items : []));
  for (const {
    blocks: [head, ...below],
  } of items.slice(0, 4)) {
    if (head?.kind !== "paragraph" || !isSpeakerLabel(head.content.text)) continue;
    const lines = below
      .flatMap((block) => (block.kind === "list" ? block.items : []))
      .flatMap(({ blocks: [first] }) => (first?.kind === "paragraph" ? first.content.text : []));
    const told = readPersonFacts(lines);
    return told.length > 0 ? told : lines.flatMap((line) => readPeople(line)).filter(mayBeNamed);
  }
  return [];
}
