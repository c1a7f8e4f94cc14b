import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test.for([
  [
    "Den Anfang machte **Anna Schmidt** mit „Öfen im Alltag“. Danach sprach **Jonas Weber** über „Glasur ohne Angst“.",
    "German",
  ],
  [
    "**Anna Schmidt** nous a parlé de « Öfen im Alltag ». Puis **Jonas Weber** a présenté « Glasur ohne Angst ».",
    "French",
  ],
  [
    "Primero **Anna Schmidt** habló de «Öfen im Alltag». Después **Jonas Weber** presentó «Glasur ohne Angst».",
    "Spanish",
  ],
  [
    'A primeira palestra foi "Öfen im Alltag", com **Anna Schmidt**. Em seguida, **Jonas Weber** falou sobre "Glasur ohne Angst".',
    "Portuguese",
  ],
])("a report tells in sentences who spoke of what: %s", ([text = ""]) => {
  const { talks } = readOne(`# Töpferabend #3\n\n3. Juni 2031\n\n${text}\n`);

  expect(talks.map(line)).toEqual([
    "Öfen im Alltag | Anna Schmidt",
    "Glasur ohne Angst | Jonas Weber",
  ]);
});

test("a sentence in Portuguese tells when and where people met", () => {
  const text =
    '# Resumo do meetup de fornos\n\nNo dia 4 de dezembro de 2031, reunimos 28 pessoas na Casa Bambu.\n\n**Anna Schmidt** falou sobre "Fornos em casa".\n';

  expect(readOne(text).meetup).toMatchObject({ date: "2031-12-04", venue: "Casa Bambu" });
});
