/** Names that the page of their meetup holds as well as the talks: a list of who spoke makes no name a topic. */
import { expect, test } from "vitest";
import { talksOf } from "../../src/answer/answer.ts";
import { answerQuestion } from "../../src/answer/answer-question.ts";
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
