import fc from "fast-check";
import { expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { buildLibrary } from "../../../src/search/index/library.ts";
import type { Filters } from "../../../src/search/query.ts";
import { passes } from "../../../src/search/rank/passes.ts";
import { search } from "../../../src/search/rank/search.ts";
import { meetup, talk } from "../../search/helpers.ts";

const slides = { url: "https://slides.example.com/1", text: "", kind: "slides" } as const;
const video = { url: "https://video.example.com/1", text: "", kind: "video" } as const;
const lena = { name: "Lena Fischer", handle: "lenaf" };
const sora = { name: "山田空", handle: "sora" };

const library = buildLibrary([
  meetup(
    [
      talk("Containers at the edge", ["small images start fast"], {
        speakers: [lena],
        links: [slides],
      }),
      talk("コンテナの監視", ["Prometheus で集める", "  しきい値は低めに"], {
        speakers: [sora],
        links: [slides, video],
      }),
    ],
    { id: "38", title: "第38回 雲勉強会", number: 38, date: "2018-08-28" },
  ),
  meetup(
    [
      talk("Container images", ["layers are cached"], { speakers: [lena], links: [video] }),
      talk("Backups", [], { speakers: [{ name: "Bo Fischer" }] }),
    ],
    { id: "39", title: "第39回 雲勉強会", number: 39, date: "2019-05-10" },
  ),
  meetup([talk("コンテナの歴史", ["はじめはひとつの箱だった"])], { id: "x", title: "箱の会" }),
]);
const { catalogue } = library;

function read(question: string) {
  return understand(question, library, "ja");
}

/** Titles of the talks that a question of filters only leaves. */
function left(question: string): string[] {
  const { filters, unknown } = read(question);
  if (unknown) return [];
  return catalogue.talks
    .filter((entry) => passes(entry, filters))
    .map(({ talk }) => talk.title)
    .sort();
}

const edge = "Containers at the edge";
const images = "Container images";
const watching = "コンテナの監視";

test.for([
  ['by:"Lena Fischer"', [images, edge]],
  ["by:Lena Fischer", [images, edge]],
  ["by:Lena Fisher", [images, edge]],
  ["by:“Lena Fischer”", [images, edge]],
  ["発表者:「Lena Fischer」", [images, edge]],
  ["speaker: @lenaf", [images, edge]],
  ["by:lenna_f", [images, edge]],
  ["登壇者：山田空さん", [watching]],
  ["by:Fischer", ["Backups", images, edge]],
  ["@lenaf year:2019", [images]],
  ["meetup:38", [edge, watching]],
  ["meetup:#38", [edge, watching]],
  ["回:第38回", [edge, watching]],
  ['meetup:"雲勉強会 #39"', ["Backups", images]],
  ["勉強会:箱", ["コンテナの歴史"]],
  ["meetup:2019-05-10", ["Backups", images]],
  ["year:2018", [edge, watching]],
  ["年：2019年", ["Backups", images]],
  ["after:2018-08-28", ["Backups", images, edge, watching]],
  ["after:2018/9", ["Backups", images]],
  ["以降:2019", ["Backups", images]],
  ["before:2018", [edge, watching]],
  ["以前:2019年5月10日", ["Backups", images, edge, watching]],
  ["before:2018/08/27", []],
  ["after:2018-08 before:2018-08", [edge, watching]],
  ["lang:en", ["Backups", images, edge]],
  ["言語:日本語", ["コンテナの歴史", watching]],
  ["has:slides", [edge, watching]],
  ["has:slides has:video", [watching]],
  ["資料あり 動画あり", [watching]],
  ["あり:動画 by:lenaf", [images]],
  ["動画のある発表", [images, watching]],
  ["スライド付きのトーク一覧", [edge, watching]],
  ["which talks have a video", [images, watching]],
  ["talks with slides", [edge, watching]],
  ["英語の発表", ["Backups", images, edge]],
  ["talks in Japanese", ["コンテナの歴史", watching]],
  ["English talks", ["Backups", images, edge]],
  ["meetup:38 has:slides lang:en by:lenaf", [edge]],
  ["動画のある日本語の発表", [watching]],
  ["日本語の動画がある発表", [watching]],
  ["日本語の発表で動画があるもの", [watching]],
  ["発表で動画がある日本語のもの", [watching]],
  ["発表で日本語のもの", ["コンテナの歴史", watching]],
  ["日本語で話された発表", ["コンテナの歴史", watching]],
  ["2019年の英語の発表で録画があるもの", [images]],
  ["動画のある2019年の発表", [images]],
  ["2018年の発表で動画あり", [watching]],
  ["スライドがあるもの", [edge, watching]],
  ["スライドのあるやつ教えて", [edge, watching]],
  ["資料と動画がある発表", [watching]],
  ["資料と動画の両方がある発表", [watching]],
  ["動画ありの発表", [images, watching]],
  ["動画あり 日本語の発表", [watching]],
  ["talks in Japanese with video", [watching]],
  ["talks with video in Japanese", [watching]],
  ["English talks with a recording", [images]],
  ["talks from 2019 with video", [images]],
  ["2019 talks with video", [images]],
  ["talks with slides and video", [watching]],
  ["talks that have slides in English", [edge]],
  ["talks with video year:2019", [images]],
  ["動画のある発表 年:2018", [watching]],
] as const)("%s leaves %j", ([question, talks]) => {
  expect(left(question)).toEqual([...talks].sort());
  expect(read(question)).toMatchObject({ text: "", filtered: true, misunderstood: [] });
});

test.for([
  ["コンテナの発表で動画があるもの", { has: ["video"] }, "コンテナ"],
  ["動画のあるコンテナの発表", { has: ["video"] }, "コンテナ"],
  ["動画のあるコンテナの話", { has: ["video"] }, "コンテナ"],
  ["コンテナの発表でスライドも動画もあるもの", { has: ["slides", "video"] }, "コンテナ"],
  ["コンテナで動画ありの発表", { has: ["video"] }, "コンテナ"],
  ["コンテナの英語の発表", { lang: "en" }, "コンテナ"],
  ["talks about containers with video", { has: ["video"] }, "containers"],
  ["talks about containers in English with slides", { lang: "en", has: ["slides"] }, "containers"],
  ["talks with video about containers", { has: ["video"] }, "about containers"],
] as const)("%s asks within %j for: %s", ([question, filters, text]) => {
  expect(read(question)).toMatchObject({ filters, text });
});

test.for([
  ["by:nobody containers", { kind: "person", text: "nobody" }],
  ["発表者:「山田 花子」", { kind: "person", text: "山田 花子" }],
  ["meetup:99", { kind: "meetup", text: "99" }],
  ["meetup:&&", { kind: "meetup", text: "&&" }],
  ["meetup:Rustの会", { kind: "meetup", text: "Rustの会" }],
  ["year:2031", { kind: "year", text: "2031" }],
  ["year:2031 by:nobody", { kind: "year", text: "2031" }],
] as const)("%s names what the notes do not know", ([question, unknown]) => {
  expect(read(question).unknown).toEqual(unknown);
});

test.for([
  ["year:abc", ["year:abc"]],
  ["containers year:18", ["year:18"]],
  ["by:", ["by:"]],
  ["by:??", ["by:??"]],
  ["by: has:slides", ["by:"]],
  ["after:2018-13", ["after:2018-13"]],
  ["before:yesterday", ["before:yesterday"]],
  ["lang:fr has:cake", ["lang:fr", "has:cake"]],
  ["year:2018 year:2019", ["year:2019"]],
] as const)("of %s, %j is not understood", ([question, misunderstood]) => {
  expect(read(question).misunderstood).toEqual(misunderstood);
});

test.for([
  ["by:lenaf", "speaker"],
  ["meetup:38", "meetup"],
  ["has:video", "talks"],
  ["after:2018 lang:ja", "talks"],
  ["by:lenaf slides", "link"],
  ["images by:lenaf", "topic"],
  ["year:abc", "help"],
] as const)("%s asks for %s", ([question, intent]) => {
  expect(read(question).intent).toBe(intent);
});

test.for([
  "英語の発表のコツ",
  "video and email",
  "動画の配信",
  "動画のエンコード",
  "video in email newsletters",
  "日本語入力",
  "英語で発表するコツ",
  "日本語のものづくり",
  "Knative の動画ある？",
  "talks about working with video",
  "talks about writing in English",
  "「動画のある発表」という本",
  "“talks with slides” and posters",
  "standby:on のとき",
  "https://example.com/by:lenaf",
  "error: year of the container",
])("%s holds no filter", (question) => {
  expect(read(question)).toMatchObject({ filtered: false, filters: {} });
});

test.for([
  ["talks with video", "ja", "en"],
  ["talks in English", "ja", "en"],
  ["2019 talks with video", "ja", "en"],
  ["English talks", "ja", "en"],
  ["動画のある発表", "en", "ja"],
  ["資料あり", "en", "ja"],
] as const)("%s, where %s is the default, is %s", ([question, byDefault, locale]) => {
  expect(understand(question, library, byDefault).locale).toBe(locale);
});

test("a filter shows the asker's language by its label, not by its value", () => {
  expect(read("by:lenaf has:slides").locale).toBe("ja");
  expect(understand("by:山田空", library, "en").locale).toBe("en");
  expect(understand("発表者:lenaf", library, "en").locale).toBe("ja");
});

test("the language of a talk does not hang on its code, nor on a few foreign words", () => {
  const code = { kind: "code", text: "const コンテナ = 箱", line: 2, children: [] } as const;
  const { talks } = buildLibrary([
    meetup([
      talk("Names", [], { points: [code] }),
      talk("On 聞き書き", ["writing down what one hears, as it was once done in villages"]),
    ]),
  ]).catalogue;
  const { filters } = read("lang:ja");

  expect(talks.filter((entry) => passes(entry, filters))).toEqual([]);
});

const piece = fc.constantFrom(
  ...["by:", "meetup:", "year:", "after:", "before:", "lang:", "has:", "発表者：", "回:", " ", '"'],
  ...["「", "」", "“", "”", "lenaf", "Fischer", "38", "#38", "2018", "2018-08", "ja", "slides"],
  ...["container", "コンテナ", "images", "資料あり", "@", "?", "。"],
);

test("no question throws, and its hits are within its filters", () => {
  const question = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(question, (text) => {
      const query = read(text);
      const { hits } = search(query, library);
      const limits: Filters = query.filters;
      expect(hits.filter(({ entry }) => !passes(entry, limits))).toEqual([]);
    }),
  );
});
