/** Whatever is sent over HTTP, the bot goes on. */
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { httpIntake } from "../../../src/slack/intake/http-intake.ts";
import { boltLogger, createLogger } from "../../../src/slack/watch/logger.ts";
import { anyChange, changed, links } from "../../helpers/any-payload.ts";
import { answers, payloads, question } from "../../helpers/asked-payloads.ts";
import { fakeSlack, mention } from "../../helpers/slack.ts";
import { eventually, freePort, postSigned, secrets } from "../../helpers/slack-and-bot.ts";

test("over HTTP no payload ends the bot, and a question after it is answered", async () => {
  const slack = await fakeSlack({ answers, unfurlDomains: ["example.com"] });
  const port = await freePort();
  const { receiver, start, stop } = httpIntake({
    signingSecret: secrets.signingSecret,
    host: "127.0.0.1",
    port,
    logger: boltLogger(createLogger("silent", { write: () => {} })),
    onRefused: () => {},
  });
  // as: all that the receiver calls
  receiver.init({ processEvent: slack.processEvent } as Parameters<typeof receiver.init>[0]);
  await start();
  onTestFinished(stop);
  const send = (payload: unknown, as: "json" | "form") =>
    postSigned(`http://127.0.0.1:${port}/slack/events`, Object(payload), secrets.signingSecret, as);
  const anyPayload = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc
      .tuple(fc.constantFrom(...payloads, links), fc.array(anyChange, { maxLength: 4 }))
      .map(([{ make }, changes]) => changed(make(), changes).payload),
  );

  // All at once: what nobody listens for is answered after three seconds.
  await fc.assert(
    fc.asyncProperty(fc.array(anyPayload, { minLength: 150, maxLength: 150 }), async (all) => {
      const sent = all.flatMap((payload) => [send(payload, "json"), send(payload, "form")]);
      for (const status of await Promise.all(sent)) expect(status).toBeLessThan(600);
    }),
    { numRuns: 1, endOnFailure: true },
  );

  const before = slack.calls.length;
  expect(await send(mention(question), "json")).toBe(200);
  await eventually(() => slack.calls.length > before || undefined);
});
