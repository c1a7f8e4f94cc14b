import { expect, test } from "vitest";
import { Vocabulary } from "../../../src/search/index/vocabulary.ts";
import { WordIndex } from "../../../src/search/index/word-index.ts";
import { fields, ranking } from "../../../src/search/ranking.ts";

test("postings and lengths are those MiniSearch keeps: its protected fields are as in 7.2", () => {
  const index = indexOf(
    { title: "knative", body: "knative k8s knative istio" },
    { body: "knative" },
  );

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
  // The body of the first is half as long again as the average.
  const { lengthPenalty } = ranking;
  expect(index.weights(fields.indexOf("body"))[0]).toBe(
    1 / (1 - lengthPenalty + lengthPenalty * 1.5),
  );
});

test("what was added is a whole index to MiniSearch: its own search finds the same talks", () => {
  const index = indexOf({ title: "knative", body: "k8s" }, { body: "istio k8s" });

  const found = index.search("istio kn", { prefix: true });

  expect(index.documentCount).toBe(2);
  expect(found.map(({ id, match }) => [id, match])).toEqual([
    [1, { istio: ["body"] }],
    [0, { knative: ["title"] }],
  ]);
  expect(index.toJSON()).toMatchObject({
    documentCount: 2,
    index: expect.arrayContaining([["k8s", { 4: { 0: 1, 1: 1 } }]]),
  });
});

test("terms that begin alike come by how many talks hold them, a very short prefix not endlessly", () => {
  const numbered = Array.from({ length: 300 }, (_, number) => `kx${number}`);
  const index = indexOf({ body: `kafka kubernetes ${numbered.join(" ")}` }, { body: "kubernetes" });

  expect(index.beginningWith("kub", 5)).toEqual(["kubernetes"]);
  expect(index.beginningWith("k", 2)).toHaveLength(2);
});

interface Texts {
  readonly title?: string;
  readonly body: string;
}

function indexOf(...talks: readonly Texts[]): WordIndex {
  const vocabulary = new Vocabulary();
  const encode = (text: string) =>
    Uint32Array.from(text.split(" ").filter(Boolean), (term) => {
      const word = { text: term, script: "latin", term, parts: [] } as const;
      return vocabulary.add(term, word) * 4 + 1;
    });
  const none = new Uint32Array();
  const steps = WordIndex.of(
    talks.map(({ title = "", body }) => ({
      ...{ title: encode(title), people: none, meetup: none, about: none },
      passages: [encode(body)],
    })),
    vocabulary,
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
