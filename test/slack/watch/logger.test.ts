import { inspect } from "node:util";
import { LogLevel } from "@slack/bolt";
import { expect, test } from "vitest";
import { boltLogger, createLogger } from "../../../src/slack/watch/logger.ts";

/** A response_url of an emulator: known by its name only. */
const otherUrl = "http://127.0.0.1:4649/response/mno";
const secrets = {
  token: "xoxb-123-456-abc",
  app: "xapp-1-A0-2-def",
  rotated: "xoxe.xoxb-1-ghi",
  response_url: "https://hooks.slack.com/commands/T1/2/jkl",
  trigger_id: "13.37.pqr",
  socket: "wss://wss-primary.slack.com/link/?ticket=stu&app_id=A1",
  database: "postgresql://kikigaki:vwx@127.0.0.1/kikigaki",
};

test.for([
  {
    name: "a message",
    write: (log: Log) => log.info(`Sent with ${secrets.token}, ${secrets.app}`),
  },
  { name: "a field", write: (log: Log) => log.info(secrets, "All") },
  { name: "a nested field", write: (log: Log) => log.info({ body: { ...secrets } }, "All") },
  {
    name: "a body that is a string",
    write: (log: Log) =>
      log.info(`Received ${JSON.stringify({ ...secrets, response_url: otherUrl })}`),
  },
  {
    name: "an object that is printed",
    write: (log: Log) => log.info(inspect({ ...secrets, response_url: otherUrl })),
  },
  {
    name: "an error",
    write: (log: Log) => log.error(new Error(`No answer from ${secrets.response_url}`)),
  },
  {
    name: "a form",
    write: (log: Log) =>
      log.info(`body: ${new URLSearchParams({ trigger_id: secrets.trigger_id })}`),
  },
])("no secret stands in $name that is logged", ({ write }) => {
  const { lines, log } = logTo("trace");

  write(log);

  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/abc|def|ghi|jkl|mno|pqr|stu|vwx/);
  expect(() => JSON.parse(lines[0] ?? "")).not.toThrow();
});

test("a response_url of any host is a secret", () => {
  const { lines, log } = logTo("info");

  log.info({ body: JSON.stringify({ response_url: otherUrl }) }, "Received");

  expect(lines[0]).not.toContain("mno");
});

test("what only has a secret's name stays as it is", () => {
  const { lines, log } = logTo("info");

  log.info({ token: null, ticket: { token: [] }, trigger_id: "" }, "token: none");

  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    token: null,
    ticket: { token: [] },
    trigger_id: "",
    msg: "token: none",
  });
});

test("what Bolt says of each event that it does not know is for those who look for it", () => {
  const { lines, log } = logTo("info");

  boltLogger(log).warn(
    "Could not determine the type of an incoming event. No listeners will be called.",
  );

  expect(lines).toEqual([]);
});

test("Bolt's messages keep their level, and their error its stack", () => {
  const { lines, log } = logTo("info");

  boltLogger(log).error("It failed:", { channel: "C1" }, new Error("boom"));

  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: 50,
    msg: "It failed: { channel: 'C1' }",
    err: { message: "boom", stack: expect.stringContaining("logger.test.ts") },
  });
});

test.for([
  { level: "trace", bolt: LogLevel.DEBUG },
  { level: "info", bolt: LogLevel.INFO },
  { level: "fatal", bolt: LogLevel.ERROR },
])("at $level Bolt is told $bolt, and cannot change it", ({ level, bolt }) => {
  const logger = boltLogger(logTo(level).log);

  logger.setLevel(LogLevel.WARN);
  logger.setName("socket-mode");

  expect(logger.getLevel()).toBe(bolt);
});

type Log = ReturnType<typeof createLogger>;

function logTo(level: string) {
  const lines: string[] = [];
  return { lines, log: createLogger(level, { write: (line) => lines.push(line) }) };
}

test("what Slack's client says of each call that did not get through is for who looks for it", () => {
  const lines: string[] = [];
  const bolt = boltLogger(createLogger("info", { write: (line) => lines.push(line) }));

  bolt.warn("http request failed", "fetch failed");
  bolt.warn("Slack cannot be reached");

  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(["Slack cannot be reached"]);
});
