import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { answerModal } from "../../../src/slack/blocks/answer-modal.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import {
  help,
  meetupAnswer,
  meetupsAnswer,
  nothing,
  peopleAnswer,
  speakerAnswer,
  talkAnswer,
  talksAnswer,
  thanks,
} from "../../helpers/slack-answers.ts";

test("a talk, in Japanese", () => {
  expect(shownIn("ja", talkAnswer)).toMatchInlineSnapshot(`
    "# コンテナランタイムの選び方
    ~ 山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · Harbour Hall
    • OCI 準拠なら取り替えられる
      • runc と *gVisor* を比べた
    \`\`\`ctr run --rm <image>
    echo ok\`\`\`
    <https://example.com/slides.pdf|スライド> · 動画: <https://example.com/video|録画>
    ~ 一致した言葉: 実行環境 = ランタイム
    [メモ] [共有] [発表者 (山田太郎さんの発表)] [⋯ この勉強会の発表 | 似た発表]
    (役に立った|役に立たなかった)
    ---
    ほかに近い発表:
    *LT: My first sidecar*
    Ann Lee · 2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>
      [開く (開く: LT: My first sidecar)]"
  `);
});

test("a talk, in English", () => {
  expect(shownIn("en", talkAnswer)).toMatchInlineSnapshot(`
    "# コンテナランタイムの選び方
    ~ 山田太郎 (港ソフト), @hana · Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · Harbour Hall
    • OCI 準拠なら取り替えられる
      • runc と *gVisor* を比べた
    \`\`\`ctr run --rm <image>
    echo ok\`\`\`
    <https://example.com/slides.pdf|Slides> · Video: <https://example.com/video|録画>
    ~ Matched: 実行環境 = ランタイム
    [Notes] [Share] [Speaker (Talks by 山田太郎)] [⋯ Talks at this meetup | Talks like this one]
    (Helpful|Not helpful)
    ---
    Other talks close to this:
    *LT: My first sidecar*
    Ann Lee · Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>
      [Open (Open: LT: My first sidecar)]"
  `);
});

test("a list of talks, in Japanese", () => {
  expect(shownIn("ja", talksAnswer)).toMatchInlineSnapshot(`
    "# 見つかった発表 5 件
    ~ 全 5 件のうち 1〜2
    *コンテナランタイムの選び方*
    山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|スライド>
      [開く (開く: コンテナランタイムの選び方)]
    *LT: My first sidecar*
    Ann Lee · 2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>
      [開く (開く: LT: My first sidecar)]
    [次の 3 件] [共有]"
  `);
});

test("a list of talks, in English", () => {
  expect(shownIn("en", talksAnswer)).toMatchInlineSnapshot(`
    "# 5 talks found
    ~ 1–2 of 5
    *コンテナランタイムの選び方*
    山田太郎 (港ソフト), @hana · Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|Slides>
      [Open (Open: コンテナランタイムの選び方)]
    *LT: My first sidecar*
    Ann Lee · Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>
      [Open (Open: LT: My first sidecar)]
    [Next 3] [Share]"
  `);
});

test("a meetup's programme, in Japanese", () => {
  expect(shownIn("ja", meetupAnswer)).toMatchInlineSnapshot(`
    "# Night of Containers #7
    ~ 2024年10月3日(木) · Harbour Hall
    <https://example.com/events/7?a=1&amp;b=2|イベントページ>
    *発表は 2 件です。*
    *コンテナランタイムの選び方*
    山田太郎 (港ソフト)、@hana · <https://example.com/slides.pdf|スライド>
      [開く (開く: コンテナランタイムの選び方)]
    *LT: My first sidecar*
    Ann Lee
      [開く (開く: LT: My first sidecar)]
    [共有]"
  `);
});

test("a meetup's programme, in English", () => {
  expect(shownIn("en", meetupAnswer)).toMatchInlineSnapshot(`
    "# Night of Containers #7
    ~ Thu 3 Oct 2024 · Harbour Hall
    <https://example.com/events/7?a=1&amp;b=2|Meetup page>
    *2 talks.*
    *コンテナランタイムの選び方*
    山田太郎 (港ソフト), @hana · <https://example.com/slides.pdf|Slides>
      [Open (Open: コンテナランタイムの選び方)]
    *LT: My first sidecar*
    Ann Lee
      [Open (Open: LT: My first sidecar)]
    [Share]"
  `);
});

test("a speaker's talks, in Japanese", () => {
  expect(shownIn("ja", speakerAnswer)).toMatchInlineSnapshot(`
    "# 山田太郎 (@taro) さんの発表 1 件
    *コンテナランタイムの選び方*
    2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|スライド>
      [開く (開く: コンテナランタイムの選び方)]
    [共有]"
  `);
});

test("a speaker's talks, in English", () => {
  expect(shownIn("en", speakerAnswer)).toMatchInlineSnapshot(`
    "# 1 talk by 山田太郎 (@taro)
    *コンテナランタイムの選び方*
    Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|Slides>
      [Open (Open: コンテナランタイムの選び方)]
    [Share]"
  `);
});

test("who has talked about something, in Japanese", () => {
  expect(shownIn("ja", peopleAnswer)).toMatchInlineSnapshot(`
    "# 「containers」に触れた人 12 人（近い順）
    ~ 全 12 人のうち 1〜2
    *山田太郎*
    発表 4 件
      [開く (開く: 山田太郎)]
    • コンテナランタイムの選び方 · 2024年10月3日(木) · <https://example.com/slides.pdf|スライド>
    • コンテナランタイムの選び方 · 2024年10月3日(木) · <https://example.com/slides.pdf|スライド>
    • コンテナランタイムの選び方 · 2024年10月3日(木) · <https://example.com/slides.pdf|スライド>
    • ほか 1 件
    *Ann Lee*
      [開く (開く: LT: My first sidecar)]
    • LT: My first sidecar · 2024年10月3日(木) · <https://example.com/events/7?a=1&b=2|Night of Containers #7>
    [次の 2 人] [共有]
    (役に立った|役に立たなかった)"
  `);
});

test("who has talked about something, in English", () => {
  expect(shownIn("en", peopleAnswer)).toMatchInlineSnapshot(`
    "# 12 people mention containers, closest first
    ~ 1–2 of 12
    *山田太郎*
    4 talks
      [Open (Open: 山田太郎)]
    • コンテナランタイムの選び方 · Thu 3 Oct 2024 · <https://example.com/slides.pdf|Slides>
    • コンテナランタイムの選び方 · Thu 3 Oct 2024 · <https://example.com/slides.pdf|Slides>
    • コンテナランタイムの選び方 · Thu 3 Oct 2024 · <https://example.com/slides.pdf|Slides>
    • and 1 more
    *Ann Lee*
      [Open (Open: LT: My first sidecar)]
    • LT: My first sidecar · Thu 3 Oct 2024 · <https://example.com/events/7?a=1&b=2|Night of Containers #7>
    [Next 2] [Share]
    (Helpful|Not helpful)"
  `);
});

test("meetups of a month, in both languages", () => {
  expect(shownIn("en", meetupsAnswer)).toMatchInlineSnapshot(`
    "# Meetups in Oct 2024: 12
    ~ 1–1 of 12
    *<https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>*
    Thu 3 Oct 2024 · 2 talks
      [Open (Open: Night of Containers #7)]
    [Next 1] [Share]"
  `);
  expect(shownIn("ja", meetupsAnswer)).toMatchInlineSnapshot(`
    "# 2024年10月の勉強会 12 回
    ~ 全 12 回のうち 1〜1
    *<https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>*
    2024年10月3日(木) · 発表 2 件
      [開く (開く: Night of Containers #7)]
    [次の 1 回] [共有]"
  `);
});

test("nothing found, in Japanese", () => {
  expect(shownIn("ja", nothing)).toMatchInlineSnapshot(`
    "*「量子」は、どの発表にも出てきません。*
    近い発表:
    *コンテナランタイムの選び方*
    山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|スライド>
    コンピュータに触れています
      [開く (開く: コンテナランタイムの選び方)]
    [「量子化 コンピュータ」？] [勉強会の一覧] [聞き方]"
  `);
});

test("nothing found, in English", () => {
  expect(shownIn("en", nothing)).toMatchInlineSnapshot(`
    "*No talk mentions “量子”.*
    These come closest:
    *コンテナランタイムの選び方*
    山田太郎 (港ソフト), @hana · Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|Slides>
    mentions コンピュータ
      [Open (Open: コンテナランタイムの選び方)]
    [“量子化 コンピュータ”?] [Browse meetups] [How to ask]"
  `);
});

test("help, in Japanese", () => {
  expect(shownIn("ja", help)).toMatchInlineSnapshot(`
    "*勉強会 1 回、発表 2 件のことを聞けます。*
    ~ 試す
    [コンテナって何？] [@taro] [ランダムに 1 件]
    ~ 聞き方
    • \`/talks 質問\` — 答えは自分だけに見えます
    • \`@kikigaki 質問\` — 答えはみんなに見えます
    • \`質問\` — ダイレクトメッセージで
    • \`/talks 質問 発表者:名前 年:2024\` — その発表者のその年の発表だけ
    ~ 一覧
    [勉強会] [発表者] [年]"
  `);
});

test("help, in English", () => {
  expect(shownIn("en", help)).toMatchInlineSnapshot(`
    "*Ask about 2 talks from 1 meetup.*
    ~ Try
    [コンテナって何？] [@taro] [Random talk]
    ~ How to ask
    • \`/talks your question\` — only you see the answer
    • \`@kikigaki your question\` — everybody sees the answer
    • \`your question\` — in a direct message
    • \`/talks question by:name year:2024\` — only one speaker and year
    ~ Browse
    [Meetups] [Speakers] [Years]"
  `);
});

test("a word of thanks, in both languages", () => {
  expect(shownIn("ja", thanks)).toMatchInlineSnapshot(`"どういたしまして。"`);
  expect(shownIn("en", thanks)).toMatchInlineSnapshot(`"You are welcome."`);
});

test("the blocks of a talk as Slack takes them", () => {
  const { blocks } = answerMessage({ ...talkAnswer, others: [], total: 1 }, "/talks");

  expect(blocks.slice(0, 3)).toMatchInlineSnapshot(`
    [
      {
        "text": {
          "emoji": false,
          "text": "コンテナランタイムの選び方",
          "type": "plain_text",
        },
        "type": "header",
      },
      {
        "elements": [
          {
            "text": "山田太郎 (港ソフト)、@hana · 2024⁠年⁠10⁠月⁠3⁠日⁠(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · Harbour Hall",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "elements": [
          {
            "elements": [
              {
                "elements": [
                  {
                    "text": "OCI 準拠なら取り替えられる",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "indent": 0,
            "style": "bullet",
            "type": "rich_text_list",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "text": "runc と ",
                    "type": "text",
                  },
                  {
                    "style": {
                      "bold": true,
                    },
                    "text": "gVisor",
                    "type": "text",
                  },
                  {
                    "text": " を比べた",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "indent": 1,
            "style": "bullet",
            "type": "rich_text_list",
          },
          {
            "elements": [
              {
                "text": "ctr run --rm <image>
    echo ok",
                "type": "text",
              },
            ],
            "type": "rich_text_preformatted",
          },
        ],
        "type": "rich_text",
      },
    ]
  `);
  expect(blocks.at(-1)).toMatchObject({
    type: "actions",
    elements: [
      {
        type: "button",
        action_id: "notes-0",
        text: { type: "plain_text", text: "メモ", emoji: false },
        value: '{"locale":"ja","action":{"kind":"notes","id":"autumn.md#runtimes"}}',
      },
      { action_id: "look-speaker-1" },
      { type: "overflow", options: [{ text: { text: "この勉強会の発表" } }, {}] },
    ],
  });
});

test("a fact asked for just after the talk does not repeat its card", () => {
  const brief = { ...talkAnswer, intent: "who", isBrief: true } as const;

  expect(shownIn("en", brief)).toMatch(
    /^\*山田太郎 .* gave it\.\*\n~ About “コンテナランタイムの選び方”\n\[Talks by 山田太郎\]$/u,
  );
});

test("more of the talk that was shown just before is its points, without a second headline", () => {
  const details = { ...talkAnswer, isBrief: true } as const;

  expect(shownIn("en", details)).toMatch(/^~ About “コンテナランタイムの選び方”\n• OCI/u);
});

test("who gave a talk is said first", () => {
  expect(shownIn("en", { ...talkAnswer, intent: "who" }).split("\n")[0]).toBe(
    "*山田太郎 (@taro, 港ソフト), @hana gave it.*",
  );
});

test("links that are asked for come first, the page of the meetup among them", () => {
  expect(shownIn("ja", { ...talkAnswer, intent: "link" }).split("\n")[0]).toBe(
    "<https://example.com/slides.pdf|スライド> · 動画: <https://example.com/video|録画> · <https://example.com/events/7?a=1&amp;b=2|イベントページ>",
  );
});

test.for([
  {
    why: "lost",
    ja: "どの発表のことか、わからなくなりました。",
    en: "It is not known any more which",
  },
  { why: "no-more", ja: "これで全部です。", en: "That is all there is." },
  { why: "none-like", ja: "似た発表はほかにありません。", en: "No other talk is like this one." },
  { why: "no-earlier", ja: "これより前はありません。", en: "There is nothing before this." },
] as const)("a follow-up that leads nowhere, $why", ({ why, ja, en }) => {
  const answer = { ...nothing, suggestions: [], why };

  expect(shownIn("ja", answer)).toContain(ja);
  expect(shownIn("en", answer)).toContain(en);
});

function shownIn(locale: "ja" | "en", answer: Answer): string {
  const options = { canShare: true, canRate: true };
  return shownAs(answerMessage({ ...answer, locale }, "/talks", options).blocks);
}

test.for([talkAnswer, talksAnswer, meetupAnswer, meetupsAnswer, speakerAnswer, peopleAnswer])(
  "what was asked stands above $kind, behind who shared it where others read it, and pages nobody",
  (answer) => {
    const asked = { ...answer, locale: "en", question: "ropes <!channel>" } as const;
    const own = answerMessage(asked, "/talks", { tellsQuestion: true });
    const shared = answerMessage(asked, "/talks", { tellsQuestion: true, notice: "By <@U1>" });

    expect(shownAs(own.blocks)).toMatch(/^~ Asked: ropes &lt;!channel&gt;\n/u);
    expect(own.text).toMatch(/^Asked: ropes &lt;!channel&gt;\n\n/u);
    expect(shownAs(shared.blocks)).toMatch(/^~ By <@U1> · Asked: ropes &lt;!channel&gt;\n/u);
    expect(shared.text).toMatch(/^By <@U1> · Asked: ropes &lt;!channel&gt;\n\n/u);
  },
);

test("how a question was read stands below its talk, in one small block", () => {
  const { best } = talkAnswer;
  const slip = { asked: "gvisr", found: "gVisor", field: "points", bridge: "spelling" } as const;
  const understood = { limits: { year: 2024 }, misunderstood: [] };
  const read = {
    ...talkAnswer,
    locale: "en",
    best: { ...best, matches: [slip] },
    understood,
  } as const;
  const { blocks } = answerMessage(read, "/talks", { tellsQuestion: true });

  expect(shownAs(blocks.slice(0, 2))).toMatch(new RegExp(`^~ Asked: .*\\n# ${best.title}$`, "u"));
  expect(shownAs(blocks)).toContain("\n~ Matched: gvisr = gVisor\nOnly: of 2024.\n[Notes]");
});

test.for(["who", "when", "topic", "link"] as const)(
  "who asks %s has three buttons at most, whatever the ids and however many the speakers",
  (intent) => {
    const id = "2024/the-harbour-night-with-a-name-that-goes-on/talks.md#".repeat(3);
    const people = ["Ann Lee", "Bo Lind", "Cy Low"].map((name) => ({
      ...{ id: `${id}${name}`, name, handles: [], names: [name], talkCount: 3 },
    }));
    const best = { ...talkAnswer.best, id, people, meetup: { ...talkAnswer.best.meetup, id } };
    const question = "a question that is longer than what a menu takes ".repeat(3);
    const long = { ...talkAnswer, question, intent, best, total: 9 } as const;
    const { blocks } = answerMessage(long, "/talks", {
      canShare: true,
      canRate: true,
      sharedBy: "U1",
    });
    const row = blocks.find(({ type }) => type === "actions") ?? expect.fail("It has buttons.");
    const kinds = "elements" in row ? row.elements.map(({ type }) => type) : [];

    expect(kinds.filter((type) => type === "button").length).toBeLessThanOrEqual(3);
    expect(kinds.filter((type) => type === "overflow").length).toBeLessThanOrEqual(1);
  },
);

test("a message shows five rows of a list and leads to those that follow; a window shows ten", () => {
  const [, second] = talksAnswer.rows;
  if (second?.kind !== "talk") throw new Error("It is a talk.");
  const rows = Array.from({ length: 10 }, (_, n) => ({ ...second, title: `Talk ${n + 1}` }));
  const list = { ...talksAnswer, locale: "en", rows, from: 10, total: 23 } as const;
  const { blocks, text } = answerMessage(list, "/talks");
  const inWindow = shownAs(answerModal(list, "/talks").blocks);

  const shown = shownAs(blocks);
  expect(shown.match(/\[Open \(Open: Talk \d+\)\]/gu)).toHaveLength(5);
  expect(shown).toMatch(/^# [^\n]*\n~ 11–15 of 23\n[\s\S]*Talk 5\)\]\n\[Previous 5\] \[Next 5\]$/u);
  expect(JSON.stringify(blocks)).toContain('\\"from\\":15');
  expect(text).not.toContain("Talk 6");
  expect(inWindow).toMatch(
    /^# [^\n]*\n~ 11–20 of 23\n[\s\S]*Talk 10\)\]\n\[Previous 10\] \[Next 3\]$/u,
  );
});

test("a refusal that names but a word stands below what was asked; one with the whole question tells it once", () => {
  const { unheld: _, ...whole } = { ...nothing, locale: "en" } as const;
  const asked = [{ ...nothing, locale: "en" } as const, whole].map(
    (answer) =>
      shownAs(answerMessage(answer, "/talks", { tellsQuestion: true }).blocks).split("\n")[0],
  );

  expect(asked).toEqual([
    "~ Asked: 量子コンピュータ",
    "*No talk was found for “量子コンピュータ”.*",
  ]);
});
