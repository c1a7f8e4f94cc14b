/** A question of several clauses: one asks, the others tell why. */
import { expect, test } from "vitest";
import { clausesOf } from "../../../src/search/words/clauses.ts";

test.for([
  ["what is serverless? cold starts annoy us", 2],
  ["デプロイが遅くて困っています。カナリアの仕組み", 2],
  ["ログを取りたいんだけど先にやってる人", 2],
  ["移行したので監視の仕方", 2],
  ["node.js 1.3 and Rails::Engine", 1],
  ["カナリアリリースの仕組み", 1],
  ["けどの使い方", 1],
] as const)("%s has %i", ([question, clauses]) => {
  expect(clausesOf(question)).toHaveLength(clauses);
});
