import { expect, test } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build-catalogue.ts";
import { findPeople } from "../../../src/question/named/find-people.ts";
import { nearestPeople } from "../../../src/question/named/nearest-people.ts";
import { normalize } from "../../../src/question/normal.ts";
import { meetup, talk } from "../../catalogue/helpers.ts";

const catalogue = buildCatalogue([
  meetup({
    title: "spring",
    talks: [
      talk("A", "Kazuto Kuma (球磨 一人) (@kumapen)", "@docker"),
      talk("B", "濱真一", "河野 信吾", "河野真一郎", "鈴木 一郎", "鈴木 花子"),
      talk(
        "C",
        "Dr. Nik Graff",
        "@under_score_",
        "ゴリラ",
        "Sakura Hoshino",
        "James",
        "José Núñez",
      ),
    ],
  }),
]);

test.for([
  { text: "@kumapen の話", name: "Kazuto Kuma", because: "an @ always names a person" },
  { text: "＠ＫｕｍａＰｅｎ", name: "Kazuto Kuma", because: "width and case do not count" },
  { text: "kumapenさんの発表ぜんぶ出して", name: "Kazuto Kuma", because: "さん follows" },
  { text: "kumapen", name: "Kazuto Kuma", because: "the handle is the whole text" },
  { text: "kumapen talks", name: "Kazuto Kuma", because: "his talks are asked for" },
  { text: "kumapenの発表", name: "Kazuto Kuma", because: "の発表 follows" },
  { text: "Graff's talks", name: "Dr. Nik Graff", because: "whose talks they are makes a person" },
  { text: "Nik Graf’s latest talk", name: "Dr. Nik Graff", because: "the name stands whole" },
  { text: "James' slides", name: "James", because: "no s follows an s" },
  { text: "James’ talks", name: "James", because: "an apostrophe may be curly" },
  { text: "talks by Jose Nunez", name: "José Núñez", because: "accents may be left out" },
  { text: "Hosinoさんの発表", name: "Sakura Hoshino", because: "a family name has slips too" },
  { text: "Hosino's talks", name: "Sakura Hoshino", because: "so it has before talks" },
  { text: "talks by kumapen", name: "Kazuto Kuma", because: "by stands before" },
  { text: "球磨一人の Knative の話", name: "Kazuto Kuma", because: "a full name counts anywhere" },
  { text: "kuma kazuto on k8s", name: "Kazuto Kuma", because: "family name first is the same" },
  { text: "球磨さんは何を話した？", name: "Kazuto Kuma", because: "the family name is his alone" },
  { text: "濱さんの発表", name: "濱真一", because: "a name without a space has a family name too" },
  { text: "鈴木花子さん", name: "鈴木 花子", because: "the full name tells the two apart" },
  { text: "ゴリラさんのLT", name: "ゴリラ", because: "a nickname with さん" },
  { text: "Nik Graff", name: "Dr. Nik Graff", because: "Dr. may be left out" },
  { text: "under_score_ さんの資料", name: "under_score_", because: "the handle ends in _" },
  { text: "talk by Graff", name: "Dr. Nik Graff", because: "by makes a family name a person" },
  { text: "@kumapne", name: "Kazuto Kuma", because: "two letters are swapped" },
  { text: "kumepenさんの話", name: "Kazuto Kuma", because: "one letter is wrong" },
  {
    text: "Sakura Hosino",
    name: "Sakura Hoshino",
    because: "the whole question is near a full name",
  },
  { text: "sakura hosinoの話", name: "Sakura Hoshino", because: "の話 follows" },
  { text: "a talk by Sakura Hosino", name: "Sakura Hoshino", because: "one letter is missing" },
])("$text → $name, because $because", ({ text, name }) => {
  expect(findPeople(catalogue, normalize(text))?.people.map((one) => one.name)).toEqual([name]);
});

test.for([
  { text: "鈴木さんの話", names: ["鈴木 一郎", "鈴木 花子"], because: "two people have that name" },
  {
    text: "河野さんの話",
    names: ["河野 信吾", "河野真一郎"],
    because: "one of two has a given name of three kanji",
  },
])("any of $names is meant by $text, because $because", ({ text, names }) => {
  expect(findPeople(catalogue, normalize(text))).toMatchObject({
    people: names.map((name) => ({ name })),
  });
});

test.for([
  { text: "docker って何", because: "a handle may be a common word" },
  { text: "ゴリラの飼い方", because: "a nickname may be a common word" },
  { text: "濱の町", because: "a family name needs さん" },
  { text: "みなさんたくさん話した？", because: "nobody is called みな" },
  { text: "お客さんの事例", because: "客 is nobody's name" },
  { text: "仕様の話", because: "様 is part of a word" },
  { text: "blue green by default", because: "by does not make a name" },
  { text: "Graff's theorem", because: "no talk of his is asked for" },
  { text: "docker compose", because: "a handle is no full name" },
  { text: "", because: "there is nothing" },
])("no person in “$text”, because $because", ({ text }) => {
  expect(findPeople(catalogue, normalize(text))).toBeUndefined();
});

test.for([
  { text: "田中角栄さんの発表", asked: "田中角栄さん" },
  { text: "talk by Linus Torvalds", asked: "Linus Torvalds" },
  { text: "Linus Torvalds' talks", asked: "Linus Torvalds" },
  { text: "foo-bar+(さんの資料 x-y.zさん", asked: "x-y.zさん" },
  { text: "@nobody_here の資料", asked: "@nobody_here" },
  { text: "昨日話した本田さんって誰", asked: "本田さん" },
])("“$asked” is nobody's name", ({ text, asked }) => {
  expect(findPeople(catalogue, normalize(text))).toMatchObject({ asked });
  expect(findPeople(catalogue, normalize(text))?.people).toEqual([]);
});

test("the place is that of the name and its さん", () => {
  expect(findPeople(catalogue, "kumapenさんのcsiのスライド")?.place).toEqual({ start: 0, end: 9 });
});

const crowd = buildCatalogue([
  meetup({
    title: "spring",
    talks: [
      talk("A", "Lena Fischer", "Priya Nair", "Tomás Rivera", "Moriyama Kenta (@kenta_example)"),
      talk(
        "B",
        "Kazuto Kuma (球磨 一人)",
        "ゆのみ (@yunomi_x)",
        "Oskar Lind",
        "林 葵",
        "南野 ソラ",
      ),
      talk("C", "Aaron Cruz", "Aaron Patterson", "佐藤 一郎", "佐藤 花子", "Mika Sato", "Mika Ono"),
      talk("D", "北野 (Sora Kitano)", "@docker", "Mina Berg", "Aoi Hara", "Jun", "Jun Abe"),
      talk("E", "Max Berger", "Eva Bergen"),
    ],
  }),
]);

function named(text: string): readonly string[] | undefined {
  return findPeople(crowd, normalize(text))?.people.map(({ name }) => name);
}

test.for([
  { text: "レナさんの発表", names: ["Lena Fischer"], because: "a given name in kana" },
  { text: "プリヤさんの発表", names: ["Priya Nair"], because: "kana add a vowel" },
  { text: "トマス・リベラさん", names: ["Tomás Rivera"], because: "a whole name in kana" },
  { text: "レナ・フィッシャーさん", names: ["Lena Fischer"], because: "a whole name in kana" },
  { text: "フィッシャー・レナさん", names: ["Lena Fischer"], because: "family name first" },
  {
    text: "レナ・フィッシャーの発表",
    names: ["Lena Fischer"],
    because: "a whole name counts anywhere",
  },
  { text: "モリヤマさんの発表", names: ["Moriyama Kenta"], because: "kana for romaji" },
  { text: "モリヤマ様の発表", names: ["Moriyama Kenta"], because: "様 is as good as さん" },
  { text: "アオイさん", names: ["Aoi Hara"], because: "a name may be all vowels" },
  { text: "talks by モリヤマ", names: ["Moriyama Kenta"], because: "by is a sign too" },
  { text: "くまさんの発表", names: ["Kazuto Kuma"], because: "hiragana for romaji" },
  { text: "昨日のくまさんの話", names: ["Kazuto Kuma"], because: "の is none of the name" },
  { text: "talks by Yunomi", names: ["ゆのみ"], because: "romaji for kana" },
  { text: "ユノミさん", names: ["ゆのみ"], because: "katakana for hiragana" },
  { text: "もりまやけんたさん", names: ["Moriyama Kenta"], because: "two kana are swapped" },
  {
    text: "モリヤナさんの話",
    names: ["Moriyama Kenta"],
    because: "one kana of a long name is wrong",
  },
  { text: "北野ソラさん", names: ["Sora Kitano"], because: "both names are hers" },
  { text: "発表者ソラさん", names: ["南野 ソラ"], because: "発表者 is no family name" },
  { text: "ミカさんの発表", names: ["Mika Sato", "Mika Ono"], because: "both sound so" },
  { text: "talks by Aaron", names: ["Aaron Cruz", "Aaron Patterson"], because: "both have it" },
  { text: "Aaronさんの発表", names: ["Aaron Cruz", "Aaron Patterson"], because: "both have it" },
  { text: "佐藤さんの発表", names: ["佐藤 一郎", "佐藤 花子"], because: "both have it" },
  {
    text: "Junさんの発表",
    names: ["Jun", "Jun Abe"],
    because: "it may be all of a name or a part",
  },
  { text: "dockerさんとJun Abeさん", names: ["docker", "Jun Abe"], because: "と joins them" },
  { text: "林さんと佐藤花子さん", names: ["林 葵", "佐藤 花子"], because: "と joins them" },
  { text: "林さんやゆのみさんの話", names: ["林 葵", "ゆのみ"], because: "や joins them" },
  { text: "林と南野さんの発表", names: ["林 葵", "南野 ソラ"], because: "さん stands for both" },
  { text: "林さんと南野の発表", names: ["林 葵", "南野 ソラ"], because: "a family name is listed" },
  { text: "レナさん、林さん", names: ["Lena Fischer", "林 葵"], because: "a comma joins them" },
  { text: "talks by Lena and Oskar", names: ["Lena Fischer", "Oskar Lind"], because: "and joins" },
  { text: "talks by lena or docker", names: ["Lena Fischer", "docker"], because: "by begins both" },
  { text: "Oskar & Lena's talks", names: ["Oskar Lind", "Lena Fischer"], because: "& joins them" },
  {
    text: "talks by Lena Fischer, Oskar Lindt, and Priya",
    names: ["Lena Fischer", "Oskar Lind", "Priya Nair"],
    because: "a slip in a list is forgiven",
  },
  { text: "@docker と @yunomi_x", names: ["docker", "ゆのみ"], because: "each is a handle" },
  { text: "林さんとdockerの話", names: ["林 葵"], because: "a handle needs a sign of its own" },
  { text: "林さんと林檎の話", names: ["林 葵"], because: "林 is a part of another word" },
  { text: "林さんの南野さんについての話", names: ["林 葵"], because: "の joins no two speakers" },
  { text: "talks by Lena and about Oskar", names: ["Lena Fischer"], because: "about is no name" },
])("$text names $names, because $because", ({ text, names }) => {
  expect(named(text)?.toSorted()).toEqual(names.toSorted());
});

test.for([
  { text: "リナさんの発表", asked: "リナさん", because: "a vowel differs from Lena" },
  { text: "レナ・シュミットさん", asked: "レナ・シュミットさん", because: "it is another family" },
  { text: "たかはしさんの発表", asked: "たかはしさん", because: "a long name is near to none" },
  { text: "西野ソラさんの発表", asked: "西野ソラさん", because: "the whole run is the name" },
  { text: "Bergesさんの発表", asked: "Bergesさん", because: "two names are as near" },
  { text: "小林さんの発表", asked: "小林さん", because: "林 is a part of it" },
  {
    text: "talks by Lena Kowalski",
    asked: "Lena Kowalski",
    because: "her family name is none of theirs",
  },
  { text: "林さんと山田さんの発表", asked: "山田さん", because: "one of two is unknown" },
  { text: "talks by Lena and Zaphod", asked: "Zaphod", because: "one of two is unknown" },
  { text: "talks by Zaphod in 2018", asked: "Zaphod", because: "in is no name" },
])("$text asks for nobody, $asked, because $because", ({ text, asked }) => {
  expect(findPeople(crowd, normalize(text))).toMatchObject({ people: [], asked });
});

test.for([
  "ユーザー様の声",
  "みなさんの発表",
  "たくさんの発表",
  "おじさんの発表",
  "レナの発表",
  "Aaron",
])("%s names no one", (text) => {
  expect(findPeople(crowd, normalize(text))).toBeUndefined();
});

test("names that several share are told, and those that one has are not", () => {
  expect(findPeople(crowd, "talks by Aaron and Lena")).toMatchObject({
    shared: ["Aaron"],
    asked: "Aaron and Lena",
    place: { start: 9, end: 23 },
  });
});

test.for([
  "everything Lena Fischer has presented",
  "what has been said so far, Lena Fischer gave",
  "all that Lena Fischer spoke on",
  "Lena Fischer?",
  "who is Lena Fischer?",
  "Who's Lena?",
  "tell me about Lena Fischer",
  "Lena Fischerって誰？",
  "Lena Fischerについて教えて",
])("of who is spoken of elsewhere, %s asks for the person all the same", (question) => {
  const named = findPeople(crowd, question, { isSpokenOf: () => true });

  expect(named?.people.map(({ name }) => name)).toEqual(["Lena Fischer"]);
});

test("of who is spoken of elsewhere, a name among other words is one to search for", () => {
  expect(findPeople(crowd, "docker", { isSpokenOf: () => true })).toBeUndefined();
  expect(findPeople(crowd, "Lena Fischer and caches", { isSpokenOf: () => true })).toBeUndefined();
  expect(findPeople(crowd, "who is in docker?", { isSpokenOf: () => true })).toBeUndefined();
  expect(
    findPeople(crowd, "tell me about Lena Fischer's caches", { isSpokenOf: () => true }),
  ).toBeUndefined();
});

test("a name that is a word to search for does not make a list unknown", () => {
  const mention = findPeople(crowd, "talks by Lena and Kubernetes", {
    isTopic: (name) => name === "Kubernetes",
  });

  expect(mention?.people.map(({ name }) => name)).toEqual(["Lena Fischer"]);
});

test.for([
  { asked: "リナさん", names: ["Lena Fischer"], because: "one vowel differs" },
  { asked: "Lena Kowalski", names: ["Lena Fischer"], because: "the given name is hers" },
  { asked: "レナ・シュミットさん", names: ["Lena Fischer"], because: "the given name is hers" },
  {
    asked: "西野ソラさん",
    names: ["南野 ソラ", "Sora Kitano"],
    because: "the given name is theirs",
  },
  {
    asked: "佐藤次郎さん",
    names: ["佐藤 一郎", "佐藤 花子"],
    because: "the family name is theirs",
  },
  { asked: "マカさん", names: ["Mika Sato", "Mika Ono"], because: "one vowel differs" },
  {
    asked: "Bergesさん",
    names: ["Max Berger", "Eva Bergen", "Mina Berg"],
    because: "one or two letters differ",
  },
  { asked: "@dokcar", names: ["docker"], because: "few letters differ" },
  { asked: "山田さん", names: [], because: "nobody is called nearly so" },
  { asked: "Zaphod", names: [], because: "nobody is called nearly so" },
])("nearest to $asked are $names, because $because", ({ asked, names }) => {
  expect(
    nearestPeople(crowd, asked)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(names.toSorted());
});
