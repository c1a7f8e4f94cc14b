/** Names that the page of their meetup holds as well as the talks: a list of who spoke makes no name a topic. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { understand } from "../../src/question/understand.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Graz Compilers 2019

We heard these:

- Ilse Brandt on registers
- Otto Maier on stacks

## Registers in colour - Ilse Brandt

- spilling

## Stacks all the way - Otto Maier

- frames
`,
  "# Graz Compilers 2021\n\n- 2021-02-02\n\n## Register files - Ilse Brandt\n\n- banks\n",
);
const ask = (question: string) => answerQuestion(question, library, "en");

test.for([
  "what did Ilse Brandt talk about?",
  "ilse brandt talks",
  "Ilse Brandt の発表",
  "everything Ilse Brandt said",
])("“%s” is answered with all of her talks", (question) => {
  expect(ask(question)).toMatchObject({ kind: "speaker" });
  expect(talksOf(ask(question)).map(({ title }) => title)).toEqual([
    "Register files",
    "Registers in colour",
  ]);
});

test.for(["stacks talk by who?", "registers talk by whom"])(
  "“%s” asks for a name and holds none",
  (question) => {
    expect(ask(question)).not.toMatchObject({ kind: "nothing" });
  },
);

const namesakes = libraryOf(
  `# Vol. 5

## 画像を小さくする - @kafka

- 発表者: kafka
- 一枚ずつ
`,
  "# Vol. 4\n\n## Kafka の再処理 - 佐伯 光\n\n- 読み直す位置を戻す\n",
  "# Vol. 3\n\n## 遅い画面 - 三浦 玲\n\n- 画面が遅い\n",
);

test.for([
  ["Kafkaが遅いのなんとかした話", "Kafka の再処理"],
  ["kafkaさんの発表", "画像を小さくする"],
] as const)("“%s” is answered with %s, though a speaker is called so", ([question, title]) => {
  const answer = answerQuestion(question, namesakes, "ja");
  expect(talksOf(answer)[0]?.title).toBe(title);
});

const many = libraryOf(
  `# Tallinn Frontend 2021

## Forms in Remix - Aino Saar

- forms that work without a script

## Remix and the edge - Peeter Kask

- latency
`,
  "# Riga Mobile 2020\n\n## Kotlin multiplatform - Ilze Ozola\n\n- shared code\n",
);

test.for([
  ["tallinn frontend 2021 kotlin multiplatform talk, who?", "nothing"],
  ["ilze ozola at tallinn frontend 2021 - slides?", "nothing"],
  ["tallinn frontend 2021 who's presenting?", "meetup"],
  ["tallinn frontend 2021 forms", "talk"],
] as const)("“%s” within a meetup is answered with a %s", ([question, kind]) => {
  expect(answerQuestion(question, many, "en").kind).toBe(kind);
});

test.for(["Minato.rb#3っていつやった？", "when was Minato.rb #3?"])(
  "“%s” names the meetup whose title goes on behind its number",
  (question) => {
    const library = libraryOf(
      "---\ntitle: Minato.rb#3を開催しました。\ndate: 2014-09-16\n---\n\n## 帆の縫い方 - 井口 葵\n\n- 糸は二本\n",
      "# C#7 の新機能\n\n- 2015-01-02\n\n## パターン - 森 澪\n\n- switch\n",
    );

    expect(understand(question, library, "ja").filters.meetups).toHaveLength(1);
  },
);
