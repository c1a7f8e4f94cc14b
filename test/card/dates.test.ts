import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { dateText } from "../../src/card/dates.ts";
import { plainText } from "../../src/card/plain.ts";
import { homeView } from "../../src/slack/blocks/home-view.ts";
import { notesModal } from "../../src/slack/blocks/notes-modal.ts";
import { libraryOf } from "../helpers/library.ts";

test.for([
  { date: "2018-08-28", ja: "2018年8月28日(火)", en: "Tue 28 Aug 2018" },
  { date: "2000-02-29", ja: "2000年2月29日(火)", en: "Tue 29 Feb 2000" },
  { date: "2026-11-28", ja: "2026年11月28日(土)", en: "Sat 28 Nov 2026" },
  { date: "2024-03", ja: "2024年3月", en: "Mar 2024" },
  { date: "2019", ja: "2019年", en: "2019" },
  { date: "春", ja: "春", en: "春" },
])("$date is $ja, and $en", ({ date, ja, en }) => {
  expect(dateText(date, "ja")).toBe(ja);
  expect(dateText(date, "en")).toBe(en);
});

const library = libraryOf(
  "# Harbour night #1\n\n- 2024-05-09 19:00-21:00\n\n## Ropes - Ann Lee\n\n- Long\n\n## Lamps - Bo Lind\n",
  "# Harbour night #2\n\n- 2026-12-10\n\n## Short ropes - Ann Lee\n",
);
const answers = answersFrom(
  library,
  () => 0,
  () => "2026-11-28",
);
const written = /\d{4}-\d{2}/u;

test.for([
  "Ropes",
  "when was the talk Lamps?",
  "Harbour night #1",
  "次の勉強会はいつ？",
  "talks since 2024-05-01",
  "talks before:2024-06",
  "Ann Leeさんの発表",
  "latest",
  "meetups",
  "2024年5月の勉強会",
])("%s: no day is told as a machine writes it", (question) => {
  const text = plainText(answers.ask(question, "en"), "/talks");

  expect(text).toMatch(/20(?:24|26)/u);
  expect(text).not.toMatch(written);
});

test("nor in the Home tab or the window with the notes", () => {
  const [{ talk } = expect.fail("There are talks.")] = library.catalogue.talks;
  const notes = answers.notes(talk.id) ?? expect.fail("It is in the notes.");
  const home = homeView(answers.home("meetups", 0, "en", { lookedAt: undefined }), "/talks");
  const texts = [
    ...JSON.stringify([home, notesModal(notes, { page: 0 }, "ja")]).matchAll(/"text":"([^"]*)"/gu),
  ];

  expect(texts.length).toBeGreaterThan(5);
  for (const [, text = ""] of texts) expect(text).not.toMatch(written);
});
