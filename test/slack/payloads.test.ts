/** Whatever stands in the fields of a payload: no crash, no silence towards a person, no mention. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyChange, anyValue, changed, links, touches } from "../helpers/any-payload.ts";
import { answers, payloads } from "../helpers/asked-payloads.ts";
import { fakeSlack } from "../helpers/slack.ts";
import { expectSlackShows, expectSlackTakes } from "../helpers/slack-rules.ts";

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
    { numRuns: 4 },
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
      { numRuns: 4 },
    );
  },
);

/** Delivers it to a bot of its own, and takes down what is heard of it; fails unless Slack takes all that the bot says. */
async function delivered(payload: Record<string, unknown>) {
  const slack = await fakeSlack({ answers, unfurlDomains: ["example.com"] });
  // Bolt refuses what it cannot read; that this harms nobody is tested over HTTP, in intake/.
  const { said } = await slack.deliver(payload).catch(() => ({ said: undefined }));
  // Who shares it is named in the card, and where in the window; nobody else, and nothing.
  const [sharer, place] = [payload.user, payload.channel].map((named) => String(Object(named).id));
  for (const { method, body } of slack.calls) {
    const args = "channel" in body ? { ...body, channel: "C1" } : body; // It may be any word here.
    if (method.startsWith("views.")) expectSlackShows({ args }, place, sharer);
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
