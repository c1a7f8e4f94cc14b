import { findDateInName } from "../../../text/calendar-date.ts";
import { areApart } from "../../header/day.ts";
import { onlyOne } from "../../header/page.ts";
import { baseName, folderOf } from "../../kinds/file-name.ts";
import { type Folders, folderTitle } from "../file-layout.ts";
import { addListed } from "../merge-talks.ts";
import type { FileDraft } from "../read-file.ts";
import type { Gathered } from "./gathered.ts";

/** The folder's meetup; of files whose own days are weeks apart each day's, as of the episodes of a series. */
export function meetupsOfFolder(
  key: string,
  files: readonly FileDraft[],
  folders: Folders,
): readonly Gathered[] {
  const whole = fromFolder(key, files, folders);
  const days = files.map(({ facts }) => facts.date ?? "");
  if (key.includes("\n") || !days.every((day) => day.length === 10) || !areApart(days))
    return [whole];
  return [...new Set(days)].map((day, at) => {
    const own = files.filter(({ facts }) => facts.date === day);
    const meetup = fromFolder(key, own, folders);
    const talks = own.flatMap((file) => file.whole ?? []);
    return {
      ...meetup,
      id: `${whole.id}#${day}`,
      date: day,
      talks,
      notes: at === 0 ? meetup.notes : [],
    };
  });
}

function fromFolder(key: string, files: readonly FileDraft[], folders: Folders): Gathered {
  const [first] = files;
  const folder = folderOf(first?.file ?? "");
  const readme = folders.readmeOf(folder);
  const event = key.includes("\n") ? (key.split("\n")[1] ?? "") : "";
  const names = [event, readme?.title, folderTitle(folder), first?.whole?.title];
  const dates = files.flatMap(
    (file) => findDateInName(baseName(file.file)) ?? file.facts.date ?? [],
  );
  const title = names.find(Boolean) ?? "";
  const own = files.flatMap((file) => file.whole ?? []);
  const listed = addListed(own, event ? [] : (readme?.listed ?? []));
  // A README at the top speaks of all files there, each of which is a meetup of its own.
  const isApart = folder === "" || isMeetup(readme, folders);
  return {
    id: key.replace("\n", "/") || (first?.file ?? ""),
    titles: [title],
    date:
      readme?.facts.date ??
      dates.filter((date) => date.length > 4).toSorted()[0] ??
      findDateInName(`${title} ${folder}`) ??
      dates[0],
    venue: readme?.facts.venue ?? onlyOne(files.flatMap(({ facts }) => facts.venue ?? [])),
    url: pageOf(readme, files),
    links:
      readme?.links.filter(({ url }) => url !== readme.facts.url && /^https?:/u.test(url)) ?? [],
    talks: isApart ? listed.slice(0, own.length) : listed,
    notes: readme?.about && !event ? [readme.about] : [],
  };
}

/** Has a README talks of its own? Then those that it lists are its own, too. */
function isMeetup(readme: FileDraft | undefined, { layoutOf }: Folders): boolean {
  return readme !== undefined && layoutOf(readme) === "meetup";
}

/** Of several talks one may link its own page in a programme. */
function pageOf(readme: FileDraft | undefined, files: readonly FileDraft[]): string | undefined {
  const [only, ...others] = files;
  return (readme ?? (others.length === 0 ? only : undefined))?.facts.url;
}
