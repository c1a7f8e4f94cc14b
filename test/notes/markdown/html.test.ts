import { expect, test } from "vitest";
import { hasHtml, htmlText, isTypeArgument, tagText } from "../../../src/notes/markdown/html.ts";

test.for([
  ["<p>Pots &amp; kites &mdash; Ann&rsquo;s</p>", "Pots & kites — Ann’s\n"],
  ["<ul>\n<li>pots</li><li>kites</li></ul>", "\npots\nkites\n"],
  ["</ul>", ""],
  ['<img alt="a > b" src="x.png">seen', "seen"],
  ["<style>\np { color: red }\n</style>", ""],
  ["<script>if (a < b) run()</script>", ""],
  ["<details><summary>More</summary>pots</details>", "More\npots"],
  ["<div>[Small kites](slides)</div>", "Small kites\n"],
  ["a<br/>b<!-- hidden -->", "a\nb"],
] as const)("of %s is seen %s", ([html, text]) => {
  expect(htmlText(html)).toBe(text);
});

test.for([
  ["<br>", "\n"],
  ["<BR />", "\n"],
  ["</p>", "\n"],
  ["<p>", ""],
  ["</b>", ""],
  ["<!-- x -->", ""],
  ["<!DOCTYPE html>", ""],
  ["<!channel>", "<!channel>"],
] as const)("%s leaves %s", ([tag, text]) => {
  expect(tagText(tag)).toBe(text);
});

test.for([
  ["Pots &amp; kites", true],
  ["Pots &#8212; kites", true],
  ["Pots<br>kites", true],
  ["AT&T; R&D", false],
  ["a < b and c > d", false],
  ["A <chrono> tutorial", false],
] as const)("%s holds HTML: %s", ([text, holds]) => {
  expect(hasHtml(text)).toBe(holds);
});

test.for([
  ["<T>", "Option", true],
  ["<b>", "Option", false],
  ["<T>", "an ", false],
  ['<T a="b">', "Option", false],
] as const)("%s behind %s is of a type: %s", ([tag, before, is]) => {
  expect(isTypeArgument(tag, before)).toBe(is);
});
