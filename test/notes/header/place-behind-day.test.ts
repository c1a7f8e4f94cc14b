import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

const meetup = (line: string) =>
  readOne(`# Kiln Night\n\n${line}\n\n## Kites - @ann\n\n- warm\n\n## Tides - @bob\n`).meetup;

test.for([
  ["8 May 2031, The Mill", "The Mill"],
  ["8. Mai 2031, 19 Uhr, Alte Mühle", "Alte Mühle"],
  ["Am Mittwoch, den 7. Mai 2031, im Bürgerhaus, Raum 3", "Bürgerhaus, Raum 3"],
  ["Mardi 16/09/2031, 18h30, chez Boussole", "Boussole"],
  ["jueves, 29 de mayo de 2031, 19:00, Taller Horno", "Taller Horno"],
  ["Dia 6 de março de 2031, no Café Fábrica.", "Café Fábrica"],
  ["Held on the 14th of May 2031 at Bramble & Co.", "Bramble & Co"],
  ["Thursday, July 24, 2031 · 6:30 PM · Marlow Building, Suite 210", "Marlow Building, Suite 210"],
  ["5 June 2031 (Old Library)", "Old Library"],
  ["2031/10/25(土) 14:00〜17:00 みなと公民館", "みなと公民館"],
  ["2031年5月8日(木) 夜7時から 例示ビル 3F", "例示ビル 3F"],
  ["2031-10-25 天府软件园", "天府软件园"],
  ["2031/08/08（五）19:00 橘子咖啡", "橘子咖啡"],
  ["2031년 5월 8일 오후 7시 · 물결 카페", "물결 카페"],
  ["2031.9.19(금) 19:30 / 온라인 (디스코드)", "온라인 (디스코드)"],
] as const)("the place behind the day: %s", ([line, venue]) => {
  expect(meetup(line)).toMatchObject({ date: expect.stringMatching(/^2031-\d\d-\d\d$/u), venue });
});

test.for([
  "8 May 2031, 14 attendees",
  "8 May 2031, spring edition",
  "8 May 2031, Ann Bee and John Dee",
  "8 May 2031 · 5 min read",
  "8 May 2031, Notes: Pam",
  "8 May 2031, Go Meetup",
  "2031-05-08 - updated 2031-06-01",
  "2031-10-25 第3回",
  "2031年5月8日 作成",
  "2031年5月8日(木) 19:00開始",
])("no place: %s", (line) => {
  expect(meetup(line)?.venue).toBeUndefined();
});
