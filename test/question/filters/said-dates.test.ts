import { expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { buildLibrary } from "../../../src/search/index/library.ts";
import { meetup, talk } from "../../search/helpers.ts";

const library = buildLibrary([
  meetup([talk("コンテナの監視", [])], { id: "1", title: "第1回 雲勉強会", date: "2018-08-28" }),
  meetup([talk("Container images", [])], { id: "2", title: "第2回 雲勉強会", date: "2019-05-10" }),
]);
const undated = buildLibrary([meetup([talk("コンテナの監視", [])])]);
const today = "2020-03-10";

function read(question: string) {
  return understand(question, library, "ja", today);
}

test.for([
  ["2019年以降の発表", { after: "2019" }, ""],
  ["2019年以降のコンテナ", { after: "2019" }, "コンテナ"],
  ["コンテナの2019年以降の発表", { after: "2019" }, "コンテナ"],
  ["2019以降のコンテナ", { after: "2019" }, "コンテナ"],
  ["2019年からの発表", { after: "2019" }, ""],
  ["2019年より後の発表", { after: "2020" }, ""],
  ["2019年よりも後に話されたコンテナ", { after: "2020" }, "コンテナ"],
  ["2018年以前の発表", { before: "2018" }, ""],
  ["2018年までの発表", { before: "2018" }, ""],
  ["2018年までに発表されたコンテナ", { before: "2018" }, "コンテナ"],
  ["2019年より前の発表", { before: "2018" }, ""],
  ["2018年から2019年の発表", { after: "2018", before: "2019" }, ""],
  ["2018年から2019年までのコンテナの発表", { after: "2018", before: "2019" }, "コンテナ"],
  ["2018〜2019年の発表", { after: "2018", before: "2019" }, ""],
  ["2018～2019年のコンテナ", { after: "2018", before: "2019" }, "コンテナ"],
  ["2018年5月以降のコンテナ", { after: "2018-05" }, "コンテナ"],
  ["2018年1月より前の発表", { before: "2017-12" }, ""],
  ["2018年8月28日以降の発表", { after: "2018-08-28" }, ""],
  ["2018年9月1日より前の発表", { before: "2018-08" }, ""],
  ["2018年8月28日より前の発表", { before: "2018-08-27" }, ""],
  ["2018年8月31日より後の発表", { after: "2018-09" }, ""],
  ["2018-08-01から2018-08-31までの発表", { after: "2018-08-01", before: "2018-08-31" }, ""],
  ["talks 2018-2019", { after: "2018", before: "2019" }, ""],
  ["2018年の5月以降のコンテナ", { after: "2018-05" }, "コンテナ"],
  ["2018年5月から8月の発表", { after: "2018-05", before: "2018-08" }, ""],
  ["2018年の5月から8月までのコンテナ", { after: "2018-05", before: "2018-08" }, "コンテナ"],
  ["talks since 2019", { after: "2019" }, ""],
  ["containers since 2019", { after: "2019" }, "containers"],
  ["talks after 2018", { after: "2019" }, ""],
  ["talks no later than 2018", { before: "2018" }, ""],
  ["talks not before 2019", { after: "2019" }, ""],
  ["talks before 2019", { before: "2018" }, ""],
  ["what was said about containers before 2019?", { before: "2018" }, "about containers ?"],
  ["talks until 2018", { before: "2018" }, ""],
  ["talks between 2018 and 2019", { after: "2018", before: "2019" }, ""],
  ["containers from 2018 to 2019", { after: "2018", before: "2019" }, "containers"],
  ["talks from 2019 on", { after: "2019" }, ""],
  ["talks since May 2018", { after: "2018-05" }, ""],
  ["talks before May 2018", { before: "2018-04" }, ""],
  ["talks since 2030", { after: "2030" }, ""],
  ["2018年以降の英語の発表", { after: "2018", lang: "en" }, ""],
  ["talks since 2018 in English", { after: "2018", lang: "en" }, ""],
  ["2018年から2019年の発表で動画あり", { after: "2018", before: "2019", has: ["video"] }, ""],
] as const)("%s asks within %j for: %s", ([question, filters, text]) => {
  const query = read(question);

  expect(query.filters).toEqual(filters);
  expect(query).toMatchObject({ text, filtered: true, misunderstood: [] });
});

test.for([
  ["去年の発表", { year: 2019 }, ""],
  ["昨年のコンテナ", { year: 2019 }, "コンテナ"],
  ["コンテナの去年の発表", { year: 2019 }, "コンテナ"],
  ["去年話されたコンテナ", { year: 2019 }, "コンテナ"],
  ["一昨年の発表", { year: 2018 }, ""],
  ["おととしの発表", { year: 2018 }, ""],
  ["2年前の発表", { year: 2018 }, ""],
  ["一年前のコンテナ", { year: 2019 }, "コンテナ"],
  ["今年に入ってからの発表", { after: "2020" }, ""],
  ["ここ2年の発表", { after: "2018-03-10" }, ""],
  ["過去3ヶ月間のコンテナの発表", { after: "2019-12-10" }, "コンテナ"],
  ["一年以内に話されたコンテナ", { after: "2019-03-10" }, "コンテナ"],
  ["talks in the last year", { after: "2019-03-10" }, ""],
  ["containers over the past two years", { after: "2018-03-10" }, "containers"],
  ["talks from the last 6 months", { after: "2019-09-10" }, ""],
  ["去年中の発表", { year: 2019 }, ""],
  ["去年以降の発表", { after: "2019" }, ""],
  ["一昨年から去年までの発表", { after: "2018", before: "2019" }, ""],
  ["今月の発表", { after: "2020-03", before: "2020-03" }, ""],
  ["先月の発表", { after: "2020-02", before: "2020-02" }, ""],
  ["3ヶ月前の発表", { after: "2019-12", before: "2019-12" }, ""],
  ["talks last year", { year: 2019 }, ""],
  ["last year's talks", { year: 2019 }, ""],
  ["talks from the year before last", { year: 2018 }, ""],
  ["containers two years ago", { year: 2018 }, "containers"],
  ["talks this month", { after: "2020-03", before: "2020-03" }, ""],
  ["talks from last month", { after: "2020-02", before: "2020-02" }, ""],
  ["talks since last year", { after: "2019" }, ""],
  ["talks before this year", { before: "2019" }, ""],
] as const)("of 2020-03-10, %s asks within %j for: %s", ([question, filters, text]) => {
  const query = read(question);

  expect(query.filters).toEqual(filters);
  expect(query).toMatchObject({ text, filtered: true, misunderstood: [] });
});

test.for([
  ["今年の発表", "2020年"],
  ["今年のコンテナ", "2020年"],
  ["来年の発表", "2021年"],
  ["talks this year", "2020"],
  ["talks next year", "2021"],
  ["5年前の発表", "2015年"],
] as const)("of 2020-03-10, %s names %s, in which there was no meetup", ([question, text]) => {
  expect(read(question).unknown).toEqual({ kind: "year", text });
});

test.for([
  "2038年問題",
  "Python 3からの移行",
  "Office 2019以降のマクロ",
  "ES2015以降の構文",
  "2017年から続くコンテナ",
  "「2018年以前のコンテナ」という本",
  "“before 2018” and containers",
  "after 2000 requests the container stops",
  "20年前のインターネット",
  "過去年度の比較",
  "今月号の表紙",
  "「去年の失敗」",
])("the date of %s belongs to the topic", (question) => {
  expect(read(question)).toMatchObject({ filters: {}, filtered: false });
});

test.for(["2018年以前の発表", "talks last year"])(
  "%s limits nothing where the notes give no date",
  (question) => {
    expect(understand(question, undated, "ja", today).filters).toEqual({});
  },
);

test("what is said in the title of a talk limits nothing where the title is asked for", () => {
  const titled = buildLibrary([
    meetup([talk("2017年以降の監視", []), talk("Slides and talks with video", [])], {
      date: "2018-08-28",
    }),
  ]);

  for (const question of ["2017年以降の監視", "slides and talks with video?"]) {
    expect(understand(question, titled, "ja", today).filters).toEqual({});
  }
  expect(understand("2017年以降の発表", titled, "ja", today).filters).toEqual({ after: "2017" });
});

test("a date counted from today is none where the day is not known", () => {
  expect(understand("去年のコンテナ", library, "ja").filters).toEqual({});
});
