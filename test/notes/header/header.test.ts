import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

const talks = "\n\n## All of Go - @a\n\n## Bits of Rust - @b\n";

test.for([
  {
    name: "day and place in one line, each behind its label",
    head: "# M\n\n日時：2031年5月6日（火）19:00〜　会場：例示ビル3F　参加：20名",
    facts: { date: "2031-05-06", venue: "例示ビル3F" },
  },
  {
    name: "labels with bars between them, and a link",
    head: "# M\n\n**Fecha:** 6 de mayo de 2031, 19:00 | **Lugar:** [Taller Horno](https://horno.example), Calle Mayor | **Asisten:** 30",
    facts: { date: "2031-05-06", venue: "Taller Horno, Calle Mayor" },
  },
  {
    name: "a programme below the place is none of its address",
    head: "# M\n\n- 日時：2031/5/6 18:30-20:30\n- 場所：例示会館 C会場\n\n  * 18:30-18:40 山田 太郎：趣旨説明\n  * 18:40-19:00 木の話\n  * 19:00-19:20 鉄の話",
    facts: { date: "2031-05-06", venue: "例示会館 C会場" },
  },
  {
    name: "a day without a year in the year of the title, and the place beside it",
    head: "# Kiln Day 2031\n\n## 소개\n- 가마 이야기\n\n## 일시\n- 5월 6일 화요일 오전 11:00\n- 예시대학교 지하 2층",
    facts: { date: "2031-05-06", venue: "예시대학교 지하 2층" },
  },
  {
    name: "a day written before the month, as another of a table shows",
    head: "# M 05/06/2031\n\n> Forum\n\n```\na\n```\n\n| Quoi | Quand |\n| --- | --- |\n| inscription | 26/05/2031 |\n",
    facts: { date: "2031-06-05" },
  },
  {
    name: "below the page alone, where it was",
    head: "# M\n\nhttps://kiln.connpass.com/event/1/\n\n例示社さんにて",
    facts: { venue: "例示社", url: "https://kiln.connpass.com/event/1/" },
  },
  {
    name: "the canonical bullets",
    head: "# M\n\n- 2018/08/28\n- GMO Yours\n- https://example.com/1",
    facts: { date: "2018-08-28", venue: "GMO Yours", url: "https://example.com/1" },
  },
  {
    name: "a sentence that tells of having been there",
    head: "---\ntitle: M\ndate: 2031-12-13\ntags: [a]\n---\n\n昨日ではなく、2031/12/11 の例会に参加してきました。よかった。",
    facts: { date: "2031-12-11" },
  },
  {
    name: "a sentence that tells when it was held",
    head: "# M\n\nWe like it. The meetup was held on 13 February 2031 in our hall. It was good.",
    facts: { date: "2031-02-13" },
  },
  {
    name: "a day without a year, in a post of the same month",
    head: "+++\ntitle = 'M'\ndate = '2031-05-24T00:20:33+09:00'\n+++\n\n5月22日(土)に開催しました。",
    facts: { date: "2031-05-22" },
  },
  {
    name: "fields within fields of front matter",
    head: '---\ntitle: M\ndate: "2031-03-08"\nevent:\n  date: "2031-04-03 19:00"\n  location:\n    name: Foo Hall\n  registration:\n    url: https://meetup.example/events/1\n---',
    facts: { date: "2031-04-03", venue: "Foo Hall", url: "https://meetup.example/events/1" },
  },
  {
    name: "fields in other languages, and their names with a dash",
    head: "---\ntitle: M\nevent-start: 2031-04-03 19:00\nort: Alte Mühle\nmeetup-link: https://m.example/1\n---",
    facts: { date: "2031-04-03", venue: "Alte Mühle", url: "https://m.example/1" },
  },
  {
    name: "a place with its address in front matter",
    head: "---\ntitle: M\nlocation:\n  name: Barn Hall\n  address: Mill Street 9\n---",
    facts: { venue: "Barn Hall" },
  },
  {
    name: "a label in two languages as a heading",
    head: "# M\n\n## 開催日程 / Date\n\n2031年5月6日(火)\n\n## 会場 / Venue\n\n今年は，例示会館で開催します．",
    facts: { date: "2031-05-06", venue: "例示会館" },
  },
  {
    name: "a sentence that asks one to come",
    head: "---\ntitle: M\ndate: 2031-05-01\ntags: [a]\n---\n\nWe are back.\n\nCome down to the Barn offices at 6pm on August 11 to hear of pots.",
    facts: { venue: "Barn offices" },
  },
  {
    name: "what the first sentence says that one went to",
    head: "---\ntitle: 炉に行ってきた\n---\n\n2031/05/06、「[kilncon 2031](https://kilncon.example/)」に行ってきました。会場の「例示会館 3階」は満員でした。",
    facts: { date: "2031-05-06", venue: "例示会館 3階", url: "https://kilncon.example/" },
  },
  {
    name: "the page called by the name of the meetup, before another's in a line of its own",
    head: "---\ntitle: 炉の会 5月\n---\n\n[炉の会 5月](https://ro.connpass.com/event/1/)に参加しました。\n\n- [窯の勉強会](https://kama.connpass.com/event/2/)",
    facts: { url: "https://ro.connpass.com/event/1/" },
  },
  {
    name: "a page of a conference on a site of articles, and no form",
    head: "# Kiln Conference 2031\n\nhttps://qiita.com/official/conference/2031\n\nhttps://forms.gle/abc",
    facts: { url: "https://qiita.com/official/conference/2031" },
  },
  {
    name: "a table of one row",
    head: "# M\n\n| Date | Venue | Link |\n|--|--|--|\n| 2031-05-06 | Barn Hall | https://m.example/5 |",
    facts: { date: "2031-05-06", venue: "Barn Hall", url: "https://m.example/5" },
  },
  {
    name: "questions for labels",
    head: "# M\n\n**Wann?** 6. Mai 2031, 19 Uhr\n**Wo?** Alte Mühle",
    facts: { date: "2031-05-06", venue: "Alte Mühle" },
  },
  {
    name: "values below bullets, set in or not",
    head: "# M\n\n- When\n\n  6 May 2031\n\n- Where\n\n  Barn Hall",
    facts: { date: "2031-05-06", venue: "Barn Hall" },
  },
  {
    name: "values in the lines below bullets",
    head: "# M\n\n* 日時\n2031/05/06\n* 場所\n例示ビル",
    facts: { date: "2031-05-06", venue: "例示ビル" },
  },
  {
    name: "paragraphs of HTML",
    head: "# M\n\n<p>When: 6 May 2031</p>\n<p>Where: Barn Hall</p>",
    facts: { date: "2031-05-06", venue: "Barn Hall" },
  },
  {
    name: "the place behind the hour, and what is drawn for a page",
    head: "# M\n\nLe mardi 6 mai 2031 à 19h chez Acme, 3 rue du Four.\n\n- 🔗 [Page](https://m.example/5)",
    facts: { date: "2031-05-06", venue: "Acme, 3 rue du Four", url: "https://m.example/5" },
  },
  {
    name: "a town with the street in a field of its own",
    head: "---\ntitle: M\nlocation: Linz\naddress:\n  street: Mill Street 9\n  city: Linz\n---",
    facts: { venue: "Linz, Mill Street 9" },
  },
  {
    name: "the page in a field that says so, of a post too",
    head: "---\ntitle: M\nevent_url: https://m.example/1\npublishDate: 2031-03-01\ntags: [a]\n---",
    facts: { url: "https://m.example/1" },
  },
  {
    name: "the only page where events are announced, in a field of any name",
    head: "---\ntitle: M\nlinks:\n  Sign up: https://www.meetup.com/kiln/events/270177388/\n---",
    facts: { url: "https://www.meetup.com/kiln/events/270177388/" },
  },
  {
    name: "a day without a year, its month in words",
    head: "---\ntitle: M\ndate: 2031-03-08\ntags: [a]\n---\n\nLe 23 mars à 19h, deux talks.",
    facts: { date: "2031-03-23" },
  },
  {
    name: "a day without a year, before a post of the next year",
    head: "---\ntitle: M\ndate: 2032-01-03\ntags: [a]\n---\n\n12/28 (土) に行ってきました。",
    facts: { date: "2031-12-28" },
  },
  {
    name: "front matter in JSON",
    head: '---json\n{\n  "layout": "x",\n  "title": "M",\n  "dtstart": "2031-12-03T13:00+09:00",\n  "location": "Barn Hall"\n}\n---',
    facts: { title: "M", date: "2031-12-03", venue: "Barn Hall" },
  },
  {
    name: "where to sign up, on a site of any kind",
    head: "---\nlayout: post\ntitle: M\nregister_link: https://foo.example/events/m\n---",
    facts: { url: "https://foo.example/events/m" },
  },
  {
    name: "a page whose layout is that of an event",
    head: "---\nlayout: event\ncategories: [a]\ntitle: Evening of fires\ndate: 2031-03-29T18:00:00-05:00\n---",
    facts: { date: "2031-03-29" },
  },
  {
    name: "YAML between the fences of TOML",
    head: "+++\ntitle: Foo Meetup 12\ndate: 2031-05-02\n+++",
    facts: { title: "Foo Meetup 12", date: "2031-05-02" },
  },
  {
    name: "a sentence that says that it was today",
    head: "---\ntitle: 炉の会に参加してきた\ndate: 2031-03-15T20:41:34+09:00\ntags: [a]\n---\n\n今日は例示さんで開催された炉の会に参加してきました！",
    facts: { date: "2031-03-15", venue: "例示" },
  },
  {
    name: "a sentence with a day that calls the meetup by its name",
    head: "---\ntitle: Kiln Fest 2031 参加メモ\npublishedAt: 2031-05-26\ntags: [a]\n---\n\n2031/5/23に開催された[Kiln Fest 2031](https://kiln.doorkeeper.jp/events/1)で聞いた話です。[窯](https://fortee.jp/kiln/1)",
    facts: { date: "2031-05-23", url: "https://kiln.doorkeeper.jp/events/1" },
  },
  {
    name: "two words in one label",
    head: "# M\n\n* Time/date: Friday, Nov. 18th, 2031, 4pm - 6pm\n* Talk: Foo",
    facts: { date: "2031-11-18" },
  },
  {
    name: "a name that leads to a map",
    head: "# M\n\nCome and join. It is all in a bar, the [El Horno](http://maps.google.com/maps/place?q=horno), and here is the [map](https://goo.gl/maps/x).",
    facts: { venue: "El Horno" },
  },
  {
    name: "where we meet",
    head: "# M\n\nWe are meeting at Barn Hall @ 7:00pm.",
    facts: { venue: "Barn Hall" },
  },
  {
    name: "a link by the name of the meetup",
    head: '---\ntitle: "第 80 回 炉の勉強会に参加した"\ntags: [a]\n---\n\n[第 80 回 炉の勉強会](https://wiki.example/Kiln/80)に参加した。いつもの[炉の勉強会](https://wiki.example/Kiln)です。',
    facts: { url: "https://wiki.example/Kiln/80" },
  },
  {
    name: "an address below a sentence with the name of the meetup, and the page of the night before",
    head: "---\ntitle: Kiln Fest 2031参加レポート\nemoji: a\n---\n\n## はじめに\n\nブログを書くまでが祭りですということで、長いあいだ楽しみにしていた Kiln Fest 2031 についていろいろと書いていくレポートです。\n\nhttps://kiln.example/2031/\n\n## 前夜祭\n\nhttps://kiln.connpass.com/event/1/",
    facts: { url: "https://kiln.example/2031/" },
  },
  {
    name: "a label for a heading",
    head: "# M\n\n## 開催場所\n\n- 会場名: 例示学園 本校\n- 参加費: 無料",
    facts: { venue: "例示学園 本校" },
  },
  {
    name: "a title that names no meetup",
    head: "---\ntitle: TOP\n---\n\n# M\n\n- 2018/08/28\n- GMO Yours",
    facts: { title: "M", date: "2018-08-28", venue: "GMO Yours" },
  },
  {
    name: "labelled bullets",
    head: "# M\n* 日時: 2019/02/01(金) 19:00 〜 21:30\n* 場所: サンプル社\n    - 住所\n* [M \\#01 \\- connpass](https://m.connpass.com/event/1/)",
    facts: {
      date: "2019-02-01",
      venue: "サンプル社, 住所",
      url: "https://m.connpass.com/event/1/",
    },
  },
  {
    name: "a table of facts",
    head: "# M\n\n|項目|内容|\n|-|-|\n|日時|2019年５月１０日|\n|会場|サンプル 3F|\n|URL|https://example.com/1|",
    facts: { date: "2019-05-10", venue: "サンプル 3F", url: "https://example.com/1" },
  },
  {
    name: "a table without a header row",
    head: "# M\n\n| 日時 | 2019/05/10 |\n| 会場 | サンプル |",
    facts: { date: "2019-05-10", venue: "サンプル" },
  },
  {
    name: "a definition list",
    head: "# M\n\n日時\n: 2019/05/10\n\n場所\n: サンプル",
    facts: { date: "2019-05-10", venue: "サンプル" },
  },
  {
    name: "values nested below their words",
    head: "# M\n- 日時\n    - 2019/05/10\n- 会場\n    - サンプル",
    facts: { date: "2019-05-10", venue: "サンプル" },
  },
  {
    name: "headings for the facts",
    head: "# M\n## 日時\n2019/05/10\n## 場所\nサンプル",
    facts: { date: "2019-05-10", venue: "サンプル" },
  },
  {
    name: "date and place in one line",
    head: "# M\n\n2016-09-19 in Linz, Austria",
    facts: { date: "2016-09-19", venue: "Linz, Austria" },
  },
  {
    name: "a place that is none on the ground",
    head: "# M\n\nFeb 2022, on Zoom.",
    facts: { date: "2022-02", venue: "Zoom" },
  },
  {
    name: "day and place in one line",
    head: "# M\n\n2018年5月1日 サンプル社にて",
    facts: { date: "2018-05-01", venue: "サンプル社" },
  },
  {
    name: "@VENUE",
    head: "# M\n- 2019/06/04 @VENUE",
    facts: { date: "2019-06-04", venue: "VENUE" },
  },
  {
    name: "〜さんにて",
    head: "# M\n- 2019/06/04\n\nサンプル社さんにて。",
    facts: { date: "2019-06-04", venue: "サンプル社" },
  },
  {
    name: "a quote",
    head: "# M\n\n> Date: 5 June 2014\n> Venue: Sample Hall",
    facts: { date: "2014-06-05", venue: "Sample Hall" },
  },
  {
    name: "a title that is a link",
    head: "[M](https://example.com/m)\n====\n- 2018/08/28",
    facts: { date: "2018-08-28", url: "https://example.com/m" },
  },
  {
    name: "the page of the meetup, not what people said there",
    head: "# M\n- 2018/08/28\n- https://togetter.com/li/1\n- https://twitter.com/hashtag/m\n- https://example.com/m",
    facts: { date: "2018-08-28", url: "https://example.com/m" },
  },
  {
    name: "a day without a year, in the year of the file",
    head: "# M\n- 8月28日（火）",
    facts: { date: "2018-08-28" },
  },
  { name: "the date of the file's name", head: "# M", facts: { date: "2018-01-02" } },
  {
    name: "a labelled title",
    head: "イベント名: Sample Night #2\n日時: 2018/08/28",
    facts: { title: "Sample Night #2", date: "2018-08-28" },
  },
])("reads $name", ({ head, facts }) => {
  expect(readOne(head + talks, "2018-01-02.md").meetup).toMatchObject(facts);
});

test("the party has a day and a place of its own", () => {
  const head =
    "# M\n\n- Date: 2031-05-06\n\n### ビーチパーティ\n\n- 日時: 2031-05-08\n- 場所: 例示ビーチ\n";
  const { date, venue } = readOne(head + talks).meetup ?? {};

  expect({ date, venue }).toEqual({ date: "2031-05-06" });
});

test("prose before the talks states no facts, and front matter's date stands", () => {
  const text = `---\ntitle: M\ndate: 2019-12-03\n---\n\n2019/11/18 に開催された大会の報告会です。${talks}`;

  const { meetup } = readOne(text);

  expect(meetup).toMatchObject({ title: "M", date: "2019-12-03" });
  expect(meetup?.venue).toBeUndefined();
});

test("the page of one of several evenings, whose days have no year, is not that of the file", () => {
  const evening = (heading: string, at: number) =>
    `### ${heading}\n\nI went to [Kilns](https://m.connpass.com/event/${at}/).\n\n#### Pots of mud - @a\n\n`;
  const text = `# Evenings\n\n${evening("Evening #1, March 5", 1)}${evening("Evening #2, April 10", 2)}`;

  expect(readOne(text).meetup).not.toHaveProperty("url");
});

test("a stated date goes before front matter's", () => {
  expect(
    readOne(`---\ntitle: M\ndate: 2019-07-20\n---\n- 2019/07/17 19:30-21:30${talks}`).meetup?.date,
  ).toBe("2019-07-17");
});

test.for([
  [
    "---\ntitle: mercari.go #9\ndate: 2019-07-17\n---",
    { title: "mercari.go #9", date: "2019-07-17" },
  ],
  ['---\ntitle: "M #9" # a comment\n---', { title: "M #9" }],
  ["---\ntitle: [broken\nvenue: Here\n---", { title: "broken", venue: "Here" }],
  [
    '+++\ntitle = "M #9"\ndate = 2019-07-17T10:00:00+09:00\ntags = ["a", "b"]\ndraft = false\n+++',
    { title: "M #9", date: "2019-07-17" },
  ],
  ["+++\ntitle = M\n+++", { title: "M" }],
  [
    "---\nevent: M\nlocation: Here\nevent_url: https://example.com/m\n---",
    { title: "M", venue: "Here", url: "https://example.com/m" },
  ],
  [`---\ntitle: M\ntext: ${"[".repeat(20_000)}\n---`, { title: "M" }],
] as const)("reads front matter $0", ([front, facts]) => {
  const { meetup } = readOne(`${front}\n${talks}`, "x/file.md");

  expect(meetup).toMatchObject(facts);
});

test.for([
  ["the second that a machine wrote it", "title: M\ndate: 2033-09-08 16:09:57", undefined],
  ["another month than the title's", "title: November 2032 Talks\ndate: 2033-09-08", "2032-11"],
  ["another year than the title's", "title: FooConf 2032\ndate: 2033-01-08", undefined],
  ["the title's month", "title: November 2032 Talks\ndate: 2032-11-08", "2032-11-08"],
  ["a whole hour", "title: M\ndate: 2032-11-08 19:00:00", "2032-11-08"],
] as const)("the day of the meetup, not of the post: %s", ([, front, date]) => {
  expect(readOne(`---\n${front}\n---\n${talks}`).meetup?.date).toBe(date);
});

test.for([
  ["a map", "- https://goo.gl/maps/abc"],
  ["a document", "- https://example.com/plan.pdf"],
  ["a recording", "- https://example.com/day.webm"],
  ["one of two", "- https://example.com/a\n- https://example.com/b"],
  ["code", "- https://github.com/ann/foo"],
  ["another file", "- [the day before](./day0.md)"],
  [
    "other meetups in prose",
    "Like [#1](https://x.connpass.com/event/1/) and [#2](https://x.connpass.com/event/2/).",
  ],
])("is not the meetup's page: %s", ([, head]) => {
  expect(readOne(`# M\n\n${head}${talks}`).meetup?.url).toBeUndefined();
});

test.for([
  ["the only one", "- https://example.com/a"],
  ["a label", "- https://example.com/b\n- Website: https://example.com/a"],
  ["the only event page in prose", "We met at [M](https://example.connpass.com/event/1/)."],
])("is the meetup's page: %s", ([, head]) => {
  expect(readOne(`# M\n\n${head}${talks}`).meetup?.url).toMatch(/example\.com\/a|event\/1/u);
});

test.for([
  ["- 2033/02/03\n- Sample Hall", "Sample Hall"],
  ["- 2033/02/03\n- 18 people\n- beer\n- pizza\n- Sample Hall", undefined],
  ["- Sample Hall\n- pizza", undefined],
  ["2033/02/03\n\n- pizza\n- beer", undefined],
])("a place without a label stands beside the date: %s", ([head, venue]) => {
  if (venue) expect(readOne(`# M\n${head}${talks}`).meetup?.venue).toBe(venue);
  else expect(readOne(`# M\n${head}${talks}`).meetup?.venue).not.toBe("Sample Hall");
});

test.for([
  ["- Venue sponsor: [Acme](https://acme.example)", "Acme"],
  ["- 会場提供: 例示社", "例示社"],
  ["- 会場スポンサー：例示社さん", "例示社"],
  ["- Treffpunkt: Alte Mühle", "Alte Mühle"],
  ["- Sede: Casa Horno", "Casa Horno"],
])("a label says where, or who gave the room: %s", ([line, venue]) => {
  expect(readOne(`# M\n\n- 2031/05/06\n${line}${talks}`).meetup?.venue).toBe(venue);
});

test.for([
  ["## Venue\n\nBarn Hall, Mill Street 9", { venue: "Barn Hall, Mill Street 9" }],
  ["## 日時\n2031/05/04\n\n## 会場\n例示ビル", { date: "2031-05-04", venue: "例示ビル" }],
  ["## まとめ\n\n会場提供の例示社さん、ありがとうございました。", { venue: "例示社" }],
  [
    "## まとめ\n\n[M](https://m.connpass.com/event/1/)でした。",
    { url: "https://m.connpass.com/event/1/" },
  ],
] as const)("what stands behind the talks tells of the meetup, too: %s", ([foot, facts]) => {
  expect(readOne(`# M${talks}\n${foot}`).meetup).toMatchObject(facts);
});

test.for([
  ["the next meetup", "## 次回\n\n### 日時\n2031/06/04\n\n### 会場\n例示ビル"],
  ["the party", "## 懇親会\n\n- 会場: 例示酒場"],
  ["another place each", "## A\n\n- 会場: 例示ビル\n\n## B\n\n- 会場: 例示酒場"],
  [
    "another meetup",
    "## まとめ\n\n秋に[窯カンファレンス2031](https://k.connpass.com/event/1/)があります。",
  ],
])("what stands behind the talks and is of %s tells nothing", ([, foot]) => {
  const { meetup } = readOne(`# M${talks}\n${foot}\n\n## 感想\n\nよかった。`);

  expect(meetup).not.toHaveProperty("date");
  expect(meetup).not.toHaveProperty("venue");
  expect(meetup).not.toHaveProperty("url");
});

test.for([
  [
    "a card",
    '<iframe src="https://cards.example/embed?url=https://kiln.example/"></iframe>',
    "https://kiln.example/",
  ],
  [
    "a button",
    '<p><a class="x" href="https://m.connpass.com/event/1/">申し込み</a></p>',
    "https://m.connpass.com/event/1/",
  ],
  [
    "a card of a blog",
    "@[card](https://m.connpass.com/event/1/)",
    "https://m.connpass.com/event/1/",
  ],
  [
    "a card of another",
    "[https://m.connpass.com/event/1/:embed:cite]",
    "https://m.connpass.com/event/1/",
  ],
  [
    "an address from a mail",
    "https://kiln.example/?a=1&utm_source=mail&utm_medium=b",
    "https://kiln.example/?a=1",
  ],
  ["an address from a page", "https://kiln.example/?fbclid=x", "https://kiln.example/"],
  ["a player", '<iframe src="https://player.example/1"></iframe>', undefined],
  ["a picture of a link", "🔗 https://kiln.example/", "https://kiln.example/"],
])("the page in HTML or behind a picture: %s", ([, head, url]) => {
  expect(readOne(`# M\n\n${head}${talks}`).meetup?.url).toBe(url);
});

test("a rule at the top is no front matter", () => {
  expect(readOne(`---\n\n# M\n\n---\n${talks}`).meetup?.title).toBe("M");
});

test.for([
  ["第38回 PaaS勉強会", 38, []],
  ["第三回 PaaS勉強会", 3, []],
  ["【増枠】Go勉強会 #12 参加メモ #golang", 12, ["Go勉強会 #12"]],
  ["M Vol.3 に参加してきた", 3, ["M Vol.3"]],
  ["JSConf EU 2015 Notes", undefined, ["JSConf EU 2015"]],
  ["Notes from JSConf", undefined, ["JSConf"]],
] as const)("the title %s has the number %s and the aliases %j", ([title, number, aliases]) => {
  const { whole } = readOne(`# ${title}${talks}`);

  expect(whole?.title).toBe(title);
  expect(whole?.number).toBe(number);
  expect(whole?.aliases).toEqual(aliases);
});

test.for([
  ["# The M", ["The M"]],
  ["## 基調講演", []],
  ["## 19:00 開場・受付", []],
] as const)(
  "below a title in front matter, %s gives the meetup the names %j",
  ([heading, aliases]) => {
    const { whole } = readOne(
      `---\ntitle: M\n---\n${heading}\n\n- 2018/08/28\n${talks}`,
      "x/file.md",
    );

    expect(whole?.aliases).toEqual(aliases);
  },
);

test("links of breaks and impressions belong to the meetup", () => {
  const { whole } = readOne(`# M\n- 2018/08/28${talks}\n## 感想\nhttps://togetter.com/li/1`);

  expect(whole?.links.map(({ url }) => url)).toEqual(["https://togetter.com/li/1"]);
});

test.for([
  ["a day that others tell of", "# M\n\nThe language was made on 13 February 2031. We attended."],
  [
    "a day months before the post",
    "---\ntitle: M\ndate: 2031-12-03\ntags: [a]\n---\n\n3/28 (土) の話。",
  ],
])("is not the day of the meetup: %s", ([, head]) => {
  expect(readOne(`${head}${talks}`).meetup).not.toHaveProperty("date");
});

test("a bullet of a later section is no venue", () => {
  const text = `# M\n\n- 日付: 2031/05/02\n\n## Photos\n\n- a river${talks}`;

  expect(readOne(text).meetup).not.toHaveProperty("venue");
});

test.for([
  ["Nous nous retrouverons le 23 mars 2031 chez Acme.", "2031-03-23", "Acme"],
  [
    "El encuentro se celebró el 3 de mayo de 2031 en el Teatro Viejo.",
    "2031-05-03",
    "Teatro Viejo",
  ],
  ["O encontro aconteceu em 3 de maio de 2031 no Teatro Velho.", "2031-05-03", "Teatro Velho"],
  ["Wir treffen uns am 3. Mai 2031 in den Räumen der Acme.", "2031-05-03", "Acme"],
  ["2031년 5월 3일 예시빌딩에서 열렸습니다.", "2031-05-03", "예시빌딩"],
  ["2031-05-03 在示例大厦举行。", "2031-05-03", "示例大厦"],
  ["2031/05/03 に 例示本社 で開催された。", "2031-05-03", "例示本社"],
  ["会場は駅前にある例示ビルでした。", undefined, "例示ビル"],
  ["This meet-up will be at the Barn Hall with pizza.", undefined, "Barn Hall"],
  ["It was held in March at the mill.", undefined, undefined],
  ["2031-05-03 at six we began with pizza", "2031-05-03", undefined],
  ["- 2031-05-03\n- 42 people came\n- Zoom", "2031-05-03", undefined],
  ["- Where: TBD", undefined, undefined],
  ["Where: do pots come from?", undefined, undefined],
  ["会場: 駅から徒歩5分です。", undefined, undefined],
  [
    "2031年11月24日(土)に例示の窯において、\n月例の窯! (五月分) が開催されました。",
    "2031-11-24",
    "例示の窯",
  ],
  ["- Date: 2031-05-03\n- Topic: a\n\n- Date: 2031-06-07\n- Topic: b", undefined, undefined],
  [
    "The 1st of May 2031 I wrote a list of things that I would like to do with clay in that year.",
    undefined,
    undefined,
  ],
  ["- Date: 05.23.2031\n- Location:\n    - Barn Hall", "2031-05-23", "Barn Hall"],
  ["Date: 5/23/2031", "2031-05-23", undefined],
  ["Date: 23.05.2031", "2031-05-23", undefined],
  ["Data: 23/05/2031", "2031-05-23", undefined],
  ["**Data**: 23/05/31\\\n**Local**: Teatro", "2031-05-23", "Teatro"],
  ["Date: 5/23/31", "2031-05-23", undefined],
  ["Date: 05/06/31", undefined, undefined],
  [
    "Our Annual Meeting is on Thursday the 4th of April 2031 at 10:30am over Zoom.",
    "2031-04-04",
    undefined,
  ],
  [
    "2031 年 11 月 24 日(土)に[例示の窯](https://kiln.example)において、会が開催されました。",
    "2031-11-24",
    "例示の窯",
  ],
  [
    "## Venue\n\nThis year it was happening in [Kilnhall V](https://kiln.example). It is not far from the city, and it was warm.",
    undefined,
    "Kilnhall V",
  ],
  [
    "## Venue\n\nWe were again in [Kilnhall](https://kiln.example). It was warm.",
    undefined,
    "Kilnhall",
  ],
  ["## Venue\n\nIt was warm there. It was good.", undefined, undefined],
  ["## 会場\n\n- Issue (準備用): <https://kiln.example/issues/1>", undefined, undefined],
  ["- 会場: オンライン", undefined, "オンライン"],
  ["## Location\n\nThis meetup will be at Barn, Mill Street 9.", undefined, "Barn, Mill Street 9"],
  [
    "## 開催場所\n会場およびオンライン(Zoom)\n\n### 会場\n- 株式会社例示",
    undefined,
    "株式会社例示",
  ],
  ["## Photos\n\nx\n\n## More\n\n> 2031-05-03\n", undefined, undefined],
  ["【日時】2031/05/03\n【会場】例示ビル", "2031-05-03", "例示ビル"],
  ["■日時\n2031/05/03\n■会場\n例示ビル", "2031-05-03", "例示ビル"],
  ["- 日時 2031/05/03\n- 会場 例示ビル", "2031-05-03", "例示ビル"],
  ["- **Date** - May 3rd 2031\n- **Location** - Barn Hall", "2031-05-03", "Barn Hall"],
  ["- **Date** May 3rd 2031\n- **Location** Barn Hall", "2031-05-03", "Barn Hall"],
  ["- **Location** \n- Wood", undefined, undefined],
  ["**When**\nTuesday, May 3rd 2031\n\n**Where**\nBarn Hall", "2031-05-03", "Barn Hall"],
  ["Thursday - May 3, 2031 - 7pm by Ann Bee", "2031-05-03", undefined],
  ["2031-05-03 - 19:00-21:00 @ Barn Hall", "2031-05-03", "Barn Hall"],
  [
    "We'll meet on 3 May 2031, 7pm (doors open a little earlier) at Mill Hall.",
    "2031-05-03",
    "Mill Hall",
  ],
  ["El encuentro tuvo lugar el 3 de mayo de 2031 en las oficinas de Acme.", "2031-05-03", "Acme"],
  ["会場を提供してくださった 例示社 さん、ありがとうございました。", undefined, "例示社"],
] as const)("%s is on %s at %s", ([head, date, venue]) => {
  const { meetup } = readOne(`# M\n\n${head}${talks}`);

  expect(meetup?.date).toBe(date);
  expect(meetup?.venue).toBe(venue);
});

test.for([
  ["title: M\ndate: 2031-02-15\n---\nIt was held on Thursday 13th of February.", "2031-02-13"],
  [
    "title: M\ndate: 2031-06-18\n---\n時間がたちましたが、6/11 に例会に参加してきました。",
    "2031-06-11",
  ],
  ["title: Session du 23 mars\ndate: 2031-03-08\ntags: [a]\n---", "2031-03-23"],
  [
    "title: M\npublishDate: 2031-05-14\ndescription: 4/19(金)に例会を開催しました。\n---",
    "2031-04-19",
  ],
  ["title: M\nsummary: 2031/06/01、例会に参加してきました。\ndate: 2031-06-03\n---", "2031-06-01"],
  ["title: M\nstartdate: 2031-06-01T19:30:00Z\n---", "2031-06-01"],
  ["title: 第3回例会を開催しました\ndate: 2031-06-03\ntags: [a]\n---", undefined],
  ["title: Looking forward to FooConf\ndate: 2031-06-03\ntags: [a]\n---", undefined],
  ["title: FooConf\ndate: 2031-06-03\ntags: [a]\n---", "2031-06-03"],
] as const)("front matter %s is of the day %s", ([front, date]) => {
  expect(readOne(`---\n${front}\n${talks}`).meetup?.date).toBe(date);
});

test("the name of a post's file tells the day of writing where a machine wrote its clock", () => {
  const text = `---\nlayout: post\ntitle: FooConf\ndate: 2031-06-03 00:19:06\n---\n${talks}`;

  expect(readOne(text, "2031-06-03-fooconf.md").meetup).not.toHaveProperty("date");
});

test("the name of a post's file that tells an earlier day tells the meetup's", () => {
  const text = `---\ntitle: FooConf\ndate: 2031-06-03 14:00\ntags: [a]\n---\n${talks}`;

  expect(readOne(text, "20310529.md").meetup?.date).toBe("2031-05-29");
  expect(readOne(text, "20310602.md").meetup?.date).toBe("2031-06-03");
  expect(readOne(text, "2031-05-29-kilns/index.md").meetup?.date).toBe("2031-05-29");
});

test.for(["March meetup cancelled", "第3回例示勉強会 延期のお知らせ"])(
  "the day on which somebody wrote %s is no day of a meetup",
  (title) => {
    const text = `---\ntitle: ${title}\ndate: 2031-03-13T06:40:00Z\nimage: a.png\n---\n${talks}`;

    expect(readOne(text, "x.md").meetup).not.toHaveProperty("date");
  },
);

test("the host of a conference that the title calls with its year", () => {
  const text = `---\ntitle: "Review: UIKiln 2031"\n---\n\nI was at [UIKiln](http://www.uikiln.example), where all was made with [Review](http://r.example).${talks}`;

  expect(readOne(text).meetup?.url).toBe("http://www.uikiln.example");
});

test("a heading that is called a meetup and says when it was is no talk, though it names who speaks", () => {
  const text = "# Kiln Meetup: May 2031\n\n- Date: 2031-05-23\n- Speakers: Ann Bee\n\n## Links\n";

  expect(readOne(text, "2031/x.md").whole).toMatchObject({
    title: "Kiln Meetup: May 2031",
    date: "2031-05-23",
    talks: [],
  });
});

test("a post that says first that it is a report tells the day of writing", () => {
  const text = `---\ntitle: FooConf\ndate: 2031-06-03\ntags: [a]\n---\n\n五月の開催報告です。${talks}`;

  expect(readOne(text, "x.md").meetup).not.toHaveProperty("date");
});

test("a day of words without a year is in the year that the post's file tells", () => {
  const text = `---\nlayout: post\ntitle: "Night of kilns: November 8"\n---\n${talks}`;

  expect(readOne(text, "2031-10-25-kilns.md").meetup?.date).toBe("2031-11-08");
});

test("an address below the heading of a part is not that of the meetup", () => {
  const text = `---\ntitle: 窯を焼く会に参加した\n---\n\n会に参加しました。\n\n### なぜ窯か\n\nhttps://kiln.example/manual/`;

  expect(readOne(text).whole).not.toHaveProperty("url");
});

test("a place told in front matter's summary", () => {
  const text = `---\ntitle: M\nsummary: It was held on 3 May 2031 at the Barn.\n---\n${talks}`;

  expect(readOne(text).meetup).toMatchObject({ date: "2031-05-03", venue: "Barn" });
});

test.for([
  ["- 时间: 310824 1313~1642", { date: "2031-08-24" }],
  ["- 时间: 319924", { date: "2018-01-02" }],
  ["- イベントの日程: 2031年6月25日（水）\n- 会場: 例示ビル", { date: "2031-06-25" }],
  ["- Meeting place: Barn Hall", { venue: "Barn Hall" }],
  ["- 행사 장소: 예시홀", { venue: "예시홀" }],
  ["📅 2031-06-25\n📍 Barn Hall", { date: "2031-06-25", venue: "Barn Hall" }],
  ["- 📍 Where: Barn Hall", { venue: "Barn Hall" }],
  ["24 de Agosto del 2031 - Acme Foo", { date: "2031-08-24", venue: "Acme Foo" }],
  ["## 2031-09-19\n\n- pizza", { date: "2031-09-19" }],
  ["## 31. Jul. 2031 17:00", { date: "2031-07-31" }],
] as const)("reads %s", ([head, facts]) => {
  expect(readOne(`# M\n\n${head}${talks}`, "2018-01-02.md").meetup).toMatchObject(facts);
});

test.for([
  ["Sponsored by\n\n[Acme](https://acme.example)", undefined],
  ["Notes of the session:\n[All of it](https://acme.example/1)", undefined],
  ["- [Miro board](https://miro.example/1)", undefined],
  ["- [Resources by Acme](https://acme.example/1)", undefined],
  ["Event page:\nhttps://acme.example/1", "https://acme.example/1"],
  ["[Ann Bee](https://annb.example)", undefined],
  [
    "All topics\n- pots\n- kites\n\nFound\n- https://kites.example/1\n\nx\n- a\n- b",
    "https://kites.example/1",
  ],
  ["All topics\n- pots\n- kites\n- reeds\n\nFound\n- https://kites.example/1", undefined],
  [
    `It was a long evening in which we talked about pots and kites.\n\nhttps://kites.example/1`,
    undefined,
  ],
  ["Next week I am at the [pots](https://www.meetup.com/x/events/1/).", undefined],
  ["[Agenda with links to slides](https://acme.example/1)", "https://acme.example/1"],
] as const)("the page in %s is %s", ([head, url]) => {
  expect(readOne(`# M\n\n${head}${talks}`).meetup?.url).toBe(url);
});

test.for([
  ["## Links\n\nhttps://www.meetup.com/x/events/1/", "https://www.meetup.com/x/events/1/"],
  ["## 次回\n\nhttps://x.connpass.com/event/2/", undefined],
] as const)("behind the talks the page in %s is %s", ([foot, url]) => {
  expect(readOne(`# M${talks}\n${foot}`).meetup?.url).toBe(url);
});

test.for([
  ["# FooConf 2031\n\n[All of it](https://2031.fooconf.example)", "https://2031.fooconf.example"],
  ["# Go Conference\n\n[tickets](https://gocon.example)", "https://gocon.example"],
  ["# [Foo](https://foo.example)", "https://foo.example"],
  ["# [Foo](https://github.com/a/foo)", undefined],
  ["---\ntitle: Pots\n---\n\n## [Keynote](https://key.example)\n\nx", undefined],
  [
    "---\ntitle: OSC 2031\n---\n\n[![logo](a.png)](https://www.ospn.example/osc2031/)",
    "https://www.ospn.example/osc2031/",
  ],
  ["---\ntitle: M\nurl: https://blog.example/1\npublished_at: 2031-02-03\n---", undefined],
  [
    "---\ntitle: M\nurl: https://x.connpass.com/event/1/\ntags: [a]\n---",
    "https://x.connpass.com/event/1/",
  ],
] as const)("under its name the page of %s is %s", ([head, url]) => {
  expect(readOne(`${head}${talks}`).meetup?.url).toBe(url);
});

test.for([
  ["- 2031-02-03\n- Barn Hall", "Barn Hall"],
  ["- 2031-02-03\n- Good things\n  - pots\n  - kites", undefined],
  ["- 2031-02-03\n- Where: Barn Hall \\*", "Barn Hall"],
  ["- 会場\n  - 住所: 例示町1-2", "例示町1-2"],
] as const)("the place in %s is %s", ([head, venue]) => {
  expect(readOne(`# M\n\n${head}${talks}`).meetup?.venue).toBe(venue);
});

test.for([
  ["* Data: 02/06/2031", "2031-06-02"],
  ["* **Fecha:** 5/4/2031 a las 19:00", "2031-04-05"],
  ["* Date: 02/06/2031", undefined],
  ["* 02/06/2031", undefined],
] as const)(
  "whether day or month goes first the language of the label says: %s",
  ([head, date]) => {
    expect(readOne(`# M\n\n${head}${talks}`).meetup?.date).toBe(date);
  },
);

test("a day without a label far below the title is that of something else", () => {
  const text = "# M\n\nx\n\n## Pots\n\nx\n\n## History\n\n- 2019-05-01 first kiln\n";

  expect(readOne(text).meetup).not.toHaveProperty("date");
});

test("the month of the folder in which a post lies is that of writing", () => {
  const text = `---\ntitle: 例示会に行ってきた\ndate: 2031-12-05\ntags: [a]\n---\n${talks}`;

  expect(readOne(text, "posts/2031/12/foo.md").meetup).not.toHaveProperty("date");
});

test("what one of several meetups states is not true of the file", () => {
  const text = `# 例示会

## 第8回 2033-03-02

- 会場: 例示ビル
- https://x.connpass.com/event/8/

### 鉢の話 @annb

## 第7回 2033-02-02

### 凧の話 @cald
`;

  const { meetup, talks: read } = readOne(text);

  expect(meetup?.title).toBe("例示会");
  for (const fact of ["date", "venue", "url"]) expect(meetup).not.toHaveProperty(fact);
  expect(read).toHaveLength(2);
});

test.each([
  `# Treffen

#### Dezember 2033

- Ort: Hafenhaus, Hamburg
- Titel: Drachen bei Nacht
- Sprecher: Jonas Weber

#### April 2033

- Titel: Seile im Keller
- Sprecher: Petra Vogel
- Ort: Mühle
- Zeit: 26.4.2033, 18:30 Uhr
`,
  `# Past evenings

#### December 2033

- Venue: Barn Hall
- Title: Kites at night
- Speaker: Ann Bee

#### April 2033

- Title: Ropes in the cellar
- Speaker: Lena Fischer
- Venue: The mill
- Time: 26 April 2033, 18:30
`,
])("what stands below the name of a month is of the meetup of that month: %s", (text) => {
  const { meetup, talks: read } = readOne(text);

  for (const fact of ["date", "venue"]) expect(meetup ?? {}).not.toHaveProperty(fact);
  expect(read).toHaveLength(2);
});

test("the days of one conference are no several meetups", () => {
  const text = "# M\n\n## 2033-03-02\n\n### Pots - @a\n\n## 2033-03-03\n\n### Kites - @b\n";

  expect(readOne(text).meetup?.date).toBe("2033-03-02");
});

test("labels among the notes of a single talk state its day", () => {
  const text = "# Pots and kites @annb\n\n### Date: 4 Jan 2031\n\nx\n";

  expect(readOne(text).meetup).toMatchObject({ date: "2031-01-04" });
});

test("a file of front matter alone is a note of its title and day", () => {
  expect(readOne("---\ntitle: Pots => kites\ndate: 2031-06-28\n---\n").meetup).toMatchObject({
    title: "Pots => kites",
    date: "2031-06-28",
  });
  expect(readOne("---\ntitle: Pots\n---\n").meetup).toBeUndefined();
});

test.for([
  ["3-13-31/n.md", "2031-03-13"],
  ["9-25-2031-Pots/n.md", "2031-09-25"],
  ["3-12-31/n.md", undefined],
] as const)("the folder of %s tells the day %s", ([file, date]) => {
  expect(readOne(`# M${talks}`, file).meetup?.date).toBe(date);
});

test("a heading before the talks that leads to where events are announced leads to the meetup's page", () => {
  const text = `---\ntitle: 炉の会を開きました\ntags: [a]\n---\n\n会を開きました。\n\n## [炉の会 #1](https://kiln.connpass.com/event/1/)${talks}`;

  expect(readOne(text).meetup?.url).toBe("https://kiln.connpass.com/event/1/");
});
