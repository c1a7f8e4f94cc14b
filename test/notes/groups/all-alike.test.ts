import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test.each([
  [
    "bullets",
    "# 2033 모임\n\n## 발표\n- 김민수(예시회사) / 베틀 이야기\n- 이서연(Sample) / 매듭 이야기\n- 박지훈(Other) / 실 이야기\n- 조은(Sample) / 물레 이야기\n- 진겸(Other) / 염색 이야기\n- 최유진(Sample) / 양털 이야기",
    [
      "베틀 이야기 | 김민수 [예시회사]",
      "물레 이야기 | 조은 [Sample]",
      "염색 이야기 | 진겸 [Other]",
    ],
  ],
  [
    "headings",
    "# Loom Night\n\n## Anna Moro -- Looms of old\nIt was fine.\n\n## Rain Wu -- Knots\nIt was fine.\n\n## Oskar Quen-- Threads\nIt was fine.\n\n## Eva Moro -- Dyes\nIt was fine.\n\n## Storm Lin -- Wool\nIt was fine.\n\n## Peter Quen -- Spindles\nIt was fine.",
    ["Looms of old | Anna Moro", "Knots | Rain Wu", "Wool | Storm Lin"],
  ],
])(
  "where all of many %s have one form and most name somebody, an odd name is somebody",
  (_, text, talks) => {
    const { talks: read } = readOne(text);

    expect(read.map(line)).toEqual(expect.arrayContaining(talks));
  },
);
