import { expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { buildLibrary, type Library } from "../../../src/search/index/library.ts";
import { search } from "../../../src/search/rank/search.ts";
import { ranking } from "../../../src/search/ranking.ts";
import { ask, libraryOf, meetup, talk, titles } from "../helpers.ts";

const library = libraryOf([
  talk("Knative のあれこれ", [
    "Kubernetes は難しい",
    "サーバーレスとは違う",
    " アクセスで生えてくる",
  ]),
  talk("runq のご紹介", ["コンテナの代わりに qemu/kvm が動く", "カタコンテナに似ている"]),
  talk("プライベートクラウドの歴史", ["コスト削減", " minne 60%減", "Node.js も使う"]),
]);

test.for([
  ["knative", "Knative のあれこれ", "case does not matter"],
  ["サーバレス", "Knative のあれこれ", "the long vowel may be left out"],
  ["さーばーれす", "Knative のあれこれ", "it was not converted to katakana"],
  ["saabaaresu", "Knative のあれこれ", "it is romaji"],
  ["k native", "Knative のあれこれ", "the notes write it as one word"],
  ["クーバネテス", "Knative のあれこれ", "it sounds like Kubernetes"],
  ["kubernets", "Knative のあれこれ", "a letter is missing"],
  ["Kuber", "Knative のあれこれ", "it is not finished"],
  ["サーバレシス", "Knative のあれこれ", "a long word one letter off is no compound"],
  ["こんてなのかわり", "runq のご紹介", "kana runs hold the word コンテナ"],
  ["カタコンテナ", "runq のご紹介", "the katakana word is there"],
  ["コンテナサービス", "runq のご紹介", "the compound has a known part"],
  ["minneのコスト", "プライベートクラウドの歴史", "the parent holds the other word"],
  ["クラウド", "プライベートクラウドの歴史", "it is part of a compound"],
])("%s finds %s, because %s", ([question = "", title]) => {
  expect(titles(question, library)[0]).toBe(title);
});

test.for([
  ["Terraform", "no talk has the word"],
  ["コンテナの脆弱性診断", "the talk has one word of three"],
  ["今日の天気は？", "it is no question for the notes"],
  ["の", "there is no word to look for"],
])("nothing is found for %s, because %s", ([question = ""]) => {
  expect(titles(question, library)).toEqual([]);
});

test("a talk that holds the rarer word of a question answers, one that holds the other does not", () => {
  const many = libraryOf([
    ...Array.from({ length: 20 }, (_, number) => talk(`移行 ${number}`, ["設計の話"])),
    talk("COBOL の保守", ["古い言語"]),
  ]);

  expect(titles("COBOLからの移行", many)).toEqual(["COBOL の保守"]);
  expect(titles("Fortranからの移行", many)).toEqual([]);
});

test("a term of the field is no slip of another word", () => {
  const cool = libraryOf([talk("Be cool", ["cool things"])], [["COBOL", "コボル"]]);

  expect(titles("COBOL", cool)).toEqual([]);
  expect(titles("coool", cool)).toEqual(["Be cool"]);
});

test("a slip is found though another word has its stem by chance", () => {
  const talks = libraryOf([talk("Applied cryptography"), talk("An apple a day")]);

  expect(titles("appled", talks)).toContain("Applied cryptography");
});

test.for([
  ["ライフサイ", "ライフサイクルの話", "no ライフ of another talk"],
  ["チューニ", "チューニングの話", "the whole word is folded without its ー"],
  ["アプリエン", "アプリエンジニアの話", "no アプリ of another talk"],
])("the unfinished %s finds %s: %s", ([question = "", title]) => {
  const talks = [talk("ライフとアプリ"), talk("ライフサイクルの話"), talk("チューニングの話")];

  expect(titles(question, libraryOf([...talks, talk("アプリエンジニアの話")]))[0]).toBe(title);
});

test("of words as near, the one that more talks have is meant", () => {
  const rare = ["stone", "stoke", "stove", "stole", "stope"].map((title) => talk(title));
  const shops = libraryOf([...rare, talk("store opens"), talk("app store")]);

  expect(titles("stoqe", shops)).toContain("app store");
});

test("where no talk answers, it is told which words none has and what the nearest have", () => {
  const backups = libraryOf([talk("バックアップの取り方", ["毎晩取る"]), talk("監視の話")]);

  const { hits, refusal } = ask("バックアップ 復元 量子暗号通信", backups);

  expect(hits).toEqual([]);
  expect(refusal?.unheld).toContain("復元");
  expect(refusal?.nearest[0]).toMatchObject({ covers: ["バックアップ"] });
  expect(refusal?.nearest[0]?.lacks).toContain("復元");
  expect(refusal?.nearest.map(({ hit }) => hit.entry.talk.title)).not.toContain("監視の話");
});

test("no talk comes near by a word that half of them have", () => {
  const many = Array.from({ length: 40 }, (_, n) => talk(`Ruby talk ${n}`));

  expect(ask("Ruby quantum teleportation physics", libraryOf(many)).refusal?.nearest).toEqual([]);
});

test.for([
  ["quantum physics containerz", ["container"], "a slip"],
  ["量子力学 コンテ", ["コンテナ"], "a word not finished"],
  ["quantum physics del", [], "too short"],
  ["quantum physics 2022年 0182", [], "a number is no slip of another"],
  ["quantum physics container", [], "the notes have the word"],
] as const)("of %s the mended words are %s: %s", ([question, meant]) => {
  const shops = libraryOf([
    talk("A container for each"),
    talk("コンテナの話", ["delay 2021年 018"]),
  ]);

  expect(ask(question, shops).refusal?.mended.map((one) => one.meant)).toEqual(meant);
});

test("a term of several words is told whole", () => {
  const budgets = libraryOf([talk("The error budget")], [["error budget", "エラーバジェット"]]);

  expect(ask("エラーバジェット", budgets).hits[0]?.matches[0]?.found).toBe("error budget");
});

test.for([
  ["310GB", "310 GB まで太った"],
  ["MySQL8.0", "MySQL 8.0 に上げた"],
  ["mysql8", "MySQL 8 に上げた"],
  ["MySQL 8", "MySQL8 に上げた"],
  ["mysql8", "MySQL 8.0 に上げた"],
  ["36台のMySQL", "36 台の MySQL"],
  ["PostgreSQL vs MySQL", "PostgreSQL と MySQL"],
])("%s finds %s", ([asked = "", title = ""]) => {
  expect(titles(asked, libraryOf([talk(title), talk("別の話")]))).toEqual([title]);
});

test("a word the notes have is not one of the other script that only sounds a little like it", () => {
  const games = libraryOf([talk("ライオンズの投手陣"), talk("A range of devices")]);

  expect(titles("ライオンズ", games)).toEqual(["ライオンズの投手陣"]);
});

test("a long katakana word that sounds like a Latin one is no compound", () => {
  const races = libraryOf([talk("DeepRacer で学ぶ"), talk("別の話")], [["ディープ", "deep"]]);

  expect(titles("ディープレーサー", races)).toEqual(["DeepRacer で学ぶ"]);
});

test.for([
  { asked: "TiDB", of: ["TSDB"], because: "abbreviations differ in one letter" },
  { asked: "iOS", of: ["io"], because: "it is no plural" },
])("$asked does not find $of, because $because", ({ asked, of: [title = ""] }) => {
  const terms = [["TSDB", "時系列データベース"]];

  expect(titles(asked, libraryOf([talk(title)], terms))).toEqual([]);
});

test("a word of the terms is told as it is written, not with the address that holds it first", () => {
  const lines = ["Slides: https://slides.example/alert-fatigue", "every alert needs an owner"];
  const alerts = libraryOf([talk("Quiet nights", lines)], [["アラート", "alert"]]);

  expect(ask("アラート", alerts).hits[0]?.matches[0]?.found).toBe("alert");
});

test("a hit tells which words matched where, and its passages", () => {
  const [hit] = ask("minne", library).hits;

  expect(hit?.matches).toEqual([
    { asked: "minne", found: "minne", bridge: "exact", field: "body" },
  ]);
  expect(hit?.coverage).toBe(1);
  expect(hit?.passages[0]?.point.text).toBe("minne 60%減");
});

test("the end of a verb is no foreign word, though the notes have one that sounds so", () => {
  const nights = libraryOf([talk("ナイト"), talk("梅雨がない都道府県")]);

  expect(titles("梅雨がないとされる都道府県はどこ？", nights)).toEqual(["梅雨がない都道府県"]);
});

test("what is enough of a question among few talks is not among very many", () => {
  const talks = [talk("A router", ["reset it"]), talk("A safe", ["the password is kept"])];
  const others = Array.from({ length: 3_000 }, (_, number) => talk(`topic ${number}x`));
  const half = { ...ranking.threshold, evidence: 0.55 };
  const found = (library: Library) =>
    search(understand("reset the password", library, "en"), library, half).hits;

  expect(found(libraryOf(talks))).not.toEqual([]);
  expect(found(libraryOf([...talks, ...others]))).toEqual([]);
});

test("a form of a term is not the better for sharing letters with the one asked for", () => {
  const talks = [talk("アプリの更新"), talk("アプリケーションの更新")];
  const terms = [["アプリ", "アプリケーション", "アプリケーションソフト"]];
  const [first, second] = ask("アプリケーションソフトの更新", libraryOf(talks, terms)).hits;

  expect(second?.score).toBeCloseTo(first?.score ?? 0);
});

test("of two words, both are meant", () => {
  const talks = [
    talk("A cache for us", ["The cache of a cache", "A cache again"]),
    talk("Proxies", ["One cache", "Some settings", "A router"]),
    ...["one", "two", "three"].map((name) => talk(`Router ${name}`)),
  ];

  expect(titles("a router and a cache", libraryOf(talks))[0]).toBe("Proxies");
});

test("ties go to the newer meetup", () => {
  const twice = buildLibrary([
    meetup([talk("Docker", [], { id: "old" })], { id: "a", date: "2018-01-01" }),
    meetup([talk("Docker", [], { id: "new" })], { id: "b", date: "2020-01-01" }),
  ]);

  expect(ask("Docker", twice).hits.map(({ entry }) => entry.talk.id)).toEqual(["new", "old"]);
});

test("a year and a speaker limit the talks", () => {
  const limited = buildLibrary([
    meetup([talk("Docker 入門", [], { speakers: [{ handle: "hana" }] }), talk("Docker 再び")], {
      id: "a",
      date: "2018-01-01",
    }),
    meetup([talk("Docker の今")], { id: "b", date: "2020-01-01" }),
  ]);

  expect(titles("2020年の発表 Docker", limited)).toEqual(["Docker の今"]);
  expect(titles("@hana Docker", limited)).toEqual(["Docker 入門"]);
  expect(titles("2031年の発表 Docker", limited)).toEqual([]);
});

test("a frequent word still counts for the talks that a rare one found", () => {
  const many = libraryOf([
    ...Array.from({ length: ranking.visited + 10 }, (_, number) => talk(`common topic ${number}x`)),
    talk("rare and common", ["common"]),
    talk("rare thing"),
  ]);

  expect(titles("rare common", many)[0]).toBe("rare and common");
  const last = `common topic ${ranking.visited + 9}x`;
  expect(titles(last, many)[0]).toBe(last);
});

test.for(["あ", "ー", "くばねてす", "kubernets"])("%s, said very often, is no word", (word) => {
  expect(titles(word.repeat(800), library)).toEqual([]);
});
