import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import { folderOf, lastFolder } from "../kinds/file-name.ts";
import type { Meetup, Problem } from "../meetup.ts";
import { fileOf } from "./file-of-meetup.ts";

/** Meetups of one series with the same number in two files: one was copied, or is counted wrong. */
export function findSameNumbers(meetups: readonly Meetup[]): readonly Problem[] {
  const first = new Map<string, Meetup>();
  return meetups.flatMap((meetup) => {
    const { title, number } = meetup;
    if (number === undefined) return [];
    const series = seriesOf(title, number);
    const earlier = first.get(`${lettersAndDigits(series)}\n${number}`);
    first.set(`${lettersAndDigits(series)}\n${number}`, earlier ?? meetup);
    if (!earlier || !lettersAndDigits(series) || isNextDay(earlier.date, meetup.date)) return [];
    const [file, other] = [fileOf(meetup), fileOf(earlier)];
    if (file === other || isFolderOf(number, file, other)) return [];
    const finding = { kind: "same-number", title: series, number, file: other } as const;
    return [{ file, line: 1, finding, severity: "warning" } as const];
  });
}

/** What stands before the number, or behind it where nothing does: 「PaaS勉強会」 in 「第38回 PaaS勉強会」. */
function seriesOf(title: string, number: number): string {
  const bare = title.replace(/^(?:[【［[][^】］\]]{1,12}[】］\]]\s*)+/u, "");
  const at = bare
    .normalize("NFKC")
    .search(new RegExp(`(?:第\\s*|#\\s?|vol\\.?\\s?)${number}(?!\\d)`, "iu"));
  if (at === -1) return "";
  const before = bare.slice(0, at).trim();
  return (
    before ||
    bare
      .slice(at)
      .replace(/^\S*?\d+\s*[回夜期弾]?/u, "")
      .trim()
  );
}

/** `meetups/7/report.md` and `meetups/7/announcement.md` are about one meetup. */
function isFolderOf(number: number, a: string, b: string): boolean {
  return folderOf(a) === folderOf(b) && lastFolder(folderOf(a)).includes(String(number));
}

/** The days of one conference, each in a file of its own. */
function isNextDay(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b || a.slice(0, 7) !== b.slice(0, 7)) return false;
  return Math.abs(Number(a.slice(8)) - Number(b.slice(8))) <= 3;
}
