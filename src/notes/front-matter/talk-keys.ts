/** What a field of front matter holds of talks, by the words that headings, labels and columns have for it in any language. */
import { isTitleColumn } from "../forms/table-columns.ts";
import { labelKinds } from "../words/labels.ts";
import { sectionRole } from "../words/section-role.ts";
import { isProgrammeWord } from "../words/words-above.ts";
import { foldKey } from "./field-data.ts";

type TalkKey = "talks" | "people" | "title" | "speaker" | "text";

/** Does a field of this name hold what a kind of them does? `name` holds none: it may be the title's or the speaker's. */
export function isKey(name: string, kind: TalkKey): boolean {
  const key = foldKey(name);
  switch (kind) {
    case "talks":
      return sectionRole(key) === "group" || isProgrammeWord(key);
    case "people":
      return labelKinds(key).includes("speaker");
    case "title":
      return isTitleColumn(key) && !texts.has(key);
    case "speaker":
      return labelKinds(key).includes("speaker") || writers.has(key);
    case "text":
      return texts.has(key);
  }
}

/** In a field, who wrote a talk is who gives it. */
const writers = new Set("author authors by who person people".split(" "));

const texts = new Set(
  "abstract description summary details content notes 概要 内容 説明 摘要 简介 簡介 설명 개요 beschreibung résumé resumen resumo".split(
    " ",
  ),
);
