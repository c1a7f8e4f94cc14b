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

test("a nick in front is somebody where the text below introduces it", () => {
  const text = `# Harbour night

- 2031/04/18

**Kitsune - How we rebuilt the lighthouse**

Bricks and light.

Kitsune, who lives there, built it.

**tonkat3 - Batches in the fog**

What runs at night.

https://github.com/tonkat3
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "How we rebuilt the lighthouse | Kitsune",
    "Batches in the fog | tonkat3",
  ]);
});

test("a thing in front is nobody, though its project is linked below one of the headings", () => {
  const text = `# Harbour night

- 2031/04/18

## Beacon - How we rebuilt the lighthouse

Slides: https://speakerdeck.com/bee/beacon

https://github.com/beacon

## Fog - Batches at night

Slides: https://speakerdeck.com/bee/fog
`;

  expect(readOne(text).talks.flatMap(({ speakers }) => speakers)).toEqual([]);
});
