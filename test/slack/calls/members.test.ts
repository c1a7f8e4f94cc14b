import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Locale } from "../../../src/search/query.ts";
import { createApp } from "../../../src/slack/calls/app.ts";
import { createMembers } from "../../../src/slack/calls/members.ts";
import { boltLogger, createLogger } from "../../../src/slack/watch/logger.ts";
import {
  click,
  command,
  directMessage,
  fakeSlack,
  globalShortcut,
  homeOpened,
  homeSearch,
  linksShared,
  messageShortcut,
} from "../../helpers/slack.ts";
import { homes, nothing, talkAnswer } from "../../helpers/slack-answers.ts";

const speaks = (locale?: string) => async () => Response.json({ ok: true, user: { locale } });

test.for([
  { slack: "ja-JP", locale: "ja" },
  { slack: "en-GB", locale: "en" },
  { slack: "fr-FR", locale: "en" },
  { slack: undefined, locale: "ja" },
])(
  "who has set $slack is answered in $locale, where the setting is ja",
  async ({ slack, locale }) => {
    const { localeOf } = peopleOf(speaks(slack));

    expect(await localeOf("U1")).toBe(locale);
  },
);

test("Slack is asked once a day for each, and for those longest ago forgotten again", async () => {
  const { localeOf, asked, clock } = peopleOf(speaks("en-US"), { capacity: 2 });

  for (const user of ["U1", "U2", "U1", "U3", "U1", "U2"]) await localeOf(user);
  expect(asked).toEqual(["U1", "U2", "U3", "U2"]);
  clock.now += 86_400_001;
  await localeOf("U2");
  expect(asked).toEqual(["U1", "U2", "U3", "U2", "U2"]);
});

test.for([
  {
    name: "a missing scope",
    send: async () => Response.json({ ok: false, error: "missing_scope" }),
  },
  { name: "a failing Slack", send: async () => new Response("", { status: 500 }) },
])("$name leaves the setting, and Slack alone for a minute", async ({ send }) => {
  const { localeOf, asked, clock } = peopleOf(send);

  expect([await localeOf("U1"), await localeOf("U2")]).toEqual(["ja", "ja"]);
  expect(asked).toEqual(["U1"]);
  clock.now += 60_001;
  await localeOf("U2");
  expect(asked).toEqual(["U1", "U2"]);
});

test("somebody whom Slack does not know says nothing of the others", async () => {
  const { localeOf } = peopleOf(async (user) =>
    Response.json(
      user === "U1" ? { ok: false, error: "user_not_found" } : { ok: true, user: { locale: "en" } },
    ),
  );

  expect([await localeOf("U1"), await localeOf("U2")]).toEqual(["ja", "en"]);
});

test("nobody waits for a Slack that does not answer, and a late word counts the next time", async () => {
  let answer = (_: Response) => {};
  const late = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const { localeOf } = peopleOf(() => late, { patienceMillis: 1 });

  expect(await localeOf("U1")).toBe("ja");
  answer(await speaks("en-US")());
  await sleep(0);

  expect(await localeOf("U1")).toBe("en");
});

test("the Home tab, windows and answers are in the person's language", async () => {
  const locales: Locale[] = [];
  const keep = <Told>(locale: Locale, told: Told) => {
    locales.push(locale);
    return told;
  };
  const [home] = homes;
  if (!home) throw new Error("There is a Home tab.");
  const slack = await fakeSlack({
    locale: "en-US",
    unfurlDomains: ["example.com"],
    answers: {
      ask: (_, locale) => keep(locale, nothing),
      related: (_, locale) => keep(locale, nothing),
      linked: (_, locale) => keep(locale, talkAnswer),
      home: (_shelf, _page, locale) => keep(locale, home),
    },
  });

  await slack.deliver(command("k8s"));
  await slack.deliver(directMessage("k8s"));
  await slack.deliver(homeOpened());
  await slack.deliver(homeSearch("k8s"));
  await slack.deliver(messageShortcut("find_related_talks", "k8s"));
  await slack.deliver(linksShared(["https://example.com/1"]));
  await slack.deliver(globalShortcut("ask_about_talks"));
  await slack.deliver(click("look", "of an older version"));

  expect(locales).toEqual(["en", "en", "en", "en", "en", "en"]);
  expect(slack.calls.at(-2)?.body.view).toMatchObject({
    submit: { text: "Search" },
    private_metadata: "en",
  });
  expect(slack.calls.at(-1)?.body.text).toMatch(/^The notes have changed/);
});

/** People whose language `send` tells. */
function peopleOf(
  send: (user: string) => Promise<Response>,
  options: { readonly capacity?: number; readonly patienceMillis?: number } = {},
) {
  const asked: string[] = [];
  const clock = { now: 1_000 };
  const { client } = createApp({
    token: "xoxb-test",
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    logger: boltLogger(createLogger("fatal", { write: () => {} })),
    fetch: (_, init) => {
      const user = new URLSearchParams(String(init?.body)).get("user") ?? "";
      asked.push(user);
      return send(user);
    },
    apiUrl: undefined,
  });
  const patient = { patienceMillis: 10_000, ...options, now: () => clock.now };
  return { ...createMembers(client, "ja", patient), asked, clock };
}
