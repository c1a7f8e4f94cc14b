import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Call } from "../helpers/recording-proxy.ts";
import {
  eventually,
  hasLocalSlack,
  ids,
  type Mode,
  notesDir,
  type ShownMessage,
  type SlackAndBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";
import { expectSlackShows, expectSlackTakes, isMessage, isView } from "../helpers/slack-rules.ts";

const modes: readonly Mode[] = ["socket", "http"];
const somebodyElse = "U0DANIEL";

describe.skipIf(!hasLocalSlack)("with Slack", () => {
  describe.for(modes)("in %s mode", buttons);
});

function buttons(mode: Mode): void {
  let slack: SlackAndBot;
  let folder: string;
  let seen = 0;
  let sent = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kikigaki-notes-"));
    await cp(notesDir, folder, { recursive: true });
    await writeFile(join(folder, "long.md"), longNotes);
    await writeFile(join(folder, "many.md"), manyTalks);
    await writeFile(join(folder, "early.md"), earlyTalks);
    slack = await startSlackAndBot(mode, { NOTES_DIR: folder });
  });
  beforeEach(() => {
    seen = slack.proxy.calls.length;
  });
  afterAll(async () => {
    await slack.stop();
    await rm(folder, { recursive: true });
  });

  /** Does something in the channel and resolves with the message that comes of it. */
  async function nextMessage(act: () => Promise<void>): Promise<ShownMessage> {
    const last = (await slack.history(ids.channel)).at(-1)?.ts ?? "";
    const before = slack.proxy.calls.length;
    await act();
    const message = await eventually(async () =>
      (await slack.history(ids.channel)).find(({ ts }) => ts > last),
    );
    const isIts = (call: Call) => isMessage(call) && call.args.text === message.text;
    await eventually(() => slack.proxy.calls.slice(before).some(isIts)); // Slack shows it before its call is over; else the next test met it.
    return message;
  }

  function ask(question: string): Promise<ShownMessage> {
    return nextMessage(() => slack.command(question));
  }

  function clicked(button: string, on: ShownMessage, user?: string): Promise<ShownMessage> {
    return nextMessage(() => slack.click(button, on, user));
  }

  /** Clicks on Share, and sends the window that opens. */
  async function share(answer: ShownMessage, comment: string | null = null): Promise<void> {
    const before = calls(isShareWindow).length;
    await slack.click("share", answer);
    const { args } = await eventually(() => calls(isShareWindow)[before]);
    sent += 1;
    const state = {
      values: { comment: { comment: { type: "plain_text_input", value: comment } } },
    };
    await slack.deliverClick({
      type: "view_submission",
      user: { id: ids.user, team_id: "T0TEST" },
      trigger_id: `share.${sent}`,
      view: { ...Object(args.view), id: `VSHARE${sent}`, state },
    });
  }

  function calls(matches: (call: Call) => boolean): readonly Call[] {
    return slack.proxy.calls.slice(seen).filter(matches);
  }

  test("Share posts the card for all, once, and takes the private one away", async () => {
    const answer = await ask("Knative って何？");

    await share(answer, "Read <this>");
    await share(answer);

    const shared = await eventually(async () => {
      const now = await slack.history(ids.channel);
      const isGone = now.every(({ ts }) => ts !== answer.ts);
      // The second click is answered too, to the one who clicked.
      const posted = now.find(({ ts, ephemeral_to }) => ts > answer.ts && !ephemeral_to);
      return isGone ? posted : undefined;
    });
    expect(shared.text).toContain(`<@${ids.user}>`);
    expect(shared.text).toContain("Read &lt;this&gt;");
    expect(shared.text).toContain("Knativeを本番で使ってみた");
    await ask("DNS"); // By now the second click has been answered too.
    expect(calls(({ args }) => args.response_type === "in_channel")).toHaveLength(1);
    for (const message of calls(isMessage)) expectSlackTakes(message, ids.user);
  });

  test("a click of somebody else on a shared card is answered to them alone", async () => {
    const answer = await ask("DNSの引っ越し");
    await share(answer);
    const inChannel = async (isIt: (message: ShownMessage) => boolean) =>
      eventually(async () => (await slack.history(ids.channel)).find(isIt));
    const shared = await inChannel(
      ({ ts, text, ephemeral_to }) =>
        ts > answer.ts && !ephemeral_to && text.includes("DNSの引っ越し"),
    );

    await slack.click("speaker", shared, somebodyElse);

    const list = await inChannel(({ ephemeral_to }) => ephemeral_to === somebodyElse);
    expect(list.text).toContain("Knativeを本番で使ってみた"); // by the same speaker
    for (const message of calls(isMessage)) expectSlackTakes(message, ids.user);
  });

  test("an answer is rated by a click, which leaves neither question nor person in the log", async () => {
    const answer = await ask("Knative って何？");

    await slack.click("unhelpful", answer);
    const asked = await eventually(async () =>
      (await slack.history(ids.channel)).find(
        ({ ts, blocks }) =>
          ts === answer.ts && JSON.stringify(blocks).includes("何がよくなかったですか"),
      ),
    );
    await slack.click("rate-incomplete", asked);

    const reason = () => slack.bot.output().match(/^.*"reason":"incomplete".*$/mu)?.[0];
    const line = await eventually(reason);
    expect(line).toContain('"kind":"talk","verdict":"unhelpful"');
    expect(line).not.toMatch(/Knative|U0HARUKA/);
    for (const message of calls(isMessage)) expectSlackTakes(message);
  });

  test("people who have talked about something lead on to all of their talks", async () => {
    const people = await ask("キャッシュに詳しい人");

    const talks = await clicked("look-speaker", people);

    expect(people.text).toMatch(/^質問: .*\n\n「キャッシュ」に触れた人 2 人（近い順）/);
    expect(talks.text).toMatch(/^@sato さんの発表 2 件/);
    for (const message of calls(isMessage)) expectSlackTakes(message);
  });

  test("a list is turned by next and previous in a direct message, and thanks are answered", async () => {
    const say = async (text: string) => {
      const { ts = "" } = (await slack.history(ids.dm)).at(-1) ?? {};
      await slack.say(text, { channel: ids.dm });
      const answers = async () =>
        (await slack.history(ids.dm)).find((one) => one.ts > ts && one.user === ids.bot)?.text;
      return eventually(answers);
    };

    const first = await say("marathonさんの発表");
    const second = await say("next");
    const again = await say("previous");
    const welcome = await say("thanks!");

    expect(second).toContain("全 25 件のうち 6〜10");
    expect(again).toBe(first);
    expect(welcome).toBe("どういたしまして。");
  });

  test("where the address of a click is used up, Share says how to invite the bot, and posts once it is there", async () => {
    const answer = await ask("backups restore");
    slack.proxy.standInFor("views.open", { view: { id: "VINVITE" } });
    slack.proxy.refuseNext("chat.postMessage", "not_in_channel");
    slack.proxy.interfere((method, response) => {
      if (method !== "response_url") return "pass";
      response.writeHead(404).end();
      return "done";
    });

    await share(answer);
    const told = await eventually(() => calls(isView)[1]);
    const shared = await nextMessage(() => share(answer)); // The bot has been invited by now.
    slack.proxy.interfere();

    expectSlackShows(told);
    expect(JSON.stringify(told.args.view)).toContain("/invite @kikigaki");
    expect(shared).toMatchObject({ text: expect.stringContaining(`<@${ids.user}>`) });
    expect(shared.text).toContain("Backups that restore");
    for (const { method, args } of calls(isMessage)) {
      if (method === "chat.postMessage") expectSlackTakes({ method, args }, ids.user);
    }
  });

  test("the meetup of a talk is one click away", async () => {
    const answer = await ask("backups restore");

    const meetup = await clicked("meetup", answer);

    expect(meetup.ephemeral_to).toBe(ids.user);
    expect(meetup.text).toContain("監視のアラートを半分にした");
    for (const message of calls(isMessage)) expectSlackTakes(message);
  });

  test("the notes of a long talk open in a window and are paged to their end", async () => {
    const answer = await ask("議事録");
    const notes: string[] = [];

    await slack.click("notes", answer);

    for (let page = 0; ; page += 1) {
      const call = await eventually(() => calls(isView)[page]);
      expectSlackShows(call);
      notes.push(JSON.stringify(call.args.view));
      const next = buttonOf(call, `page-${page === 0 ? 0 : 1}`); // On the first page none leads back.
      if (!next) break;
      await slack.deliverClick(clickIn("modal", next, `1.${page}`));
    }
    expect(notes.length).toBeGreaterThan(2);
    for (let n = 1; n <= 500; n += 1) expect(notes.join("")).toContain(`発言その${n}。`);
  });

  test("a long list is leafed through to its end", async () => {
    const texts: string[] = [];

    let list = await ask("@marathonの発表");

    for (;;) {
      texts.push(list.text);
      const next = toNext(list);
      if (!next) break;
      const { ts, text: before } = list;
      await slack.click(next, list);
      list = await eventually(async () =>
        (await slack.history(ids.channel)).find((one) => one.ts === ts && one.text !== before),
      );
    }
    expect(texts.length).toBe(5);
    for (let n = 1; n <= 25; n += 1) expect(texts.join("\n")).toContain(`${n}キロメートル地点`);
    for (const message of calls(isMessage)) expectSlackTakes(message);
  });

  test("the Home tab is published when it is opened, and its buttons lead on", async () => {
    await slack.deliver({ type: "app_home_opened", user: ids.user, tab: "home", event_ts: "1.1" });
    const home = await eventually(() => calls(isView)[0]);
    const meetup = buttonOf(home, "look-meetup-newest-0-row-0");

    await slack.deliverClick(clickIn("home", meetup, "2.0"));
    const window = await eventually(() => calls(isView)[1]);

    expect(home.args.user_id).toBe(ids.user);
    expect(JSON.stringify(window.args.view)).toContain("キロメートル地点"); // the newest meetup
    for (const view of calls(isView)) expectSlackShows(view);
  });

  test("a click in the Home tab that names no view, as the demo's Slack sends it, opens a window", async () => {
    await slack.deliver({ type: "app_home_opened", user: ids.user, tab: "home", event_ts: "1.1" });
    const home = await eventually(() => calls(isView)[0]);
    const click = clickIn("home", buttonOf(home, "look-meetup-newest-0-row-0"), "7.0");

    await slack.deliverClick({
      ...click,
      view: undefined,
      channel: { id: "", name: "" },
      container: { type: "message", channel_id: "", is_ephemeral: false },
    });

    const window = await eventually(() => calls(isView)[1]);
    expect(JSON.stringify(window.args.view)).toContain("キロメートル地点"); // the newest meetup
  });

  test("a question that help proposes is asked with one click", async () => {
    const help = await ask("help");

    const answer = await clicked("ask", help);

    expect(answer.ephemeral_to).toBe(ids.user);
    expect(answer.text).toContain("みなとインフラ勉強会");
    for (const message of calls(isMessage)) expectSlackTakes(message);
  });

  test("buttons work after a restart; of a talk that is gone they say so", async () => {
    const answer = await ask("backups restore");

    await slack.restart();
    const meetup = await clicked("meetup", answer);
    await rm(join(folder, "minato-12.md"));
    await slack.restart();
    const gone = await clicked("notes", answer);

    expect(meetup.text).toContain("監視のアラートを半分にした");
    expect(gone.ephemeral_to).toBe(ids.user);
    expect(gone.text).toContain("/talks");
    expect(gone.text).not.toContain("example.com");
    for (const message of calls(isMessage)) expectSlackTakes(message);
  });
}

function isShareWindow({ args }: Call): boolean {
  return Object(args.view).callback_id === "share_answer";
}

type Button = Readonly<Record<string, unknown>>;

/** The button of a window or Home tab; undefined where it has none of that `action_id`. */
function buttonOf({ args }: Call, actionId: string): Button | undefined {
  const { blocks } = args.view as { blocks: readonly Record<string, unknown>[] }; // as: a view
  return blocks
    .flatMap(({ elements, accessory }) => [elements ?? [], accessory ?? []])
    .flat()
    .map((element) => element as Button) // as: a block's elements are objects
    .find(({ action_id }) => action_id === actionId);
}

/** A click in a window or Home tab, as Slack tells of it. */
function clickIn(type: "modal" | "home", button: Button | undefined, trigger: string): object {
  return {
    user: { id: ids.user, team_id: "T0TEST" },
    trigger_id: trigger,
    container: { type: "view", view_id: "V0TEST" },
    view: { id: "V0TEST", type },
    actions: [{ ...button, block_id: "b", action_ts: "1.1" }],
  };
}

/** The button that turns a list to the rows that follow; undefined on its last page. */
function toNext({ blocks = [] }: ShownMessage): string | undefined {
  const all = blocks.flatMap(({ elements = [] }) => elements);
  return all.find(({ type, text }) => type === "button" && text?.text.startsWith("次の"))
    ?.action_id;
}

const longNotes = `第14回 みなとインフラ勉強会
=====

- 2024/11/21

## 議事録を全部残してみた - @yuki

${Array.from({ length: 500 }, (_, i) => `- 発言その${i + 1}。${"あ".repeat(60)}`).join("\n")}
`;

const earlyTalks = `第1回 みなとインフラ勉強会
=====

- 2020/01/16

## キャッシュの消し方 - @sato

- キャッシュは消すものと思っておく

## 温めるという考え方 - @kimu

- 朝にキャッシュを温める
`;

const manyTalks = `第15回 みなとインフラ勉強会
=====

- 2025/01/16

${Array.from({ length: 25 }, (_, i) => `## ${i + 1}キロメートル地点 - @marathon\n\n- 走った`).join("\n\n")}
`;
