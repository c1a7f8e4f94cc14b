import fc from "fast-check";
import { expect, test } from "vitest";
import { askedMessage } from "../../../src/slack/payload/asked-message.ts";
import { readPayload } from "../../../src/slack/payload/payload.ts";
import {
  click,
  command,
  directMessage,
  homeOpened,
  linksShared,
  mention,
  messageShortcut,
  questionSent,
} from "../../helpers/slack.ts";

test.for([
  ["a command", command("gVisor"), "command", "U1", "gVisor"],
  ["a mention", mention("gVisor"), "mention", "U1", "<@UBOT> gVisor"],
  ["a direct message", directMessage("gVisor"), "direct message", "U1", "gVisor"],
  [
    "talk in a channel",
    directMessage("x", { channel: "C1", channel_type: "channel" }),
    "channel",
    "U1",
    "x",
  ],
  ["a click", click("list", "…"), "button", "U1", undefined],
  ["a shortcut of a message", messageShortcut("related", "gVisor"), "shortcut", "U1", "gVisor"],
  ["a window that was sent", questionSent("ask", "gVisor"), "window", "U1", undefined],
  ["the Home tab", homeOpened(), "home", "U1", undefined],
  ["a link", linksShared(["https://example.com/"]), "link", "U1", undefined],
  ["what a bot says", mention("x", { bot_id: "B2" }), "mention", undefined, "<@UBOT> x"],
  ["an edit", directMessage("x", { edited: {} }), "direct message", undefined, "x"],
  ["anything else", { type: "reaction_added" }, "other", undefined, undefined],
] as const)("%s is read", ([, payload, surface, who, words]) => {
  expect(readPayload(payload)).toMatchObject({ surface, who, words });
});

test("what stands in many blocks or shared messages is read up to a bound, however much each of them has", () => {
  const text = "漢".repeat(4_000);
  const many = Array.from({ length: 250 }, () => ({ type: "text", text, is_share: true }));

  const blocks = readPayload(mention("", { text: "", blocks: many }));
  const shared = readPayload(mention("", { attachments: many }));

  expect(blocks.words).toHaveLength(4_000);
  expect(shared.shared).toHaveLength(4_000);
});

test("an event, a click and a window are each known by what Slack delivers again", () => {
  const message = { ...mention("x", { ts: "12.5" }), event_id: "Ev1" };

  expect(readPayload(message).keys).toEqual(["event:Ev1", "message:T1:C1:12.5"]);
  expect(readPayload(click("list", "", { trigger_id: "t" })).keys).toEqual(["trigger:t"]);
  expect(readPayload({ type: "view_submission", view: { id: "V1" } }).keys).toEqual(["view:V1"]);
});

test("in a shared channel the person's workspace counts, not the one that was told", () => {
  const { team } = readPayload({ ...mention("x", { user_team: "T2", team: "T1" }), team_id: "T1" });

  expect(team).toBe("T2");
});

test("whatever a payload is, it is read, and every word of it is text or nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.object(),
        fc.record(
          {
            event: fc.anything(),
            user: fc.anything(),
            view: fc.anything(),
            channel: fc.anything(),
          },
          { requiredKeys: [] },
        ),
        fc.record({
          event: fc.record({
            text: fc.anything(),
            ts: fc.anything(),
            user: fc.anything(),
            files: fc.anything(),
          }),
        }),
      ),
      (payload) => {
        const read = readPayload(payload);

        for (const value of [read.who, read.team, read.app, read.words, read.where.channel]) {
          expect(["string", "undefined"]).toContain(typeof value);
        }
        askedMessage(read);
      },
    ),
  );
});
