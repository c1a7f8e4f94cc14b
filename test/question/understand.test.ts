import { expect, test } from "vitest";
import { understand } from "../../src/question/understand.ts";
import { buildLibrary } from "../../src/search/index/library.ts";
import { meetup, talk } from "../search/helpers.ts";

const library = buildLibrary([
  meetup([talk("Knative のあれこれ", ["Knative Serving"], { speakers: [{ handle: "jacopen" }] })], {
    id: "38",
    title: "第38回 PaaS勉強会",
    number: 38,
    date: "2018-08-28",
  }),
]);
const bare = buildLibrary([meetup([talk("Knative")])]);

test.for([
  ["Knative って何？", "topic", "Knative"],
  ["runqについて教えてください", "topic", "runq"],
  ["did anyone talk about containers?", "topic", "containers"],
  ["runqについて教えていただけないでしょうか", "topic", "runq"],
  ["runqの資料を見せてもらえますか？", "link", "runq"],
  ["大阪で開催された回は？", "meetup", "大阪"],
  ["大阪で開かれた会", "meetup", "大阪"],
  ["オンライン開催の回", "meetup", "オンライン"],
  ["コンテナの回の動画", "link", "コンテナ"],
  ["コンテナの動画みれる？", "link", "コンテナ"],
  ["コンテナの資料を共有してください", "link", "コンテナ"],
  ["コンテナのスライドがあれば教えて", "link", "コンテナ"],
  ["コンテナのアーカイブ動画", "link", "コンテナ"],
  ["コンテナのスライドへのリンク", "link", "コンテナ"],
  ["どこから始める", "topic", "始める"],
  ["can you tell me about knative", "topic", "knative"],
  ["コンテナについて話した人は誰？", "people", "コンテナ"],
  ["who talked about knative?", "people", "knative"],
  ["who here knows about knative?", "people", "knative"],
  ["experts on knative", "people", "knative"],
  ["コンテナに詳しい方いますか？", "people", "コンテナ"],
  ["Knative の発表はいつ？", "when", "Knative"],
  ["runq の話の会場はどこ？", "where", "runq"],
  ["Knativeのスライド", "link", "Knative"],
  ["slides of the runq talk", "link", "runq"],
  ["コンテナの発表一覧", "talks", "コンテナ"],
  ["動画のエンコード", "topic", "動画のエンコード"],
  ["スライドをよくする話", "topic", "スライドをよく"],
  ["資料作成 デザイン", "topic", "資料作成 デザイン"],
  ["video encoding", "topic", "video encoding"],
  ["did anyone talk about video?", "topic", "video"],
  ["is there a video of the runq talk", "link", "runq"],
  ["runqの動画のリンクください", "link", "runq"],
  ["runqの資料と動画ありますか", "link", "runq"],
  ["プログラムを自動生成する話", "topic", "プログラムを自動生成"],
  ["COBOLのプログラム", "topic", "COBOLのプログラム"],
  ["第38回のプログラム", "meetup", ""],
  ["どこにもつながっていないディスク", "topic", "つながっていないディスク"],
  ["最近の勉強会", "latest", "最近の勉強会"],
  ["help", "help", ""],
  ["使い方", "help", ""],
  ["", "help", ""],
] as const)("%s asks for %s: %s", ([question, intent, text]) => {
  const query = understand(question, library, "ja");

  expect(query.intent).toBe(intent);
  if (intent !== "help" && intent !== "latest") {
    expect(
      query.text
        .replace(/[?？]|\bthe\b/gu, "")
        .replace(/[はの\s]+$/u, "")
        .trim(),
    ).toBe(text);
  }
});

test.for([
  ["Knativeの動画", "video"],
  ["Knativeのスライドの動画", "video"],
  ["the recording of the Knative talk", "video"],
  ["Knativeの資料はどこ？", "slides"],
  ["slides for Knative?", "slides"],
  ["勉強会のconnpass", "meetup"],
  ["Knativeのリンク", undefined],
  ["動画のエンコード", undefined],
] as const)("%s asks for links of the kind %s", ([question, linkKind]) => {
  expect(understand(question, library, "ja").linkKind).toBe(linkKind);
});

test.for([
  ["移行は何と呼ばれていた？", "移行 ?"],
  ["移行はなんという", "移行"],
  ["移行はどっち", "移行は"],
  ["移行はいくらか", "移行は"],
  ["移行はいくつ", "移行は"],
  ["移行は西暦何年頃？", "移行は ?"],
  ["移行はだいたい何人", "移行は"],
  ["移行ってどういう意味", "移行"],
  ["移行はいかがでしたか", "移行は"],
] as const)("of %s, the words of asking are taken off: %s", ([question, text]) => {
  expect(understand(question, bare, "ja").text).toBe(text);
});

test.for([
  ["Knativeの一番新しい発表", "latest", "Knative"],
  ["Knativeの新しい発表", "latest", "Knative"],
  ["いちばん新しいKnativeの話", "latest", "Knative"],
  ["もっとも古いKnativeの発表", "oldest", "Knative"],
  ["Knativeの古い発表", "oldest", "Knative"],
  ["the oldest talk about Knative", "oldest", "Knative"],
  ["the last talk about Knative", "latest", "Knative"],
  ["jacopenさんの一番新しい発表", "speaker", ""],
  ["jacopenさんの一番古い発表", "oldest", ""],
  ["first talk", "oldest", ""],
  ["Knativeの発表を新しい順に", "latest", "Knative を"],
  ["古い順にKnativeの発表", "oldest", "Knative"],
  ["新しいKnative", "topic", "新しいKnative"],
] as const)("%s asks for the %s: %s", ([question, intent, text]) => {
  expect(understand(question, library, "ja")).toMatchObject({ intent, text });
});

test.for([
  ["jacopenさんの発表", "speaker"],
  ["jacopenさんは誰？", "speaker"],
  ["jacopenさんの発表タイトルは？", "speaker"],
  ["jacopen's talks", "speaker"],
  ["Jacopen’s talks?", "speaker"],
  ["第38回", "meetup"],
  ["第三十八回", "meetup"],
  ["2018年の発表", "talks"],
] as const)("%s names nothing but a %s", ([question, intent]) => {
  expect(understand(question, library, "ja").intent).toBe(intent);
});

test.for([
  ["第99回はいつ？", { kind: "meetup", text: "第99回" }],
  ["meetup 99", { kind: "meetup", text: "meetup 99" }],
  ["who spoke at meetup 99?", { kind: "meetup", text: "meetup 99" }],
  ["山田花子さんの発表", { kind: "person", text: "山田花子さん" }],
  ["2031年の発表", { kind: "year", text: "2031年" }],
  ["talks in 2031", { kind: "year", text: "2031" }],
  ["PaaS勉強会 2015 の会場", { kind: "meetup", text: "PaaS勉強会 2015" }],
] as const)("%s names what does not exist", ([question, unknown]) => {
  expect(understand(question, library, "ja").unknown).toEqual(unknown);
});

test.for(["第99回はいつ？", "山田花子さんの発表", "2031年の発表"])(
  "%s may exist where the notes tell no numbers, speakers or dates",
  (question) => {
    expect(understand(question, bare, "ja").unknown).toBeUndefined();
  },
);

test.for(["第3回参議院議員通常選挙の年は", "2020年3月9日に起こった暴落"])(
  "%s loses no word where the notes number and date no meetup",
  (question) => {
    expect(understand(question, bare, "ja").text).toBe(question);
  },
);

test.for([
  ["Knativeさんの話", "a word of the notes"],
  ["Knative Servingさんの話", "words of one talk"],
  ["meetup 2018", "a year"],
] as const)("%s names nobody and nothing that is missing: %s", ([question]) => {
  expect(understand(question, library, "ja").unknown).toBeUndefined();
});

test.for(["2038年問題", "2009年に公開されたGo"])("the year of %s is no limit", (question) => {
  expect(understand(question, library, "ja").filters).toEqual({});
});

test("a year before any topic limits the talks where there was a meetup that year", () => {
  expect(understand("2018年の Knative", library, "ja").filters.year).toBe(2018);
  expect(understand("2009年の Go", library, "ja").filters).toEqual({});
});

test.for([
  ["talks in 2018", ""],
  ["what was presented in 2018", ""],
  ["which Knative talks in 2018 were there", "Knative"],
  ["Knative in 2018", "Knative"],
  ["meetups in 2018", ""],
] as const)("the year in “%s” limits the talks", ([question, text]) => {
  expect(understand(question, library, "en")).toMatchObject({ filters: { year: 2018 }, text });
});

test.for([
  ['"blue green" deploy', ["blue green"]],
  ["“blue green” deploy", ["blue green"]],
  ["「青と緑」のデプロイ", ["青と緑"]],
  ["『青と緑』のデプロイ", ["青と緑"]],
  ["「Knative って何？」", []],
  ["「言語の性能はまったく関係がないのだ」と言った人", []],
  ['"blue green"', ["blue green"]],
  ["「これは誰の？」", ["これは誰の?"]],
  ["「？」", []],
] as const)("the quoted parts of %s are %j", ([question, phrases]) => {
  expect(understand(question, library, "ja").phrases).toEqual(phrases);
});

test.for([
  ["「これは誰の？」", "topic"],
  ["「会場はどこ」と聞かれたら", "topic"],
  ["「会場はどこ」のスライド", "link"],
  ["「動画」について話した人は誰？", "people"],
  ['talks about "slides"', "talks"],
  ["「Knative を紹介したのは誰？」", "who"],
] as const)("whatever is quoted in it, %s asks for %s", ([question, intent]) => {
  expect(understand(question, library, "ja").intent).toBe(intent);
});

test.for([
  ["「これは誰の？」", "これは誰の?"],
  ["「誰？」のスライド", "誰?"],
  ["「Knative」の話", "Knative"],
  ["「jacopen」さんの話", ""],
] as const)("%s is searched by “%s”", ([question, text]) => {
  expect(understand(question, library, "ja").text.trim()).toBe(text);
});

test.for([
  ["Knative とは", "en", "ja"],
  ["what is knative", "ja", "en"],
  ["k8s", "en", "en"],
  ["when was 港の夜 #3?", "ja", "en"],
  ["what is はじめてのRust about", "ja", "en"],
  ["slides by 山田太郎さん", "ja", "en"],
  ["did 山田さん talk about コンテナ", "ja", "en"],
  ["What is Vue.js の話", "en", "ja"],
  ["What is Vue おしえて", "en", "ja"],
  ["Node.js in Action の発表", "en", "ja"],
  ["Kubernetes 入門", "en", "ja"],
  ["Kafka 발표 누가 했어요?", "ja", "en"],
  ["Kafka 是谁讲的？", "ja", "en"],
  ["quem falou do Kafka?", "ja", "en"],
  ["資料一覧", "en", "ja"],
  ["김민수さんの発表", "en", "ja"],
] as const)("%s, where %s is the default, is %s", ([question, byDefault, locale]) => {
  expect(understand(question, library, byDefault).locale).toBe(locale);
});
