import { expect, test } from "vitest";
import { highlighted } from "../../../src/slack/blocks/highlighted.ts";
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

test.for([
  {
    text: "コンテナの代わりに動く",
    words: ["コンテナ", "動く"],
    shown: "*コンテナ* の代わりに *動く*",
  },
  { text: "Knative (knative), runq.", words: ["knative"], shown: "*Knative* (*knative*), runq." },
  { text: "logging log", words: ["log"], shown: "logging *log*" },
  {
    text: "コンテナ基盤のコンテナ",
    words: ["コンテナ", "コンテナ基盤"],
    shown: "*コンテナ基盤* の *コンテナ*",
  },
  { text: "<runq>&runq", words: ["runq"], shown: "&lt; *runq* &gt;&amp; *runq*" },
  { text: "*runq*", words: ["runq"], shown: "* *runq* *" },
  { text: "C++ and node-js", words: ["C++", "node-js", "a|b"], shown: "C++ and *node-js*" },
  { text: "plain", words: [], shown: "plain" },
])("in $text the words $words are bold", ({ text, words, shown }) => {
  expect(highlighted(text, words, 100)).toBe(shown);
});

test("bold costs no letter of a text that just fits", () => {
  expect(highlighted("runq runq", ["runq"], 10)).toBe("runq runq");
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
  [
    "github.com/gotoz/runq は https://github.com/gotoz/runq",
    "runq",
    "github.com/gotoz/runq は <https://github.com/gotoz/runq|github.com/gotoz/runq>",
  ],
  ["RUBY_GC_HEAP_GROWTH_FACTOR and GC", "GC", "RUBY_GC_HEAP_GROWTH_FACTOR and *GC*"],
  ["num_workers * 60, by workers", "workers", "num_workers * 60, by *workers*"],
  ["useState() in React.useState", "React", "useState() in React.useState"],
  ["src/kubernetes/pod.go (kubernetes)", "kubernetes", "src/kubernetes/pod.go (*kubernetes*)"],
  ["Next.js and TypeScript.", "Next.js", "*Next.js* and TypeScript."],
  ["使える道具を使う", "使", "使える道具を使う"],
  ["--all-namespaces for all namespaces", "namespaces", "--all-namespaces for all *namespaces*"],
  ["ops@kubernetes.example on Kubernetes", "kubernetes", "ops@kubernetes.example on *Kubernetes*"],
  ["kubernetes.io と kubernetes", "kubernetes", "kubernetes.io と *kubernetes*"],
  ["設定は num_workers、workers は 60", "workers", "設定は num_workers、 *workers* は 60"],
] as const)("in %s the word %s is marked where it is a word", ([text, word, marked]) => {
  expect(highlighted(text, [word], 700)).toBe(marked);
});

test("an address in the notes can be clicked on, as far as it is one, and is cut where it is long", () => {
  const long = `https://example.com/${"a".repeat(100)}`;

  expect(highlighted("見る：https://example.com/a?b=1&c=2。", [], 700)).toBe(
    "見る：<https://example.com/a?b=1&amp;c=2|example.com/a?b=1&amp;c=2>。",
  );
  expect(highlighted(long, [], 700)).toMatch(/^<https:\/\/example\.com\/a+\|example\.com\/a+…>$/u);
  expect(highlighted("javascript:alert(1) <https://evil.example|x>", [], 700)).not.toMatch(
    /<javascript|<https[^>]*\|x>/u,
  );
});

test("an address between brackets is one as far as its own brackets go", () => {
  const text =
    "（https://example.com/a）と (https://example.com/rope_(knot)), https://example.com/c.";

  expect(highlighted(text, ["example"], 700)).toBe(
    "（<https://example.com/a|example.com/a>）と (<https://example.com/rope_(knot)|example.com/rope_(knot)>), <https://example.com/c|example.com/c>.",
  );
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

  const shown = [
    link(url, shownAddress(url), 300),
    highlighted(`See ${url}`, [], 300),
    plain(url, 300),
  ];

  for (const text of shown) {
    expect(text).toContain("thief.example/a");
    expect(text).not.toMatch(/bank|secret/);
  }
});

test.each(["\u200E", "\u200F", "\u061C", "\u202E", "\u2067"])("%j turns no text round", (mark) => {
  expect(plain(`a${mark}b`, 10)).toBe("ab");
  expect(escaped(`a${mark}b`, 10)).toBe("ab");
});
