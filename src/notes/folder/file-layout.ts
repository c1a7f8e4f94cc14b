import { findDateInName } from "../../text/calendar-date.ts";
import {
  folderOf,
  isGenericName,
  isNamedTalks,
  isOnlyDate,
  isReadme,
  lastFolder,
} from "../kinds/file-name.ts";
import { isMedia } from "../links/link-kind.ts";
import type { ListedTalk, TalkDraft } from "../parts/talk-draft.ts";
import { isRoundTalks } from "../words/heading-words.ts";
import { isOtherWriting } from "../words/other-writing.ts";
import { filesOf, foldTitle } from "./merge-talks.ts";
import type { FileDraft } from "./read-file.ts";

/** What a file is among its neighbours: a meetup, one talk, word about its folder, or no notes at all. */
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
  /** By home: how many files are of which shape, READMEs aside. */
  const shapes = new Map<string, Shapes>();
  /** By folder: how many files are in it and below. */
  const files = new Map<string, number>();
  /** The folded titles of the talks that files tell of, READMEs aside. */
  const told = new Set<string>();
  const known = new Set(drafts.map(({ file }) => file));
  const isOwn = (talk: TalkDraft | ListedTalk) =>
    !told.has(foldTitle(talk.title)) &&
    !("targets" in talk && filesOf(talk).some((file) => known.has(file)));
  for (const draft of drafts) {
    const { file, shape } = draft;
    for (const folder of foldersAbove(file)) files.set(folder, (files.get(folder) ?? 0) + 1);
    if (isReadme(file)) readmes.set(folderOf(file), draft);
    else {
      countShape(shapes, draft);
      const talks = shape === "meetup" || !draft.whole ? draft.talks : [draft.whole];
      for (const { title } of talks) told.add(foldTitle(title));
    }
  }
  const readmeOf = (folder: string) => readmes.get(folder) ?? readmes.get(folderHome(folder));
  return { layoutOf, readmeOf };

  function layoutOf(draft: FileDraft): Layout {
    const { file, shape } = draft;
    if (isReadme(file) && !isOnlyNote(draft)) return readmeLayout(draft, isOwn);
    if (shape !== "unclear") return shape;
    return unclearLayout(draft);
  }

  function unclearLayout(draft: FileDraft): Layout {
    const { file, title, whole, listed } = draft;
    // A README that is called nothing else tells how to use what lies beside it.
    if (isReadme(file) && !title) return "none";
    if (!whole || isOtherWriting([file, title ?? ""])) return "none";
    const usual = usualLayout(shapes.get(folderHome(folderOf(file))));
    if (usual !== "talk" && listed.length > 1) return "meetup";
    // A file that is called by nothing but its day tells of the whole meetup.
    if (!/\p{L}/u.test(whole.title) || (!isSpoken(whole) && isRoundTalks(whole.title)))
      return "none";
    return usual ?? aloneLayout(draft, whole);
  }

  /**
   * What a file is beside which nothing tells. Unless somebody speaks in it, a README, even alone, tells what its folder
   * is, and a page of several notes is of more than one talk.
   */
  function aloneLayout({ file, entries }: FileDraft, whole: TalkDraft): Layout {
    if ((isReadme(file) || entries.length >= several) && !isSpoken(whole)) return "none";
    const hasSlides = whole.links.some(({ kind }) => kind === "slides");
    const isOfDay = isReadme(file) && hasSlides && findDateInName(file) !== undefined;
    return isOfDay || soundsLikeTalks(file, readmesAbove(file)) ? "talk" : "none";
  }

  function readmesAbove(file: string): readonly FileDraft[] {
    return foldersAbove(file).flatMap((folder) => readmes.get(folder) ?? []);
  }

  /** A README alone in its folder is the notes themselves; at the top it may tell how to use them, unless it lists talks. */
  function isOnlyNote({ file, listed }: FileDraft): boolean {
    const folder = folderOf(file);
    return files.get(folder) === 1 && (folder !== "" || listed.length > 1);
  }
}

/** Fewer may be the parts of one talk. */
const several = 3;

/** Does it name who speaks, or lead to slides or a recording? */
function isSpoken({ speakers, links }: TalkDraft): boolean {
  return speakers.length > 0 || links.some(({ kind }) => isMedia(kind));
}

/** From the outermost to the file's own; `""`, the top, only for a file there. */
function foldersAbove(file: string): readonly string[] {
  const parts = folderOf(file).split("/");
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

type Shapes = Readonly<Record<FileDraft["shape"], number>>;

/** Counts a file. The lightning talks of a conference stand in one file, the others in one each: it tells nothing of them. */
function countShape(shapes: Map<string, Shapes>, { file, shape }: FileDraft): void {
  if (isNamedTalks(file)) return;
  const home = folderHome(folderOf(file));
  const counted = shapes.get(home) ?? noShapes;
  shapes.set(home, { ...counted, [shape]: counted[shape] + 1 });
}

/** What a file without any sign is among these: a talk among talks, nothing among meetups. */
function usualLayout({ talk, meetup }: Shapes = noShapes): Layout | undefined {
  if (talk > meetup) return "talk";
  return meetup > 0 ? "none" : undefined;
}

const noShapes: Shapes = { talk: 0, meetup: 0, unclear: 0 };

/**
 * A README gives context; it holds talks only where it names them beyond doubt.
 *
 * @param isOwn Whether no other file tells of a talk.
 */
function readmeLayout(
  { shape, talks, listed }: FileDraft,
  isOwn: (talk: TalkDraft | ListedTalk) => boolean,
): Layout {
  const own = [...talks, ...listed].filter(isOwn);
  const spoken = own.filter(({ speakers }) => speakers.length > 0).length;
  const isOfTalks = shape === "meetup" || listed.length > 1;
  return isOfTalks && spoken > 1 && spoken * 2 >= own.length ? "meetup" : "readme";
}

/** The nearest folder with a name that says something: `conf-2017` for `conf-2017/day1`. */
export function folderHome(folder: string): string {
  let home = folder;
  while (home !== "" && isGenericName(lastFolder(home))) home = folderOf(home);
  return home || folder;
}

/** What a folder calls the meetup: the nearest name that is not only a date or an order. */
export function folderTitle(folder: string): string {
  let named = folder;
  while (named !== "" && (isGenericName(lastFolder(named)) || isOnlyDate(lastFolder(named)))) {
    named = folderOf(named);
  }
  return lastFolder(named || folderHome(folder));
}

/** Do folders, file or READMEs say that these are notes of talks? */
function soundsLikeTalks(file: string, readmes: readonly FileDraft[]): boolean {
  const folder = folderOf(file);
  return talkWords.test(folder) || readmes.some(({ lead }) => talkWords.test(lead));
}

const talkWords =
  /conf|kaigi|summit|meetup|talks?(?:[^\p{L}]|$)|sessions?(?:[^\p{L}]|$)|camp(?:[^\p{L}]|$)|fest(?:[^\p{L}]|$)|(?:^|[^\p{L}])con(?:[^\p{L}]|$)|(?:^|\/)lts?(?:\/|$)|day[-_ ]?\d|[a-z]{3}[-_ ]?(?:19|20)\d\d(?:\D|$)|(?:^|[^\p{L}])(?:charlas?|ponencias?|palestras?|vortr(?:ag|äge)|présentations?|발표|세미나|밋업|分享会?|演讲|講座)(?:[^\p{L}]|$)|勉強会|会議|登壇|発表|講演|セッション|カンファレンス|セミナー|イベント/iu;
