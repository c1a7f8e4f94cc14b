import { expect, test } from "vitest";
import { textsIn } from "../../../src/card/texts.ts";
import { answerModal } from "../../../src/slack/blocks/answer-modal.ts";
import { askModal } from "../../../src/slack/blocks/ask-modal.ts";
import { sayingModal } from "../../../src/slack/blocks/modal.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { nothing } from "../../helpers/slack-answers.ts";

test("the window that asks, in Japanese", () => {
  expect(askModal("ask_about_talks", "ja")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "block_id": "question",
          "dispatch_action": false,
          "element": {
            "action_id": "question",
            "max_length": 500,
            "placeholder": {
              "text": "質問、話題、発表者など",
              "type": "plain_text",
            },
            "type": "plain_text_input",
          },
          "label": {
            "text": "聞く・探す",
            "type": "plain_text",
          },
          "type": "input",
        },
      ],
      "callback_id": "ask_about_talks",
      "close": {
        "text": "閉じる",
        "type": "plain_text",
      },
      "private_metadata": "ja",
      "submit": {
        "text": "探す",
        "type": "plain_text",
      },
      "title": {
        "text": "勉強会の発表",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("the window that asks, in English", () => {
  expect(askModal("ask_about_talks", "en")).toMatchObject({
    callback_id: "ask_about_talks",
    private_metadata: "en",
    title: { text: "Meetup talks" },
    submit: { text: "Search" },
    close: { text: "Close" },
    blocks: [{ label: { text: "Ask or search" } }],
  });
});

test("the window that is looking, in both languages", () => {
  expect(shownAs(sayingModal(textsIn("ja").looking, "ja").blocks)).toBe("探しています…");
  expect(shownAs(sayingModal(textsIn("en").looking, "en").blocks)).toBe("Looking…");
});

test("the window with an answer holds what the message holds, and no way to share it", () => {
  const view = answerModal(nothing, "/talks", { notice: "Files are not read." });

  expect(view).toMatchObject({ type: "modal", title: { text: "勉強会の発表" } });
  expect(shownAs(view.blocks)).toMatchInlineSnapshot(`
    "~ Files are not read.
    *「量子」は、どの発表にも出てきません。*
    近い発表:
    *コンテナランタイムの選び方*
    山田太郎 (港ソフト)、@hana · 2024年10月3日(木) · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · <https://example.com/slides.pdf|スライド>
    コンピュータに触れています
      [開く (開く: コンテナランタイムの選び方)]
    [「量子化 コンピュータ」？] [勉強会の一覧] [聞き方]"
  `);
});
