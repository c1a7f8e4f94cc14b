import { expect, test } from "vitest";
import { readNotes } from "../../src/notes/read-notes.ts";

test("the address nested below the name of a place belongs to the venue", () => {
  const text = `# Evening #1

- 日時: 2024/01/01
- 場所: サンプル会館
    - 札幌市中央区 1-2-3

## A talk - @a_example
`;

  const { meetups } = readNotes([{ file: "evening.md", text }]);

  expect(meetups[0]?.venue).toBe("サンプル会館, 札幌市中央区 1-2-3");
});
