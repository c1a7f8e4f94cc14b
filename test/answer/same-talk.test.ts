import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  "# Kiln Night 4\n\n- 2024-01-10\n\n## Kilns for tea - Ann Bee (@ann)\n\n- hot\n\n## Kilns for soup - Bo Lind\n\n- thick\n",
  "# Recordings of Kiln Night 4\n\n- 2024-01-10\n\n## Kilns for tea - Ann Bee (@ann)\n\n- [video](https://www.youtube.com/watch?v=abcdefghij1)\n",
  "# Kiln Night 9\n\n- 2025-02-11\n\n## Kilns for tea - Ann Bee (@ann)\n\n- hotter\n",
);

test("a list names a talk once for the day on which it was given, however often that was written of", () => {
  const answer = answerQuestion("all talks on kilns", library, "en");

  expect(answer).toMatchObject({ kind: "talks", total: 3 });
  const titles =
    answer.kind === "talks" ? answer.rows.map((row) => "title" in row && row.title) : [];
  expect(titles.toSorted()).toEqual(["Kilns for soup", "Kilns for tea", "Kilns for tea"]);
});

test("of what was written of it that is named which has its recording", () => {
  const text = plainText(answerQuestion("all talks on kilns", library, "en"), "/talks");

  expect(text).toContain("https://www.youtube.com/watch?v=abcdefghij1");
});

test("the language behind its title makes no other talk of it", () => {
  const given = libraryOf(
    "# Kiln Days 2031\n\n- 2031-05-08\n\n## The second oldest kiln (EN) - Ann Bee (@ann)\n\n- hot\n",
    "# Kilns of the year\n\n- 2031-05-08\n\n## The second oldest kiln - Ann Bee (@ann)\n\n- hot\n",
  );

  expect(answerQuestion("all talks on the oldest kiln", given, "en")).toMatchObject({ total: 1 });
});
