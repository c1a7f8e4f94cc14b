/** Who tells why they ask is answered as who does not. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Harbour night #2

- 2024/05/09

## Serverless without tears - Ann Lee

- The catch is the database

## Canary releases with Spinnaker - Bo Rye

- They roll out on Fridays

## Tea - Cy Ode

- Green

## 로그를 모으는 법 - Kim Ha

- 검색
`,
);
const first = (question: string) => talksOf(answerQuestion(question, library, "en"))[0]?.title;

test.for([
  [
    "what is the catch with serverless databases? invoices frighten accountants",
    "Serverless without tears",
  ],
  [
    "my boss hesitates and the reviewers hate it, canary releases please",
    "Canary releases with Spinnaker",
  ],
  ["canary releases, mon chef hésite encore", "Canary releases with Spinnaker"],
  [
    "上司が反対してて困ってるんだけど、spinnaker の canary って誰か話してた？",
    "Canary releases with Spinnaker",
  ],
  ["로그는 어떻게 모으는", "로그를 모으는 법"],
] as const)("%s → %s", ([question, title]) => {
  expect(first(question)).toBe(title);
});

test.for([
  "my boss hesitates and the reviewers hate it, balloons please",
  "tea, and something on Zeppelin airships",
  "yellow canary birds for beginners, recommended by my boss",
])("%s: no talk answers", (question) => {
  expect(answerQuestion(question, library, "en").kind).toBe("nothing");
});
