import { expect, test } from "vitest";
import { findLinkSlips } from "../../../src/notes/formats/link-slips.ts";

test.for([
  ["- htps://example.com/a", "link-slip"],
  ["- http//example.com", "link-slip"],
  ["- [x](http:/example.com)", "link-slip"],
  ["- hhttps://example.com/", "link-slip"],
  ["- [動画]()", "link-empty"],
  ["- スライド: slides.pdf", "link-to-file"],
  ["- [slides](./day1/slides.pptx)", "link-to-file"],
  ["- speakerdeck.com/ann/foo", "link-without-scheme"],
  ["- Slides: www.slideshare.net/ann/foo", "link-without-scheme"],
  ["- [deck](speakerdeck.com/ann/foo)", "link-without-scheme"],
])("%s → %s", ([line = "", kind]) => {
  expect(findLinkSlips([line], [])).toMatchObject([{ line: 1, finding: { kind } }]);
});

test.for([
  "- https://example.com/a and http://example.com",
  "- HTTP/2 and http/3 over TCP/IP",
  "- [a](#b) [c](../d.md) ![e](f.png)",
  "- `htps://example.com`",
  "- node.js/express and and/or",
  "- //cdn.example.com/slides.pdf",
  "- see slides.pdf for more",
])("%s has no slip", (line) => {
  expect(findLinkSlips([line], [])).toEqual([]);
});

test("code is nobody's link", () => {
  expect(findLinkSlips(["htps://example.com/a"], [true])).toEqual([]);
});
