/** A series by what stands before its number, whatever stands behind that: the place, or what was done there. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { talksOf } from "../../../src/answer/subject.ts";
import { plainText } from "../../../src/card/plain.ts";
import { buildCatalogue } from "../../../src/catalogue/build-catalogue.ts";
import { findMeetups } from "../../../src/question/named/find-meetup.ts";
import { normalize } from "../../../src/question/normal.ts";
import { meetup } from "../../catalogue/helpers.ts";
import { libraryOf } from "../../helpers/library.ts";

const titles = [
  "gopher.hiroba #5",
  "gopher.hiroba #15@Mori Hall",
  "Kite Labo vol.3 に参加してきた",
  "C#7 meetup",
];
const catalogue = buildCatalogue(titles.map((title) => meetup({ title })));

test.for([
  ["gopher.hirobaの会場", ["gopher.hiroba #15@Mori Hall", "gopher.hiroba #5"]],
  ["Kite Laboのプログラム", ["Kite Labo vol.3 に参加してきた"]],
  ["Cの会場", undefined],
] as const)("%s is of %j", ([text, found]) => {
  expect(findMeetups(catalogue, normalize(text))?.meetups.map(({ title }) => title)).toEqual(found);
});

const library = libraryOf(
  "# gopher.hiroba #5\n\n- 2031-04-02\n- 会場: 港ホール\n\n## 凧の制御 - 岬 (@misaki)\n\n- 糸の張力\n",
  "# gopher.hiroba #15@Mori\n\n- 2032-05-03\n- 会場: 森ホール\n\n## 灯台の保守 - 汐見 (@shiomi)\n\n- 電球の交換\n",
);

test.for([
  ["灯台の話があったgopher.hirobaの会場は？", "森ホール"],
  ["gopher.hirobaで凧の話があった回の会場", "港ホール"],
  ["where was the gopher.hiroba with the 灯台 talk?", "森ホール"],
])("“%s” asks for the place of the one where that was talked of", ([question = "", place = ""]) => {
  const answer = answerQuestion(question, library, "ja");

  expect(plainText(answer, "/talks").split("\n")[0]).toContain(place);
  expect(talksOf(answer).length).toBeGreaterThan(0);
});
