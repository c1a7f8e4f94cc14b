import { readPeople } from "../../people/person.ts";
import { holdsTitles, speakerColumn } from "../table-columns.ts";
import type { BelowRule } from "./below-rule.ts";

/** A small table right below the heading with a column for the speaker. */
export const speakerTable: BelowRule = {
  form: "| Language | Speaker |",
  examples: [
    {
      notes: "# T\n\n| Language | Speaker |\n| --- | --- |\n| Japanese | @a（サンプル社） |",
      speakers: [{ handle: "a", company: "サンプル社" }],
    },
    {
      notes: "# T\n\n| 発表者 | 山田 太郎 |\n| --- | --- |\n| 時間 | 10:00 |",
      speakers: [{ name: "山田 太郎" }],
    },
  ],
  read({ section }) {
    const table = section.blocks.slice(0, 2).find((block) => block.kind === "table");
    if (!table || table.rows.length > 2 || holdsTitles(table)) return undefined;
    const column = table.header.findIndex((cell) => speakerColumn.test(cell.text));
    if (column === -1) return undefined;
    // Two columns with the label at the left are a list of facts, not a table with a header.
    const isFacts = column === 0 && table.header.length === 2;
    const cells = isFacts ? [table.header[1]] : table.rows.map((row) => row.cells[column]);
    const speakers = cells.flatMap((cell) => readPeople(cell?.text ?? ""));
    return speakers.length > 0 ? { speakers, isGuess: false } : undefined;
  },
};
