import { expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build-catalogue.ts";
import { meetup, talk } from "./helpers.ts";

test("the newest meetup comes first, undated ones last", () => {
  const { meetups } = buildCatalogue([
    meetup({ title: "undated" }),
    meetup({ title: "old", date: "2018-08-28" }),
    meetup({ title: "new", date: "2024-01-05" }),
  ]);

  expect(meetups.map(({ title }) => title)).toEqual(["new", "old", "undated"]);
});

test("of one day's meetups the higher number comes first, then the name decides", () => {
  const { meetups } = buildCatalogue([
    meetup({ title: "b" }),
    meetup({ title: "a" }),
    meetup({ title: "#2", number: 2 }),
    meetup({ title: "#3", number: 3 }),
  ]);

  expect(meetups.map(({ title }) => title)).toEqual(["#3", "#2", "a", "b"]);
});

test("the same meetups give the same catalogue, in whatever order they come", () => {
  const meetups = [
    meetup({ title: "one", date: "2024-01-05", talks: [talk("A", "@taro"), talk("B", "@hana")] }),
    meetup({ title: "two", date: "2024-02-05", talks: [talk("C", "Taro Yamada (@taro)")] }),
  ];

  expect(buildCatalogue(meetups.toReversed())).toEqual(buildCatalogue(meetups));
});

test("each talk knows its meetup and the people who gave it", () => {
  const { talks } = buildCatalogue([
    meetup({ title: "spring", talks: [talk("A", "@taro", "Hana Mori")] }),
  ]);

  expect(talks.map((entry) => [entry.meetup.title, entry.people.map(({ name }) => name)])).toEqual([
    ["spring", ["taro", "Hana Mori"]],
  ]);
});

/** Who gave how many talks, given the speakers of each. */
function people(...speakers: readonly string[][]) {
  const talks = speakers.map((names, index) => talk(`talk ${index}`, ...names));
  return buildCatalogue([meetup({ title: "spring", talks })]).people;
}

test.for([
  { name: "a handle, whatever its case", speakers: ["@Taro_Y", "@taro_y"] },
  {
    name: "a handle and a name that one talk joins",
    speakers: ["@taro", "Yamada", "Yamada (@taro)"],
  },
  { name: "family name first and last", speakers: ["Taro Yamada", "Yamada Taro"] },
  { name: "a space between the kanji or none", speakers: ["山田太郎", "山田 太郎"] },
  { name: "older kanji", speakers: ["髙橋一郎", "高橋一郎"] },
  { name: "two scripts in one mention", speakers: ["Taro Yamada (山田 太郎)", "山田太郎"] },
  { name: "a handle used as a name", speakers: ["@mochi_ops", "mochi_ops"] },
  { name: "a full name with another handle", speakers: ["山田太郎 (@taro)", "山田太郎 (@taro_y)"] },
  { name: "a nickname", speakers: ["ゴリラ", "ゴリラ"] },
])("one person: $name", ({ speakers }) => {
  const found = people(...speakers.map((one) => [one]));

  expect(found).toHaveLength(1);
  expect(found[0]?.talkIds).toHaveLength(speakers.length);
});

test.for([
  { name: "two handles", speakers: ["@taro", "@hana"] },
  { name: "a first name with two handles", speakers: ["Sam (@sam1)", "Sam (@sam2)"] },
  { name: "full names that share the family name", speakers: ["山田太郎", "山田花子"] },
])("two people: $name", ({ speakers }) => {
  expect(people(...speakers.map((one) => [one]))).toHaveLength(2);
});

test("a first name that two people share stays by itself", () => {
  expect(people(["Sam (@sam1)"], ["Sam (@sam2)"], ["Sam"])).toHaveLength(3);
});

test("the fullest name stands for a person, else the handle", () => {
  const names = people(["@taro"], ["たろう (@taro)"], ["山田 太郎 (@taro)"], ["@hana"]).map(
    ({ name }) => name,
  );

  expect(names).toEqual(["山田 太郎", "hana"]);
});

test("the spelling that sets the given name apart is kept", () => {
  const [person] = people(["本橋みのり (@minori)"], ["本橋 みのり (@minori)"]);

  expect(person?.names).toEqual(["本橋 みのり"]);
});

test("who gave most talks comes first", () => {
  expect(people(["@one"], ["@two"], ["@two"]).map(({ id }) => id)).toEqual(["@two", "@one"]);
});
