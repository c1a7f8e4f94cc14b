import type { Problem } from "../notes/meetup.ts";
import type { NotesText } from "../notes/reading.ts";
import type { NotesFolder } from "./read-folder.ts";

/** What is wrong with a file by itself; nothing where it can be used. */
export type FindErrors = (file: NotesText) => readonly Problem[];

/**
 * The folder as the bot should use it: every file as it is now, or, where it can no longer be
 * read or has become wrong, as it was in `before`.
 *
 * An unchanged file is the very same object as before, so that what is known of it can be kept. A
 * file that is gone without a problem was removed, and is left out.
 */
export function lastGood(
  now: NotesFolder,
  before: readonly NotesText[],
  findErrors: FindErrors,
): NotesFolder {
  if (now.files.length === 0 && now.problems.length === 0 && before.length > 0) {
    return { files: before, problems: [emptyFolder] };
  }
  const goodBefore = new Map(before.map((file) => [file.file, file]));
  const problems: Problem[] = [];
  const files = now.files.map((file) => {
    const last = goodBefore.get(file.file);
    if (!last || last.text === file.text) return last ?? file;
    const errors = errorsIn(file, findErrors);
    if (errors.length === 0 || errorsIn(last, findErrors).length > 0) return file;
    problems.push(...errors.map(asBefore));
    return last;
  });
  const listed = new Set(now.files.map(({ file }) => file));
  const lost = before.filter(({ file }) => !listed.has(file) && isIn(file, now.problems));
  return {
    files: [...files, ...lost].sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems: [
      ...problems,
      ...now.problems.map((problem) =>
        lost.some(({ file }) => isIn(file, [problem])) ? asBefore(problem) : problem,
      ),
    ],
  };
}

const emptyFolder: Problem = {
  file: ".",
  line: 1,
  finding: { kind: "notes-folder-emptied" },
  severity: "error",
};

function errorsIn(file: NotesText, findErrors: FindErrors): readonly Problem[] {
  if (file.text.trim() !== "") return findErrors(file);
  return [{ file: file.file, line: 1, finding: { kind: "file-emptied" }, severity: "error" }];
}

function asBefore(problem: Problem): Problem {
  return { ...problem, isKept: true };
}

/** A problem with a folder is one with every file in it. */
function isIn(file: string, problems: readonly Problem[]): boolean {
  return problems.some((problem) => file === problem.file || file.startsWith(`${problem.file}/`));
}
