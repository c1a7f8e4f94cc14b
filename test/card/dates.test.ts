import { expect, test } from "vitest";
import { dateText } from "../../src/card/dates.ts";

test.for([
  { date: "2018-08-28", ja: "2018年8月28日（火）", en: "Tue 28 Aug 2018" },
  { date: "2000-02-29", ja: "2000年2月29日（火）", en: "Tue 29 Feb 2000" },
  { date: "2026-11-28", ja: "2026年11月28日（土）", en: "Sat 28 Nov 2026" },
  { date: "2024-03", ja: "2024年3月", en: "Mar 2024" },
  { date: "2019", ja: "2019年", en: "2019" },
  { date: "春", ja: "春", en: "春" },
])("$date is $ja, and $en", ({ date, ja, en }) => {
  expect(dateText(date, "ja")).toBe(ja);
  expect(dateText(date, "en")).toBe(en);
});
