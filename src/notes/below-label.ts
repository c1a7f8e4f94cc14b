import { type BelowRule, firstLines } from "./below-rule.ts";
import type { Block } from "./block.ts";
import type { Speaker } from "./meetup.ts";
import { readPeople } from "./person.ts";

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
    { notes: "# T\n* Speaker Ann Bee", speakers: [{ name: "Ann Bee" }] },
  ],
  read({ section }) {
    for (const { text } of firstLines(section.blocks)) {
      const named = label.exec(text)?.[1] ?? byLine(text);
      const speakers = named ? readPeople(named.replace(/\s*[（(]?https?:\S+/gu, "")) : [];
      if (speakers.length > 0) return { speakers, isGuess: false };
    }
    const nested = nestedSpeakers(section.blocks);
    return nested.length > 0 ? { speakers: nested, isGuess: false } : undefined;
  },
};

const word =
  "(?:speakers?(?:\\s*name)?|presenters?|presented by|talk by|given by|登壇者?|登壇|発表者?|発表|講演者?|講師|話者|話し手|スピーカー|プレゼンター|しゃべる人|話す人|話した人|発表した人|名前|氏名|guests?|ゲスト)";
const label = new RegExp(
  `^[*・【\\[]?\\s*${word}(?:名|の方|さん)?\\s*[】\\]]?\\s*(?:[:：|｜]\\s*|(?<=s?speakers?)\\s+(?=\\p{Lu}))(\\S.*)$`,
  "iu",
);
const labelAlone = new RegExp(`^[【\\[]?${word}(?:名|の方)?[】\\]]?\\s*[:：]?$`, "iu");

/** `by X` alone in its line, where X is short enough to be people. */
function byLine(line: string): string | undefined {
  const named = /^(?:by|with)\s+(\S.{0,100})$/iu.exec(line)?.[1];
  if (!named || /[.!?。]$/u.test(named)) return undefined;
  const people = readPeople(named);
  return people.every(({ name = "" }) => name.split(" ").length <= 4) ? named : undefined;
}

function nestedSpeakers(blocks: readonly Block[]): readonly Speaker[] {
  const items = blocks.slice(0, 2).flatMap((block) => (block.kind === "list" ? block.items : []));
  for (const {
    blocks: [head, ...below],
  } of items.slice(0, 4)) {
    if (head?.kind !== "paragraph" || !labelAlone.test(head.content.text)) continue;
    return below
      .flatMap((block) => (block.kind === "list" ? block.items : []))
      .flatMap(({ blocks: [first] }) =>
        first?.kind === "paragraph" ? readPeople(first.content.text) : [],
      );
  }
  return [];
}
