/** Whatever stands in the fields of a payload: no crash, no silence towards a person, no mention. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { httpIntake } from "../../src/slack/intake/http-intake.ts";
import { boltLogger, createLogger } from "../../src/slack/watch/logger.ts";
import { anyChange, anyValue, askings, changed, links, touches } from "../helpers/any-payload.ts";
import { libraryOf } from "../helpers/library.ts";
import { fakeSlack, mention } from "../helpers/slack.ts";
import { eventually, freePort, notesDir, postSigned, secrets } from "../helpers/slack-and-bot.ts";
import { expectSlackShows, expectSlackTakes } from "../helpers/slack-rules.ts";

const files = (await readdir(notesDir)).filter((file) => file.endsWith(".md"));
const notes = await Promise.all(files.map((file) => readFile(join(notesDir, file), "utf8")));
const library = libraryOf(...notes, "# <!channel>\n\n## <@U1> <!here> - @a\n\n- <!everyone> DNS\n");
const answers = answersFrom(
  library,
  () => 0,
  () => "2026-11-26",
);
const question = "DNSの引っ越し";
const found = answers.ask(question, "ja");
if (found.kind !== "talk") throw new Error("The notes have a talk about it.");
const payloads = askings(found.best.id, question);

test.for(payloads)("$name is answered", async ({ make }) => {
  const { heard } = await delivered(make());

  expect(heard).toBeGreaterThan(0);
});

test.for([...payloads, links])("$name with anything in its fields", async ({ make, needed }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 3 }), async (changes) => {
      const { payload, fields } = changed(make(), changes);

      const { heard } = await delivered(payload);

      if (make !== links.make && !touches(needed, fields)) {
        expect(heard, `silence after a change of ${fields}`).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

test.for(payloads.filter(({ needed }) => needed.includes("actions.0.action_id")))(
  "$name with anything to do is answered",
  async ({ make }) => {
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        const { actions, ...payload } = make();
        const [action] = actions as [object]; // as: a click has one

        const { heard } = await delivered({ ...payload, actions: [{ ...action, value }] });

        expect(heard).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  },
);

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

/** Delivers it to a bot of its own, and takes down what is heard of it; fails unless Slack takes all that the bot says. */
async function delivered(payload: Record<string, unknown>) {
  const slack = await fakeSlack({ answers, unfurlDomains: ["example.com"] });
  // Bolt refuses what it cannot read; that this harms nobody is tested over HTTP, below.
  const { said } = await slack.deliver(payload).catch(() => ({ said: undefined }));
  const sharer = String(Object(payload.user).id); // Is named in the card, and nobody else.
  for (const { method, body } of slack.calls) {
    const args = "channel" in body ? { ...body, channel: "C1" } : body; // It may be any word here.
    if (method.startsWith("views.")) expectSlackShows({ args });
    else if (method === "chat.unfurl") expectSlackShows({ args: { view: unfurled(body) } });
    else expectSlackTakes({ method: method === "respond" ? "response_url" : method, args }, sharer);
  }
  return { heard: slack.calls.length + (said === undefined ? 0 : 1) };
}

/** The blocks below a link, which follow the same rules. */
function unfurled({ unfurls }: Readonly<Record<string, unknown>>) {
  const all: Record<string, { blocks: unknown[] }> = JSON.parse(String(unfurls));
  return { type: "home", blocks: Object.values(all).flatMap(({ blocks }) => blocks) };
}
