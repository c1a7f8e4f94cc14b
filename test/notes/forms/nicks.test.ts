import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test("where every sibling ends with something short of its own, even a nick is somebody", () => {
  const text = `# 港の夜 #3

- 2031/04/18

## 分散キューの落とし穴 / わんこ
- a
## 灯台を建てなおした話 / kuma3
- b
## 霧の中で動かすバッチ / tonkatsu
- c
## 港の監視を静かにする / mochi
- d
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "分散キューの落とし穴 | わんこ",
    "灯台を建てなおした話 | kuma3",
    "霧の中で動かすバッチ | tonkatsu",
    "港の監視を静かにする | mochi",
  ]);
});
