import { expect, test } from "vitest";
import { WordIndex } from "../../../src/search/index/word-index.ts";
import { fields, ranking } from "../../../src/search/ranking.ts";
import { libraryOf, talk } from "../helpers.ts";

test("a term is found where it stands, by field and as often as it stands there", () => {
  const { words } = libraryOf([
    talk("knative", ["knative k8s knative", "istio"]),
    talk("helm", ["knative"]),
  ]).index;

  const places = Array.from(words.postings("knative"), ([field, { talks, counts }]) => [
    fields[field],
    [...talks],
    [...counts],
  ]);

  expect(places).toEqual([
    ["title", [0], [1]],
    ["body", [0, 1], [2, 1]],
  ]);
  expect(words.postings("nomad").size).toBe(0);
  expect(words.talksWith("knative")).toBe(2);
  expect(words.talksWith("nomad")).toBe(0);
});

test("a word counts the less, the longer its field is beside that of other talks", () => {
  const { words } = libraryOf([talk("A", ["grpc helm k8s"]), talk("B", ["grpc"])]).index;
  const { lengthPenalty } = ranking;

  // The body of the first is half as long again as the average.
  expect(words.weights(fields.indexOf("body"))[0]).toBeCloseTo(
    1 / (1 - lengthPenalty + lengthPenalty * 1.5),
  );
});

test("terms that begin alike come by how many talks hold them, a very short prefix not endlessly", () => {
  const numbered = Array.from({ length: 300 }, (_, number) => `kx${number}`);
  const { words } = libraryOf([
    talk("one", [`kafka kubernetes ${numbered.join(" ")}`]),
    talk("two", ["kubernetes"]),
  ]).index;

  expect(words.beginningWith("kub", 5)).toContain("kubernetes");
  expect(words.beginningWith("k", 2)).toHaveLength(2);
});

test("words are told to stand in one talk only where they do, in whichever fields", () => {
  const { words } = libraryOf([talk("knative", ["istio"]), talk("helm", ["k8s"])]).index;

  expect(words.isInOneTalk(["knative", "istio"])).toBe(true);
  expect(words.isInOneTalk(["knative", "k8s"])).toBe(false);
  expect(words.isInOneTalk(["nomad"])).toBe(false);
});

test("an index of nothing finds nothing", () => {
  const { index } = libraryOf([]);

  expect(index.words).toBeInstanceOf(WordIndex);
  expect(index.words.postings("knative").size).toBe(0);
});
