import { expect, test } from "vitest";
import { sayingModal } from "../../../src/slack/blocks/modal.ts";
import { notesModal } from "../../../src/slack/blocks/notes-modal.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { talkNotes } from "../../helpers/slack-answers.ts";

test("a talk's notes, in Japanese", () => {
  const view = notesModal(talkNotes, { page: 0 }, "ja");

  expect(view).toMatchObject({
    type: "modal",
    title: { type: "plain_text", text: "発表のメモ" },
    close: { type: "plain_text", text: "閉じる" },
  });
  expect(shownAs(view.blocks)).toMatchInlineSnapshot(`
    "# コンテナランタイムの選び方
    ~ 山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · Harbour Hall
    <https://example.com/slides.pdf|スライド> · 動画: <https://example.com/video|録画>
    • OCI 準拠なら取り替えられる
      • runc と gVisor を比べた
    \`\`\`ctr run --rm <image>
    echo ok\`\`\`
    [勉強会]"
  `);
});

test("a talk's notes, in English", () => {
  const view = notesModal(talkNotes, { page: 0 }, "en");

  expect(view).toMatchObject({
    title: { text: "Talk notes" },
    close: { text: "Close" },
  });
  expect(shownAs(view.blocks)).toMatchInlineSnapshot(`
    "# コンテナランタイムの選び方
    ~ 山田太郎 (港ソフト), @hana · Thu 3 Oct 2024 · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · Harbour Hall
    <https://example.com/slides.pdf|Slides> · Video: <https://example.com/video|録画>
    • OCI 準拠なら取り替えられる
      • runc と gVisor を比べた
    \`\`\`ctr run --rm <image>
    echo ok\`\`\`
    [Meetup]"
  `);
});

test("from the notes of a talk one gets to those beside it and to its meetup", () => {
  const beside = {
    ...talkNotes,
    before: { id: "a.md#first", title: "First" },
    after: { id: "a.md#third", title: "Third" },
  };

  const shown = shownAs(
    notesModal({ ...beside, place: { at: 2, of: 3 } }, { page: 0 }, "en").blocks,
  );

  expect(shown).toMatch(/~ Talk 2 of 3 · next: Third\n\[Previous talk \(Previous talk: First\)\]/u);
  expect(shown).toMatch(/\[Next talk \(Next talk: Third\)\] \[Meetup\]$/u);
});

test("a talk without notes says so", () => {
  const thin = { talk: { ...talkNotes.talk, points: [] } };

  expect(shownAs(notesModal(thin, { page: 0 }, "ja").blocks)).toContain(
    "この発表の内容のメモはありません。",
  );
  expect(shownAs(notesModal(thin, { page: 0 }, "en").blocks)).toContain(
    "There are no notes on what was said in this talk.",
  );
});

test("something said instead", () => {
  const view = sayingModal("It is gone.", "en");

  expect(view).toMatchObject({ type: "modal", title: { text: "Meetup talks" } });
  expect(shownAs(view.blocks)).toBe("It is gone.");
});

test("long notes have pages, and every point is on one of them", () => {
  const points = Array.from({ length: 90 }, (_, line) => ({
    kind: "bullet" as const,
    text: `${line} ${"長い要点".repeat(120)}`,
    line,
    depth: 0,
  }));
  const long = { talk: { ...talkNotes.talk, points } };

  const pages = [0, 1, 2, 3, 4].map((page) => JSON.stringify(notesModal(long, { page }, "en")));

  const first = pages[0] ?? "";
  const count = Number(/Page 1 of (\d+)/.exec(first)?.[1]);
  expect(count).toBe(4);
  expect(first).toContain("Next page");
  expect(first).not.toContain("Previous page");
  expect(pages[1]).toContain("Previous page");
  expect(pages[3]).not.toContain("Next page");
  expect(pages[4]).toBe(pages[3]); // The notes have become shorter: the last page.
  for (const { line } of points) {
    expect(pages.slice(0, count).filter((page) => page.includes(`"${line} `))).toHaveLength(1);
  }
});

test("an address in a point of the window can be clicked on", () => {
  const points = [{ kind: "quote", text: "See https://example.com/tide_table", depth: 1 }] as const;
  const told = { talk: { ...talkNotes.talk, points } };

  expect(shownAs(notesModal(told, { page: 0 }, "en").blocks)).toContain(
    "<https://example.com/tide_table|example.com/tide_table>",
  );
});

test("the title of the talk stands once, whole, below what the window is", () => {
  const title = "PostgreSQL の VACUUM と仲直りする方法のすべて";
  const view = notesModal({ talk: { ...talkNotes.talk, title } }, { page: 0 }, "en");

  expect(view.title.text).toBe("Talk notes");
  expect(JSON.stringify(view).split(title)).toHaveLength(2);
});

test("the line that answers is bold, on the page that is opened", () => {
  const line = (n: number, depth = 0) => ({
    ...{ kind: "bullet" as const, line: n, depth },
    text: `${n} ${"長い要点".repeat(120)}`,
  });
  const points = [...Array.from({ length: 60 }, (_, n) => line(n)), line(60, 1), line(61)];
  const long = { talk: { ...talkNotes.talk, points }, place: { at: 2, of: 4 } };
  const shown = shownAs(notesModal(long, { line: 59 }, "en").blocks);

  expect(shown).toMatch(/^• 58 .*\n• \*59 .*\*\n {2}• 60 .*\n• 61 /mu);
  expect(shown).toMatch(/~ Page 3 of 3\n\[Previous page\]\n---\n~ Talk 2 of 4\n/u);
});
