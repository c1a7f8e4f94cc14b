import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { plainText } from "../../src/card/plain.ts";
import type { Intent } from "../../src/search/query.ts";
import {
  help,
  meetupAnswer,
  nothing,
  speakerAnswer,
  talkAnswer,
  talksAnswer,
} from "../helpers/slack-answers.ts";

const say = (answer: Answer) => plainText(answer, "/talks");

test("a talk: title, speakers, meetup, date, venue, points as nested, links, others", () => {
  expect(say(talkAnswer)).toMatchInlineSnapshot(`
    "コンテナランタイムの選び方
    山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · Night of Containers #7 · Harbour Hall

    • OCI 準拠なら取り替えられる
        • runc と gVisor を比べた
            • ctr run --rm <image>
              echo ok

    スライド: https://example.com/slides.pdf
    動画: 録画 https://example.com/video
    イベントページ: https://example.com/events/7?a=1&b=2

    一致した言葉: 実行環境 = ランタイム

    ほかに近い発表:

    • LT: My first sidecar — Ann Lee · 2024年10月3日(木) · Night of Containers #7 https://example.com/events/7?a=1&b=2"
  `);
});

test("a talk, in English", () => {
  expect(say({ ...talkAnswer, locale: "en" })).toMatchInlineSnapshot(`
    "コンテナランタイムの選び方
    山田太郎 (港ソフト), @hana · Thu 3 Oct 2024 · Night of Containers #7 · Harbour Hall

    • OCI 準拠なら取り替えられる
        • runc と gVisor を比べた
            • ctr run --rm <image>
              echo ok

    Slides: https://example.com/slides.pdf
    Video: 録画 https://example.com/video
    Meetup page: https://example.com/events/7?a=1&b=2

    Matched: 実行環境 = ランタイム

    Other talks close to this:

    • LT: My first sidecar — Ann Lee · Thu 3 Oct 2024 · Night of Containers #7 https://example.com/events/7?a=1&b=2"
  `);
});

test.for<{ intent: Intent; ja: string; en: string }>([
  {
    intent: "when",
    ja: "開催日は 2024年10月3日(木) です。",
    en: "It was on Thu 3 Oct 2024.",
  },
  { intent: "where", ja: "会場は Harbour Hall です。", en: "It was at Harbour Hall." },
  {
    intent: "who",
    ja: "発表者は山田太郎 (@taro, 港ソフト)、@hana さんです。",
    en: "山田太郎 (@taro, 港ソフト), @hana gave it.",
  },
  {
    intent: "link",
    ja: "スライド: https://example.com/slides.pdf",
    en: "Slides: https://example.com/slides.pdf",
  },
])("begins with the fact when $intent is asked", ({ intent, ja, en }) => {
  expect(firstLine({ ...talkAnswer, intent })).toBe(ja);
  expect(firstLine({ ...talkAnswer, intent, locale: "en" })).toBe(en);
});

test.for<{ intent: Intent; says: string }>([
  { intent: "when", says: "No date was found in the notes." },
  { intent: "where", says: "No venue was found in the notes." },
  { intent: "who", says: "No speaker was found in the notes." },
  { intent: "link", says: "No link was found in the notes." },
])("says so when the notes do not know $intent", ({ intent, says }) => {
  const meetup = { id: "x.md", title: "X", talkCount: 1 };
  const best = { ...talkAnswer.best, speakers: [], links: [], people: [], meetup };

  expect(firstLine({ ...talkAnswer, locale: "en", intent, best })).toBe(says);
});

test("a link that is named by its kind is not named twice", () => {
  const link = { url: "https://example.com/s", text: "Slides", kind: "slides" } as const;
  const best = { ...talkAnswer.best, links: [link] };

  expect(say({ ...talkAnswer, locale: "en", best })).toContain("\nSlides: https://example.com/s\n");
});

test("a list of talks, with how many are not shown", () => {
  expect(say(talksAnswer)).toMatchInlineSnapshot(`
    "5 talks found
    1–2 of 5

    • コンテナランタイムの選び方 — 山田太郎 (港ソフト), @hana · Thu 3 Oct 2024 · Night of Containers #7 · Slides https://example.com/slides.pdf
    • LT: My first sidecar — Ann Lee · Thu 3 Oct 2024 · Night of Containers #7 https://example.com/events/7?a=1&b=2"
  `);
});

test("a meetup's programme", () => {
  expect(say(meetupAnswer)).toMatchInlineSnapshot(`
    "Night of Containers #7
    Thu 3 Oct 2024 · Harbour Hall

    Meetup page: https://example.com/events/7?a=1&b=2

    2 talks.

    • コンテナランタイムの選び方 — 山田太郎 (港ソフト), @hana · Slides https://example.com/slides.pdf
    • LT: My first sidecar — Ann Lee"
  `);
});

test("a speaker's talks", () => {
  expect(say(speakerAnswer)).toMatchInlineSnapshot(`
    "山田太郎 (@taro) さんの発表 1 件

    • コンテナランタイムの選び方 — 2024年10月3日(木) · Night of Containers #7 · スライド https://example.com/slides.pdf"
  `);
});

test("the end of a list is all there is to say", () => {
  const { unheld, nearest, ...bare } = nothing;
  const end = { ...bare, suggestions: [] };

  expect(plainText({ ...end, why: "no-more" }, "/talks")).toBe("これで全部です。");
  expect(plainText({ ...end, why: "no-earlier", locale: "en" }, "/talks")).toBe(
    "There is nothing before this.",
  );
});

test("nothing found", () => {
  expect(say(nothing)).toMatchInlineSnapshot(`
    "「量子」は、どの発表にも出てきません。

    近い発表:

    • コンテナランタイムの選び方 — 山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · Night of Containers #7 · スライド · コンピュータに触れています https://example.com/slides.pdf

    • 量子化 コンピュータ
    • /talks meetups — 勉強会の一覧
    • /talks help"
  `);
});

test.for<{ kind: "person" | "meetup" | "year"; text: string; ja: string; en: string }>([
  {
    kind: "person",
    text: "@nobody",
    ja: "「@nobody」という発表者はメモにいません。",
    en: "No speaker in the notes is called “@nobody”.",
  },
  {
    kind: "meetup",
    text: "第99回",
    ja: "「第99回」という勉強会はメモにありません。",
    en: "No meetup in the notes is called “第99回”.",
  },
  {
    kind: "year",
    text: "2031",
    ja: "「2031」の発表はメモにありません。",
    en: "No talk in the notes is dated 2031.",
  },
])("says which $kind is in no notes", ({ kind, text, ja, en }) => {
  const unknown = { kind, text };

  expect(firstLine({ ...nothing, unknown })).toBe(ja);
  expect(firstLine({ ...nothing, locale: "en", unknown })).toBe(en);
});

test("help, with the command's real name", () => {
  expect(plainText(help, "/ask-talks")).toMatchInlineSnapshot(`
    "Ask about 2 talks from 1 meetup.

    Try
    • /ask-talks コンテナって何？
    • /ask-talks @taro
    • /ask-talks random — Random talk

    How to ask

    • /ask-talks your question — only you see the answer
    • @kikigaki your question — everybody sees the answer
    • your question — in a direct message
    • /ask-talks question by:name year:2024 — only one speaker and year

    Browse
    • /ask-talks meetups — Meetups
    • /ask-talks speakers — Speakers
    • /ask-talks years — Years"
  `);
});

test("help without any notes", () => {
  const empty = { ...help, talkCount: 0, meetupCount: 0, examples: [] };

  expect(say({ ...empty, locale: "ja" })).toMatchInlineSnapshot(`
    "勉強会の発表メモから答えます。いまはまだメモがありません。

    聞き方

    • /talks 質問 — 答えは自分だけに見えます
    • @kikigaki 質問 — 答えはみんなに見えます
    • 質問 — ダイレクトメッセージで
    • /talks 質問 発表者:名前 年:2024 — その発表者のその年の発表だけ"
  `);
});

function firstLine(answer: Answer): string | undefined {
  return say(answer).split("\n")[0];
}

test("a video that is asked for stands before the slides", () => {
  const answer = { ...talkAnswer, intent: "link", linkKind: "video" } as const;

  expect(firstLine(answer)).toBe("動画: 録画 https://example.com/video");
});

test("of dozens of links only those asked for are shown, as the heading leads to the page of the meetup", () => {
  const links = Array.from({ length: 30 }, (_, at) => {
    const url = `https://example.com/${at}`;
    return { url, text: url, kind: at === 29 ? "video" : "other" } as const;
  });
  const best = { ...talkAnswer.best, links };
  const lines = say({ ...talkAnswer, intent: "link", linkKind: "video", best }).split("\n");

  expect(lines.slice(0, 3)).toEqual([
    "動画: https://example.com/29",
    "",
    "コンテナランタイムの選び方",
  ]);
  const any = say({ ...talkAnswer, intent: "link", best }).split("\n");
  expect(any.slice(0, 5).at(-1)).toBe("ほか 27 件");
});

test("of many links the one whose name was asked for stands alone", () => {
  const links = ["Ann Lee: Reading notes aloud", "Ben Roe: Notes", "Cy Ode: Maps"].map(
    (text, at) => ({ url: `https://example.com/${at}`, text, kind: "video" }) as const,
  );
  const matches = ["Reading", "notes", "aloud"].map(
    (found) => ({ asked: found, found, bridge: "exact", field: "body" }) as const,
  );
  const best = { ...talkAnswer.best, links, matches };
  const said = say({ ...talkAnswer, intent: "link", linkKind: "video", best });

  expect(said).toContain("動画: Ann Lee: Reading notes aloud https://example.com/0");
  expect(said).not.toContain("Ben Roe");
  expect(said).not.toContain("ほか 2 件");
});

test.for([
  {
    intent: "latest",
    ja: "最新の発表",
    en: "Latest talks",
  },
  {
    intent: "oldest",
    ja: "はじめのころの発表",
    en: "First talks",
  },
] as const)("a list of the $intent talks says what it is", ({ intent, ja, en }) => {
  expect(firstLine({ ...talksAnswer, intent, locale: "ja" })).toBe(ja);
  expect(firstLine({ ...talksAnswer, intent, locale: "en" })).toBe(en);
});

test("a word that the notes write with another space or capital is no other word", () => {
  const matches = [
    { asked: "alert fatigue", found: "Alert fatigue", bridge: "synonym", field: "body" },
    { asked: "コスト 削減", found: "コスト削減", bridge: "synonym", field: "body" },
    { asked: "k8s", found: "Kubernetes", bridge: "synonym", field: "body" },
  ] as const;

  const said = say({ ...talkAnswer, best: { ...talkAnswer.best, matches } });
  expect(said).toContain("一致した言葉: k8s = Kubernetes\n");
});

test("a word that stands in the title or the points is not said to be matched by another", () => {
  const matches = [
    { asked: "k8s", found: "Kubernetes", bridge: "synonym", field: "body" },
  ] as const;
  const point = (text: string) => [{ kind: "bullet", text, depth: 0 }] as const;
  const saying = (text: string) =>
    say({ ...talkAnswer, best: { ...talkAnswer.best, matches, points: point(text) } });

  expect(saying("Kubernetes を更新")).toContain("一致した言葉: k8s = Kubernetes\n");
  expect(saying("K8s を更新")).not.toContain("一致した言葉");
});

test("the title of a talk in a list leads to slides, the meetup or the notes, and to no other link", () => {
  const profile = { url: "https://twitter.com/taro", text: "@taro", kind: "other" } as const;
  const { url: _, ...meetup } = talkAnswer.best.meetup;
  const thin = { ...talkAnswer.best, links: [profile], meetup, notesUrl: "https://n.example/a.md" };

  expect(say({ ...talksAnswer, rows: [{ ...thin, meetup: talkAnswer.best.meetup }] })).toContain(
    "https://example.com/events/7",
  );
  expect(say({ ...talksAnswer, rows: [thin] })).toContain("https://n.example/a.md");
});
