/**
 * What a reader of `notes/` would expect, asked as people ask in chat. Every question goes through
 * the whole core, over the real notes, and says why its answer is the right one.
 */
import { expect, test } from "vitest";
import type { Answer } from "../src/answer/answer.ts";
import { answerQuestion } from "../src/answer/answer-question.ts";
import { readLibrary } from "../src/ingest/read-library.ts";
import { plainText } from "../src/slack/messages/plain-text.ts";

const { library } = await readLibrary("notes");

function ask(question: string): Answer {
  return answerQuestion(question, library, "ja");
}

/** The title of the talk that answers. */
function talkOf(answer: Answer): string | undefined {
  return answer.kind === "talk" ? answer.best.entry.talk.title : undefined;
}

/** What is shown of its notes. */
function pointsOf(answer: Answer): string {
  return answer.kind === "talk" ? answer.best.points.map(({ text }) => text).join("\n") : "";
}

test.for([
  {
    question: "Knative って何？",
    talk: "Knativeのあれこれ",
    because: "って何 is no part of the topic",
  },
  { question: "knative", talk: "Knativeのあれこれ", because: "case does not count" },
  {
    question: "ＫＮＡＴＩＶＥについて教えて",
    talk: "Knativeのあれこれ",
    because: "width does not count",
  },
  {
    question: "ハイパーコンバージドの製品の話なかったっけ",
    talk: "Nutanix",
    because: "なかったっけ asks for a talk",
  },
  { question: "オンプレでRDSみたいなやつ", talk: "Nutanix", because: "RDS stands in its notes" },
  {
    question: "筋肉体操のやつ",
    talk: "Knativeのあれこれ",
    because: "a side remark is remembered best",
  },
  {
    question: "サーバの調達に時間がかかっていた話",
    talk: "IaaSをいじっている人",
    because: "the notes write サーバ, too",
  },
  {
    question: "サーバーの調達のリードタイム",
    talk: "IaaSをいじっている人",
    because: "サーバ and サーバー are one word",
  },
  { question: "gVisor に似たランタイム", talk: "runq", because: "it is compared to gVisor" },
  { question: "社内の開発者ポータル", talk: "開発者ポータル", because: "the title says so" },
  {
    question: "持ち主のわからないサービスを減らした話",
    talk: "三人で始める",
    because: "its result is about that",
  },
  {
    question: "Terraform を分けた話",
    talk: "Terraform のモノレポ",
    because: "one talk is about Terraform",
  },
  {
    question: "クラウドの費用を減らした話ってあった？",
    talk: "クラウドの請求書",
    because: "the words are in its notes",
  },
  {
    question: "シェルスクリプトのLT",
    talk: "シェルスクリプトを書く前に",
    because: "the title says so",
  },
  {
    question: "nobody knew which dashboard to open",
    talk: "Traces before dashboards",
    because: "it is what the speaker said",
  },
  {
    question: "did anyone talk about OpenTelemetry?",
    talk: "Traces before dashboards",
    because: "one talk uses it",
  },
  {
    question: "too many alerts at night",
    talk: "Alert fatigue",
    because: "alerts are its subject",
  },
  {
    question: "error budget burn rate",
    talk: "Alert fatigue",
    because: "the words stand in one line",
  },
  { question: "logging in rust", talk: "Logging in Rust", because: "the title says so" },
  {
    question: "オンコールで電話が鳴らないようにした話",
    talk: "夜中に鳴らない電話",
    because: "電話 and 鳴る are its words",
  },
  {
    question: "バキュームを止めたらどうなった？",
    talk: "VACUUM",
    because: "バキューム is vacuum in kana",
  },
  {
    question: "postgresql のテーブルが膨らんだ話",
    talk: "VACUUM",
    because: "the failure is told there",
  },
  {
    question: "MySQL 8.0 へのアップグレード",
    talk: "MySQL 5.7 から 8.0",
    because: "8.0 is one word",
  },
  {
    question: "使われないインデックスを消す",
    talk: "インデックスは何本まで",
    because: "the words are in its notes",
  },
  {
    question: "SQLiteを本番で使ってる人いたよね",
    talk: "SQLite を本番",
    because: "いたよね asks for a talk",
  },
  {
    question: "good error messages for a CLI",
    talk: "command line is a user interface",
    because: "messages are its first point",
  },
  { question: "正規表現が遅い", talk: "正規表現を速く", because: "正規表現 is its subject" },
  {
    question: "regular expression denial of service",
    talk: "正規表現を速く",
    because: "regular expression is 正規表現",
  },
  {
    question: "static site generator with make",
    talk: "Tiny static sites",
    because: "make tells it apart",
  },
  {
    question: "WebAssembly でプラグイン",
    talk: "WASM でプラグイン",
    because: "both words are there",
  },
  {
    question: "React Server Components の感想",
    talk: "React Server Components",
    because: "the title says so",
  },
  { question: "アクセシビリティ", talk: "アクセシビリティ", because: "one talk is about it" },
  {
    question: "accessibility",
    talk: "アクセシビリティ",
    because: "it is the same word in English",
  },
  {
    question: "スクリーンリーダーで試した話",
    talk: "アクセシビリティ",
    because: "the word is in its notes",
  },
  { question: "日本語フォントが重い", talk: "Web フォント", because: "フォント is its subject" },
  {
    question: "CSS grid calendar",
    talk: "CSS だけでカレンダー",
    because: "grid stands in its notes",
  },
  {
    question: "RAGの正答率を上げた話",
    talk: "RAG を作ったら",
    because: "RAG and 正答率 are there",
  },
  {
    question: "ベクトル検索と全文検索",
    talk: "RAG を作ったら",
    because: "the words stand in one line",
  },
  { question: "prompt injection", talk: "Prompt injection", because: "the title says so" },
  {
    question: "プロンプトインジェクション",
    talk: "Prompt injection",
    because: "it is the same in katakana",
  },
  {
    question: "手元で動くLLM",
    talk: "ノートパソコンで動く LLM",
    because: "LLM and 動く are there",
  },
  {
    question: "パスワードをなくした話",
    talk: "パスキーに移行",
    because: "パスワード is in its title",
  },
  { question: "passkey", talk: "パスキーに移行", because: "passkey is パスキー" },
  { question: "ソフトウェアの部品表 SBOM", talk: "SBOM", because: "SBOM is its subject" },
  { question: "バックアップから戻す訓練", talk: "障害訓練", because: "the title says so" },
  {
    question: "フィッシングメールの訓練の効果",
    talk: "怪しいメールの訓練",
    because: "メール, 訓練 and 効果 are there",
  },
  {
    question: "クバネティスをやめたチーム",
    talk: "Kubernetes を使わない勇気",
    because: "クバネティス is Kubernetes",
  },
  { question: "k8s 使わない", talk: "Kubernetes を使わない勇気", because: "k8s is Kubernetes" },
  {
    question: "フィーチャーフラグの期限",
    talk: "Feature flags",
    because: "it is the same in katakana",
  },
  { question: "Git の小技", talk: "Git の小技", because: "a thin talk is found by its title" },
])("$question → $talk, because $because", ({ question, talk }) => {
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
  { question: "第38回いつ？", fact: "2018-08-28", because: "the number names one evening" },
  {
    question: "PaaS勉強会の会場どこだっけ",
    fact: "GMO Yours",
    because: "the series has one evening",
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
    fact: "2024-03-07",
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
    because: "回目 counts the evenings of the series",
  },
])("$question: $fact of the evening, because $because", ({ question, fact }) => {
  const answer = ask(question);

  expect(answer.kind).toBe("meetup");
  expect(plainText(answer, "/talks")).toContain(fact);
});

test.for([
  {
    question: "パスキーの話したの誰？",
    intent: "who",
    fact: "本橋みのり",
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
    fact: "2018-08-28",
    because: "the day of its evening",
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
    because: "the newest evening is of 2026",
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
  expect(answer.kind === "talks" && answer.talks[0]?.entry.talk.title).toContain(first);
});

test.for([
  { question: "knatvie", talk: "Knativeのあれこれ", because: "two letters are swapped" },
  { question: "nutanics の DB", talk: "Nutanix", because: "it sounds the same" },
  { question: "teraform", talk: "Terraform", because: "one letter is missing" },
  {
    question: "アクセシビリテイ",
    talk: "アクセシビリティ",
    because: "a small ィ is written large",
  },
  {
    question: "opentelemtry sampling",
    talk: "Traces before dashboards",
    because: "one letter is missing",
  },
  { question: "postgers vacuum", talk: "VACUUM", because: "two letters are swapped" },
])("in spite of the spelling, $question → $talk, because $because", ({ question, talk }) => {
  expect(talkOf(ask(question))).toContain(talk);
});

test.for([
  { question: "量子コンピュータの話", because: "no talk is about it" },
  { question: "社内の経費精算ってどうやるの", because: "社内 alone answers nothing" },
  { question: "明日の天気は？", because: "the notes are about talks" },
  { question: "Solana smart contracts", because: "no talk is about it" },
  { question: "best pizza in Naples", because: "in and best match nothing" },
  { question: "ブロックチェーンで投票システムを作る方法", because: "one side remark is no answer" },
])("nothing on “$question”, because $because", ({ question }) => {
  expect(ask(question).kind).toBe("nothing");
});

test.for([
  { question: "第99回いつ？", unknown: { kind: "meetup", text: "第99回" } },
  {
    question: "みなとプラットフォームナイト #50 の会場",
    unknown: { kind: "meetup", text: "みなとプラットフォームナイト #50" },
  },
  { question: "田中角栄さんの発表", unknown: { kind: "person", text: "田中角栄さん" } },
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
