import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Call, Fault } from "../helpers/recording-proxy.ts";
import {
  eventually,
  hasLocalSlack,
  ids,
  type SlackAndBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";

describe.skipIf(!hasLocalSlack).for(["socket", "http"] as const)(
  "Slack's Web API, %s mode",
  (mode) => {
    let slack: SlackAndBot;
    let seen = 0;
    let mentions = mode === "http" ? 500 : 0;

    beforeAll(async () => {
      slack = await startSlackAndBot(mode);
    });
    beforeEach(() => {
      seen = slack.proxy.calls.length;
    });
    afterEach(() => slack.proxy.interfere());
    afterAll(() => slack.stop());

    test.for([
      { name: "posts limited (429)", headers: { "retry-after": "1" } },
      { name: "response_url limited (429)", headers: { "retry-after": "1" } },
    ])("$name: the answer comes once, after the pause", async ({ name, headers }) => {
      const method = name.startsWith("posts") ? "chat.postMessage" : "response_url";
      slack.proxy.interfere(
        once(method, (answer) => {
          answer.writeHead(429, headers).end();
          return "done";
        }),
      );

      if (method === "response_url") await slack.command("Knative");
      else await slack.deliver(mention());

      await eventually(() => sent(method)[1]);
      expect(await sentAfterOneMore(method)).toHaveLength(2);
    });

    test.for([
      ["cut off in mid-answer", "lose"],
      ["answered by half an answer", "halve"],
    ] as const)(
      "posts %s: the answer stands there once, and below it that Slack has not confirmed it",
      async ([, fault]) => {
        slack.proxy.interfere(once("chat.postMessage", () => fault));
        const question = mention();

        await slack.deliver(question);

        const word = await eventually(() => sentIn(question.ts)[0]); // The answer was not seen whole.
        expect(word.args.text).toMatch(unconfirmed);
        await sentAfterOneMore("chat.postMessage");
        expect(sentIn(question.ts)).toHaveLength(1);
        expect(await standing(question.ts)).toHaveLength(1);
      },
    );

    test("posts fail (500): a word that Slack has not confirmed the answer, and no second one", async () => {
      slack.proxy.interfere(
        once("chat.postMessage", (answer) => {
          answer.writeHead(500).end();
          return "done";
        }),
      );

      const question = mention();
      await slack.deliver(question);

      const word = await eventually(() => sentIn(question.ts)[1]);
      expect(word.args.text).toMatch(unconfirmed);
      await sentAfterOneMore("chat.postMessage");
      expect(sentIn(question.ts)).toHaveLength(2);
    });

    test("posts never answered: after 10 seconds a word that Slack has not confirmed the answer, and no second one", async () => {
      slack.proxy.interfere(once("chat.postMessage", () => "done"));
      const question = mention();

      await slack.deliver(question);

      const word = await eventually(() => sent("chat.postMessage")[0]);
      expect(word.args).toMatchObject({ thread_ts: question.ts });
      expect(word.args.text).toMatch(unconfirmed);
      expect(await sentAfterOneMore("chat.postMessage")).toHaveLength(1);
    });

    test("response_url fails (500): a word that Slack has not confirmed the answer, and no second one", async () => {
      slack.proxy.interfere(
        once("response_url", (answer) => {
          answer.writeHead(500).end();
          return "done";
        }),
      );

      await slack.command("Knative");

      await eventually(() => sent("response_url")[1]);
      const [, word, ...more] = await sentAfterOneMore("response_url");
      expect(word?.args.text).toMatch(unconfirmed);
      expect(more).toEqual([]);
    });

    test("posts refused (is_archived): an apology with a reference", async () => {
      const question = mention();
      slack.proxy.refuseNext("chat.postMessage", "is_archived");

      await slack.deliver(question);

      const [, apology, ...more] = await eventually(
        () => sentIn(question.ts)[1] && sentIn(question.ts),
      );
      expect(apology?.args.text).toMatch(/申し訳ありません。.*: [0-9a-f]{8}$/u);
      expect(more).toEqual([]);
    });

    test("response_url expired (404): logged, and nothing more is said there", async () => {
      slack.proxy.interfere((method, answer) => {
        if (method !== "response_url") return "pass";
        answer.writeHead(404).end();
        return "done";
      });

      await slack.command("Knative");

      await eventually(() => sent("response_url")[0]);
      expect(await sentAfterOneMore("response_url")).toEqual([expect.anything()]); // It shows all of any more.
      await slack.bot.wrote(/"level":40,.*Failed to answer \(.*404/u); // Nobody need act on it.
    });

    test.runIf(mode === "http")(
      "posts limited (429) without Retry-After: the answer comes once, after 30 seconds",
      async () => {
        slack.proxy.interfere(
          once("chat.postMessage", (answer) => {
            answer.writeHead(429).end();
            return "done";
          }),
        );

        await slack.deliver(mention());

        await eventually(() => sent("chat.postMessage")[1], 50_000);
        expect(await sentAfterOneMore("chat.postMessage")).toHaveLength(2);
      },
    );

    test("Slack is slow (5 s): the question is acknowledged at once and answered late", async () => {
      slack.proxy.interfere(() => sleep(5_000, "pass" as const));
      const question = mention();
      const asked = performance.now();

      await slack.deliver(question);
      const acknowledged = performance.now() - asked;

      await eventually(() => sent("chat.postMessage")[0]);
      expect(acknowledged).toBeLessThan(3_000);
      expect(sent("chat.postMessage")).toHaveLength(1);
    });

    test("an event again, also later and out of order: one answer each", async () => {
      const first = mention();
      const second = mention();

      for (const event of [second, first, first, second, first]) await slack.deliver(event);

      const posts = await sentAfterOneMore("chat.postMessage");
      for (const { ts } of [first, second]) {
        expect(posts.filter(({ args }) => args.thread_ts === ts)).toHaveLength(1);
      }
    });

    function sent(method: string): readonly Call[] {
      return slack.proxy.calls.slice(seen).filter((call) => call.method === method);
    }

    /** What was posted below a question. */
    function sentIn(ts: string): readonly Call[] {
      return sent("chat.postMessage").filter(({ args }) => args.thread_ts === ts);
    }

    /** What was sent by a method, once a later question has been answered by another way. */
    async function sentAfterOneMore(method: string): Promise<readonly Call[]> {
      const later = mention();
      await slack.deliver(later);
      await eventually(() =>
        sent("chat.postMessage").find(({ args }) => args.thread_ts === later.ts),
      );
      return sent(method).filter(({ args }) => args.thread_ts !== later.ts);
    }

    /** The answers below a question, as people see them. */
    async function standing(ts: string) {
      return (await slack.history(ids.channel)).filter(
        ({ thread_ts, text }) => thread_ts === ts && String(text).includes("Knativeを本番で"),
      );
    }

    function mention() {
      mentions += 1;
      const ts = `1700000200.${String(mentions).padStart(6, "0")}`;
      const text = `<@${ids.bot}> Knative`;
      return { type: "app_mention", user: ids.user, channel: ids.channel, text, ts, event_ts: ts };
    }
  },
);

/** What is said where the answer may stand: no apology, which would contradict it. */
const unconfirmed = /^回答が投稿されたか、Slack から確認を取れませんでした。.*: [0-9a-f]{8}$/u;

/** Meets the first call of a method. */
function once(
  method: string,
  act: (answer: Parameters<Fault>[1]) => "lose" | "halve" | "done",
): Fault {
  let isOver = false;
  return (called, answer) => {
    if (called !== method || isOver) return "pass";
    isOver = true;
    return act(answer);
  };
}
