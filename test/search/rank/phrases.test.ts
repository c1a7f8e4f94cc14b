import { expect, test } from "vitest";
import { libraryOf, talk, titles } from "../helpers.ts";

const slides = { url: "https://s.example.com", text: "Zero downtime", kind: "slides" } as const;
const library = libraryOf([
  talk("Deploying", ["blue-green deploys of a server", "  サーバーの切り替え"], {
    links: [slides],
  }),
  talk("Colours of deploys", ["green and blue servers, as Google has them"]),
  talk("Go で書くサーバー", ["切り替えはしない"], { speakers: [{ name: "山田空" }] }),
  talk("L’art du café", ["Hervé le sait"]),
  talk("持ち主を探す", ["障害のたびに「これは誰の？」と聞いた"]),
]);

test.for([
  ['"blue green" deploys', ["Deploying"]],
  ["“Blue Green” deploys", ["Deploying"]],
  ["「サーバの切り替え」", ["Deploying"]],
  ["『ｻｰﾊﾞｰの切り替え』について", ["Deploying"]],
  ['server "zero downtime"', ["Deploying"]],
  ['"go" サーバー', ["Go で書くサーバー"]],
  ['"Hervé le"', ["L’art du café"]],
  ['"herve le"', ["L’art du café"]],
  ["「これは誰の？」", ["持ち主を探す"]],
  ["「それは誰の？」", []],
  ['"blue yellow" deploys', []],
  ['"green blue" "servers"', []],
] as const)("%s is answered only by what holds the phrase: %j", ([question, found]) => {
  expect(titles(question, library)).toEqual(found);
});

test.for([
  ["「浜辺のバイオリン」", "濱辺のヴァイオリン"],
  ["「濱辺」", "浜辺で"],
  ["「人人の声」", "人々の声"],
  ["「こんてな」", "ｺﾝﾃﾅ"],
  ["“Moore's law”", "Moore’s Law"],
])("%s is held by %s, which writes it otherwise", ([question = "", title = ""]) => {
  expect(titles(question, libraryOf([talk(title), talk("something else")]))).toEqual([title]);
});
