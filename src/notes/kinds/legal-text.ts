/** The words of licences and codes of conduct, which are copied as they are under any file name. */
const licences: readonly RegExp[] = [
  /\bPermission is hereby granted, free of charge, to any person obtaining a copy\b/iu,
  /\bRedistribution and use in source and binary forms\b/iu,
  /\bApache License\s+Version 2\.0, January 2004\b/iu,
  /\bGNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE\s+Version \d/iu,
  /\bMozilla Public License(?:,)? Version 2\.0\s+(?:=+\s+)?1\. Definitions\b/iu,
  /\bThis is free and unencumbered software released into the public domain\b/iu,
  /\bPermission to use, copy, modify, and\/or distribute this software for any purpose\b/iu,
  /\bCreative Commons Corporation \("Creative Commons"\) is not a law firm\b/iu,
  /\bBy exercising the Licensed Rights \(defined below\)/iu,
];

const conduct: readonly RegExp[] = [
  /\bContributor Covenant\b/iu,
  /\bharassment(?:-free)?\b|ハラスメント/iu,
  /\b(?:unacceptable|inappropriate|sanctioned|offensive) (?:behaviou?r|comments?)\b|不適切な(?:行為|言動|発言)|許容(?:しません|されません)/iu,
  /\b(?:gender identity|sexual orientation|body size)\b|性的指向|性自認/iu,
  /\b(?:enforcement|our (?:pledge|standards|responsibilities)|zero tolerance)\b|退場|参加をお断り/iu,
];

const guide: readonly RegExp[] = [
  /\bpull requests?\b|プルリクエスト/iu,
  /\b(?:open|file|create|submit) an? (?:new )?issue\b|issue (?:を立て|を作成|で報告)/iu,
  /\bfork (?:the|this) repo|リポジトリをフォーク|\bgit (?:clone|checkout -b|push)\b/iu,
];

const conductTitle = /code of conduct|行動規範|アンチハラスメント|anti-?harassment/iu;
const guideTitle =
  /^(?:how to )?contribut(?:e|ing|ion)\b|\bcontribution guide(?:lines?)?$|^コントリビュー(?:ト|ション)|^貢献(?:の方法|ガイド)/iu;

/** Long enough for the words by which such a text is known. */
const looked = 6_000;

/** Is this the text of a licence, a code of conduct or a guide for contributors? */
export function isLegalText(text: string): "licence" | "conduct" | "guide" | undefined {
  const start = text.slice(0, looked);
  const said = start.replace(/[>*_\s]+/gu, " ");
  if (licences.some((words) => words.test(said))) return isNotesOf(start) ? undefined : "licence";
  const title = /^\s*(?:#{1,2}\s+)?(.{1,120})/u.exec(start)?.[1]?.trim() ?? "";
  const count = (signs: readonly RegExp[]) => signs.filter((words) => words.test(said)).length;
  if (conductTitle.test(title) && count(conduct) >= 3) return "conduct";
  return guideTitle.test(title) && count(guide) >= 2 ? "guide" : undefined;
}

/** Notes of a talk may quote a licence: they name handles, or have a heading with a speaker. */
function isNotesOf(text: string): boolean {
  return /^#{1,4}\s.*(?:[@＠]\w|さん)/mu.test(text);
}
