import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Action,
  type Again,
  ratedKinds,
  reasons,
  verdicts,
} from "../../../src/card/action.ts";
import { shelves } from "../../../src/question/asked.ts";
import {
  actionValue,
  type LocalAction,
  readActionValue,
} from "../../../src/slack/blocks/action-value.ts";

const text = fc.string({ unit: "binary", maxLength: 2000, size: "max" });
const from = fc.nat();
const again: fc.Arbitrary<Again> = fc.oneof(
  fc.record({ kind: fc.constant("ask" as const), question: text }),
  fc.record({ kind: fc.constant("list" as const), question: text, from }),
  fc.record({
    kind: fc.constantFrom("look-talk" as const, "look-speaker" as const, "look-meetup" as const),
    id: text,
    from,
  }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  again,
  fc.record({ kind: fc.constant("share" as const), again, subject: text }),
  fc.record({ kind: fc.constant("notes" as const), id: text }),
  fc.record({ kind: fc.constant("page" as const), id: text, page: from }),
  fc.record({
    kind: fc.constantFrom("browse" as const, "shelf" as const),
    shelf: fc.constantFrom(...shelves),
    from,
  }),
  fc.record(
    {
      kind: fc.constant("rate" as const),
      rating: fc.record(
        {
          kind: fc.constantFrom(...ratedKinds),
          verdict: fc.constantFrom(...verdicts),
          reason: fc.constantFrom(...reasons),
        },
        { requiredKeys: ["kind", "verdict"] },
      ),
      of: fc.record({ again, subject: text }),
      isAlone: fc.constant(true as const),
      on: text,
    },
    { requiredKeys: ["kind", "rating", "of"] },
  ),
);
const localAction: fc.Arbitrary<LocalAction> = fc.record({
  locale: fc.constantFrom("ja" as const, "en" as const),
  action,
});

test("an action comes back from its value as it was, or has none that Slack would take", () => {
  fc.assert(
    fc.property(localAction, (sent) => {
      const value = actionValue(sent);

      if (value === undefined) expect(JSON.stringify(sent).length).toBeGreaterThan(2000);
      else expect(readActionValue(value)).toEqual(sent);
      expect(value?.length ?? 0).toBeLessThanOrEqual(2000);
    }),
  );
});

test.for([
  "",
  "{",
  "null",
  "[]",
  '["ja","autumn.md",0,""]', // of an older version
  '{"locale":"fr","action":{"kind":"ask","question":"x"}}',
  '{"locale":"ja","action":{"kind":"list","question":"x","from":-1}}',
  '{"locale":"ja","action":{"kind":"notes","id":1}}',
  '{"locale":"ja","action":{"kind":"rate","rating":{"kind":"help","verdict":"helpful"}}}',
  '{"locale":"ja","action":{"kind":"shelf","shelf":"__proto__","page":0}}',
])("%j is no action of ours", (value) => {
  expect(readActionValue(value)).toBeUndefined();
});
