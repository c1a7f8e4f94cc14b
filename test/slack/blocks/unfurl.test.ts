import { expect, test } from "vitest";
import { unfurlBlocks } from "../../../src/slack/blocks/unfurl.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { meetupAnswer, talkAnswer } from "../../helpers/slack-answers.ts";

test("a talk, in Japanese", () => {
  expect(shownAs(unfurlBlocks(talkAnswer))).toMatchInlineSnapshot(`
    "*コンテナランタイムの選び方*
    ~ 山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · Night of Containers #7 · Harbour Hall
    • OCI 準拠なら取り替えられる
     • runc と gVisor を比べた
    \`\`\`ctr run --rm &lt;image&gt;
    echo ok\`\`\`
    ほかに近い発表:
    • LT: My first sidecar — Ann Lee — 2024年10月3日(木)"
  `);
});

test("a talk without notes, in English", () => {
  const best = { ...talkAnswer.best, points: [], hasNotes: false };

  expect(shownAs(unfurlBlocks({ ...talkAnswer, locale: "en", best }))).toMatchInlineSnapshot(`
    "*コンテナランタイムの選び方*
    ~ 山田太郎 (港ソフト), @hana · Thu 3 Oct 2024 · Night of Containers #7 · Harbour Hall
    There are no notes on what was said in this talk.
    Other talks close to this:
    • LT: My first sidecar — Ann Lee — Thu 3 Oct 2024"
  `);
});

test("a meetup, in English", () => {
  expect(shownAs(unfurlBlocks(meetupAnswer))).toMatchInlineSnapshot(`
    "*Night of Containers #7*
    ~ Thu 3 Oct 2024 · Harbour Hall
    2 talks.
    • コンテナランタイムの選び方 — 山田太郎 (港ソフト), @hana
    • LT: My first sidecar — Ann Lee"
  `);
});

test("a meetup, in Japanese, with the first five of its talks", () => {
  const rows = Array.from({ length: 9 }, () => meetupAnswer.rows[0]).flatMap((row) => row ?? []);
  const blocks = unfurlBlocks({ ...meetupAnswer, locale: "ja", rows, total: 9 });

  expect(JSON.stringify(blocks).match(/• /gu)).toHaveLength(5);
  expect(shownAs(blocks)).toContain("発表は 9 件です。");
});
