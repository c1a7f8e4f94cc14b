/** Who speaks, in the line below a title: after a word for the talk, in a quote, below a bold title. */
import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test.for([
  {
    name: "「発表：」 below bold titles with an hour",
    text: "# 忘年LT\n\n- 2031/12/5\n\n**20:00 「今年買ったケーブル」**\n発表：古賀\n\n**20:10 「退職を読み比べる」**\n発表：ナタリー\n\n乾杯は各自で。\n",
    talks: ["今年買ったケーブル | 古賀", "退職を読み比べる | ナタリー"],
  },
  {
    name: "「発表：」 below headings",
    text: "# LT会\n\n### 今年買ったケーブル\n発表：古賀\n\n- 光る\n\n### 退職を読み比べる\n発表：ナタリー\n\n- 長い\n",
    talks: ["今年買ったケーブル | 古賀", "退職を読み比べる | ナタリー"],
  },
  {
    name: "a quote with the word for a talk",
    text: "# 가마 모임\n\n### 가마에서 물레로\n> 발표: 차은우\n\n- 벽돌\n\n### 물레를 집에?\n> 발표: 임수정 (별빛연구소)\n\n- 흙\n",
    talks: ["가마에서 물레로 | 차은우", "물레를 집에? | 임수정 [별빛연구소]"],
  },
  {
    name: "a quote with a name",
    text: "# Kiln Night\n\n### Glazes after five years\n> Ilse Kramer, Sandpiper\n\n- hot\n\n### Wheels for humans\n> Tunde Bello\n\n- slow\n",
    talks: ["Glazes after five years | Ilse Kramer [Sandpiper]", "Wheels for humans | Tunde Bello"],
  },
  {
    name: "the word for a talk in German",
    text: "# Ofenabend\n\n### Glasuren nach fünf Jahren\nVortrag: Ilse Kramer\n\n- heiß\n\n### Scheiben für Menschen\nVortrag: Mia Krüger\n\n- langsam\n",
    talks: ["Glasuren nach fünf Jahren | Ilse Kramer", "Scheiben für Menschen | Mia Krüger"],
  },
  {
    name: "bold titles as short as names",
    text: "# 数据库夜话\n\n**慢查询治理**\n讲师：赵一鸣\n\n- 索引\n\n**分布式事务**\n讲师：孙倩\n",
    talks: ["慢查询治理 | 赵一鸣", "分布式事务 | 孙倩"],
  },
])("$name", ({ text, talks }) => {
  expect(readOne(text).talks.map(line)).toEqual(talks);
});
