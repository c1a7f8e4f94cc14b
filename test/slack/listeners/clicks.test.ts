import { expect, test } from "vitest";
import type { TalkAnswer } from "../../../src/answer/answer.ts";
import { keyOfId } from "../../../src/answer/follow-up/id-key.ts";
import type { Action } from "../../../src/card/action.ts";
import { optionValue } from "../../../src/slack/blocks/action-value.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { act, click, command, fakeSlack, mention, shareSent } from "../../helpers/slack.ts";
import {
  meetupAnswer,
  nothing,
  speakerAnswer,
  talkAnswer,
  talkNotes,
  talksAnswer,
} from "../../helpers/slack-answers.ts";
import { expectSlackShows, expectSlackTakes } from "../../helpers/slack-rules.ts";

const { best, question } = talkAnswer;
const share: Action = { kind: "share", again: { kind: "ask", question }, subject: best.id };
const toSpeaker = { kind: "look-speaker", id: "taro", from: 0 } as const;

test("the answer to a command can be shared; what everybody sees already cannot", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });

  await slack.deliver(command("x"));
  await slack.deliver(mention("x"));

  expect(slack.calls.map(({ body }) => buttonIds(body))).toEqual([
    ["notes", "share", "look-speaker", "menu", "rate"],
    ["notes", "look-speaker", "menu", "rate"],
  ]);
});

test("Share opens a window for a comment, and shares when that is sent", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });

  await slack.deliver(act(share, "ja"));
  const { acks, said } = await slack.deliver(shareSent(share, "ja"));

  const { view } = slack.calls[0]?.body ?? {};
  const sent = shareSent(share, "ja").view;
  expect(view).toMatchObject({ callback_id: sent.callback_id, submit: { text: "共有" } });
  expect(view).toMatchObject({ private_metadata: sent.private_metadata });
  expect(view).toMatchObject({ close: { text: "キャンセル" } });
  expect(Object(view).blocks[1]).toMatchObject({ type: "input", optional: true });
  expectSlackShows({ args: { view } }, "C1", "U1");
  expect([acks, said]).toEqual([1, undefined]);
  expect(slack.calls.map(({ method }) => method)).toEqual(["views.open", "respond", "respond"]);
});

test.for([
  ["en", "C1", "*Share to <#C1>*"],
  ["ja", "C1", "*<#C1> に共有*"],
  ["en", "D1", "*Share in this conversation*"],
  ["ja", "D1", "*この会話に共有*"],
] as const)(
  "in %s, the window for sharing says that it goes to %s, and what is shared",
  async ([locale, channel, where]) => {
    const slack = await fakeSlack({ answers: { ask: () => ({ ...talkAnswer, locale }) } });

    await slack.deliver(act(share, locale, { channel: { id: channel } }));

    const { blocks } = Object(slack.calls[0]?.body.view);
    const [first, field, line, label, notice, title, meetup] = shownAs(blocks).split("\n");
    expect([first, line, title]).toEqual([where, "---", `# ${best.title}`]);
    expect(label).toBe(locale === "ja" ? "~ プレビュー" : "~ Preview");
    expect(field).toContain(": ____");
    expect(notice).toContain("<@U1>");
    expect(meetup).toContain(best.meetup.title);
    expect(shownAs(blocks)).not.toContain("["); // Nothing there can be clicked on.
  },
);

test("a list is named in the window for sharing by what it lists", async () => {
  const slack = await fakeSlack({
    answers: { lookUp: () => ({ ...speakerAnswer, locale: "en" }) },
  });

  await slack.deliver(act({ kind: "share", again: toSpeaker, subject: "taro" }, "en"));

  const { blocks } = Object(slack.calls[0]?.body.view);
  expect(shownAs(blocks)).toMatchInlineSnapshot(`
    "*Share to <#C1>*
    Comment: ____ (Shown above the answer, with your name.)
    ---
    ~ Preview
    ~ Shared by <@U1> · Asked: @taro
    # 1 talk by 山田太郎 (@taro)
    *コンテナランタイムの選び方*
    Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|Slides>"
  `);
});

test("nothing is asked on what the notes have no more", async () => {
  const slack = await fakeSlack({ answers: { ask: () => nothing } });

  await slack.deliver(act(share, "en"));

  expect(slack.calls).toMatchObject([
    { method: "respond", body: { text: expect.stringContaining("The notes have changed") } },
  ]);
});

test("a comment stands above the shared answer, below who shared it, as plain text", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });

  const comment = "<!channel> *read*\nthis &amp; that";
  await slack.deliver(shareSent(share, "en", { comment }));

  const body = slack.calls[0]?.body ?? {};
  const shown = shownAs(blocksIn(body)).split("\n");
  expect(shown.slice(0, 4)).toEqual([
    `~ <@U1> さんが共有 · 質問: ${question}`,
    "&lt;!channel&gt; *\u200Bread*",
    "this &amp;amp; that",
    `# ${best.title}`,
  ]);
  expect(body.text).toContain("&lt;!channel&gt; *read*\nthis &amp;amp; that\n\n");
  expectSlackTakes({ method: "response_url", args: body }, "U1");
});

test("in a thread it is said there when the notes have changed", async () => {
  const given = [talkAnswer, nothing];
  const slack = await fakeSlack({ answers: { ask: () => given.shift() ?? nothing } });

  await slack.deliver(act(share, "ja", { container: inThread }));
  const { view } = slack.calls[0]?.body ?? {};
  await slack.deliver({
    ...shareSent(share),
    view: { ...Object(view), id: "V9", state: { values: {} } },
  });

  expect(slack.calls[1]?.body).toMatchObject({ response_type: "ephemeral", thread_ts: "11.0" });
});

test("Share posts the same card with who shared it, then takes the private one away", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });
  await slack.deliver(command("x"));

  const { acks } = await slack.deliver(shareSent(share, "ja"));

  expect(acks).toBe(1);
  const [asked, shared, removed] = slack.calls.map(({ body }) => body);
  expect(shared).toMatchObject({
    response_type: "in_channel",
    replace_original: false,
    unfurl_links: false,
    text: `<@U1> さんが共有 · ${asked?.text}`,
  });
  expect(cardOf(shared)).toEqual(cardOf(asked));
  expect(removed).toEqual({ delete_original: true });
});

test("a second click on Share posts nothing, and says so to the one who clicked", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });

  await slack.deliver(shareSent(share, "ja"));
  await slack.deliver(shareSent(share, "ja"));

  expect(slack.calls.map(({ body }) => body.response_type ?? "removed")).toEqual([
    "in_channel",
    "removed",
    "ephemeral",
  ]);
  expect(slack.calls.at(-1)?.body.text).toMatchInlineSnapshot(
    `"同じカードの共有は 1 回だけです。チャンネルに出ていなければ、もう一度質問して、新しいカードを共有してください。"`,
  );
});

test("where the address of the click is used up, the card is posted as a member's", async () => {
  const slack = await fakeSlack({
    answers: { ask: () => talkAnswer },
    answer: ({ method }) => (method === "respond" ? new Response("", { status: 404 }) : undefined),
  });

  await slack.deliver(shareSent(share, "ja"));

  expect(slack.calls).toMatchObject([
    { method: "respond" },
    {
      method: "chat.postMessage",
      body: {
        channel: "C1",
        text: expect.stringMatching(/^<@U1> さんが共有 · /),
        unfurl_links: "false",
      },
    },
  ]);
});

test.for(["not_in_channel", "channel_not_found"])(
  "Share says how to invite the bot after %s, and works once it is there",
  async (error) => {
    let isThere = false;
    const slack = await fakeSlack({
      answers: { ask: () => talkAnswer },
      answer: ({ method }) => {
        if (method === "respond") return new Response("", { status: 410 });
        if (method === "chat.postMessage" && !isThere) return Response.json({ ok: false, error });
        return undefined;
      },
    });

    await slack.deliver(shareSent(share, "ja"));
    const told = slack.calls.at(-1);
    isThere = true;
    await slack.deliver(shareSent(share, "ja"));

    expect(told?.method).toBe("views.open");
    expect(told?.body.view).toMatchObject({
      blocks: [
        {
          text: {
            text: "このチャンネルには投稿できません。「/invite @kikigaki」で招待してから、もう一度押してください。",
          },
        },
      ],
    });
    expect(slack.calls.at(-1)).toMatchObject({
      method: "chat.postMessage",
      body: { text: expect.stringContaining("さんが共有") },
    });
  },
);

test("how to invite the bot is said beside the card where Slack lets it", async () => {
  const refused = { ok: false, error: "not_in_channel" };
  const slack = await fakeSlack({
    answers: { ask: () => talkAnswer },
    answer: ({ method, body }) =>
      method === "chat.postMessage" || body.response_type === "in_channel"
        ? Response.json(refused)
        : undefined,
  });

  await slack.deliver(shareSent(share, "en"));

  expect(slack.calls.at(-1)).toMatchObject({
    method: "respond",
    body: {
      response_type: "ephemeral",
      text: "The bot is not in this channel. Type “/invite @kikigaki” there, then click again.",
    },
  });
});

test("after another refusal of Slack's there is an apology, and the next click may post", async () => {
  let isArchived = true;
  const slack = await fakeSlack({
    answers: { ask: () => talkAnswer },
    answer: ({ method, body }) => {
      if (body.response_type === "in_channel") return new Response("", { status: 404 });
      if (method !== "chat.postMessage" || !isArchived) return undefined;
      return Response.json({ ok: false, error: "is_archived" });
    },
  });

  await slack.deliver(shareSent(share, "ja"));
  const told = slack.calls.at(-1);
  isArchived = false;
  await slack.deliver(shareSent(share, "ja"));

  expect(told?.body.text).toContain("申し訳ありません");
  expect(slack.calls.at(-1)?.method).toBe("chat.postMessage");
});

test("after a post that may have failed, the next click posts nothing", async () => {
  const slack = await fakeSlack({
    answers: { ask: () => talkAnswer },
    answer: ({ body }) =>
      body.response_type === "in_channel" ? new Response("", { status: 500 }) : undefined,
  });

  await slack.deliver(shareSent(share, "ja"));
  await slack.deliver(shareSent(share, "ja"));

  expect(slack.calls.at(-1)?.body.text).toContain("同じカードの共有は 1 回だけです。");
});

test.for([
  { name: "another talk", answer: other() },
  { name: "nothing", answer: nothing },
])(
  "Share of a card whose question finds $name by now says that the notes changed",
  async ({ answer }) => {
    const slack = await fakeSlack({ answers: { ask: () => answer } });

    await slack.deliver(shareSent(share, "ja"));

    expect(slack.calls).toMatchObject([
      {
        body: {
          response_type: "ephemeral",
          replace_original: false,
          text: "メモが変わり、これはもうありません。/talks でもう一度聞いてみてください。",
        },
      },
    ]);
  },
);

test("a page of a list is shared as that page", async () => {
  const slack = await fakeSlack({
    answers: { list: (_, _locale, from) => ({ ...talksAnswer, from }) },
  });

  await slack.deliver(
    shareSent({
      kind: "share",
      again: { kind: "list", question: talksAnswer.question, from: 10 },
      subject: "",
    }),
  );

  expect(slack.calls[0]?.body).toMatchObject({ response_type: "in_channel" });
  expect(slack.calls[0]?.body.text).toMatch(
    /^Shared by <@U1> · Asked: talks about containers\n\n5 talks found\n/,
  );
});

test("a speaker's talks are shown to whoever clicks, beside the card", async () => {
  const slack = await fakeSlack({
    answers: { lookUp: (id) => (id === "taro" ? speakerAnswer : undefined) },
  });

  await slack.deliver(act(toSpeaker, "ja", { container: inThread }));

  expect(slack.calls).toMatchObject([
    {
      body: {
        response_type: "ephemeral",
        replace_original: false,
        thread_ts: "11.0",
        text: answerMessage(speakerAnswer, "/talks").text,
      },
    },
  ]);
});

test("what came of a click is shared by what it lists", async () => {
  const slack = await fakeSlack({ answers: { lookUp: () => speakerAnswer } });

  await slack.deliver(shareSent({ kind: "share", again: toSpeaker, subject: "taro" }, "ja"));

  expect(slack.calls[0]?.body.text).toContain("山田太郎 (@taro) さんの発表 1 件");
});

test("a list goes on with the rows that the button names", async () => {
  const slack = await fakeSlack({
    answers: { list: (question, _, from) => ({ ...talksAnswer, question, from, total: 12 }) },
  });

  await slack.deliver(act({ kind: "list", question: "containers", from: 10 }));

  expect(slack.calls[0]?.body.text).toContain("11–12 of 12");
});

test.for([
  ["alone", "C1", true],
  ["among others", "C1", false],
  ["among others", "D1", true],
] as const)("a list read %s in %s turns in its place: %s", async ([turns, channel, inPlace]) => {
  const list = { ...talksAnswer, locale: "en", total: 12 } as const;
  const slack = await fakeSlack({ answers: { list: (_, __, from) => ({ ...list, from }) } });
  const action = { kind: "list", question: "containers", from: 5, turns } as const;
  const place = { channel: { id: channel }, container: { message_ts: "1.0" } };

  await slack.deliver(act(action, "en", place));

  const { body } = slack.calls[0] ?? expect.fail("Nothing was said.");
  expect(body.replace_original).toBe(inPlace);
  expect(/^Asked: /u.test(String(body.text))).toBe(turns === "alone");
  expect(shownAs(blocksIn(body))).toContain("[Previous 5] [Next");
});

test("a meetup's programme is shown to whoever clicks, in the language of the card", async () => {
  const slack = await fakeSlack({
    answers: { lookUp: (_, locale) => ({ ...meetupAnswer, locale }) },
  });

  await slack.deliver(act({ kind: "look-meetup", id: "autumn.md", from: 0 }, "ja"));

  expect(slack.calls[0]?.body.text).toContain("発表は 2 件です。");
});

test("a proposed question is asked by a click", async () => {
  const questions: string[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: (question) => {
        questions.push(question);
        return talkAnswer;
      },
    },
  });

  await slack.deliver(act({ kind: "ask", question: "サーバーレス" }, "ja"));

  expect(questions).toEqual(["サーバーレス"]);
  expect(slack.calls[0]?.body).toMatchObject({ response_type: "ephemeral" });
});

test("in a direct message a click is answered for good, since nobody else reads it", async () => {
  const slack = await fakeSlack({ answers: { lookUp: () => speakerAnswer } });

  await slack.deliver(
    act(toSpeaker, "ja", {
      channel: { id: "D1" },
      container: { message_ts: "1.0" },
    }),
  );

  expect(slack.calls[0]?.body).toMatchObject({ response_type: "in_channel", unfurl_links: false });
  expect(buttonIds(slack.calls[0]?.body ?? {})).not.toContain("share");
});

test("Notes opens a window with the talk's outline", async () => {
  const slack = await fakeSlack({ answers: { notes: () => talkNotes } });

  await slack.deliver(act({ kind: "notes", id: best.id }));

  expect(slack.calls).toMatchObject([
    {
      method: "views.open",
      body: {
        trigger_id: expect.any(String),
        view: { title: { text: "Talk notes" } },
      },
    },
  ]);
});

test("pages of the notes are turned in the same window", async () => {
  const slack = await fakeSlack({ answers: { notes: () => talkNotes } });

  await slack.deliver(inWindow());

  expect(slack.calls).toMatchObject([
    { method: "views.update", body: { view_id: "V1", view: { type: "modal" } } },
  ]);
});

test.for<Action>([
  { kind: "notes", id: "x" },
  { kind: "look-speaker", id: "x", from: 0 },
  { kind: "look-meetup", id: "x", from: 0 },
])("a click on $kind says so when it is gone", async (action) => {
  const gone = () => undefined;
  const slack = await fakeSlack({ answers: { notes: gone, lookUp: gone } });

  await slack.deliver(act(action));

  expect(slack.calls[0]?.body.text).toMatch(/^The notes have changed/);
});

test("a window says so when its talk is gone", async () => {
  const slack = await fakeSlack({ answers: { notes: () => undefined } });

  await slack.deliver(inWindow());

  expect(JSON.stringify(slack.calls[0]?.body.view)).toContain("メモが変わり");
});

test("a failure in a window is told in the window", async () => {
  const slack = await fakeSlack({ answers: {} });

  await slack.deliver(inWindow());

  expect(slack.calls).toMatchObject([{ method: "views.update", body: { view_id: "V1" } }]);
  expect(JSON.stringify(slack.calls[0]?.body.view)).toContain("申し訳ありません");
});

test("the same click delivered twice is answered once", async () => {
  const slack = await fakeSlack({ answers: { lookUp: () => speakerAnswer } });
  const payload = act(toSpeaker, "ja");

  const deliveries = [await slack.deliver(payload), await slack.deliver(payload)];

  expect(deliveries).toEqual([{ acks: 1 }, { acks: 1 }]);
  expect(slack.calls).toHaveLength(1);
});

test.for([
  ["look-speaker-0", "what?"],
  ["share", '["ja","autumn.md#runtimes",0,"コンテナ"]'], // of an older version
  ["rate-helpful", '{"locale":"ja","action":{"kind":"applaud"}}'], // of a newer one
])("a value that is not ours says that the notes changed: %s %s", async ([id = "", value = ""]) => {
  const slack = await fakeSlack({ answers: {} });

  await slack.deliver(click(id, value));

  expect(slack.calls[0]?.body.text).toContain("メモが変わり");
});

const inThread = { message_ts: "12.5", thread_ts: "11.0", is_ephemeral: false };

function inWindow() {
  return act({ kind: "page", id: best.id, page: 1 }, "ja", {
    channel: undefined,
    response_url: undefined,
    container: { type: "view", view_id: "V1" },
    view: { id: "V1" },
  });
}

function other(): TalkAnswer {
  const [card] = talkAnswer.others;
  if (!card) throw new Error("The answer has other talks.");
  return { ...talkAnswer, best: card };
}

interface Block {
  readonly type: string;
  readonly elements?: readonly { readonly action_id: string }[];
}

function blocksIn(body: Record<string, unknown> | undefined): readonly Block[] {
  return body?.blocks as readonly Block[]; // as: the bot's own blocks
}

function buttonIds(body: Record<string, unknown>): readonly string[] {
  return blocksIn(body)
    .filter(({ type }) => type === "actions" || type === "context_actions")
    .flatMap(({ elements = [] }) =>
      elements.map(({ action_id }) => action_id.replace(/-\d+$/u, "")),
    );
}

/** The blocks without the line of who shared what, and without the buttons. */
function cardOf(body: Record<string, unknown> | undefined): readonly Block[] {
  return blocksIn(body).filter(
    (block) => !/actions/u.test(block.type) && !JSON.stringify(block).includes("質問: "),
  );
}

test("who shared a card can take it out of the channel again, and nobody else", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });
  await slack.deliver(shareSent(share, "ja"));
  const menu = JSON.stringify(slack.calls[0]?.body.blocks);
  expect(menu).toContain("共有を取り消す");

  const back = { kind: "take-back", by: "U1" } as const;
  await slack.deliver(act(back, "ja", { user: { id: "U2" } }));
  await slack.deliver(act(back, "ja"));

  const [, , refused, removed] = slack.calls.map(({ body }) => body);
  expect(refused).toMatchObject({ response_type: "ephemeral", replace_original: false });
  expect(refused?.text).toBe("取り消せるのは、共有した人だけです。");
  expect(removed).toEqual({ delete_original: true });
});

test("what stands in the menu of an answer does what a button would", async () => {
  const asked: string[] = [];
  const slack = await fakeSlack({
    answers: {
      lookUp: (id) => {
        asked.push(id);
        return meetupAnswer;
      },
    },
  });
  const action = { kind: "look-meetup", id: `${"長い".repeat(40)}.md`, from: 0 } as const;
  const value = optionValue({ locale: "en", action }) ?? "";

  const chosen = { type: "overflow", action_id: "menu", selected_option: { value } };
  await slack.deliver(click("menu", value, { actions: [chosen] }));

  expect(value.length).toBeLessThanOrEqual(75);
  expect(asked).toEqual([keyOfId(action.id)]);
  expect(slack.calls[0]?.body.text).toContain("Night of Containers #7");
});
