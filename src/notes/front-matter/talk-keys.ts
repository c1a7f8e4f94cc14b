/** Names of fields by which front matter lists talks, by language and what they hold. */
import { foldName } from "./field-data.ts";

type TalkKey = "talks" | "people" | "title" | "speaker" | "text";

/** Folded as {@link foldName} does. `name` is in no row: it may be the title's or the speaker's. */
const keys: Readonly<Record<string, Partial<Record<TalkKey, string>>>> = {
  en: {
    talks:
      "talk talks session sessions presentation presentations lightningtalks program programme agenda schedule lineup",
    people: "speakers presenters",
    title: "title talk topic subject session presentation talktitle",
    speaker: "speaker speakers presenter presenters author authors by who person people",
    text: "abstract description summary details content notes",
  },
  ja: {
    talks: "発表 セッション 講演 登壇 プログラム タイムテーブル",
    people: "登壇者 発表者",
    title: "タイトル テーマ 演題 題名 題目",
    speaker: "登壇者 発表者 講演者 講師 スピーカー",
    text: "概要 内容 説明",
  },
  zh: {
    talks: "演讲 演講 议程 議程 分享",
    title: "标题 標題 主题 主題",
    speaker: "讲者 講者 演讲者 演講者 嘉宾",
    text: "摘要 简介 簡介",
  },
  ko: {
    talks: "발표 세션 프로그램",
    title: "제목 주제",
    speaker: "발표자 연사",
    text: "설명 개요",
  },
  de: {
    talks: "vorträge programm",
    title: "titel thema vortrag",
    speaker: "referent referentin sprecher sprecherin",
    text: "beschreibung",
  },
  fr: {
    talks: "exposés programme présentations",
    title: "titre sujet",
    speaker: "intervenant intervenants intervenante orateur oratrice",
    text: "résumé",
  },
  es: { talks: "charlas ponencias", title: "título tema", speaker: "ponente", text: "resumen" },
  pt: {
    talks: "palestras programação",
    title: "título tema",
    speaker: "palestrante palestrantes",
    text: "resumo",
  },
};

/** Does a field of this name hold what a kind of them does? */
export function isKey(name: string, kind: TalkKey): boolean {
  return words[kind].has(foldName(name));
}

const words = {
  talks: wordsOf("talks"),
  people: wordsOf("people"),
  title: wordsOf("title"),
  speaker: wordsOf("speaker"),
  text: wordsOf("text"),
} as const satisfies Record<TalkKey, ReadonlySet<string>>;

function wordsOf(kind: TalkKey): ReadonlySet<string> {
  return new Set(Object.values(keys).flatMap((own) => own[kind]?.split(" ") ?? []));
}
