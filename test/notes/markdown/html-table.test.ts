import { expect, test } from "vitest";
import { parseMarkdown } from "../../../src/notes/markdown/markdown.ts";

const rows = "<tr><td>kites</td><td>Ann Bee</td></tr>\n\n<tr><td>pots</td><td>Cal Dee</td></tr>";

test.for([
  { name: "with a blank line in it", text: `<table>\n${rows}\n</table>`, tables: 1 },
  { name: "right below a line of text", text: `Talks:\n<table>\n${rows}\n</table>`, tables: 1 },
  { name: "with another table in it", text: `<table>\n<table>\n${rows}\n</table>`, tables: 0 },
  { name: "without an end", text: `<table>\n${rows}\n`, tables: 0 },
  { name: "with Markdown in it", text: `<table>\n\n# Kites\n\n${rows}\n</table>`, tables: 0 },
  {
    name: "of one row, as for the layout",
    text: "<table><tr><td>kites</td></tr></table>",
    tables: 0,
  },
])("of a table of HTML $name, so much is read as a table: $tables", ({ text, tables }) => {
  const found = parseMarkdown(text).filter(({ kind }) => kind === "table");

  expect(found).toHaveLength(tables);
});
