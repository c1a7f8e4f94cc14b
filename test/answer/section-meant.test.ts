/** Of a page that is cut into its sections, the one that has what only some have is meant. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Lamp Keepers - December 2015

Some notes from the December meeting of the Lamp Keepers of the harbour. The code of this page is at https://pages.example/keepers.

## We met at seven

- Soup was served
- The harbour was dark

## What Mo brought along

- The whale hunt code went over a few features of lamps
- It is at https://whales.example/hunt

## Plans of the keepers

- The lamps are to be cleaned
`,
  ...["Tea", "Rope", "Salt"].map(
    (name, n) => `# ${name}\n\n- 2016-01-0${n + 1}\n\n## On ${name} - Cy Ode\n\n- It was good\n`,
  ),
);

const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");

test("the beginning of a page has the words that say which page it is", () => {
  const text = say("december lamp keepers meeting, whale hunt code link");

  expect(text).toContain("https://whales.example/hunt");
  expect(text).toContain("What Mo brought along");
});

test("what is asked of the page itself is answered by its beginning", () => {
  expect(say("Lamp Keepers December 2015").split("\n")[0]).toBe("Lamp Keepers - December 2015");
});

const guild = libraryOf(
  `# Writings

This is where the Elder Harbour Guild of rope makers keeps its writings. The Elder Harbour Guild meets in spring.

## Form of a writing

- A writing has a date

## Other hints

If your writing counts strands by chance use the dice so that others count the same.
`,
  ...["Tea", "Salt"].map(
    (name, n) => `# ${name}\n\n- 2016-01-0${n + 1}\n\n## On ${name} - Cy Ode\n\n- It was good\n`,
  ),
);

test("a section that holds more of what was asked than the name of its page comes before the beginning", () => {
  const question = "how do others count the same strands by chance (Elder Harbour Guild)";

  expect(answerQuestion(question, guild, "en")).toMatchObject({ best: { title: "Other hints" } });
});
