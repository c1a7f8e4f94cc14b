import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test.for([
  {
    name: "in English",
    text: "| Time | What |\n|---|---|\n| 19:00 | Doors |\n| 19:15 | Kilns at home (Priya Raman) |\n| 19:45 | Glazes by the numbers (Tom Ashby, Claywise) |\n| 20:15 | Pub |\n",
    talks: ["Kilns at home | Priya Raman", "Glazes by the numbers | Tom Ashby [Claywise]"],
  },
  {
    name: "in Japanese",
    text: "| 時間 | 内容 |\n|---|---|\n| 19:00 | 受付 |\n| 19:15 | 窯を組む（江口） |\n| 19:45 | 釉薬を混ぜる（岡田） |\n| 20:15 | 三次会 |\n",
    talks: ["窯を組む | 江口", "釉薬を混ぜる | 岡田"],
  },
])("cells of titles decide together in what form they name who speaks, $name", (one) => {
  expect(readOne(`# M\n\n- 2031/6/3\n\n${one.text}`).talks.map(line)).toEqual(one.talks);
});
