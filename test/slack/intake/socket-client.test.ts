import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { SocketClient } from "../../../src/slack/intake/socket-client.ts";
import { boltLogger, createLogger } from "../../../src/slack/watch/logger.ts";

const command = { command: "/talks", text: "x" };
const event = { type: "event_callback", event: { type: "app_mention" } };

test.for([
  ["text that is no JSON", "}{"],
  ["JSON that is no object", "null"],
  ["a list", "[1]"],
  ["a greeting, again", '{"type":"hello"}'],
  ["no type", '{"envelope_id":"1","payload":{}}'],
  ["a type that is no text", '{"type":{"a":1},"payload":{}}'],
  ["a payload that is no object", '{"type":"slash_commands","payload":7}'],
  ["an event of a type that is no text", '{"type":"events_api","payload":{"event":{"type":7}}}'],
  [
    "more than any request is",
    JSON.stringify({ type: "interactive", payload: { x: "x".repeat(2 ** 20) } }),
  ],
  ...["error", "disconnected", "slack_event", "ws_message", "close"].flatMap((name) => [
    [`an envelope called ${name}`, JSON.stringify({ type: name, payload: {} })],
    [
      `an event called ${name}`,
      JSON.stringify({ type: "events_api", payload: { event: { type: name } } }),
    ],
  ]),
] as const)("%s is no request, and the next is taken", async ([, frame = ""]) => {
  const { client, taken, ends } = watched();

  client.emit("ws_message", frame, false);
  await turn();
  expect([taken, ends]).toEqual([[], []]);

  client.emit("ws_message", JSON.stringify({ type: "slash_commands", payload: command }), false);
  client.emit("ws_message", JSON.stringify({ type: "events_api", payload: event }), false);
  await turn();
  expect(taken).toEqual([command, event]);
});

test("binary frames are passed over", async () => {
  const { client, taken, strange } = watched();

  client.emit(
    "ws_message",
    Buffer.from(JSON.stringify({ type: "slash_commands", payload: command })),
    true,
  );
  await turn();

  expect([taken, strange]).toEqual([[], []]);
});

test.for([
  ["refresh_requested", "refresh_requested"],
  [{ not: "text" }, "undefined"],
  ["x".repeat(10_000), "x".repeat(40)],
] as const)(
  "Slack asks for another connection, whatever it gives as its reason",
  async ([reason, told]) => {
    const { client, replaced } = watched();

    client.emit("ws_message", JSON.stringify({ type: "disconnect", reason }), false);
    await turn();

    expect(replaced).toEqual([told]);
  },
);

function watched() {
  const taken: unknown[] = [];
  const ends: string[] = [];
  const strange: string[] = [];
  const replaced: string[] = [];
  const client = new SocketClient(
    { appToken: "xapp-test", logger: boltLogger(createLogger("silent", { write: () => {} })) },
    (reason) => replaced.push(reason),
    (what) => strange.push(what),
  );
  client.on("slack_event", ({ body }) => taken.push(body));
  client.once("disconnected", () => ends.push("disconnected"));
  return { client, taken, ends, strange, replaced };
}
