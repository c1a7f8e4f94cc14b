import { findDate, findDateInName } from "../../text/calendar-date.ts";
import type { FrontMatter } from "../front-matter/pick-fields.ts";
import { baseName } from "./file-name.ts";

/** The day on which a file was written, where it says so: it need not be that of the meetup. */
export function dayOfWriting({ posted, date }: FrontMatter, file: string): string | undefined {
  const named = findDateInName(baseName(file));
  const days = [findDate(posted ?? "")?.date, findDate(date ?? "")?.date, named];
  return days.find((day) => day?.length === "YYYY-MM-DD".length);
}
