import type { LeftOut } from "../notes/reading.ts";
import type { Locale } from "../search/query.ts";

/** The words of `npm run notes`, in one language. */
export interface NotesWords {
  readonly talks: (count: number) => string;
  readonly noTalks: string;
  readonly withoutTalks: (count: number) => string;
  readonly noDate: string;
  readonly noVenue: string;
  readonly noSpeaker: string;
  readonly untitled: string;
  readonly leftOut: (count: number, kinds: string) => string;
  readonly kinds: Readonly<Record<LeftOut, string>>;
  readonly unread: (kinds: string, count: number) => string;
  readonly unreadKind: (count: number, ending: string) => string;
  readonly summary: (files: number, talks: number, errors: number, warnings: number) => string;
  readonly unreadable: (dir: string, reason: string) => string;
  readonly comma: string;
}

const en: NotesWords = {
  talks: (count) => counted(count, "talk"),
  noTalks: "no talks",
  withoutTalks: (count) =>
    `${counted(count, "file")} without talks: found by ${count === 1 ? "its" : "their"} words only.`,
  noDate: "no date",
  noVenue: "no venue",
  noSpeaker: "nobody named",
  untitled: "untitled",
  leftOut: (count, kinds) => `${counted(count, "file")} left out: ${kinds}.`,
  kinds: {
    licence: "licence or legal notice",
    conduct: "code of conduct",
    guide: "guide for contributors",
    template: "template",
    draft: "draft",
    deck: "slides",
    copy: "copy of another file",
    conflict: "merge conflict",
    machine: "list for programs",
    ignored: "ignored by kikigaki.yml",
  },
  unread: (kinds, count) =>
    `${kinds} ${count === 1 ? "file is" : "files are"} not read: notes are Markdown (.md, .markdown, .mdx, .txt), HTML or Org.`,
  unreadKind: (count, ending) => `${count} ${ending}`,
  summary: (files, talks, errors, warnings) =>
    `${counted(files, "file")}, ${counted(talks, "talk")}, ${
      errors + warnings === 0
        ? "no problems"
        : `${counted(errors, "error")} to be mended, ${counted(warnings, "warning")}`
    }.`,
  unreadable: (dir, reason) => `Cannot read the notes folder "${dir}" (${reason}).`,
  comma: ", ",
};

const ja: NotesWords = {
  talks: (count) => `発表 ${count} 件`,
  noTalks: "発表なし",
  withoutTalks: (count) => `発表のないファイル ${count} 個は、書かれた言葉でだけ見つかります。`,
  noDate: "日付なし",
  noVenue: "会場なし",
  noSpeaker: "発表者なし",
  untitled: "題名なし",
  leftOut: (count, kinds) => `読まなかったファイル ${count} 個: ${kinds}。`,
  kinds: {
    licence: "ライセンス・法的な文書",
    conduct: "行動規範",
    guide: "貢献ガイド",
    template: "ひな形",
    draft: "下書き",
    deck: "スライド",
    copy: "別のファイルの写し",
    conflict: "マージの衝突",
    machine: "プログラム用の一覧",
    ignored: "kikigaki.yml の ignore",
  },
  unread: (kinds) =>
    `${kinds}は読みません。メモは Markdown（.md .markdown .mdx .txt）・HTML・Org で書いてください。`,
  unreadKind: (count, ending) => `${ending} ファイル ${count} 個`,
  summary: (files, talks, errors, warnings) =>
    `ファイル ${files} 個、発表 ${talks} 件、${
      errors + warnings === 0
        ? "問題はありません"
        : `直すべきエラー ${errors} 件、警告 ${warnings} 件`
    }。`,
  unreadable: (dir, reason) => `メモのフォルダ「${dir}」を読めません（${reason}）。`,
  comma: "、",
};

/** The words of a language. */
export function notesWordsIn(locale: Locale): NotesWords {
  return { ja, en }[locale];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
