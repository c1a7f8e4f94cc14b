import { expect, test } from "vitest";
import { fields, WordIndex } from "../../src/search/word-index.ts";

const none = { title: [], people: [], meetup: [], about: [], body: [] };

test("postings and lengths are those MiniSearch keeps: its protected fields are as in 7.2", () => {
  const index = new WordIndex();
  index.addTalk(0, { ...none, title: ["knative"], body: ["knative", "k8s", "knative", "istio"] });
  index.addTalk(1, { ...none, body: ["knative"] });

  const postings = [...(index.postings("knative") ?? [])].map(([field, talks]) => [
    fields[field],
    [...talks],
  ]);

  expect(postings).toEqual([
    ["title", [[0, 1]]],
    [
      "body",
      [
        [0, 2],
        [1, 1],
      ],
    ],
  ]);
  expect(index.postings("helm")).toBeUndefined();
  expect(index.relativeLength(0, fields.indexOf("body"))).toBe(1.5);
  expect(index.relativeLength(1, fields.indexOf("title"))).toBe(0);
});

test("terms that begin alike come by how many talks hold them, a very short prefix not endlessly", () => {
  const index = new WordIndex();
  const numbered = Array.from({ length: 300 }, (_, number) => `kx${number}`);
  index.addTalk(0, { ...none, body: ["kafka", "kubernetes", ...numbered] });
  index.addTalk(1, { ...none, body: ["kubernetes"] });

  expect(index.beginningWith("kub", 5)).toEqual(["kubernetes"]);
  expect(index.beginningWith("k", 2)).toHaveLength(2);
});
