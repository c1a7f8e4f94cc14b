import type { Speaker, Talk } from "../notes/meetup.ts";
import type { Locale } from "../search/query.ts";
import { type FileHeading, headingsOf } from "./headings.ts";
import type { PlaceRead } from "./place-read.ts";

/**
 * The `kikigaki.yml` for what was found: the forms of the headings with how often each occurs and three
 * examples, who goes by two names, and what was taken for no talk. Whoever knows the notes deletes what
 * is right, and corrects what is wrong.
 */
export function suggestSettings({ files, texts }: PlaceRead, locale: Locale): string {
  const words = wordsIn(locale);
  const headings = new Map(texts.map((text) => [text.file, headingsOf(text)]));
  const read = files.filter(({ leftOut }) => !leftOut);
  const talks = read.flatMap((file) => file.talks);
  const left = files.filter(({ leftOut }) => leftOut && leftOut !== "conflict");
  return [
    `# ${words.head}`,
    "",
    `# ${words.ignore}`,
    ...(left.length > 0
      ? left.slice(0, 50).map(({ file, leftOut }) => `#   ${file} (${leftOut})`)
      : []),
    "ignore: []",
    "",
    `# ${words.forms}`,
    ...formLines(talks, headings, words),
    "",
    `# ${words.notTalks}`,
    ...listLines("not-talks", noTalks(read, headings)),
    "",
    `# ${words.people}`,
    ...peopleLines(talks),
    "",
    `# ${words.series}`,
    "series: []",
    "",
  ].join("\n");
}

function formLines(
  talks: readonly Talk[],
  headings: ReadonlyMap<string, readonly FileHeading[]>,
  words: Words,
): readonly string[] {
  const forms = new Map<string, Talk[]>();
  for (const talk of talks) {
    const heading = headings.get(talk.file)?.find(({ line }) => line === talk.line);
    const form = heading && formOf(talk, heading);
    if (form) forms.set(form, [...(forms.get(form) ?? []), talk]);
  }
  const often = [...forms].sort(([, a], [, b]) => b.length - a.length).slice(0, 20);
  if (often.length === 0) return ["forms: []"];
  const lines = often.flatMap(([form, of]) => [
    `  # ${words.times(of.length)}`,
    ...of
      .slice(0, 3)
      .map(({ file, line, heading }) => `  #   ${file}:${line}: ${oneLine(heading)}`),
    `  ${of.length > 1 ? "" : "# "}- talk: ${quoted(form)}`,
  ]);
  return often.some(([, of]) => of.length > 1) ? ["forms:", ...lines] : ["forms: []", ...lines];
}

/** The heading with slots for what was read out of it: `## {title} - {speaker}`. */
function formOf({ title, speakers }: Talk, { heading, depth }: FileHeading): string | undefined {
  const at = heading.indexOf(title);
  if (title === "" || at === -1) return undefined;
  const before = withSpeakerSlot(heading.slice(0, at), speakers);
  const after = withSpeakerSlot(heading.slice(at + title.length), speakers);
  return `${"#".repeat(Math.min(depth, 6))} ${before}{title}${after}`;
}

function withSpeakerSlot(text: string, speakers: readonly Speaker[]): string {
  const known = speakers.flatMap(({ name, handle }) => [name ?? [], handle ?? []].flat());
  const starts = known.map((one) => [text.indexOf(one), one] as const).filter(([at]) => at !== -1);
  if (starts.length === 0) return text.replace(/\d+/gu, "{number}");
  const from = Math.min(...starts.map(([at]) => at));
  const to = Math.max(...starts.map(([, one]) => text.lastIndexOf(one) + one.length));
  const start = text.slice(0, from).replace(/[@＠]$/u, "");
  const end = text.slice(to).replace(/^\)(?=[)）]|$)(?<=\()/u, "");
  const isOpen = text.slice(from, to).includes("(") && !text.slice(from, to).includes(")");
  return `${start}{speaker}${isOpen ? end.replace(/^[)）]/u, "") : end}`;
}

/** Headings that stand level with talks and are none, the most frequent first. */
function noTalks(
  files: PlaceRead["files"],
  headings: ReadonlyMap<string, readonly FileHeading[]>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { file, talks } of files) {
    const lines = new Set(talks.map(({ line }) => line));
    const all = headings.get(file) ?? [];
    const depths = new Set(all.filter(({ line }) => lines.has(line)).map(({ depth }) => depth));
    const first = all.find(({ line }) => lines.has(line))?.line ?? 0;
    for (const { heading, depth, line } of all) {
      if (lines.has(line) || line < first || !depths.has(depth)) continue;
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 50)
    .map(([heading]) => heading);
}

/** Those whom a handle shows to go by several names. */
function peopleLines(talks: readonly Talk[]): readonly string[] {
  const names = new Map<string, Map<string, number>>();
  for (const { name, handle } of talks.flatMap(({ speakers }) => speakers)) {
    if (!name || !handle) continue;
    const known = names.get(handle) ?? new Map<string, number>();
    known.set(name, (known.get(name) ?? 0) + 1);
    names.set(handle, known);
  }
  const several = [...names].filter(([, of]) => of.size > 1).slice(0, 100);
  if (several.length === 0) return ["people: []"];
  const lines = several.flatMap(([handle, of]) => {
    const [name = "", ...others] = [...of].sort(([, a], [, b]) => b - a).map(([one]) => one);
    return [
      `  - name: ${quoted(name)}`,
      `    handles: [${quoted(handle)}]`,
      `    aliases: [${others.map(quoted).join(", ")}]`,
    ];
  });
  return ["people:", ...lines];
}

function listLines(key: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return [`${key}: []`];
  return [`${key}:`, ...entries.map((entry) => `  - ${quoted(entry)}`)];
}

/** JSON's strings are YAML's, too. */
function quoted(text: string): string {
  return JSON.stringify(oneLine(text).slice(0, 300));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

interface Words {
  readonly head: string;
  readonly ignore: string;
  readonly forms: string;
  readonly notTalks: string;
  readonly people: string;
  readonly series: string;
  readonly times: (count: number) => string;
}

function wordsIn(locale: Locale): Words {
  return { en, ja }[locale];
}

const en: Words = {
  head: "What Kikigaki found. Keep what is right, correct what is wrong, and save it as kikigaki.yml in the notes folder.",
  ignore: "Files that are no notes, as globs. These are left out already:",
  forms: "How talks are written:",
  notTalks: "Headings that are no talks:",
  people: "People who are written in two ways:",
  series: "Series of meetups: - name: Foo Night, aliases: [FN], files: foo/**",
  times: (count) => (count === 1 ? "once:" : `${count} times:`),
};

const ja: Words = {
  head: "読み取った結果です。正しいものを残し、誤りを直して、メモのフォルダに kikigaki.yml として保存してください。",
  ignore: "メモではないファイル（グロブ）。次のファイルはすでに除いています:",
  forms: "発表の書き方:",
  notTalks: "発表ではない見出し:",
  people: "二通りに書かれている人:",
  series: "勉強会のシリーズ: - name: Foo Night, aliases: [FN], files: foo/**",
  times: (count) => `${count} 回:`,
};
