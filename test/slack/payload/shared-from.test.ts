import fc from "fast-check";
import { expect, test } from "vitest";
import { keptOf, sharedFromIn } from "../../../src/slack/payload/shared-from.ts";

const from = { channel: "C1", ts: "12.5", responseUrl: "https://hooks.slack.com/a", value: "{}" };

test("what a window for sharing keeps is read again, with its thread if it stands in one", () => {
  expect(sharedFromIn(keptOf(from))).toEqual(from);
  expect(sharedFromIn(keptOf({ ...from, threadTs: "11.5" }))).toEqual({
    ...from,
    threadTs: "11.5",
  });
});

test("what another window keeps is none of it, whatever that is", () => {
  for (const kept of ["", "{", "{\nx", "{}\n", "null\nx", `${JSON.stringify(from)}`])
    expect(sharedFromIn(kept)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (kept) => void sharedFromIn(kept)));
});
