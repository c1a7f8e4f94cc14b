/** What the built bot writes, from its start to its end, after it was asked in every way it can be. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { startProcess } from "../../demo/running-process.ts";
import {
  eventually,
  hasLocalSlack,
  ids,
  type Mode,
  notesDir,
  type SlackAndBot,
  secrets,
  settings,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";
import { startWebApi } from "../helpers/web-api.ts";

const payloadSecrets = {
  token: "verification-secret",
  trigger_id: "13.37.trigger-secret",
  response_url: "/_hooks/response/address-secret",
};
/** Stands in every question, and in nothing else. */
const word = "zebrafish";

describe.skipIf(!hasLocalSlack)("with Slack", () => {
  describe.for(["socket", "http"] as const)("in %s mode", (mode) => {
    test("no secret is in the log, not even at trace, and each question has the id of its request", async () => {
      const log = await logOf(mode, "trace");

      const asked = log.split("\n").filter((line) => line.includes(word));
      expect(asked).not.toEqual([]);
      for (const line of asked) expect(line).toMatch(/"request":"[0-9a-f]{8}"/);
      for (const secret of [...Object.values(secrets), ...Object.values(payloadSecrets)]) {
        expect(log).not.toContain(secret);
      }
      expect(log, "response_url").not.toMatch(/_hooks\/response\/\w/);
      expect(log, "trigger_id").not.toMatch(/trigger_id\W{1,6}\d/);
    });

    test("no question is in the log at info, and each trouble has the id of its request", async () => {
      const log = await logOf(mode, "info");

      expect(log).not.toContain(word);
      const troubles = log.split("\n").filter((line) => /"level":50|"msg":"Failed to/u.test(line));
      expect(troubles).toHaveLength(2);
      for (const line of troubles) expect(line).toMatch(/"request":"[0-9a-f]{8}"/);
    });
  });
});

test.skipIf(!existsSync("/usr/bin/script"))("a terminal shows lines for people", async () => {
  const slack = await startWebApi();
  onTestFinished(slack.close);
  const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
  const terminal = startProcess(
    "/usr/bin/script",
    ["--quiet", "--return", "--command", `${process.execPath} ${main}`, "/dev/null"],
    {
      cwd: notesDir,
      env: {
        ...settings("http", slack.url),
        ...{ NOTES_DIR: notesDir, STATE_DIR: "off", HOST: "127.0.0.1", PORT: "0" },
      },
    },
  );

  await terminal.wrote(/INFO.*ready/);

  expect(terminal.output()).not.toContain('"level"');
  await terminal.stop();
});

/** Asks the bot in every way, two of which fail, and ends it; gives all that it wrote. */
async function logOf(mode: Mode, level: string): Promise<string> {
  const slack = await startSlackAndBot(mode, { LOG_LEVEL: level, UNFURL_DOMAINS: "example.com" });
  onTestFinished(() => slack.stop());
  slack.proxy.standInFor("views.open", { view: { id: "VNEW" } });
  slack.proxy.standInFor("views.update", {});
  slack.proxy.standInFor("chat.unfurl", {});

  await slack.command(word);
  await slack.say(`<@${ids.bot}> ${word}`);
  await slack.say(word, { channel: ids.dm });
  await slack.openHome();
  for (const payload of payloads(slack)) {
    await slack.deliverClick({ user: { id: ids.user }, ...payload });
  }
  await slack.deliver(linkShared);
  await eventually(() => count(slack, "views.update") >= 3 || undefined);
  await eventually(() => count(slack, "chat.unfurl") || undefined);
  await eventually(() => count(slack, "chat.postMessage") >= 2 || undefined);

  slack.proxy.refuseNext("chat.postMessage", "invalid_blocks");
  await slack.say(`<@${ids.bot}> ${word}`);
  await eventually(() => count(slack, "chat.postMessage") >= 4 || undefined);
  await slack.bot.stop();
  return slack.bot.output();
}

function count({ proxy }: SlackAndBot, method: string): number {
  return proxy.calls.filter((call) => call.method === method).length;
}

/** A click in a message whose response_url is not known, and all that opens a window. */
function payloads({ proxy }: SlackAndBot): readonly object[] {
  const { token, trigger_id } = payloadSecrets;
  const response_url = `${proxy.url}${payloadSecrets.response_url}`;
  const given = (n: number) => ({ token, trigger_id: `${trigger_id}-${n}` });
  return [
    {
      ...given(1),
      response_url,
      channel: { id: ids.channel },
      container: { type: "message", message_ts: "1.0", channel_id: ids.channel },
      actions: [{ type: "button", action_id: "ask", block_id: "b", value: asking }],
    },
    {
      ...given(2),
      type: "message_action",
      callback_id: "find_related_talks",
      response_url,
      channel: { id: ids.channel },
      message: { ts: "1.0", text: word },
    },
    { ...given(3), type: "shortcut", callback_id: "ask_about_talks" },
    {
      ...given(4),
      type: "view_submission",
      view: {
        id: "VASK",
        type: "modal",
        callback_id: "ask_about_talks",
        state: { values: { question: { question: { value: word } } } },
      },
    },
    {
      ...given(5),
      view: { id: "VHOME", type: "home" },
      container: { type: "view", view_id: "VHOME" },
      actions: [
        { type: "plain_text_input", block_id: "question", action_id: "question", value: word },
      ],
    },
  ];
}

const asking = JSON.stringify({ locale: "ja", action: { kind: "ask", question: word } });

const linkShared = {
  type: "link_shared",
  user: ids.user,
  channel: ids.channel,
  message_ts: "1.0",
  links: [{ url: "https://minato.example.com/event/12/", domain: "example.com" }],
};
