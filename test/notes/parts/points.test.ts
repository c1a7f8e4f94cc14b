import { expect, test } from "vitest";
import type { Point } from "../../../src/notes/meetup.ts";
import { readOne } from "../helpers.ts";

/** A tree of points as indented lines: `kind@line text`. */
function outline(points: readonly Point[], indent = ""): string {
  return points
    .map(({ kind, text, line, children }) =>
      [`${indent}${kind}@${line} ${text.replaceAll("\n", "⏎")}`, outline(children, `${indent}  `)]
        .filter(Boolean)
        .join("\n"),
    )
    .join("\n");
}

test("notes become a tree in which quotes, code and tables stay what they are", () => {
  const { talks } = readOne(`# M
## Talk of the day - @a
first &amp; *second* \`code\` <u>under</u><br>line

- one
	- two
    - > quoted
        - deeper
-
- \`\`\`js
  let x = 1;

    y
  \`\`\`

> a quote
> > in a quote
> - and a bullet

| a | b |
|---|---|
| 1 | 2 |

<blockquote>said <a href="https://example.com">there</a></blockquote>

### Part

1. numbered

    para

---

- # heading in a bullet
`);

  expect(outline(talks[0]?.points ?? [])).toMatchInlineSnapshot(`
    "paragraph@3 first & second code under⏎line
    bullet@5 one
      bullet@6 two
      quote@7 quoted
        bullet@8 deeper
    code@10 let x = 1;⏎⏎  y
    quote@16 a quote⏎in a quote⏎and a bullet
    table@20 a | b⏎1 | 2
    paragraph@24 said there
    heading@26 Part
      bullet@28 numbered
        paragraph@30 para
      heading@34 heading in a bullet"
  `);
});

test("what looks wrong to CommonMark is read as its author meant it", () => {
  const { meetup, talks } = readOne(`#第3回 サンプル会
- 2019/06/04

##最初の話 - @a
・一つ目
　・中
-二つ目

終わりです。
---
＃＃　次の話 - @b
- \`\`\`
# not a heading
\`\`\`
### 中身
###\u00a0出口
`);

  expect(meetup?.title).toBe("第3回 サンプル会");
  expect(talks.map(({ title, line }) => `${line} ${title}`)).toEqual(["4 最初の話", "11 次の話"]);
  expect(outline(talks.flatMap(({ points }) => points))).toMatchInlineSnapshot(`
    "bullet@5 一つ目
      bullet@6 中
    bullet@7 二つ目
    paragraph@9 終わりです。
    code@12 # not a heading
    heading@15 中身
    heading@16 出口"
  `);
});

test("underscores of handles and addresses stay", () => {
  const { talks } = readOne(
    "# M\n## The title of it - @_under_score_\nsee https://example.com/_a_/b [https://x.y/_z_](https://x.y/)",
  );

  expect(talks[0]?.speakers).toEqual([{ handle: "_under_score_" }]);
  expect(talks[0]?.points[0]?.text).toBe("see https://example.com/_a_/b https://x.y/_z_");
});

test("a picture is all that a link has to show, and no text elsewhere", () => {
  const { talks } = readOne(
    "# M\n## The title of it - @a\n[![slides](https://x.y/i.png)](https://x.y/s) ![alt](https://x.y/j.png)",
  );

  expect(talks[0]?.links).toEqual([{ url: "https://x.y/s", text: "slides", kind: "slides" }]);
  expect(talks[0]?.points[0]?.text).toBe("slides");
});

test("a paragraph of nothing but marks stays text, with its addresses", () => {
  const { talks } = readOne(
    `# M\n## The title of it - @a\n${"[".repeat(700)} https://example.com/a`,
  );

  expect(talks[0]?.links.map(({ url }) => url)).toEqual(["https://example.com/a"]);
});
