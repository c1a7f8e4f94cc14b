import { expect, test } from "vitest";
import {
  click,
  command,
  directMessage,
  fakeSlack,
  homeOpened,
  inView,
  mention,
  messageShortcut,
  questionSent,
} from "../../helpers/slack.ts";
import { homes, nothing } from "../../helpers/slack-answers.ts";

test("somebody of another workspace is told, in the thread and in their language, who is answered", async () => {
  const { slack, questions } = await botThatHears();

  await slack.deliver(mention("コンテナって何？", { ts: "12.5", user_team: "T2" }));
  await slack.deliver(mention("what are containers?", { ts: "13.5", user_team: "T2" }));

  expect(questions).toEqual([]);
  expect(slack.calls).toMatchObject([
    {
      method: "chat.postMessage",
      body: {
        channel: "C1",
        thread_ts: "12.5",
        text: "答えられるのは、このワークスペースのメンバーの質問だけです。メンバーに代わりに聞いてもらってください。",
      },
    },
    {
      method: "chat.postMessage",
      body: {
        channel: "C1",
        thread_ts: "13.5",
        text: "Only members of this workspace get answers here. Please let one of them ask for you.",
      },
    },
  ]);
});

test.for([
  { name: "the home team", fields: { user_team: "T2", source_team: "T1", team: "T1" } },
  { name: "the team they write from", fields: { source_team: "T2", team: "T1" } },
  { name: "the only team named", fields: { team: "T2" } },
])("a person belongs to $name", async ({ fields }) => {
  const { slack, questions } = await botThatHears();

  await slack.deliver(directMessage("コンテナ", fields));

  expect(questions).toEqual([]);
  expect(slack.calls).toHaveLength(1);
});

test("a command from another workspace is acknowledged and refused to the asker alone", async () => {
  const { slack, questions } = await botThatHears();

  const { acks } = await slack.deliver(command("コンテナ", { team_id: "T2" }));

  expect(acks).toBe(1);
  expect(questions).toEqual([]);
  expect(slack.refusals).toEqual(["outsider"]);
  expect(slack.calls).toMatchObject([
    { method: "respond", body: { response_type: "ephemeral", replace_original: false } },
  ]);
});

test("a refusal is said once, however often Slack delivers the message", async () => {
  const { slack } = await botThatHears();
  const event = mention("コンテナ", { user_team: "T2" });

  await slack.deliver(event);
  await slack.deliver(event);

  expect(slack.calls).toHaveLength(1);
});

test("what nobody asked is not refused either", async () => {
  const { slack } = await botThatHears();

  await slack.deliver(mention("コンテナ", { user_team: "T2", bot_id: "B2" }));

  expect(slack.calls).toEqual([]);
});

test("members are answered in a shared channel, whichever workspace Slack tells first", async () => {
  const { slack, questions } = await botThatHears();

  await slack.deliver({ ...mention("コンテナ", { user_team: "T1" }), team_id: "T2" });

  expect(questions).toEqual(["コンテナ"]);
});

test.for([
  { name: "another workspace's", teams: { U1: "T2" }, asked: 0 },
  { name: "nobody's that Slack tells", teams: {}, asked: 0 },
  { name: "ours", teams: { U1: "T1" }, asked: 1 },
])(
  "in a shared channel Slack is asked whose somebody is where it does not tell: $name",
  async ({ teams, asked }) => {
    const { slack, questions } = await botThatHears({ answer: usersOf(teams) });

    await slack.deliver({
      ...mention("コンテナ", { user: "U1", team: undefined, user_team: undefined }),
      is_ext_shared_channel: true,
    });

    expect(questions).toHaveLength(asked);
  },
);

test.for([
  { name: "another workspace's", teams: { U1: "T2" }, isShown: false },
  { name: "nobody's that Slack tells", teams: {}, isShown: false },
  { name: "ours", teams: { U1: "T1" }, isShown: true },
])("the Home tab is shown to members alone: $name", async ({ teams, isShown }) => {
  const { slack, questions } = await botThatHears({ answer: usersOf(teams) });

  await slack.deliver(homeOpened());

  expect(slack.refusals).toEqual(isShown ? [] : ["outsider"]);
  expect(questions).toEqual(isShown ? ["home"] : []);
});

/** What a person does whose workspace Slack does not tell. */
const user = { id: "U1", name: "haruka" };
const withoutTeam = [
  { name: "a click", make: () => click("ask-0", "…", { user, team: null }) },
  {
    name: "a click in a window",
    make: () => click("ask-0", "…", { user, team: null, ...inView({ id: "V1", type: "modal" }) }),
  },
  { name: "a shortcut of a message", make: () => ({ ...messageShortcut("related", "x"), user }) },
  { name: "a window that is sent", make: () => ({ ...questionSent("ask", "コンテナ"), user }) },
  { name: "a command", make: () => command("コンテナ", { team_id: undefined }) },
] as const;

test.for(withoutTeam)(
  "$name without a workspace is refused where Slack knows of another, in a shared channel and elsewhere",
  async ({ make }) => {
    const { slack, questions } = await botThatHears({ answer: usersOf({ U1: "T2" }) });
    const payload = { ...make(), is_ext_shared_channel: true };

    await slack.deliver(payload);

    expect(slack.refusals).toEqual(["outsider"]);
    expect(questions).toEqual([]);
    expect(slack.calls).toHaveLength(1);
  },
);

test.for(withoutTeam)(
  "$name without a workspace is refused where nobody knows",
  async ({ make }) => {
    const { slack, questions } = await botThatHears({ answer: usersOf({}) });

    await slack.deliver({ ...make(), is_ext_shared_channel: true });

    expect(slack.refusals).toEqual(["outsider"]);
    expect(questions).toEqual([]);
  },
);

test("a click without a workspace in a channel that was seen to be shared is refused where nobody knows", async () => {
  const { slack } = await botThatHears({ answer: usersOf({}) });
  await slack.deliver({ ...mention("コンテナ", { user_team: "T1" }), is_ext_shared_channel: true });

  await slack.deliver(click("ask-0", "…", { user, team: { id: "T1" } }));

  expect(slack.refusals).toEqual(["outsider"]);
});

test("everybody is answered where the settings allow it", async () => {
  const { slack, questions } = await botThatHears({ allowExternal: true });

  await slack.deliver(mention("コンテナ", { user_team: "T2" }));
  await slack.deliver(command("コンテナ", { team_id: "T2" }));

  expect(questions).toEqual(["コンテナ", "コンテナ"]);
});

test("where Slack does not say which workspace is ours, the failure is told and the next request asks again", async () => {
  let asked = 0; // 1: by Bolt at its start; 2 and 3: for a question.
  const { slack, questions } = await botThatHears({
    answer: ({ method }) => {
      if (method !== "auth.test") return undefined;
      asked += 1;
      return asked === 2 ? Response.json({ ok: false, error: "internal_error" }) : undefined;
    },
  });
  await slack.deliver(command("コンテナ"));

  await slack.deliver(command("コンテナ"));

  expect(questions).toEqual(["コンテナ"]);
  expect(slack.calls[0]?.body.text).toContain("申し訳ありません");
});

async function botThatHears(options: { allowExternal?: boolean; answer?: Answerer } = {}) {
  const questions: string[] = [];
  const slack = await fakeSlack({
    ...options,
    answers: {
      ask: (question) => {
        questions.push(question);
        return nothing;
      },
      home: () => {
        questions.push("home");
        return homes[0] ?? expect.fail("There is a Home tab.");
      },
    },
  });
  return { slack, questions };
}

/** Slack, which tells the workspaces of these people. */
function usersOf(teams: Readonly<Record<string, string>>): Answerer {
  return ({ method, body }) => {
    if (method !== "users.info") return undefined;
    const team_id = teams[String(body.user)];
    const user = { id: body.user, team_id };
    return Response.json(team_id ? { ok: true, user } : { ok: false, error: "user_not_found" });
  };
}

type Answerer = NonNullable<Parameters<typeof fakeSlack>[0]["answer"]>;
