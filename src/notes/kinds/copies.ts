import type { NotesText } from "../reading.ts";
import { folderOf } from "./file-name.ts";

/**
 * The files that are another version of one beside them, each with the file that it is a version of.
 *
 * Names by which a program says so are enough: Dropbox, Syncthing, Nextcloud, OneDrive, Finder. Others,
 * such as `night (2).md`, may be a meetup of its own: most lines must be the same. A version whose
 * plain file is gone is the notes themselves.
 */
export function findCopies(files: readonly NotesText[]): ReadonlyMap<string, string> {
  const byFile = new Map(files.map((file) => [file.file.toLowerCase(), file]));
  return new Map(
    files.flatMap((file) => {
      const original = copyNames.map((name) => originalOf(file, name, byFile)).find(Boolean);
      return original ? [[file.file, original] as const] : [];
    }),
  );
}

/** The file that this one is a version of, where its name is of this kind. */
function originalOf(
  { file, text }: NotesText,
  { pattern, isSure }: CopyName,
  byFile: ReadonlyMap<string, NotesText>,
): string | undefined {
  const match = pattern.exec(nameOf(file));
  if (!match) return undefined;
  const folder = folderOf(file);
  const plain = `${match[1] ?? ""}${match[2] ?? ""}`;
  const original = byFile.get((folder ? `${folder}/${plain}` : plain).toLowerCase());
  if (!original || original.file === file) return undefined;
  return isSure || isAlike(text, original.text) ? original.file : undefined;
}

/** The name without its folders. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

interface CopyName {
  /** Gives what stands before and after in the name of the plain file. */
  readonly pattern: RegExp;
  readonly isSure: boolean;
}

const ending = "(\\.\\w+(?:\\.erb)?)$";
const sure = (mark: string): CopyName => ({
  pattern: new RegExp(`^(.+?)${mark}${ending}`, "iu"),
  isSure: true,
});
const likely = (mark: string): CopyName => ({
  pattern: new RegExp(`^(.+?)${mark}${ending}`, "iu"),
  isSure: false,
});

const copyNames: readonly CopyName[] = [
  // "a (Ann's conflicted copy 2026-11-01).md", "a (Case Conflict 1).md", "a (競合コピー …).md"
  sure(" ?[(（][^()（）]{0,80}(?:conflict(?:ed)?|競合)[^()（）]{0,80}[)）]"),
  sure("\\.sync-conflict-\\d{8}-\\d{6}(?:-\\w+)?"),
  sure("[ _.-](?:conflict(?:ed)?(?:[ _-]copy)?|_conf)(?:[ _-][\\w.-]{1,40})?"),
  sure(" のコピー(?: ?\\d+)?"),
  sure(" ?[-–] ?(?:コピー|copy|kopie|copie|copia|副本|복사본)(?: ?[(（]\\d+[)）])?"),
  sure(" (?:copy|kopie|copie|copia)(?: \\d+)?"),
  { pattern: new RegExp(`^(?:copy of|コピー[~～〜]) ?(.+?)${ending}`, "iu"), isSure: true },
  // "a (1).md" and "a 2.md"; OneDrive adds the name of the machine
  likely(" ?[(（]\\d{1,2}[)）]"),
  likely(" \\d{1,2}"),
  likely("-[A-Z][A-Za-z0-9]{0,30}-?[A-Z0-9]{3,30}"),
  likely("[~_.](?:old|bak|backup|orig)"),
];

/** More than half of the lines of the shorter stand in the other. */
function isAlike(a: string, b: string): boolean {
  const [mine, theirs] = [linesOf(a), linesOf(b)];
  const [few, many] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
  return few.size > 0 && [...few].filter((line) => many.has(line)).length * 2 > few.size;
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(text.split("\n").flatMap((line) => line.trim() || []));
}
