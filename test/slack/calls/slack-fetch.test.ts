import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { createApp } from "../../../src/slack/calls/app.ts";
import { BusyError } from "../../../src/slack/calls/busy-error.ts";
import { claiming } from "../../../src/slack/calls/claiming.ts";
import { UnconfirmedError } from "../../../src/slack/calls/confirmed.ts";
import { createQueues } from "../../../src/slack/calls/queues.ts";
import { createSlackFetch, type Fetch } from "../../../src/slack/calls/slack-fetch.ts";
import { boltLogger } from "../../../src/slack/watch/logger.ts";

const api = "https://slack.com/api/chat.postMessage";

test("a channel that is limited does not hold up another, and keeps its order", async () => {
  const arrived: string[] = [];
  const slackFetch = createSlackFetch({
    send: async (_, init) => {
      const text = String(init?.body);
      arrived.push(text);
      const isFirst = arrived.filter((other) => other === text).length === 1;
      return text.includes("C1") && isFirst ? limited("0.05") : said();
    },
  });

  await Promise.all(
    ["channel=C1&n=1", "channel=C1&n=2", "channel=C2&n=1"].map((body) =>
      slackFetch(api, { body }).then(({ status }) => expect(status).toBe(200)),
    ),
  );

  expect(arrived.indexOf("channel=C2&n=1")).toBeLessThan(arrived.lastIndexOf("channel=C1&n=1"));
  expect(arrived.filter((body) => body.includes("C1"))).toEqual([
    "channel=C1&n=1",
    "channel=C1&n=1",
    "channel=C1&n=2",
    "channel=C1&n=2",
  ]);
});

test("a limit that does not say for how long is waited for all the same", async () => {
  const { send, count } = sender(new Response(null, { status: 429 }), said());
  const slackFetch = createSlackFetch({ send, defaultPauseMillis: 10 });

  const { status } = await slackFetch(api, { body: "channel=C1" });

  expect(status).toBe(200);
  expect(count()).toBe(2);
});

test.for(["0", "", "-1", "soon", "Wed, 21 Oct 2026 07:28:00 GMT", "1e9", "Infinity", "NaN"])(
  "a limit that says “%s” again and again is no reason to ask a hundred times a second",
  async (said) => {
    let count = 0;
    const send: Fetch = async () => {
      count += 1;
      return limited(said);
    };
    const slackFetch = createSlackFetch({ send, defaultPauseMillis: 100, deadlineMillis: 300 });

    const { status } = await slackFetch(api, { body: "channel=C1" });

    expect(status).toBe(429);
    expect(count).toBeLessThan(5);
  },
);

test.for(["fatal_error", "internal_error"])(
  "a post that Slack broke off (%s) may stand there",
  async (error) => {
    const { send, count } = sender(Response.json({ ok: false, error }));

    const posted = createSlackFetch({ send })(api, { body: "channel=C1" });

    await expect(posted).rejects.toBeInstanceOf(UnconfirmedError);
    expect(count()).toBe(1);
  },
);

test("a limit beyond the deadline is given back as it is", async () => {
  const { send, count } = sender(limited("120"));

  const { status } = await createSlackFetch({ send })(api, { body: "channel=C1" });

  expect(status).toBe(429);
  expect(count()).toBe(1);
});

test.for([
  { name: "where nobody listens", error: failure("ECONNREFUSED"), attempts: 2 },
  { name: "where the name is not known", error: failure("ENOTFOUND"), attempts: 2 },
  {
    name: "where no address can be reached",
    error: failed(new AggregateError([{ code: "ECONNREFUSED" }, { code: "ENETUNREACH" }])),
    attempts: 2,
  },
  { name: "that was cut off", error: failure("ECONNRESET"), attempts: 1 },
  { name: "that took too long", error: new DOMException("", "TimeoutError"), attempts: 1 },
])("a post $name is sent $attempts times", async ({ error, attempts }) => {
  const { send, count } = sender(error, said());

  const outcome = await createSlackFetch({ send })(api, { body: "channel=C1" }).catch(
    (thrown: unknown) => thrown,
  );

  expect(count()).toBe(attempts);
  expect(outcome).toBeInstanceOf(attempts === 2 ? Response : UnconfirmedError);
});

test.for([
  { name: "that Slack failed over (500)", outcome: () => new Response(null, { status: 500 }) },
  { name: "whose answer was cut off", outcome: () => new Response(cutOff()) },
])("a post $name is not repeated, for it may stand there", async ({ outcome }) => {
  const { send, count } = sender(outcome());

  const posted = createSlackFetch({ send })(api, { body: "channel=C1" });

  await expect(posted).rejects.toBeInstanceOf(UnconfirmedError);
  expect(count()).toBe(1);
});

test.for([
  ["a page of a proxy's", "<html>Log in</html>"],
  ["half of Slack's JSON", '{"ok":true,"cha'],
  ["nothing", ""],
  ["JSON that is not Slack's", "null"],
])("a post that %s answers may stand there", async ([, body]) => {
  const posted = createSlackFetch(sender(new Response(body)))(api, { body: "channel=C1" });

  await expect(posted).rejects.toBeInstanceOf(UnconfirmedError);
});

test.for([
  [new Response("ok"), 200],
  [new Response(null, { status: 204 }), 204],
  [Response.json({ ok: false, error: "invalid_blocks" }), 400],
  [Response.json({ ok: false, error: "used_url" }), 404],
  [new Response("no_text", { status: 400 }), 400],
] as const)("what a response_url answers is heard: %s as %i", async ([answer, expected]) => {
  const url = "https://hooks.slack.com/commands/T1/1/x";

  const { status } = await createSlackFetch(sender(answer))(url, { body: "{}" });

  expect(status).toBe(expected);
});

test("what posts nothing gives its failure as it is", async () => {
  const { send } = sender(new Response(null, { status: 500 }));

  const { status } = await createSlackFetch({ send })("https://slack.com/api/views.open", {});

  expect(status).toBe(500);
});

test("what posts nothing is never repeated: its caller knows better", async () => {
  const { send, count } = sender(limited("0"));

  const { status } = await createSlackFetch({ send })("https://slack.com/api/views.open", {});

  expect(status).toBe(429);
  expect(count()).toBe(1);
});

test("with any number of posts waiting in one channel, another and the windows are answered", async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slackFetch = createSlackFetch({
    send: async (_, init) => {
      if (String(init?.body) === "channel=C1") await gate;
      return said();
    },
  });
  const stuck = Array.from({ length: 120 }, () => slackFetch(api, { body: "channel=C1" }));

  expect((await slackFetch(api, { body: "channel=C2" })).status).toBe(200);
  expect((await slackFetch("https://slack.com/api/views.open", {})).status).toBe(200);
  await expect(slackFetch(api, { body: "channel=C1" })).rejects.toBeInstanceOf(BusyError);
  open();
  await Promise.all(stuck);
});

test("a private word does not wait behind the posts of its channel", async () => {
  const ephemeral = "https://slack.com/api/chat.postEphemeral";
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slackFetch = createSlackFetch({
    send: async (url) => {
      if (url !== ephemeral) await gate;
      return said();
    },
  });
  const stuck = Array.from({ length: 120 }, () => slackFetch(api, { body: "channel=C1" }));

  expect((await slackFetch(ephemeral, { body: "channel=C1" })).status).toBe(200);
  open();
  await Promise.all(stuck);
});

test("whatever waits in all channels together, what is alone in its queue is sent: a private word, a reply to a click", async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slackFetch = createSlackFetch({
    send: async (url) => {
      if (url === api) await gate;
      return said();
    },
  });
  const stuck = Array.from({ length: 1_000 }, (_, n) =>
    slackFetch(api, { body: `channel=C${n % 10}` }),
  );

  await expect(slackFetch(api, { body: "channel=C1" })).rejects.toBeInstanceOf(BusyError);
  const word = await slackFetch("https://slack.com/api/chat.postEphemeral", { body: "channel=C1" });
  expect(word.status).toBe(200);
  expect((await slackFetch("https://hooks.slack.com/actions/T1/1/x")).status).toBe(200);
  open();
  await Promise.all(stuck);
});

test("what is alone in its queue has a bound too, so that an outage fills no memory", async () => {
  const queues = createQueues(2, 3, 5);
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const stuck = Array.from({ length: 5 }, (_, n) => queues.inTurn(`C${n}`, () => gate));

  await expect(queues.inTurn("C9", () => gate)).rejects.toBeInstanceOf(BusyError);
  open();
  await Promise.all(stuck);
  await queues.inTurn("C9", () => gate);
});

test("a post that has waited for minutes is given up: nothing of it was sent", async () => {
  const { send, count } = sender(said(), said());
  const slackFetch = createSlackFetch({ send, turnMillis: -1 });

  await expect(slackFetch(api, { body: "channel=C1" })).rejects.toBeInstanceOf(BusyError);
  expect(count()).toBe(0);
});

test("headers whose body stalls: the post may stand there, whoever read of it before", async () => {
  const { send } = sender(new Response(cutOff()));
  const counted: typeof send = async (...request) => {
    const response = await send(...request);
    await response
      .clone()
      .json()
      .catch(() => {}); // As the metrics do.
    return response;
  };

  const posted = createSlackFetch({ send: counted })(api, { body: "channel=C1" });

  await expect(posted).rejects.toBeInstanceOf(UnconfirmedError);
});

describe("a post that is claimed", () => {
  const events: string[] = [];
  const claims = {
    claim: async () => events.push("claim") > 0,
    release: async () => void events.push("release"),
  };
  const post = (send: Fetch, fetchOptions = {}) => {
    events.length = 0;
    const sent: Fetch = (...request) => {
      events.push("send");
      return send(...request);
    };
    const slackFetch = createSlackFetch({ send: sent, ...fetchOptions });
    return claiming(claims, ["k"], () => slackFetch(api, { body: "channel=C1" })).catch(
      (error: unknown) => error,
    );
  };

  test.for([
    {
      name: "at once: right before it is sent",
      outcomes: [said()],
      expected: ["claim", "send"],
    },
    {
      name: "after a pause: not while it waits",
      outcomes: [limited("0"), said()],
      expected: ["claim", "send", "release", "claim", "send"],
    },
    {
      name: "and never sent: free again",
      outcomes: [limited("120")],
      expected: ["claim", "send", "release"],
    },
    {
      name: "and refused: free again",
      outcomes: [Response.json({ ok: false, error: "is_archived" })],
      expected: ["claim", "send", "release"],
    },
    {
      name: "and cut off: it may stand there",
      outcomes: [failure("ECONNRESET")],
      expected: ["claim", "send"],
    },
    {
      name: "and failed over (500): it may stand there",
      outcomes: [new Response(null, { status: 500 })],
      expected: ["claim", "send"],
    },
  ])("$name", async ({ outcomes, expected }) => {
    await post(sender(...outcomes).send);

    expect(events).toEqual(expected);
  });

  test("by somebody else by then is not sent", async () => {
    const { send, count } = sender(said());
    const lost = { claim: async () => false, release: async () => {} };
    const slackFetch = createSlackFetch({ send });

    const posted = await claiming(lost, ["k"], () => slackFetch(api, { body: "channel=C1" }));

    expect(posted).toBeUndefined();
    expect(count()).toBe(0);
  });

  test("through Slack's client, which does not lose the claim on the way", async () => {
    events.length = 0;
    const slackFetch = createSlackFetch({ send: async () => Response.json({ ok: true }) });
    const receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
    const logger = boltLogger(pino({ level: "silent" }));
    const app = createApp({
      token: "xoxb-1",
      receiver,
      logger,
      fetch: slackFetch,
      apiUrl: undefined,
    });
    const posts = Array.from({ length: 150 }, (_, n) =>
      claiming(claims, ["k"], () => app.client.chat.postMessage({ channel: `C${n}`, text: "" })),
    );

    await Promise.all(posts);

    expect(events).toHaveLength(150);
  });
});

function said(): Response {
  return Response.json({ ok: true });
}

function sender(...outcomes: readonly (Response | Error)[]): { send: Fetch; count: () => number } {
  let count = 0;
  const send: Fetch = async () => {
    const outcome = outcomes[count];
    count += 1;
    if (outcome instanceof Response) return outcome;
    throw outcome;
  };
  return { send, count: () => count };
}

/** A body that breaks off after its first bytes. */
function cutOff(): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"ok"')),
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
}

function limited(seconds: string): Response {
  return new Response(null, { status: 429, headers: { "retry-after": seconds } });
}

function failure(code: string): Error {
  return failed(Object.assign(new Error(code), { code }));
}

function failed(cause: unknown): Error {
  return new TypeError("fetch failed", { cause });
}
