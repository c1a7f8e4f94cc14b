import fc from "fast-check";
import { expect, test } from "vitest";
import { Analyzer, analyze, termsOf } from "../../src/text/analyzer.ts";

function terms(text: string): string[] {
  return analyze(text).flatMap(termsOf);
}

test.for([
  ["Ｄｏｃｋｅｒ", "docker"],
  ["サーバー", "サーバ"],
  ["データーベース", "データベース"],
  ["ｺﾝﾃﾅ", "コンテナ"],
  ["ヴァージョン", "バージョン"],
  ["ヴの音", "ブの音"],
  ["人々", "人人"],
  ["濱", "浜"],
  ["310 GB", "310GB"],
  ["36 台", "36台"],
  ["Hervé", "herve"],
  ["Łukasz", "lukasz"],
  ["Straße", "strasse"],
  ["2ヶ月", "2か月"],
  ["第38回", "#38"],
  ["第三回", "#3"],
  ["38回目", "#38"],
  ["2018年8月28日", "2018-08-28"],
  ["2018/8/28", "2018-08-28"],
])("%s and %s are one word", ([one = "", other = ""]) => {
  expect(terms(one)[0]).toBe(terms(other)[0]);
});

test.for([
  ["ビール", "ビル"],
  ["Java", "JavaScript"],
  ["C", "C++"],
  ["田中太郎", "田中次郎"],
])("%s and %s are two", ([one = "", other = ""]) => {
  expect(terms(one)).not.toEqual(terms(other));
});

test.for([
  ["C++ と C#", ["c++", "c#"]],
  ["C#7 と F#4", ["c#", "7", "f#", "4"]],
  ["sea:Level", ["sea:level", "sealevel", "sea", "level"]],
  ["8:30", ["8", "30"]],
  ["Ads", ["ads", "ad"]],
  ["AWS", ["aws"]],
  ["iOS", ["ios"]],
  ["tanuki.go#7", ["tanuki.go", "tanuki", "go", "#7"]],
  ["golang#15 と Kani#003", ["golang", "#15", "kani", "#3"]],
  [".NET", [".net", "net"]],
  ["CI/CD", ["ci/cd", "ci", "cd"]],
  ["Java/C++", ["java/c++", "java", "c++"]],
  ["notepad++", ["notepad++", "notepad"]],
  ["getUserName", ["getusername", "getusernam", "user", "name"]],
  ["hanakara_milk", ["hanakara_milk", "hanakara", "milk"]],
  ["deployed", ["deployed", "deploy"]],
  ["fled", ["fled", "flee"]],
  ["indices", ["indices", "index"]],
  ["Moore's", ["moore", "moor"]],
  ["Moore’s", ["moore", "moor"]],
  ["v1.2.3", ["v1.2.3", "1.2.3", "v1"]],
  ["動かす", ["動かす", "動"]],
  ["コンテナランタイム", ["こんてならんたいむ", "こんてな", "らんたいむ", "たいむ"]],
  ["ガベージコレクション", ["がべじこれくしょん", "がべーじ", "これくしょん"]],
  ["プロモーション", ["ぷろもしょん"]],
  ["1,000件", ["1000件", "1000"]],
  ["한국어", ["한국어"]],
  ["e-mail", ["e-mail", "email", "mail"]],
  ["λcalcの話", ["λcalc", "話"]],
] as const)("%s is found by %j", ([text, expected]) => {
  expect(terms(text)).toEqual(expected);
});

test("particles and words that stand everywhere do not count", () => {
  expect(terms("これはコンテナについての話であることの")).toEqual(["こんてな", "話"]);
  expect(terms("何年に何人が何処で")).toEqual([]);
  expect(terms("what is the container for")).toEqual(["container", "contain"]);
});

test("any text can be analyzed, and no term holds a space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(terms(text).filter((term) => term === "" || /\s/u.test(term))).toEqual([]);
    }),
  );
});

test("an analyzer that remembers gives the same words, whatever it has met before", () => {
  const remembering = new Analyzer();
  const word = fc.constantFrom(
    "第",
    "38",
    "GB",
    "台",
    "回",
    "node.js",
    "#38",
    "2018年8月",
    "ラーメン",
    "の話",
    "さん。",
    "CI/CD",
  );
  const text = fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 8,
  });
  const space = fc.constantFrom("", " ", "\u3000", "\n");

  fc.assert(
    fc.property(text, space, (parts, between) => {
      const joined = parts.join(between);

      expect(remembering.analyze(joined)).toEqual(analyze(joined));
      expect(remembering.analyze(joined)).toEqual(analyze(joined));
    }),
    { numRuns: 1000 },
  );
});

test.for([
  ["お茶", "茶"],
  ["お金", "金"],
  ["ご飯", "飯"],
])("the polite %s is found by %s", ([polite = "", plain]) => {
  expect(analyze(polite).flatMap(termsOf)).toContain(plain);
});

test.for([
  ["revocation", "revoke"],
  ["revocations", "revoke"],
  ["successor", "succeed"],
  ["subscription", "subscribe"],
  ["maintenance", "maintain"],
  ["permissions", "permit"],
])("%s has the stem of %s", ([noun = "", verb = ""]) => {
  expect(analyze(noun)[0]?.stem).toBe(analyze(verb)[0]?.stem ?? verb);
});

test("a name with JS behind it goes by the name, too; JavaScript is one word", () => {
  const partsOf = (text: string) => analyze(text)[0]?.parts.map((part) => part.text);

  expect(partsOf("ViennaJS")).toEqual(["Vienna", "JS"]);
  expect(partsOf("JavaScript")).toEqual([]);
});

test("a Korean noun is found with any particle behind it", () => {
  expect(terms("오프라인에서도")).toContain("오프라인");
  expect(terms("오프라인과")).toContain("오프라인");
  expect(terms("회의")).toEqual(["회의"]);
});
