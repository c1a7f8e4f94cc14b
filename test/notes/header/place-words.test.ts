import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

test.for([
  ["- 場所：例示ビル 3F（主催: 例示株式会社）", "例示ビル 3F"],
  ["- Where: Barn Hall · 43 attendees", "Barn Hall"],
  ["**地點**｜Barn 5F", "Barn 5F"],
  ["地址：例示街 3 号", "例示街 3 号"],
  ["- 주소: 예시로 3", "예시로 3"],
  ["- Dirección: Calle Mayor 3", "Calle Mayor 3"],
] as const)("the place behind its label, without who gave it: %s", ([text, venue]) => {
  expect(readOne(`# M #3\n\n${text}\n\n## Kilns by Ann Bee\n`).meetup?.venue).toBe(venue);
});

test.for([
  ["2031年3月8日（土） 13:00〜17:00\n例示市北区1-2-3 例示ホール", "例示市北区1-2-3 例示ホール"],
  ["2031年3月8日\n〒123-4567 例示県例示市北区1-2-3", "〒123-4567 例示県例示市北区1-2-3"],
  ["2031年3月8日\n〒記号の使い方", undefined],
  ["Saturday 5 July 2031, Barn Hall", "Barn Hall"],
  ["Mercredi 11 juin 2031, 19h30, bar Le Four", "bar Le Four"],
  ["Am 3. Juni 2031, 19 Uhr, Gasthaus Linde", "Gasthaus Linde"],
  ["2031년 11월 29일 토요일, 예시동 예시센터", "예시동 예시센터"],
  ["5 July 2031, second edition", undefined],
  ["2031年3月8日\n例示の皆さんと話しました", undefined],
] as const)("a line of the day tells the place, where it is called as places are: %s", (given) => {
  const [text, venue] = given;
  const { meetup } = readOne(`# Kiln night #3\n\n${text}\n\n## Kilns by Ann Bee\n`);

  expect(meetup?.date).toBeDefined();
  expect(meetup?.venue).toBe(venue);
});
