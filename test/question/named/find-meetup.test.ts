import { expect, test } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build-catalogue.ts";
import { findMeetups } from "../../../src/question/named/find-meetup.ts";
import { normalize } from "../../../src/question/normal.ts";
import { meetup, talk } from "../../catalogue/helpers.ts";

const catalogue = buildCatalogue([
  meetup({ title: "第38回 雲勉強会", number: 38, date: "2018-08-28" }),
  meetup({ title: "第39回 雲勉強会", number: 39, date: "2018-10-02", aliases: ["雲勉39"] }),
  meetup({ title: "Gopher Meetup Tokyo #38", number: 38, date: "2019-12-04" }),
  meetup({ title: "BPNight#14 (夜の部#14)", number: 14, date: "2019-12-10" }),
  meetup({ title: "第五回 山勉強会", number: 5 }),
  meetup({ title: "React #3", number: 3, date: "2016-09-19" }),
  meetup({ title: "Small Conf 2024 Day 1", date: "2024-10-05" }),
  meetup({ title: "DroidFest 2018", date: "2018-02-08" }),
  meetup({ title: "Meetups" }),
]);

test.for([
  { text: "the next Harbour meetup", today: "2026-01-01", titles: ["Harbour Data Nights #9"] },
  { text: "when is the next 港町?", today: "2026-01-01", titles: ["港町フロント会 vol.4"] },
  { text: "港町の前回", today: "2026-01-01", titles: ["港町フロント会 vol.3"] },
  { text: "港町 vol.3 の話", titles: ["港町フロント会 vol.3"] },
  { text: "第3回港町", titles: ["港町フロント会 vol.3"] },
  { text: "harbour 2024 のLT", titles: ["Harbour Data Nights #9", "Harbour Data Nights #8"] },
  { text: "最新の港町", titles: ["港町フロント会 vol.4"] },
  { text: "港町4", titles: ["港町フロント会 vol.4"] },
  { text: "港町 2025", titles: ["港町フロント会 vol.3"] },
  { text: "2026年の harbour", titles: ["Harbour Data Nights #9"] },
  { text: "最新の Rust", titles: undefined },
  { text: "the latest rust meetup", titles: ["Rust Builders #3"] },
  { text: "Rust 2018 の書き方", titles: undefined },
  { text: "Rust 3 の書き方", titles: undefined },
  { text: "Rust 2回目のビルド", titles: undefined },
  { text: "what's on at minato #4?", titles: ["港町フロント会 vol.4"] },
  { text: "the last harbour-data", today: "2026-06-01", titles: ["Harbour Data Nights #9"] },
])("a series named for short in $text", ({ text, today, titles }) => {
  const shortly = buildCatalogue([
    meetup({ title: "港町フロント会 vol.3", number: 3, date: "2025-04-01" }),
    meetup({
      title: "港町フロント会 vol.4",
      number: 4,
      date: "2026-04-01",
      url: "https://minato.connpass.com/event/38/",
    }),
    meetup({ title: "Harbour Data Nights #8", number: 8, date: "2025-05-01" }),
    meetup({
      title: "Harbour Data Nights #9",
      number: 9,
      date: "2026-05-01",
      url: "https://www.meetup.com/harbour-data/events/38/",
    }),
    meetup({
      title: "Rust Builders #3",
      date: "2020-01-01",
      number: 3,
      talks: [talk("Rust を書く")],
    }),
  ]);
  const found = findMeetups(shortly, normalize(text), today);
  expect(found?.meetups.map(({ title }) => title)).toEqual(titles);
});

test.for([
  { text: "第38回 雲勉強会いつ？", titles: ["第38回 雲勉強会"], because: "it is the title" },
  { text: "雲勉強会の38回目いつだっけ", titles: ["第38回 雲勉強会"], because: "回目 counts" },
  { text: "第３８回雲勉強会の会場", titles: ["第38回 雲勉強会"], because: "width does not count" },
  {
    text: "where was Tokyo #38?",
    titles: ["Gopher Meetup Tokyo #38"],
    because: "a part of the name stands beside the number",
  },
  {
    text: "Tokyo の38回目の会場",
    titles: ["Gopher Meetup Tokyo #38"],
    because: "a part of the name stands before the number",
  },
  {
    text: "Meetup S3 の料金",
    titles: undefined,
    because: "a page called only Meetups gives that word to no name, and S3 is no number of theirs",
  },
  {
    text: "港の夜 #12",
    titles: [],
    because: "夜 alone is a part of very many names: BPNight is called 夜の部",
  },
  {
    text: "東京の第38回",
    titles: undefined,
    because: "no meetup of the number is called so: its words are searched for",
  },
  {
    text: "森の集い 札幌の38回目の会場",
    titles: undefined,
    because: "it counts meetups of another name",
  },
  { text: "雲勉強会 #39", titles: ["第39回 雲勉強会"], because: "# counts" },
  { text: "雲勉39 の資料", titles: ["第39回 雲勉強会"], because: "it is an alias" },
  {
    text: "gopher meetup tokyo 38 のLT4",
    titles: ["Gopher Meetup Tokyo #38"],
    because: "a bare number beside the series",
  },
  {
    text: "BPNight14の話",
    titles: ["BPNight#14 (夜の部#14)"],
    because: "the number is glued to the series",
  },
  {
    text: "雲勉強会",
    titles: ["第39回 雲勉強会", "第38回 雲勉強会"],
    because: "the series is named",
  },
  {
    text: "雲勉強会の会場",
    titles: ["第39回 雲勉強会", "第38回 雲勉強会"],
    because: "a 勉強会 is no topic",
  },
  {
    text: "第38回で話した人",
    titles: ["Gopher Meetup Tokyo #38", "第38回 雲勉強会"],
    because: "both have a 38th",
  },
  { text: "山勉強会の会場", titles: ["第五回 山勉強会"], because: "the series is named" },
  { text: "第5回 山勉強会", titles: ["第五回 山勉強会"], because: "the title has it in kanji" },
  { text: "#14の発表", titles: ["BPNight#14 (夜の部#14)"], because: "Japanese needs no space" },
  { text: "#14 のリンク", titles: ["BPNight#14 (夜の部#14)"], because: "# marks a number" },
  {
    text: "38回",
    titles: ["Gopher Meetup Tokyo #38", "第38回 雲勉強会"],
    because: "there is nothing else",
  },
  { text: "14回目の会場", titles: ["BPNight#14 (夜の部#14)"], because: "a place is asked for" },
  {
    text: "Gopher #38",
    titles: ["Gopher Meetup Tokyo #38"],
    because: "half of the title is enough with its number",
  },
  {
    text: "第38回の雲の勉強会",
    titles: ["Gopher Meetup Tokyo #38", "第38回 雲勉強会"],
    because: "nothing tells which",
  },
  { text: "雲勉強会 2018年8月", titles: ["第38回 雲勉強会"], because: "the month tells which" },
  { text: "react sept 2016", titles: ["React #3"], because: "the month makes it a meetup" },
  { text: "2018/08/28 の発表", titles: ["第38回 雲勉強会"], because: "it is the day" },
  { text: "8月28日の勉強会", titles: ["第38回 雲勉強会"], because: "only one was on that day" },
  { text: "Aug 28, 2018", titles: ["第38回 雲勉強会"], because: "the month may come first" },
  {
    text: "talks at gopher meetup tokyo last year #38",
    titles: ["Gopher Meetup Tokyo #38"],
    because: "the series is in the question",
  },
  {
    text: "DroidFestのプログラム",
    titles: ["DroidFest 2018"],
    because: "the year may be left out",
  },
  {
    text: "small conference 2024",
    titles: ["Small Conf 2024 Day 1"],
    because: "conf is short for conference",
  },
  {
    text: "前回の勉強会の資料",
    titles: ["Small Conf 2024 Day 1"],
    because: "nothing is newer",
  },
  { text: "一番新しい勉強会", titles: ["Small Conf 2024 Day 1"], because: "it is newest" },
  { text: "最初の勉強会の会場", titles: ["React #3"], because: "nothing is older" },
  {
    text: "where was the last meetup?",
    titles: ["Small Conf 2024 Day 1"],
    because: "it is newest",
  },
  {
    text: "gopher meetup 38",
    titles: ["Gopher Meetup Tokyo #38"],
    because: "the town may be left out",
  },
  { text: "2018年8月の発表", titles: ["第38回 雲勉強会"], because: "only one was in that month" },
  { text: "who spoke at React", titles: ["React #3"], because: "people speak at a meetup" },
  { text: "React 2016 talks", titles: ["React #3"], because: "the year makes it a meetup" },
  {
    text: "夜の部14",
    titles: ["BPNight#14 (夜の部#14)"],
    because: "the title has a name in brackets",
  },
  { text: "28 August 2018", titles: ["第38回 雲勉強会"], because: "it is the day in English" },
  { text: "DroidFest 2018 の会場", titles: ["DroidFest 2018"], because: "a year is no number" },
  {
    text: "when was the 39th 雲 meetup",
    titles: ["第39回 雲勉強会"],
    because: "a meetup is a 勉強会",
  },
  { text: "38回雲勉強会", titles: ["第38回 雲勉強会"], because: "the number may come first" },
  { text: "雲 meetup 38", titles: ["第38回 雲勉強会"], because: "a meetup is a 勉強会" },
  { text: "React", titles: ["React #3"], because: "the name is the whole text" },
  {
    text: "第14次聚會有哪些演講",
    titles: ["BPNight#14 (夜の部#14)"],
    because: "次 counts meetups in Chinese",
  },
  { text: "14회 모임 발표", titles: ["BPNight#14 (夜の部#14)"], because: "회 counts in Korean" },
  { text: "palestras do 14º encontro", titles: ["BPNight#14 (夜の部#14)"], because: "º counts" },
  { text: "beim 14. Treffen", titles: ["BPNight#14 (夜の部#14)"], because: "a dot counts" },
  {
    text: "DINOv38の雲勉強会の資料",
    titles: ["第39回 雲勉強会", "第38回 雲勉強会"],
    because: "the number belongs to the word before it",
  },
])("$text → $titles, because $because", ({ text, titles }) => {
  expect(findMeetups(catalogue, normalize(text))?.meetups.map(({ title }) => title)).toEqual(
    titles,
  );
});

test.for([
  { text: "第99回いつ？", asked: "第99回" },
  { text: "Gopher Meetup Tokyo #99 いつ？", asked: "Gopher Meetup Tokyo #99" },
  { text: "雲勉強会 100", asked: "雲勉強会 100" },
  { text: "Rails Girls #38", asked: "Rails Girls #38" },
  { text: "第14回 Ruby勉強会", asked: "第14回 Ruby勉強会" },
  { text: "次の勉強会はいつ？", asked: "次の勉強会" },
  { text: "次回いつ？", asked: "次回" },
  { text: "when is the next meetup", asked: "the next meetup" },
  { text: "2018-08-29 の発表", asked: "2018-08-29" },
])("there is no $asked", ({ text, asked }) => {
  expect(findMeetups(catalogue, normalize(text))).toMatchObject({ meetups: [], asked });
});

test.for([
  { text: "React の話", because: "the series is named like a topic" },
  { text: "2回目以降のビルドが速い", because: "it counts builds" },
  { text: "第2次世界大戦の暗号", because: "it counts wars" },
  { text: "am 14. Dezember", because: "it is a day" },
  { text: "beim 15. Treffen", because: "the notes may count so, too" },
  { text: "勉強会で聞いた話", because: "it is any meetup" },
  { text: "C#8 の新機能", because: "the # belongs to the language" },
  { text: "2018年の話", because: "a year names no meetup" },
  { text: "11月11日は記念日", because: "no meetup was on that day" },
  { text: "2018年9月の話", because: "no meetup was in that month" },
  { text: "recent meetups", because: "they are several" },
  { text: "次のイベントを待つ", because: "a program has events too" },
  { text: "次の Rust", because: "no meetup is spoken of" },
  { text: "2019/13 の話", because: "there is no such month" },
  { text: "", because: "there is nothing" },
])("no meetup in “$text”, because $because", ({ text }) => {
  expect(findMeetups(catalogue, normalize(text))).toBeUndefined();
});

test("the places are those of the name and of the number", () => {
  expect(wordsOf("雲勉強会の38回目のコンテナの話")).toEqual(["雲勉強会", "38回目"]);
});

test("the words before a series stay in the question", () => {
  expect(wordsOf("where was Gopher #38?")).toEqual(["Gopher", "#38"]);
});

function wordsOf(text: string): string[] | undefined {
  return findMeetups(catalogue, normalize(text))?.places.map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.for([
  "2018年8月28日の会",
  "平成30年8月28日の会",
  "the one on 28.08.2018",
  "August 28th, 2018",
  "28 Aug",
  "2018-08",
])("a question is read for dates as the notes are: %s", (text) => {
  expect(findMeetups(catalogue, normalize(text))?.meetups.map(({ title }) => title)).toEqual([
    "第38回 雲勉強会",
  ]);
});

test("of a meetup that no notes have only the name is told, not the words of asking before it", () => {
  expect(findMeetups(catalogue, normalize("what's on at Foxglove #38?"))).toMatchObject({
    meetups: [],
    asked: "Foxglove #38",
  });
});

test.for([
  { text: "the last meetup of Port JS", titles: ["Port JS #2"] },
  { text: "dernier meetup de Port JS", titles: ["Port JS #2"] },
  { text: "when is the next meetup of Port JS", titles: ["Port JS #3"] },
  { text: "the last meetup in Kiel", titles: ["Hafen Nacht 8"] },
  { text: "quand est le prochain meetup à Lyon", titles: ["Port JS #3"] },
  { text: "letztes Treffen in Kiel?", titles: ["Hafen Nacht 8"] },
  { text: "仙台の前回の勉強会", titles: ["みちのく会"] },
  { text: "前回なに話した？", titles: ["Hafen Nacht 8"] },
  { text: "仙台での前回の勉強会はいつ", titles: ["みちのく会"] },
  { text: "the last meetup in detail", titles: ["Hafen Nacht 8"] },
  { text: "the last meetup in or", titles: ["Hafen Nacht 8"] },
  { text: "the first meetup in 2", titles: ["Port JS #1"] },
])("$text is $titles, by turn among those of a series or a place", ({ text, titles }) => {
  const turns = buildCatalogue([
    meetup({ title: "Port JS #1", number: 1, date: "2025-01-10", venue: "La Cordée, Lyon" }),
    meetup({ title: "Port JS #2", number: 2, date: "2025-02-10", venue: "La Cordée, Lyon" }),
    meetup({ title: "Port JS #3", number: 3, date: "2026-09-10", venue: "La Cordée, Lyon" }),
    meetup({ title: "Hafen Nacht 8", date: "2025-04-10", venue: "Speicher 7, Kiel" }),
    meetup({ title: "みちのく会", date: "2025-03-10", venue: "仙台市民会館" }),
    meetup({ title: "Nord Nacht 1", date: "2026-08-10", venue: "Oslo" }),
  ]);

  expect(
    findMeetups(turns, normalize(text), "2026-01-01")?.meetups.map(({ title }) => title),
  ).toEqual(titles);
});
