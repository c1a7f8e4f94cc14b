/**
 * What a reader of `notes/` would expect, asked as people ask in chat. Every question goes through
 * the whole core, over the real notes, and says why its answer is the right one.
 */
import { expect, test } from "vitest";
import type { Answer } from "../src/answer/answer.ts";
import { answerQuestion } from "../src/answer/answer-question.ts";
import { talksOf } from "../src/answer/subject.ts";
import { plainText } from "../src/card/plain.ts";
import { readLibrary } from "../src/ingest/read-library.ts";
import { answered, misspelt, unanswered } from "./relevance-questions.ts";

const { library } = await readLibrary("notes");

function ask(question: string): Answer {
  return answerQuestion(question, library, "ja");
}

/** The title of the talk that answers. */
function talkOf(answer: Answer): string | undefined {
  return answer.kind === "talk" ? answer.best.title : undefined;
}

/** What is shown of its notes. */
function pointsOf(answer: Answer): string {
  return answer.kind === "talk" ? answer.best.points.map(({ text }) => text).join("\n") : "";
}

test.for(answered)("$question → $talk, because $because", ({ question, talk }) => {
  expect(talkOf(ask(question))).toContain(talk);
});

test.for([
  {
    question: "Knativeってなんて読むの",
    fact: "kay-nay-tiv",
    because: "the reading is in one point",
  },
  {
    question: "minne の費用どれくらい減った？",
    fact: "60%",
    because: "the figure is beside minne",
  },
  {
    question: "調達のリードタイムって何か月",
    fact: "2 か月",
    because: "the figure is in the same point",
  },
  {
    question: "runq のリポジトリ",
    fact: "https://github.com/gotoz/runq",
    because: "the link is below runq",
  },
  {
    question: "terraform plan は今どれくらい？",
    fact: "40 秒",
    because: "今 and plan are in the point",
  },
  {
    question: "how many dashboards did they have",
    fact: "400 dashboards",
    because: "the figure stands before the word",
  },
  {
    question: "what did tail sampling keep",
    fact: "every error and 2 %",
    because: "it is said in that point",
  },
  {
    question: "mean time to find the cause",
    fact: "from 50 minutes to 12",
    because: "the words and the figure are one point",
  },
  { question: "what needs an alert", fact: "an owner, a runbook", because: "the point answers" },
  {
    question: "自動VACUUMを止めてどうなった",
    fact: "310 GB",
    because: "the outcome is below the failure",
  },
  {
    question: "MySQLの移行で止まったのは何秒",
    fact: "4 秒",
    because: "the figure is in the point on switching",
  },
  { question: "正規表現がどうしても怖いときは何を使う", fact: "RE2", because: "it is the way out" },
  {
    question: "wasm の起動は何ミリ秒",
    fact: "2 ミリ秒",
    because: "it stands beside the container's",
  },
  {
    question: "RSCでJavaScriptはどれだけ減った",
    fact: "190 KB",
    because: "RSC is React Server Components",
  },
  { question: "日本語フォントは1書体で何MB", fact: "4 MB", because: "the point says so" },
  { question: "セキュリティキー何本買った？", fact: "60 本", because: "the point says so" },
  {
    question: "what formats does an SBOM have",
    fact: "CycloneDX and SPDX",
    because: "formats is in the point",
  },
  { question: "LLM は一秒に何トークン？", fact: "21 トークン", because: "the point says so" },
  {
    question: "Kubernetes のアップグレードにどれだけかかっていた",
    fact: "年 30 人日",
    because: "the point says so",
  },
  { question: "how many flags were removed", fact: "340 flags", because: "the point says so" },
])("$question: $fact, because $because", ({ question, fact }) => {
  const answer = ask(question);

  expect(pointsOf(answer)).toContain(fact);
  expect(pointsOf(answer).split("\n").length).toBeLessThanOrEqual(12);
});

test.for([
  {
    question: "水島さんの発表ぜんぶ",
    talks: 3,
    because: "two write her with a handle, one without",
  },
  { question: "@kenta_example", talks: 3, because: "the handle is his in every order of names" },
  { question: "Moriyama Kenta の発表", talks: 3, because: "family name first is the same" },
  { question: "talks by Lena Fischer", talks: 3, because: "one talk gives no handle" },
  { question: "三崎 晶さんって何を話した人？", talks: 3, because: "a name without any handle" },
  { question: "ゆのみさんのトーク", talks: 3, because: "the nickname is joined to the handle" },
  { question: "pengin_exampel さんの発表", talks: 3, because: "a slip in a handle is forgiven" },
  { question: "tnmtさんの発表", talks: 1, because: "the handle is followed by さん" },
])("$question → $talks talks, because $because", ({ question, talks }) => {
  expect(ask(question)).toMatchObject({ kind: "speaker", total: talks });
});

test.for([
  {
    question: "第38回いつ？",
    fact: "2018年8月28日(火)",
    because: "the number names one meetup",
  },
  {
    question: "PaaS勉強会の会場どこだっけ",
    fact: "GMO Yours",
    because: "the series has one meetup",
  },
  {
    question: "第３８回ＰａａＳ勉強会のconnpass",
    fact: "https://paas.connpass.com/event/96015/",
    because: "width does not count",
  },
  {
    question: "みなとプラットフォームナイト #5 のプログラム",
    fact: "三人で始める",
    because: "the programme is asked for",
  },
  {
    question: "when was Observability Tea Time #2?",
    fact: "Thu 7 Mar 2024",
    because: "the title is in the question",
  },
  {
    question: "where was small tools conf 2024",
    fact: "Sendai",
    because: "the title is in the question",
  },
  {
    question: "DB夜話の3回目で話した人",
    fact: "三崎 晶",
    because: "回目 counts the meetups of the series",
  },
])("$question: $fact of the meetup, because $because", ({ question, fact }) => {
  const answer = ask(question);

  expect(answer.kind).toBe("meetup");
  expect(plainText(answer, "/talks")).toContain(fact);
});

test.for([
  {
    question: "パスキーの話したの誰？",
    intent: "who",
    fact: "本橋 みのり",
    because: "the speaker is asked for",
  },
  {
    question: "who gave the keynote about the command line",
    intent: "who",
    fact: "Lena Fischer",
    because: "the speaker is asked for",
  },
  {
    question: "runqの話はいつだっけ",
    intent: "when",
    fact: "2018年8月28日(火)",
    because: "the day of its meetup",
  },
  {
    question: "アクセシビリティの発表のスライド",
    intent: "link",
    fact: "https://speakerdeck.com/example/a11y-first",
    because: "the link is asked for",
  },
  {
    question: "link to the prompt injection slides",
    intent: "link",
    fact: "https://speakerdeck.com/example/prompt-injection",
    because: "the link is asked for",
  },
])("$question begins with $fact, because $because", ({ question, intent, fact }) => {
  const answer = ask(question);

  expect(answer).toMatchObject({ kind: "talk", intent });
  expect(plainText(answer, "/talks").split("\n\n")[0]).toContain(fact);
});

test.for([
  {
    question: "最新の発表",
    first: "開発者ポータル、その後の二年",
    because: "the newest meetup is of 2026",
  },
  {
    question: "2024年の発表",
    first: "command line is a user interface",
    because: "October is the newest of 2024",
  },
  {
    question: "みなとプラットフォームナイト",
    first: "開発者ポータル、その後の二年",
    because: "the newest of the series comes first",
  },
  { question: "Kubernetes の話をぜんぶ", first: "Kubernetes", because: "a list is asked for" },
])("$question lists $first first, because $because", ({ question, first }) => {
  const answer = ask(question);

  expect(answer.kind).toBe("talks");
  expect(answer.kind === "talks" && talksOf(answer)[0]?.title).toContain(first);
});

test.for(misspelt)(
  "in spite of the spelling, $question → $talk, because $because",
  ({ question, talk }) => {
    expect(talkOf(ask(question))).toContain(talk);
  },
);

test.for(unanswered)("nothing on “$question”, because $because", ({ question }) => {
  expect(ask(question).kind).toBe("nothing");
});

test.for([
  { question: "第99回いつ？", unknown: { kind: "meetup", text: "第99回" } },
  {
    question: "みなとプラットフォームナイト #50 の会場",
    unknown: { kind: "meetup", text: "みなとプラットフォームナイト #50" },
  },
  { question: "田中角栄さんの発表", unknown: { kind: "person", text: "田中角栄" } },
  { question: "talk by Linus Torvalds", unknown: { kind: "person", text: "Linus Torvalds" } },
  { question: "2011年の発表", unknown: { kind: "year" } },
])("$question is refused by what it names", ({ question, unknown }) => {
  expect(ask(question)).toMatchObject({ kind: "nothing", unknown });
});

test.for([{ question: "" }, { question: "help" }, { question: "ヘルプ" }, { question: "使い方" }])(
  "“$question” shows how to ask",
  ({ question }) => {
    expect(ask(question).kind).toBe("help");
  },
);

test("every example of the help is answered", () => {
  for (const question of [...examplesIn("help"), ...examplesIn("使い方")]) {
    expect(ask(question).kind, question).not.toBe("nothing");
    expect(ask(question).kind, question).not.toBe("help");
  }
});

function examplesIn(question: string): readonly string[] {
  const answer = ask(question);
  return answer.kind === "help" ? answer.examples : [];
}
