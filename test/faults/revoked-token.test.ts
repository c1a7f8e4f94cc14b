import { describe, expect, onTestFinished, test } from "vitest";
import { startRecordingProxy } from "../helpers/recording-proxy.ts";
import {
  hasLocalSlack,
  ids,
  secrets,
  settings,
  startBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack)("a token that is revoked while the bot runs", () => {
  test("Slack refuses a new connection: the bot ends with 78 and a sentence", async () => {
    const slack = await startSlackAndBot("socket");
    onTestFinished(() => slack.stop());
    slack.proxy.interfere((method, answer) => {
      if (method !== "apps.connections.open") return "pass";
      answer.setHeader("content-type", "application/json");
      answer.end('{"ok":false,"error":"token_revoked"}');
      return "done";
    });

    slack.proxy.dropSockets();

    expect(await slack.bot.exited).toBe(78);
    expect(slack.bot.output()).toContain("Slack refused SLACK_APP_TOKEN (token_revoked).");
  });

  test.for(["socket", "http"] as const)(
    "Slack refuses a post, %s mode: the bot ends with 78 and a sentence",
    async (mode) => {
      const slack = await startSlackAndBot(mode);
      onTestFinished(() => slack.stop());
      slack.proxy.refuseNext("chat.postMessage", "account_inactive");

      await slack.deliver({
        ...{ type: "app_mention", user: ids.user, channel: ids.channel, ts: "1700000400.000001" },
        text: `<@${ids.bot}> Knative`,
      });

      expect(await slack.bot.exited).toBe(78);
      expect(slack.bot.output()).toContain("Slack refused SLACK_BOT_TOKEN (account_inactive).");
    },
  );
});

describe("an app-level token without connections:write", () => {
  test.for(["missing_scope", "no_permission"])(
    "Slack opens no connection (%s): the bot ends with 78 and says what to do",
    async (refusal) => {
      const proxy = await startRecordingProxy([secrets.botToken, secrets.appToken]);
      onTestFinished(() => proxy.close());
      proxy.standInFor("auth.test", { user_id: ids.bot, bot_id: "B1", team_id: "T0TEST" });
      proxy.refuseNext("apps.connections.open", refusal);

      const bot = startBot(settings("socket", proxy.url));
      onTestFinished(async () => {
        await bot.stop();
      });

      expect(await bot.exited).toBe(78);
      expect(bot.output()).toContain("SLACK_APP_TOKEN lacks the scope connections:write.");
    },
  );
});

describe("a token that Slack will never take", () => {
  test.for([
    ["auth.test", "org_login_required"],
    ["auth.test", "access_denied"],
    ["auth.test", "two_factor_setup_required"],
    ["auth.test", "ekm_access_denied"],
    ["auth.test", "missing_scope"],
    ["apps.connections.open", "access_denied"],
    ["apps.connections.open", "org_login_required"],
  ] as const)("%s says %s: the bot ends with 78 and a sentence", async ([method, refusal]) => {
    const proxy = await startRecordingProxy([secrets.botToken, secrets.appToken]);
    onTestFinished(() => proxy.close());
    proxy.standInFor("auth.test", { user_id: ids.bot, bot_id: "B1", team_id: "T0TEST" });
    proxy.refuseNext(method, refusal);

    const bot = startBot(settings("socket", proxy.url));
    onTestFinished(async () => {
      await bot.stop();
    });

    expect(await bot.exited).toBe(78);
    const setting = method === "auth.test" ? "SLACK_BOT_TOKEN" : "SLACK_APP_TOKEN";
    expect(bot.output()).toContain(`Slack refused ${setting} (${refusal}).`);
  });
});
