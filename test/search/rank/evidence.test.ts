/** What tells that a talk answers is added up: what it holds, what its title says, and what nobody has heard of. */
import { expect, test } from "vitest";
import { libraryOf, talk, titles } from "../helpers.ts";

const others = Array.from({ length: 12 }, (_, n) => talk(`Evening ${n}`, ["We mend nets"]));
const library = libraryOf([
  talk("Tide Tables Performance", ["Sort them once"]),
  talk("How we make rope", ["Making it takes a day", "Twice faster with a wheel"]),
  talk("A ferry and its adverts", [
    "The score of each advert is a chance",
    "Sigmoids are parametric",
  ]),
  talk("港の合意アルゴリズム", ["多数決で決める"]),
  talk("輪読のしかた", ["章を分担する", "担当は毎月かわる"]),
  ...others,
]);

test.for([
  ["which session was about making Tide Tables faster", "Tide Tables Performance"],
  [
    "what's the name of the method they used to turn ferry advert scores into chances, the parametric one?",
    "A ferry and its adverts",
  ],
  ["合意アルゴリズムの章は誰の担当", "港の合意アルゴリズム"],
] as const)("“%s” is answered by %s: its title has what is asked about", ([question, title]) => {
  expect(titles(question, library)[0]).toBe(title);
});

test.for([
  ["mending nets with Velella and Physalia", "two names are in no notes"],
  ["rope swings for parrots", "one word of three is held"],
  ["the score of a football match", "nor is a word that few talks have enough"],
] as const)("“%s” is refused: %s", ([question]) => {
  expect(titles(question, library)).toEqual([]);
});
