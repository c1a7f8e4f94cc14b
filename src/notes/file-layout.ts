import { folderOf, isGenericName, isOnlyDate, isReadme, lastFolder } from "./file-name.ts";
import { isOtherWriting } from "./other-writing.ts";
import type { FileDraft } from "./read-file.ts";

/** What a file is among its neighbours: an evening, one talk, word about its folder, or no notes at all. */
type Layout = "meetup" | "talk" | "readme" | "none";

/** What the files of a notes folder are to each other. */
export interface Folders {
  readonly layoutOf: (draft: FileDraft) => Layout;
  /** The README that speaks for a folder: its own, or that of the folder whose part it is. */
  readonly readmeOf: (folder: string) => FileDraft | undefined;
}

/** Looks at all files once, so that each can be asked what it is. */
export function readFolders(drafts: readonly FileDraft[]): Folders {
  const readmes = new Map<string, FileDraft>();
  const neighbours = new Map<string, FileDraft[]>();
  for (const draft of drafts) {
    const { file } = draft;
    const own = homeOf(folderOf(file));
    neighbours.set(own, [...(neighbours.get(own) ?? []), draft]);
    if (isReadme(file)) readmes.set(folderOf(file), draft);
  }
  const readmeOf = (folder: string) => readmes.get(folder) ?? readmes.get(homeOf(folder));
  return { layoutOf, readmeOf };

  function layoutOf(draft: FileDraft): Layout {
    const { file, shape } = draft;
    const all = neighbours.get(homeOf(folderOf(file))) ?? [];
    if (isReadme(file) && !isOnlyNote(draft, drafts)) return readmeLayout(draft);
    if (shape !== "unclear") return shape;
    if (!draft.whole || isOtherWriting([file, draft.title ?? ""])) return "none";
    const usual = usualLayout(all.filter((other) => other !== draft && !isReadme(other.file)));
    return usual ?? (soundsLikeTalks(file, readmesAbove(file)) ? "talk" : "none");
  }

  function readmesAbove(file: string): readonly FileDraft[] {
    const parts = folderOf(file).split("/");
    return parts.flatMap((_, at) => readmes.get(parts.slice(0, at + 1).join("/")) ?? []);
  }
}

/** What a file without any sign is among these: a talk among talks, nothing among evenings. */
function usualLayout(others: readonly FileDraft[]): Layout | undefined {
  const talks = others.filter(({ shape }) => shape === "talk").length;
  const meetups = others.filter(({ shape }) => shape === "meetup").length;
  if (talks > meetups) return "talk";
  return meetups > 0 ? "none" : undefined;
}

/** A README gives context; it holds talks only where its headings or tables name them beyond doubt. */
function readmeLayout({ shape, talks }: FileDraft): Layout {
  const spoken = talks.filter(({ speakers }) => speakers.length > 0).length;
  return shape === "meetup" && spoken > 1 && spoken * 2 >= talks.length ? "meetup" : "readme";
}

/** A README alone in its folder is the notes themselves, except at the top. */
function isOnlyNote({ file }: FileDraft, drafts: readonly FileDraft[]): boolean {
  const folder = folderOf(file);
  if (folder === "") return false;
  return !drafts.some((other) => other.file !== file && other.file.startsWith(`${folder}/`));
}

/** The nearest folder with a name that says something: `conf-2017` for `conf-2017/day1`. */
export function homeOf(folder: string): string {
  let home = folder;
  while (home !== "" && isGenericName(lastFolder(home))) home = folderOf(home);
  return home || folder;
}

/** What a folder calls the evening: the nearest name that is not only a date or an order. */
export function folderTitle(folder: string): string {
  let named = folder;
  while (named !== "" && (isGenericName(lastFolder(named)) || isOnlyDate(lastFolder(named)))) {
    named = folderOf(named);
  }
  return lastFolder(named || homeOf(folder));
}

/** Do folders, file or READMEs say that these are notes of talks? */
function soundsLikeTalks(file: string, readmes: readonly FileDraft[]): boolean {
  const folder = folderOf(file);
  return talkWords.test(folder) || readmes.some(({ lead }) => talkWords.test(lead));
}

const talkWords =
  /conf|kaigi|summit|meetup|talks?(?:[^\p{L}]|$)|sessions?(?:[^\p{L}]|$)|camp(?:[^\p{L}]|$)|fest(?:[^\p{L}]|$)|(?:^|[^\p{L}])con(?:[^\p{L}]|$)|(?:^|\/)lts?(?:\/|$)|day[-_ ]?\d|[a-z]{3,}[-_ ]?(?:19|20)\d\d(?:\D|$)|勉強会|会議|登壇|発表|講演|セッション|カンファレンス|セミナー|イベント/iu;
