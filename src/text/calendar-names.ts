/** Names of months and days of the week in the languages that notes are written in, as `Intl` has them. */

const languages = ["en", "de", "fr", "es", "pt"];
const scripts = [...languages, "ja", "zh", "ko"];

/** 1 January 2024, a Monday, and the length of a day, in milliseconds. */
const firstMonday = 1_704_067_200_000;
const timeZone = "UTC";
const day = 86_400_000;

/** Names and their numbers, January 1. Short names stand without their dot. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      // In a date the name may have another form than alone: 5 de março.
      // biome-ignore lint/plugin: names of a language that is given, in a time zone that is given
      const names = new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone });
      return Array.from({ length: 12 }, (_, at): [string, number] => [
        partOf(names, firstMonday + (14 + at * 30.4) * day, "month"),
        at + 1,
      ]);
    }),
  ),
);

/** Names of the days of the week, long and short, in small letters. */
export const weekdayNames: ReadonlySet<string> = new Set(
  scripts.flatMap((language) =>
    (["long", "short"] as const).flatMap((weekday) => {
      // biome-ignore lint/plugin: names of a language that is given, in a time zone that is given
      const names = new Intl.DateTimeFormat(language, { weekday, timeZone });
      return Array.from({ length: 7 }, (_, at) => partOf(names, firstMonday + at * day, "weekday"));
    }),
  ),
);

function partOf(format: Intl.DateTimeFormat, time: number, type: string): string {
  const part = format.formatToParts(time).find((one) => one.type === type)?.value ?? "";
  return part.toLowerCase().replace(/\.$/u, "");
}
