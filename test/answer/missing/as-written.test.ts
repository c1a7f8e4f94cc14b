import fc from "fast-check";
import { expect, test } from "vitest";
import { asWritten } from "../../../src/answer/missing/as-written.ts";
import { wholeCompounds } from "../../../src/answer/missing/whole-compounds.ts";

test.for([
  [["量子 コンピュータ"], "量子コンピュータの話", ["量子コンピュータ"]],
  [["分散", "合意"], "ブロックチェーンの分散合意", ["分散合意"]],
  [["合意", "分散"], "ブロックチェーンの分散合意", ["分散合意"]],
  [["目安"], "目安箱はなぜ？", ["目安箱"]],
  [["分散", "合意"], "分散と合意", ["分散", "合意"]],
  [["目安"], "目安を決める", ["目安"]],
  [
    ["Quantum Computing", "Qiskit"],
    "qiskit quantum computing notes",
    ["qiskit", "quantum computing"],
  ],
  [["React", "19"], "React 19", ["React", "19"]],
  [["React", "19"], "React19の話", ["React", "19"]],
  [["backup = バックアップ"], "backup の話", ["backup = バックアップ"]],
  [["分散", "分散合意"], "分散合意の話", ["分散合意"]],
  [[], "何か", []],
] as const)("%j of 「%s」 are %j", ([words, question, written]) => {
  expect(asWritten(words, question)).toEqual(written);
});

test("every word is told, as it stands in the question or as it was given", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 }),
      fc.string(),
      (words, question) => {
        const written = asWritten(words, question);
        expect(written.length).toBeLessThanOrEqual(new Set(words).size);
        for (const one of written) expect(question.includes(one) || words.includes(one)).toBe(true);
      },
    ),
  );
});

test.for([
  [["コンピュータ", "訂正"], "量子コンピュータの誤り訂正", ["量子コンピュータ", "誤り訂正"]],
  [["量子"], "量子の発表", ["量子"]],
  [["量子"], "最近の量子発表", ["量子"]],
  [["Quantum"], "Quantum入門とcontainers", ["Quantum"]],
] as const)("no talk has %j of 「%s」, and so none has %j", ([words, question, whole]) => {
  expect(wholeCompounds(words, question)).toEqual(whole);
});
