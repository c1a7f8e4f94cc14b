import { expect, test } from "vitest";
import { link, shownAddress } from "../../../src/slack/blocks/link.ts";
import {
  boldLine,
  codeBlock,
  escaped,
  escapedLine,
  escapedText,
  plain,
} from "../../../src/slack/blocks/outside-text.ts";

const zwsp = "\u200B";

test.for([
  {
    text: "a & b <!channel>",
    safe: "a &amp; b &lt;!channel&gt;",
    because: "no mention gets through",
  },
  { text: "&amp;", safe: "&amp;amp;", because: "what was typed is shown" },
  { text: "*bold* and _it_", safe: `*${zwsp}bold* and _${zwsp}it_`, because: "nothing opens" },
  { text: "snake_case, 2 * 3", safe: "snake_case, 2 * 3", because: "nothing would open here" },
  { text: "run `ls`", safe: `run \`${zwsp}ls\`${zwsp}`, because: "code opens anywhere" },
  { text: "a\u202Eb\u0000c\uD83D", safe: "abc", because: "invisible characters mislead" },
  { text: "👩‍👩‍👧 が", safe: "👩‍👩‍👧 が", because: "joined characters stay joined" },
  { text: "one\r\ntwo\ttabs ", safe: "one\ntwo tabs", because: "lines are kept, edges not" },
])("escapes $text, because $because", ({ text, safe }) => {
  expect(escaped(text, 100)).toBe(safe);
});

test.for([
  { text: "abcdef", max: 5, cut: "abcd…" },
  { text: "abcdef", max: 6, cut: "abcdef" },
  { text: "ab<cd", max: 7, cut: "ab&lt;…", because: "the entity fits" },
  { text: "ab<cd", max: 6, cut: "ab…", because: "half an entity would show" },
  { text: "ab👩‍👩‍👧cd", max: 8, cut: "ab…", because: "half a family would be another one" },
  { text: "e\u0301".repeat(3), max: 5, cut: "e\u0301e\u0301…" },
  { text: "x".padEnd(20, "\u0301"), max: 5, cut: "…" },
])("cuts $text to $max characters: $cut", ({ text, max, cut }) => {
  expect(escaped(text, max)).toBe(cut);
});

test("plain text is one line and not escaped", () => {
  expect(plain(" <a>\n&  b ", 100)).toBe("<a> & b");
});

test("text that is read out keeps its marks", () => {
  expect(escapedText("*a* <b>", 100)).toBe("*a* &lt;b&gt;");
});

test("bold is a whole line without a mark that could close it", () => {
  expect(boldLine("2 * 3\n は 6", 100)).toBe("*2 ∗ 3 は 6*");
  expect(boldLine(" ", 100)).toBe("");
});

test("code keeps its lines and cannot leave its box", () => {
  expect(codeBlock("a_b *c*\n```<x>", 100)).toBe(
    `\`\`\`a_b *c*\n\`${zwsp}\`${zwsp}\`${zwsp}&lt;x&gt;\`\`\``,
  );
});

test.for([
  {
    url: "https://a.jp/x?a=1&b=2",
    label: "スライド",
    made: "<https://a.jp/x?a=1&amp;b=2|スライド>",
  },
  { url: "https://a.jp/a b|c>d", label: "x", made: "<https://a.jp/a%20b%7Cc%3Ed|x>" },
  { url: "https://a.jp/勉強会", label: "x", made: "<https://a.jp/%E5%8B%89%E5%BC%B7%E4%BC%9A|x>" },
  { url: "https://a.jp/", label: "a|b <c>\nd", made: "<https://a.jp/|a｜b &lt;c&gt; d>" },
  { url: "https://a.jp/", label: "", made: "<https://a.jp/>" },
  { url: "javascript:alert(1)", label: "x", made: "x" },
  { url: "not an address", label: "x", made: "x" },
  { url: `https://a.jp/${"x".repeat(200)}`, label: "too long", made: "too long" },
])("a link to $url named $label", ({ url, label, made }) => {
  expect(link(url, label, 200)).toBe(made);
});

test("a line has no line break", () => {
  expect(escapedLine("a\n\n b", 100)).toBe("a b");
});

test.for([
  { url: "https://thief.example/", label: "https://bank.example/login", end: " (thief.example)" },
  { url: "https://thief.example/", label: "bank.example", end: " (thief.example)" },
  { url: "https://thief.example/", label: "bank.example/login", end: " (thief.example)" },
  { url: "https://thief.example/", label: "see http://bank.example", end: " (thief.example)" },
  { url: "https://thief.example/", label: "例え.jp", end: " (thief.example)" },
  { url: "https://www.bank.example/a", label: "bank.example", end: "" },
  { url: "https://xn--r8jz45g.jp/", label: "例え.jp", end: "" },
  { url: "https://speakerdeck.com/a/b", label: "Node.js 入門", end: "" },
  { url: "https://speakerdeck.com/a/b", label: "資料 v1.2", end: "" },
])(
  "a link to $url named $label says where it leads if its name says otherwise",
  ({ url, label, end }) => {
    expect(link(url, label, 300)).toContain(`${label}${end}>`);
  },
);

test("an address shows no user and no password", () => {
  const url = "https://bank.example:secret@thief.example/a";

  const shown = [link(url, shownAddress(url), 300), plain(url, 300)];

  for (const text of shown) {
    expect(text).toContain("thief.example/a");
    expect(text).not.toMatch(/bank|secret/);
  }
});

test.each(["\u200E", "\u200F", "\u061C", "\u202E", "\u2067"])("%j turns no text round", (mark) => {
  expect(plain(`a${mark}b`, 10)).toBe("ab");
  expect(escaped(`a${mark}b`, 10)).toBe("ab");
});
