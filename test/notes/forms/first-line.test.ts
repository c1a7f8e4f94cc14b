import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

const kilns = ["Kilns at home | Ann Bee", "Glazes | Elena Moro"];

test.for([
  {
    name: "in German, the day and the place in the first line",
    text: 'Protokoll Töpfertreffen, 3. Juni 2031, im Speicher 7\n\n1. Begrüßung\n2. Vortrag von Ann Bee: "Kilns at home"\n   - warm\n3. Vortrag von Elena Moro: "Glazes"\n4. Verschiedenes\n   Nächstes Treffen am 1. Juli\n',
    facts: {
      title: "Protokoll Töpfertreffen, 3. Juni 2031, im Speicher 7",
      date: "2031-06-03",
      venue: "Speicher 7",
    },
  },
  {
    name: "in English, when and where behind labels",
    text: 'Minutes of the Harbour kiln group\nDate: 3 June 2031\nVenue: Barn Hall\n\n1. Welcome\n2. Talk by Ann Bee: "Kilns at home"\n3. Talk by Elena Moro: "Glazes"\n',
    facts: {
      title: "Minutes of the Harbour kiln group",
      date: "2031-06-03",
      venue: "Barn Hall",
    },
  },
  {
    name: "in Portuguese",
    text: 'Ata do encontro dos oleiros\nData: 3 de junho de 2031\nLocal: Casa Azul\n\n- Palestra: "Kilns at home" (Ann Bee)\n- Palestra: "Glazes" (Elena Moro)\n',
    facts: { title: "Ata do encontro dos oleiros", date: "2031-06-03", venue: "Casa Azul" },
  },
  {
    name: "in French",
    text: "Compte rendu de la réunion des potiers\nLe mardi 3 juin 2031\nLieu : Maison Bleue\n\n- Présentation de Ann Bee : « Kilns at home »\n- Présentation de Elena Moro : « Glazes »\n",
    facts: {
      title: "Compte rendu de la réunion des potiers",
      date: "2031-06-03",
      venue: "Maison Bleue",
    },
  },
  {
    name: "in Korean, talks as lines with notes below",
    text: "회의록: 가마 스터디 3주차\n날짜: 2031-06-03\n장소: 디스코드\n\n발표 1: Kilns at home (Ann Bee)\n - 폼 처리\n발표 2: Glazes (Elena Moro)\n - 유약\n\n다음 주 발표자: 미정\n",
    facts: { title: "회의록: 가마 스터디 3주차", date: "2031-06-03", venue: "디스코드" },
  },
  {
    name: "in Japanese, talks as lines with a mark",
    text: "議事録　港の窯の会 2031年6月3日（火）\n場所　例示ビル 5階\n\n■ 発表1「Kilns at home」（発表：Ann Bee）\n　・熱い\n\n■ 発表2「Glazes」（発表：Elena Moro）\n　・釉薬\n",
    facts: { date: "2031-06-03", venue: "例示ビル 5階" },
  },
])("minutes as plain text begin with what they are of: $name", ({ text, facts }) => {
  const { meetup, talks } = readOne(text, "minutes.txt");

  expect(meetup).toMatchObject(facts);
  expect(talks.map(line)).toEqual(kilns);
});

test.for([
  "We met at the harbour on 3 June 2031 and had two kilns.\n\n- sand\n- clay",
  "Date: 3 June 2031\n\n- sand\n- clay",
  "3 June 2031\n\n- sand\n- clay",
])("a sentence, a label or a day is no title: %s", (text) => {
  expect(readOne(text).meetup?.title).not.toBe(text.split("\n")[0]);
});

test("whoever leads through a meetup gives no talk of its name", () => {
  const { talks } = readOne(
    "# 例示LT大会\n\n会場：例示ホール\n司会：今井\n\n- 山田さん「窯の話」\n",
  );

  expect(talks.map(line)).toEqual(["窯の話 | 山田"]);
});

test.for([
  ["# Kiln Night 3 – 3 June 2031 – at Barn Hall", "Barn Hall"],
  ["# Kilns (3 June 2031, Barn Hall)", "Barn Hall"],
  ["# 第3回（2031/06/03）@ 例示会館", "例示会館"],
  ["# Soirée n°3 – 3 juin 2031 – chez Acme", "Acme"],
  ["# Encuentro del 3 de junio de 2031 en la Casa Azul", "Casa Azul"],
  ["# Kilns, 3 June 2031, second edition", undefined],
] as const)("the place behind the day in a title: %s", ([title, venue]) => {
  const { meetup } = readOne(`${title}\n\n## Kilns by Ann Bee\n\n## Glazes by Elena Moro\n`);

  expect(meetup).toMatchObject({ date: "2031-06-03" });
  expect(meetup?.venue).toBe(venue);
});
