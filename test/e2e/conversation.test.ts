import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Call } from "../helpers/recording-proxy.ts";
import {
  eventually,
  hasLocalSlack,
  ids,
  type Mode,
  type SlackAndBot,
  secrets,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";
import { expectSlackShows, expectSlackTakes, isMessage } from "../helpers/slack-rules.ts";

const modes: readonly Mode[] = ["socket", "http"];
const hostile = "<!channel> *x* <http://a|b> & <@U0HARUKA> terraform";
const long = `Knative ${"とても長い質問👩‍👩‍👧 & <b> ".repeat(250)}`.slice(0, 4000);

describe.skipIf(!hasLocalSlack)("with Slack", () => {
  describe.for(modes)("in %s mode", conversation);
});

function conversation(mode: Mode): void {
  let slack: SlackAndBot;
  let seen = 0;

  beforeAll(async () => {
    slack = await startSlackAndBot(mode);
  });
  beforeEach(() => {
    seen = slack.proxy.calls.length;
  });
  afterAll(() => slack.stop());

  /** The messages the bot sent during this test. */
  function messages(): readonly Call[] {
    return slack.proxy.calls.slice(seen).filter(isMessage);
  }

  /** The bot's only message of this test, checked against Slack's rules. */
  async function onlyMessage(): Promise<Call> {
    await eventually(() => messages()[0]);
    expect(messages()).toHaveLength(1);
    const message = last();
    expectSlackTakes(message);
    return message;
  }

  function last(): Call {
    const message = messages().at(-1);
    if (!message) throw new Error("The bot has said nothing.");
    return message;
  }

  /** Resolves once the bot has answered something newer than all that was sent before. */
  async function afterOneMoreAnswer(): Promise<void> {
    const ts = await slack.say(`<@${ids.bot}> Knative`);
    await eventually(() => messages().find(({ args }) => args.thread_ts === ts));
  }

  test("a command is acknowledged without a word and answered to the asker alone", async () => {
    const before = await slack.history(ids.channel);

    await slack.command("Knative って何？");

    const { method, args } = await onlyMessage();
    expect(method).toBe("response_url");
    expect(args.response_type).toBe("ephemeral");
    expect(args.text).toContain("Knativeを本番で使ってみた");
    const after = await eventually(async () => {
      const all = await slack.history(ids.channel);
      return all.length > before.length ? all.slice(before.length) : undefined;
    });
    expect(after).toMatchObject([{ ephemeral_to: ids.user }]);
  });

  test("an answer cites the speaker, the meetup, its date and the slides", async () => {
    await slack.command("backups restore");

    const { args } = await onlyMessage();
    expect(args.text).toContain("Backups that restore");
    expect(args.text).toContain("sato");
    expect(args.text).toContain("第12回 みなとインフラ勉強会");
    expect(args.text).toMatch(/16 May 2024/);
    expect(args.text).toContain("https://slides.example.com/backups");
  });

  test("a mention is answered in a thread below it", async () => {
    const ts = await slack.say(`<@${ids.bot}> Knative って何？`);

    const { method, args } = await onlyMessage();
    expect(method).toBe("chat.postMessage");
    expect(args).toMatchObject({ channel: ids.channel, thread_ts: ts });
    expect(args.text).toContain("Knativeを本番で使ってみた");
  });

  test("a mention within a thread is answered in that thread", async () => {
    const thread_ts = await slack.say("みんな、Knative使ってる？");
    await slack.say(`<@${ids.bot}> Knative`, { thread_ts });

    const { args } = await onlyMessage();
    expect(args).toMatchObject({ channel: ids.channel, thread_ts });
  });

  test("a direct message is answered there", async () => {
    await slack.say("Knative って何？", { channel: ids.dm });

    const { method, args } = await onlyMessage();
    expect(method).toBe("chat.postMessage");
    expect(args.channel).toBe(ids.dm);
    expect(args.thread_ts).toBeUndefined();
    expect(args.text).toContain("Knativeを本番で使ってみた");
  });

  test("a direct message that mentions the bot is answered once", async () => {
    await slack.say(`<@${ids.bot}> Knative`, { channel: ids.dm }); // local-slack sends two events

    await afterOneMoreAnswer();
    expect(messages().filter(({ args }) => args.channel === ids.dm)).toHaveLength(1);
  });

  test("a thread goes on from what was answered in it", async () => {
    const thread_ts = await slack.say(`<@${ids.bot}> backups restore`);
    await eventually(() => messages()[0]);
    await slack.say(`<@${ids.bot}> who gave it?`, { thread_ts });
    await eventually(() => messages()[1]);
    await slack.say(`<@${ids.bot}> スライドは？`, { thread_ts });
    await eventually(() => messages()[2]);

    const [, who, slides] = messages();
    for (const message of messages()) expectSlackTakes(message);
    expect(who?.args).toMatchObject({
      thread_ts,
      text: expect.stringMatching(/^@sato gave it\./),
    });
    expect(slides?.args.text).toMatch(/^スライド: .*https:\/\/slides\.example\.com\/backups/);
  });

  test("direct messages go on too, and a thread that nothing is known of says so", async () => {
    await slack.say("Knative って何？", { channel: ids.dm });
    await eventually(() => messages()[0]);
    await slack.say("いつだった？", { channel: ids.dm });
    await eventually(() => messages()[1]);
    const thread_ts = await slack.say("みんな、これ知ってる？");
    await slack.say(`<@${ids.bot}> スライドは？`, { thread_ts });
    await eventually(() => messages()[2]);

    const [, when, lost] = messages();
    expect(when?.args.text).toMatch(/^開催日は 2024年5月16日\(木\) です。/);
    expect(lost?.args).toMatchObject({
      thread_ts,
      text: expect.stringContaining("わからなくなりました"),
    });
  });

  test("the Home tab shows the meetups of the notes to the person who opens it", async () => {
    await slack.openHome();

    const published = () =>
      slack.proxy.calls.slice(seen).find(({ method }) => method === "views.publish");
    const { args } = await eventually(published);
    expect(args.user_id).toBe(ids.user);
    expectSlackShows({ args });
    expect(JSON.stringify(args.view)).toContain("第13回 みなとインフラ勉強会");

    seen = slack.proxy.calls.length;
    await slack.deliverClick({
      user: { id: ids.user },
      view: { id: "VHOME", type: "home" },
      container: { type: "view", view_id: "VHOME" },
      trigger_id: "trigger-of-the-home-tab",
      actions: [
        {
          type: "button",
          action_id: "shelf-0",
          value: '{"locale":"en","action":{"kind":"shelf","shelf":"years","page":0}}',
        },
      ],
    });
    const { args: years } = await eventually(published);
    expectSlackShows({ args: years });
    expect(JSON.stringify(years.view)).toContain("talks in 2024");
  });

  test("/talks alone, /talks help, an empty mention and “help” in a message all show help", async () => {
    await slack.command("");
    await slack.command("help");
    await slack.say(`<@${ids.bot}>`);
    await slack.say("help", { channel: ids.dm });

    await eventually(() => messages()[3]);
    for (const message of messages()) {
      expectSlackTakes(message);
      expect(message.args.text).toContain("/talks");
      expect(message.args.text).not.toContain("https://slides.example.com");
    }
  });

  test("what the notes do not hold is answered, and with no talk", async () => {
    await slack.command("量子コンピュータの誤り訂正");

    const { args } = await onlyMessage();
    expect(args.response_type).toBe("ephemeral");
    expect(args.text).not.toContain("example.com");
  });

  test.for([
    ["with the same event_id", "EvTWICE", "EvTWICE"],
    ["with another event_id", "EvFIRST", "EvSECOND"],
  ] as const)("an event delivered again %s is answered once", async ([, first, second]) => {
    const event = mention("Knative");

    await slack.deliver(event, first);
    await slack.deliver(event, second);

    await afterOneMoreAnswer();
    expect(messages().filter(({ args }) => args.thread_ts === event.ts)).toHaveLength(1);
  });

  test("bots, edits, deletions, joins and talk among people are not answered", async () => {
    const inDm = { ...mention("Knative"), type: "message", channel: ids.dm, channel_type: "im" };
    const unanswered = [
      { ...inDm, ts: "1700000001.000001", bot_id: "B0OTHER" },
      { ...inDm, ts: "1700000001.000002", subtype: "bot_message", bot_id: "B0OTHER" },
      { ...inDm, ts: "1700000001.000003", subtype: "message_changed", message: inDm },
      { ...inDm, ts: "1700000001.000004", subtype: "message_deleted", hidden: true },
      { ...inDm, ts: "1700000001.000005", subtype: "channel_join" },
      { ...inDm, ts: "1700000001.000006", user: ids.bot },
      { ...inDm, ts: "1700000001.000007", channel: ids.channel, channel_type: "channel" },
      { ...mention("Knative"), ts: "1700000001.000008", bot_id: "B0OTHER" },
    ];

    for (const event of unanswered) await slack.deliver(event);

    await afterOneMoreAnswer();
    expect(messages()).toHaveLength(1);
  });

  test("a hostile question and hostile notes page nobody and make no link", async () => {
    await slack.command(hostile);
    await slack.say(`<@${ids.bot}> ${hostile}`);
    await slack.say(hostile, { channel: ids.dm });
    await slack.command("terraform");
    await slack.command(`見つからない ${hostile.replace("terraform", "xyzzy")}`);
    await slack.say(asSlackSends(`${hostile} xyzzy`), { channel: ids.dm });

    await eventually(() => messages()[5]);
    for (const message of messages()) expectSlackTakes(message);
    const fromNotes = messages().find(({ args }) => String(args.text).includes("@yuki"));
    expect(fromNotes?.args.text).toContain("Terraformの &lt;!channel&gt; と A&amp;B");
  });

  test("a failure is told to the asker with a reference that the log has too", async () => {
    slack.proxy.refuseNext("chat.postMessage", "invalid_arguments");

    const ts = await slack.say(`<@${ids.bot}> Knative`);

    const apology = await eventually(() => messages()[1]);
    expectSlackTakes(apology);
    expect(apology.args.thread_ts).toBe(ts);
    const [, reference] = await slack.bot.wrote(/"request":"(\w+)"/);
    expect(apology.args.text).toContain(reference);
    expect(slack.bot.output()).toContain("invalid_arguments");
  });

  test("a question of 4,000 characters is answered", async () => {
    await slack.command(long);
    await slack.say(`<@${ids.bot}> ${long}`);
    await slack.say("ん".repeat(4000), { channel: ids.dm });

    await eventually(() => messages()[2]);
    for (const message of messages()) expectSlackTakes(message);
  });

  test("two hundred questions at once are all answered", async () => {
    await Promise.all(
      Array.from({ length: 200 }, (_, i) => {
        const user = `U${i % 50}`;
        const question = ["Knative", "backups", "DNS", "nothing of the kind"][i % 4] ?? "";
        return i % 2 === 0
          ? slack.command(question, { user })
          : slack.say(question, { user, channel: ids.dm });
      }),
    );

    await eventually(() => messages()[199]);
    for (const message of messages()) expectSlackTakes(message);
    expect(messages().filter(({ method }) => method === "response_url")).toHaveLength(100);
  });

  test("the bot's log holds no token and no question", () => {
    const log = slack.bot.output();
    for (const secret of Object.values(secrets)) expect(log).not.toContain(secret);
    expect(log).not.toContain("とても長い質問");
    expect(log).not.toContain("_hooks/response");
  });
}

/** What a person typed, with the characters that Slack escapes in the messages it delivers. */
function asSlackSends(typed: string): string {
  return typed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

let mentions = 0;

/** A mention in the channel, as Slack sends it, each with a `ts` of its own. */
function mention(text: string) {
  mentions += 1;
  const ts = `1700000000.${String(mentions).padStart(6, "0")}`;
  return {
    type: "app_mention",
    user: ids.user,
    text: `<@${ids.bot}> ${text}`,
    channel: ids.channel,
    ts,
    event_ts: ts,
  };
}
