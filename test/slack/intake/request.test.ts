import { expect, test } from "vitest";
import { compose } from "../../../src/slack/intake/compose.ts";
import { currentRequest, nameRequests } from "../../../src/slack/intake/request.ts";
import { createLogger } from "../../../src/slack/watch/logger.ts";

test("every line of a request carries its id and where it was asked, however many there are", async () => {
  const lines: string[] = [];
  const log = createLogger("info", { write: (line) => lines.push(line) });
  const request = compose([nameRequests()], async ({ body }) => {
    log.info({ asked: body.text }, "taken");
    await new Promise(setImmediate);
    log.info({ asked: body.text }, "answered");
  });

  const ack = async () => {};
  await Promise.all([
    request({ body: { command: "/talks", text: "a" }, ack }),
    request({ body: { type: "block_actions", text: "b" }, ack }),
  ]);
  log.info("later");

  const [a, b, aAgain, bAgain, later] = lines.map((line) => JSON.parse(line));
  expect(a).toMatchObject({ asked: "a", surface: "command", request: aAgain.request });
  expect(b).toMatchObject({ asked: "b", surface: "button", request: bAgain.request });
  expect(a.request).toMatch(/^[0-9a-f]{8}$/);
  expect(a.request).not.toBe(b.request);
  expect(later).not.toHaveProperty("request");
  expect(currentRequest()).toBeUndefined();
});
