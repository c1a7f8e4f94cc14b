import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryOf } from "../../helpers/library.ts";

const gardens = Array.from(
  { length: 12 },
  (_, n) =>
    `# Garden #${n + 2}\n\n- 2024-02-01\n\n## Flowers of May ${n} - Bob Stone (@bob)\n\n- Plant roses\n`,
);
const library = libraryOf(
  "# Radio #1\n\n- 2024-01-01\n\n## Sensors on a net - Ann Bee (@ann)\n\n- a modem\n",
  ...gardens,
);

test.for([
  [
    "sensros of quantum",
    ["Sensors of quantum"],
    "without its slip a talk answers, and says what it lacks",
  ],
  ["sensros quantum blockchain recipe", [], "nor would a talk answer without the slip"],
] as const)("%s is refused, and %j offered: %s", ([question, offered]) => {
  expect(answerQuestion(question, library, "en")).toMatchObject({
    kind: "nothing",
    suggestions: offered,
  });
});

test("a part of a word that no talk has brings no talk near", () => {
  const nights = libraryOf(
    "# 歌の夜 #1\n\n- 2024-01-01\n\n## ミクの開発環境 - @uta\n\n- ミク を動かす\n",
    "# 歌の夜 #2\n\n- 2024-02-01\n\n## 太鼓の作り方 - @taiko\n\n- 皮を張る\n",
  );
  const answer = answerQuestion("初音ミクの曲を作る発表", nights, "ja");

  expect(answer).toMatchObject({ kind: "nothing", unheld: ["初音ミク"] });
  expect(answer).not.toHaveProperty("nearest");
});

test.for([
  ["quantum roses", ["quantum"]],
  ["roses dancing", ["dancing"]],
] as const)(
  "%s: in notes in Japanese %j may be told, and is written nowhere",
  ([question, unwritten]) => {
    const nights = libraryOf(
      "# 庭の夜 #1\n\n- 2024-01-01\n\n## 薔薇の剪定 - @hana\n\n- roses は冬に切る\n",
      "# 庭の夜 #2\n\n- 2024-02-01\n\n## 土の作り方 - @tsuchi\n\n- 落ち葉を混ぜる\n",
    );
    const answer = answerQuestion(question, nights, "en");

    expect(answer.kind === "nothing" && answer.unwritten).toEqual(unwritten);
  },
);

test("what may be told in another language is said to be nowhere by that word", () => {
  const nothing = { kind: "nothing", question: "quantum roses", suggestions: [] } as const;

  expect(plainText({ ...nothing, locale: "en", unwritten: ["quantum"] }, "/talks")).toMatch(
    /^No talk mentions “quantum” in so many words\./u,
  );
  expect(plainText({ ...nothing, locale: "ja", unwritten: ["quantum"] }, "/talks")).toMatch(
    /^「quantum」という言葉は、どの発表にも出てきません。/u,
  );
});

test.for([
  ["the slides of Lanternship Garden #99", "Lanternship Garden #99"],
  ["please show me Garden #99", "Garden #99"],
] as const)("%s: it is told of the whole name, %s", ([question, text]) => {
  expect(answerQuestion(question, library, "en")).toMatchObject({
    unknown: { kind: "meetup", text },
  });
});

test.for([
  ["when is the next meetup?", "Garden #13"],
  ["when is the next Radio?", "Radio #1"],
] as const)("%s: where none is to come, the last one is shown, %s", ([question, title]) => {
  expect(answerQuestion(question, library, "en", undefined, "2026-01-01")).toMatchObject({
    ...{ kind: "nothing", unknown: { kind: "planned" } },
    editions: [{ title }],
  });
});
