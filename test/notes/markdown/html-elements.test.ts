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

const shown = (text: string) =>
  parseMarkdown(text).map((block) =>
    block.kind === "heading" || block.kind === "paragraph"
      ? `${block.kind}: ${block.content.text}`
      : block.kind,
  );

test("headings and lists of HTML go over blank lines and end with their tags", () => {
  const text =
    "<h3>\nNews\n\n</h3>\n<ul>\n<li>\nPots by Ann\n\n</li>\n<li>\nKites\n\n<ul><li>red</li></ul>\n</li>\n</ul>\nSee *you* there.";

  expect(shown(text)).toEqual(["heading: News", "list", "paragraph: See you there."]);
});

test("a link of Markdown in HTML is one, and a picture says nothing", () => {
  const [heading] = parseMarkdown("<h3>See [pots](https://x.y/) ![p](a.png)here</h3>");

  expect(heading).toMatchObject({
    content: { text: "See pots here", links: [{ url: "https://x.y/", text: "pots", start: 4 }] },
  });
});

test.for([
  ["<h3>Pots</h3>\n- hot", ["heading: Pots", "list"]],
  [
    "<p><b>Who:</b> Ann</p>\n<p>Hot.</p>\n\nmore",
    ["paragraph: Who: Ann", "paragraph: Hot.", "paragraph: more"],
  ],
  ["<blockquote class=post><p>Hot!</p>Ann</blockquote>", ["html"]],
  ['<p><a href="https://x.y/">Sign up!</a></p>', ["html"]],
  ["<p align=center>\n<img src=a.png>\n</p>", ["html"]],
  ["<h3>\n\n## Pots\n\n</h3>", ["html", "heading: Pots", "html"]],
  ["<ul>\n<li>\n\n- hot\n\n</li>\n</ul>", ["list", "list", "html"]],
  ["<h3>Pots\n\nhot", ["heading: Pots", "paragraph: hot"]],
  [`${"<ul>\n".repeat(20)}\nhot`, ["list", "paragraph: hot"]],
] as const)("%j is read as far as it is HTML", ([text, blocks]) => {
  expect(shown(text)).toEqual(blocks);
});
