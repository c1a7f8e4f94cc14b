/** Questions that need what Slack knows besides: whom they mention, what a thread began with, what was shared, what was edited. */
import { expect, test } from "vitest";
import { command, directMessage, fakeSlack, mention } from "../../helpers/slack.ts";
import { nothing, talkAnswer } from "../../helpers/slack-answers.ts";

const unread = { ...nothing, why: "unread" } as const;

/** The bot among people whom Slack tells of, and what the notes were asked. */
async function among(answer: typeof talkAnswer | typeof unread, opened?: string) {
  const asked: string[] = [];
  const related: string[] = [];
  const slack = await fakeSlack({
    followUps: true,
    answers: {
      ask: (question) => {
        asked.push(question);
        return answer;
      },
      followUp: () => undefined,
      related: (said) => {
        related.push(said);
        return talkAnswer;
      },
    },
    answer: ({ method, body }) => {
      if (method === "users.info" && body.user === "U02BOB") {
        const profile = { display_name: "bob", real_name: "Bob Stone" };
        return Response.json({ ok: true, user: { id: "U02BOB", name: "bstone", profile } });
      }
      if (method === "conversations.replies") {
        return opened === undefined
          ? Response.json({ ok: false, error: "missing_scope" })
          : Response.json({ ok: true, messages: [{ text: opened }] });
      }
      return undefined;
    },
  });
  return { slack, asked, related };
}

test.for(["talks by <@U02BOB>", "<@U02BOB> さんの発表", "what did <@U02BOB> talk about?"])(
  "%s asks for a member by the names that Slack tells",
  async (question) => {
    const { slack, asked } = await among(talkAnswer);

    await slack.deliver(mention(question));

    expect(asked[0]).toContain('@"Bob Stone|bob|bstone"');
  },
);

test.for([mention, directMessage, command])(
  "a member is asked for by name within a question, however that comes (%#)",
  async (told) => {
    const { slack, asked } = await among(talkAnswer);

    await slack.deliver(told("what did <@U02BOB> say about DNS?"));
    await slack.deliver(told("昨日の<@U02BOB|bob>さんの発表は？"));

    expect(asked).toEqual([
      'what did @"Bob Stone|bob|bstone" say about DNS?',
      '昨日の @"Bob Stone|bob|bstone" さんの発表は？',
    ]);
  },
);

test("a member of whom Slack does not tell is asked for by the id, and not left out", async () => {
  const { slack, asked } = await among(talkAnswer);

  await slack.deliver(mention("<@U03EVE> の資料ある？"));

  expect(asked[0]).toContain('@"U03EVE"');
});

test.for(["any talks on this?", "これに関連する発表ある？", "has anyone presented on that?"])(
  "in a thread of people, “%s” asks about what it began with",
  async (question) => {
    const { slack, related } = await among(unread, "Knative が遅い\n誰か知ってる？");

    await slack.deliver(mention(question, { thread_ts: "0.1" }));

    expect(related).toEqual(["Knative が遅い\n誰か知ってる？"]);
  },
);

test("where Slack does not tell what a thread began with, the answer says that it was not read", async () => {
  const { slack, related } = await among(unread);

  await slack.deliver(mention("any talks on this?", { thread_ts: "0.1" }));

  expect(related).toEqual([]);
  expect(slack.calls.at(-1)).toMatchObject({ method: "chat.postMessage" });
});

test.for([mention, directMessage])("a shared message is what is asked about (%#)", async (told) => {
  const { slack, related } = await among(unread);
  const attachments = [{ is_share: true, text: "テストが遅い", fallback: "テストが遅い" }];

  await slack.deliver(told("これについての発表は？", { attachments }));

  expect(related).toEqual(["テストが遅い"]);
});

test("a mention that an edit added is answered, and answered once", async () => {
  const { slack, asked } = await among(talkAnswer);
  const edited = mention("etcd の話", { ts: "5.0", edited: { user: "U1", ts: "6.0" } });

  await slack.deliver(edited);
  await slack.deliver(edited);

  expect(asked).toEqual(["etcd の話"]);
});
