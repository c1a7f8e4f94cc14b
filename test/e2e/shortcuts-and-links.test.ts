/**
 * Shortcuts, links and the search of the Home tab, which local-slack cannot make: the test sends the
 * payloads as Slack does (signed, in HTTP mode), and records what the built bot calls.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Call } from "../helpers/recording-proxy.ts";
import { asRead } from "../helpers/shown-as.ts";
import {
  eventually,
  hasLocalSlack,
  ids,
  type Mode,
  type SlackAndBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";
import { expectSlackShows } from "../helpers/slack-rules.ts";

const modes: readonly Mode[] = ["socket", "http"];
const user = { id: ids.user };

describe.skipIf(!hasLocalSlack)("with Slack", () => {
  describe.for(modes)("in %s mode", windowsAndLinks);
});

function windowsAndLinks(mode: Mode): void {
  let slack: SlackAndBot;
  let seen = 0;
  let triggers = 0;

  beforeAll(async () => {
    slack = await startSlackAndBot(mode, { UNFURL_DOMAINS: "example.com" });
    slack.proxy.standInFor("views.open", { view: { id: "VNEW" } });
    slack.proxy.standInFor("views.update", {});
    slack.proxy.standInFor("chat.unfurl", {});
  });
  beforeEach(() => {
    seen = slack.proxy.calls.length;
  });
  afterAll(() => slack.stop());

  /** Resolves with the first call of a method in this test. */
  function called(method: string): Promise<Call> {
    const calls = () => slack.proxy.calls.slice(seen).find((call) => call.method === method);
    return eventually(calls);
  }

  function trigger(): string {
    triggers += 1;
    return `trigger-${triggers}`;
  }

  test("Find related talks opens a window that is looking, and then shows what is related", async () => {
    await slack.deliverClick({
      type: "message_action",
      callback_id: "find_related_talks",
      trigger_id: trigger(),
      user,
      channel: { id: ids.channel },
      message: { ts: "1.0", text: "みなさんお疲れさまです。夜のアラートが多くて困っています。" },
    });

    const opened = await called("views.open");
    const updated = await called("views.update");
    for (const call of [opened, updated]) expectSlackShows(call);
    expect(JSON.stringify(opened.args.view)).toContain("探しています…");
    expect(updated.args.view_id).toBe("VNEW");
    expect(JSON.stringify(updated.args.view)).toContain("監視のアラートを半分にした");
  });

  test("Ask about talks asks for the question and answers it", async () => {
    const callback_id = "ask_about_talks";
    await slack.deliverClick({ type: "shortcut", callback_id, trigger_id: trigger(), user });
    const opened = await called("views.open");
    await slack.deliverClick({
      type: "view_submission",
      trigger_id: trigger(),
      user,
      view: {
        id: "VASK",
        type: "modal",
        callback_id,
        state: { values: { question: { question: { value: "backups restore" } } } },
      },
    });

    const updated = await called("views.update");
    for (const call of [opened, updated]) expectSlackShows(call);
    expect(opened.args.view).toMatchObject({ callback_id });
    expect(updated.args.view_id).toBe("VASK");
    expect(JSON.stringify(updated.args.view)).toContain("Backups that restore");
  });

  test("what is typed into the Home tab is answered in a window", async () => {
    await slack.deliverClick({
      user,
      trigger_id: trigger(),
      view: { id: "VHOME", type: "home" },
      container: { type: "view", view_id: "VHOME" },
      actions: [
        {
          type: "plain_text_input",
          block_id: "question",
          action_id: "question",
          value: "DNSの引っ越し",
        },
      ],
    });

    const updated = await called("views.update");
    expectSlackShows(updated);
    expect(JSON.stringify(updated.args.view)).toContain("DNSの引っ越し");
  });

  test("links that the notes know are unfurled, in the language of whoever posted them", async () => {
    const known = "https://minato.example.com/event/12/";
    const links = [known, "https://minato.example.com/event/99/", "https://elsewhere.org/"];
    await slack.deliver({
      type: "link_shared",
      user: ids.user,
      user_locale: "en-US",
      channel: ids.channel,
      message_ts: "1700000002.000001",
      links: links.map((url) => ({ url, domain: "example.com" })),
    });

    const { args } = await called("chat.unfurl");
    expect(args).toMatchObject({ channel: ids.channel, ts: "1700000002.000001" });
    expect(Object.keys(Object(args.unfurls))).toEqual([known]);
    expect(JSON.stringify(args.unfurls)).toContain("第12回 みなとインフラ勉強会");
    expect(asRead(JSON.stringify(args.unfurls))).toContain("3 talks.");
  });

  test("the Home tab and the window that asks are in the language that the person has set", async () => {
    slack.proxy.standInFor("users.info", { user: { locale: "en-GB", team_id: "T0TEST" } });
    const someoneElse = { id: "U0DANIEL" };
    await slack.deliver({ type: "app_home_opened", tab: "home", user: someoneElse.id });
    await slack.deliverClick({
      type: "shortcut",
      callback_id: "ask_about_talks",
      trigger_id: trigger(),
      user: someoneElse,
    });

    const published = await called("views.publish");
    expect(JSON.stringify(published.args.view)).toContain("Earlier meetups");
    const opened = await called("views.open");
    expect(JSON.stringify(opened.args.view)).toContain("Ask or search");
  });
}
