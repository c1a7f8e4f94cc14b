import { expect, test } from "vitest";
import {
  createSlackFetch,
  type Fetch,
  UnconfirmedError,
} from "../../../src/slack/calls/slack-fetch.ts";

const api = "https://slack.com/api/chat.postMessage";

test("a channel that is limited does not hold up another, and keeps its order", async () => {
  const arrived: string[] = [];
  const slackFetch = createSlackFetch({
    send: async (_, init) => {
      const text = String(init?.body);
      arrived.push(text);
      const isFirst = arrived.filter((other) => other === text).length === 1;
      return text.includes("C1") && isFirst ? limited("0.05") : new Response();
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
  const { send, count } = sender(new Response(null, { status: 429 }), new Response());
  const slackFetch = createSlackFetch({ send, defaultPauseMillis: 10 });

  const { status } = await slackFetch(api, { body: "channel=C1" });

  expect(status).toBe(200);
  expect(count()).toBe(2);
});

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
  const { send, count } = sender(error, new Response());

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
