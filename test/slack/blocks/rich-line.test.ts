import { expect, test } from "vitest";
import { richCode, richLine } from "../../../src/slack/blocks/rich-line.ts";
import { richLine as written } from "../../helpers/shown-as.ts";

function lineOf(text: string, words: readonly string[], longest = 700): string {
  return written(richLine(text, { words, links: [] }, longest));
}

test.for([
  {
    text: "コンテナの代わりに動く",
    words: ["コンテナ", "動く"],
    shown: "*コンテナ*の代わりに*動く*",
  },
  { text: "Knative (knative), runq.", words: ["knative"], shown: "*Knative* (*knative*), runq." },
  { text: "logging log", words: ["log"], shown: "logging *log*" },
  {
    text: "コンテナ基盤のコンテナ",
    words: ["コンテナ", "コンテナ基盤"],
    shown: "*コンテナ基盤*の*コンテナ*",
  },
  { text: "<runq>&runq", words: ["runq"], shown: "<*runq*>&*runq*" },
  { text: "*runq*", words: ["runq"], shown: "**runq**" },
  { text: "C++ and node-js", words: ["C++", "node-js", "a|b"], shown: "C++ and *node-js*" },
  { text: "plain", words: [], shown: "plain" },
])("in $text the words $words are bold", ({ text, words, shown }) => {
  expect(lineOf(text, words)).toBe(shown);
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
  ["設定は num_workers、workers は 60", "workers", "設定は num_workers、*workers* は 60"],
] as const)("in %s the word %s is marked where it is a word", ([text, word, marked]) => {
  expect(lineOf(text, [word])).toBe(marked);
});

test("an address in the notes can be clicked on, as far as it is one, and is cut where it is long", () => {
  const long = `https://example.com/${"a".repeat(100)}`;

  expect(lineOf("見る：https://example.com/a?b=1&c=2。", [])).toBe(
    "見る：<https://example.com/a?b=1&c=2|example.com/a?b=1&c=2>。",
  );
  expect(lineOf(long, [])).toMatch(/^<https:\/\/example\.com\/a+\|example\.com\/a+…>$/u);
  expect(lineOf("javascript:alert(1) <https://evil.example|x>", [])).not.toMatch(
    /<javascript|<https[^>]*\|x>/u,
  );
});

test("an address between brackets is one as far as its own brackets go", () => {
  const text =
    "（https://example.com/a）と (https://example.com/rope_(knot)), https://example.com/c.";

  expect(lineOf(text, ["example"])).toBe(
    "（<https://example.com/a|example.com/a>）と (<https://example.com/rope_(knot)|example.com/rope_(knot)>), <https://example.com/c|example.com/c>.",
  );
});

test("a long text is cut, and no address in the middle", () => {
  expect(lineOf("runq runs pods", ["runq"], 10)).toBe("*runq* runs…");
  expect(lineOf("see https://example.com/a", [], 10)).toBe("see …");
});

test("an address shows no user and no password", () => {
  const line = lineOf("See https://bank.example:secret@thief.example/a", []);

  expect(line).toBe("See <https://thief.example/a|thief.example/a>");
});

test("an address in code can be clicked on where it stands", () => {
  expect(written(richCode("chart | https://tides.example/a_b", 700))).toBe(
    "chart | <https://tides.example/a_b|https://tides.example/a_b>",
  );
});
