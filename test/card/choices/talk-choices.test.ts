import { expect, test } from "vitest";
import { cardOf } from "../../../src/card/card-of.ts";
import { locales } from "../../../src/search/query.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { talkAnswer } from "../../helpers/slack-answers.ts";

const words = {
  ja: ["メモ", "この勉強会の発表", "似た発表", "この質問のほかの結果"],
  en: ["Notes", "Talks at this meetup", "Talks like this one", "Other results for this question"],
} as const;

test.for(locales)("buttons stand in one order, whatever was asked, in %s", (locale) => {
  for (const intent of ["topic", "who", "when", "where", "link"] as const) {
    const { actions } = cardOf({ ...talkAnswer, intent, locale, total: 12 }, "/talks");
    const labels = actions.map(({ label }) => label);
    const shown = words[locale].filter((word) => labels.includes(word));
    expect(labels.filter((label) => shown.some((word) => word === label))).toEqual(shown);
    expect(shown).toContain(words[locale][1]);
  }
});

test("the talks of the speaker stand at one place, whatever was asked", () => {
  const person = { id: "ann", name: "Ann Lee", handles: [], names: ["Ann Lee"], talkCount: 3 };
  const best = { ...talkAnswer.best, people: [person] };
  for (const intent of ["who", "topic", "when"] as const) {
    const { actions } = cardOf({ ...talkAnswer, best, intent, locale: "en" }, "/talks");
    const labels = actions.map(({ label }) => label).slice(0, 3);
    expect(labels).toEqual(["Notes", "Share", "Speaker"]);
    expect(actions[2]?.spoken).toBe("Talks by Ann Lee");
  }
});

test.for([
  ["who", ["Talks by Ann Lee"]],
  ["when", ["Meetup"]],
  ["link", []],
] as const)("below the talk that was just shown, %s leads on to %j alone", ([intent, leads]) => {
  const person = { id: "ann", name: "Ann Lee", handles: [], names: ["Ann Lee"], talkCount: 3 };
  const best = { ...talkAnswer.best, people: [person] };
  const { actions } = cardOf(
    { ...talkAnswer, best, intent, isBrief: true, locale: "en" },
    "/talks",
  );

  expect(actions.map(({ label }) => label)).toEqual(leads);
});

test("talks of the meetup, like it and found besides stand in the menu on all surfaces", () => {
  const answer = { ...talkAnswer, locale: "en", total: 12 } as const;
  const menus = [true, false].map((canShare) => {
    const shown = shownAs(answerMessage(answer, "/talks", { canShare }).blocks);
    return /\[⋯ ([^\]]*)\]/u.exec(shown)?.[1];
  });

  expect(menus).toEqual(
    Array(2).fill("Talks at this meetup | Talks like this one | Other results for this question"),
  );
});
