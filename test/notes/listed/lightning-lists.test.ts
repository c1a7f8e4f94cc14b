/** Main talks as headings, and lightning talks as a list below a heading beside them. */
import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

const talksOf = (text: string) =>
  readOne(`# Kiln Night\n\n- 2031/04/18\n\n${text}`).talks.map(line);

test.for([
  {
    name: "one main talk written as the short ones are",
    text: "## 窯を組む (江口)\n\n- 煉瓦\n\n## LT大会\n\n- 釉薬の供養 (本間)\n- 土の値段 (みやけ)\n",
    talks: ["窯を組む | 江口", "釉薬の供養 | 本間", "土の値段 | みやけ"],
  },
  {
    name: "the same in Korean",
    text: "## 가마 5년 - 김하늘\n\n- 벽돌\n\n## 라이트닝 토크\n\n- 점토 키보드 - 유리\n- 유약의 값 - 조이\n",
    talks: ["가마 5년 | 김하늘", "점토 키보드 | 유리", "유약의 값 | 조이"],
  },
  {
    name: "one main talk written otherwise",
    text: "## Les fours — Claire Aubry\n\n- briques\n\n## Talks éclair\n\n* Yann : un clavier en argile\n* Inès : le prix de la terre\n",
    talks: [
      "Les fours | Claire Aubry",
      "un clavier en argile | Yann",
      "le prix de la terre | Inès",
    ],
  },
  {
    name: "two short ones that nothing but their heading announces",
    text: "## 窑炉到底慢不慢 - 罗健\n\n- 砖\n\n## 如何优雅地烧 - 蒋小雨\n\n- 火\n\n## 闪电演讲\n\n- 杨帆：我的第一个碗\n- 老毛：用 Go 写的窑\n",
    talks: [
      "窑炉到底慢不慢 | 罗健",
      "如何优雅地烧 | 蒋小雨",
      "我的第一个碗 | 杨帆",
      "用 Go 写的窑 | 老毛",
    ],
  },
  {
    name: "a heading with the hour at which they begin",
    text: "## 19:40 「窯をやめてみた」 江口さん\n\n- 煉瓦\n\n## 20:40 LT\n\n- 「釉薬の供養」 本間さん\n- 「土の値段」 みやけ\n",
    talks: ["窯をやめてみた | 江口", "釉薬の供養 | 本間", "土の値段 | みやけ"],
  },
])("$name", ({ text, talks }) => {
  expect(talksOf(text)).toEqual(talks);
});
