/** A talk that has some words of a question, but not its point, is near and no answer. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  `港の夜 第2回
=====

- 2024/05/09

## デザインシステムの育て方 - @sana

- 部品に練習問題をつけた

## Kettle deployments - Ann Lee

- They roll out on Fridays

## GitHub の使い方 - @bo

- issue に書く

## Tea - Cy Ode

- Green
`,
);

const ask = (question: string) => answerQuestion(question, library, "en");

test.for([
  ["デザインシステムの目安箱と曼荼羅", "目安箱", "デザインシステムの育て方"],
  ["港の夜 第2回 kettle flamethrower choreography", "flamethrower", "Kettle deployments"],
] as const)("%s: says first what no talk has, and names the nearest", ([question, word, talk]) => {
  const answer = ask(question);
  const text = plainText(answer, "/talks");

  expect(answer.kind).toBe("nothing");
  expect(text).toContain(word);
  expect(text.indexOf(word)).toBeLessThan(text.indexOf(talk));
});

test.for(["港の夜 第2回のデザインシステムの目安箱", "港の夜 第2回 kettle flamethrower"])(
  "%s: one word may be said otherwise, so the talk is shown with a line on it",
  (question) => {
    expect(ask(question).kind).toBe("talk");
  },
);

const lamps = libraryOf(
  "# LampCon #7\n\n- 2031-04-02\n\n## Opening keynote\n\nLamps that last.\n\n## Wicks - Ann Lee\n\n- Cotton\n",
  "# LampCon #8\n\n- 2032-04-02\n\n## Keynote on Zigbee - Cy Ode\n\n- Mesh\n",
);

test.for(["Zigbee keynote at LampCon #7", "LampCon #7のZigbeeの基調講演"])(
  "“%s”: a keynote of that meetup on something else is no answer",
  (question) => {
    expect(answerQuestion(question, lamps, "en")).toMatchObject({ kind: "nothing" });
  },
);

test("words that other talks have are no reason to deny this one", () => {
  expect(ask("港の夜 第2回の部品の練習と GitHub と Fridays").kind).toBe("talk");
});

test("a talk whose title has as much of the question as it lacks is about it", () => {
  expect(ask("港の夜 第2回 kettle deployments flamethrower choreography").kind).toBe("talk");
});

const storms = libraryOf(
  "# Storm Conference 2021\n\n- 2021/06/03\n\n## Opening keynote - Ida Roth\n\n- Welcome\n",
  "# 港の夜 第3回\n\n- 2024/06/09\n\n## LampCon で見たもの - @sana\n\n- LampCon は三日続いた\n",
  ...Array.from(
    { length: 4 },
    (_, n) => `# Tea ${n}\n\n- 2023/01/0${n + 1}\n\n## Tea - Cy Ode\n\n- Green\n`,
  ),
);

test.for(["LampCon 2021 keynote notes", "LampCon 2021 の基調講演のメモ"])(
  "%s: where each word is somewhere, but not together, it is said which comes without which",
  (question) => {
    const answer = answerQuestion(question, storms, "en");

    expect(answer).toMatchObject({
      kind: "nothing",
      nearest: [{ talk: { title: "LampCon で見たもの" }, covers: ["LampCon"], lacks: ["2021"] }],
    });
  },
);
