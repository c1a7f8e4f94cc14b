import { expect, test } from "vitest";
import { cardOf } from "../../src/card/card-of.ts";
import { locales } from "../../src/search/query.ts";
import { talkAnswer } from "../helpers/slack-answers.ts";

const words = {
  ja: ["メモ", "似た発表", "同じ回", "ほかの発表"],
  en: ["Notes", "Similar talks", "Same meetup", "More talks"],
} as const;

test.for(locales)("buttons stand in one order, whatever was asked, in %s", (locale) => {
  for (const intent of ["topic", "who", "when", "where", "link"] as const) {
    const { actions } = cardOf({ ...talkAnswer, intent, locale, total: 12 }, "/talks");
    const labels = actions.map(({ label }) => label);
    const shown = words[locale].filter((word) => labels.includes(word));
    expect(labels.filter((label) => shown.some((word) => word === label))).toEqual(shown);
    expect(shown).toContain(words[locale][2]);
  }
});

test("who asks for the speaker is led to their talks first", () => {
  const { actions } = cardOf({ ...talkAnswer, intent: "who", locale: "en" }, "/talks");

  expect(actions[0]).toMatchObject({ action: { kind: "look-speaker" } });
});
