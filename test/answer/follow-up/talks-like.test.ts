import { expect, test } from "vitest";
import { answersFrom } from "../../../src/answer/answers.ts";
import { keyOfId } from "../../../src/answer/follow-up/id-key.ts";
import { talksLike } from "../../../src/answer/follow-up/talks-like.ts";
import { talksOf } from "../../../src/answer/subject.ts";
import { cardOf } from "../../../src/card/card-of.ts";
import { plainText } from "../../../src/card/plain.ts";
import { libraryOf } from "../../helpers/library.ts";

const meetup = (title: string, ...talks: readonly [string, string][]) =>
  `${title}\n=====\n\n- 2024/05/10\n\n${talks.map(([name, said]) => `## ${name} - @${name.toLowerCase().replace(/\W/gu, "")}\n\n- ${said}\n`).join("\n")}`;
const fillers = Array.from({ length: 12 }, (_, n) =>
  meetup(`Garden ${n}`, [`Flowers ${n}`, "Plant roses in the garden"]),
);
const library = libraryOf(
  meetup(
    "Kafka Night",
    ["Kafka partitions explained", "Consumers rebalance when partitions move"],
    ["Baking bread", "Let the dough rest"],
  ),
  meetup("Streams", ["Rebalancing Kafka consumers", "Partitions are assigned to consumers"]),
  meetup("Kitchen", ["Cooking rice", "Wash the rice before cooking"]),
  ...fillers,
);
const idOf = (title: string) =>
  library.catalogue.talks.find(({ talk }) => talk.title === title)?.talk.id ?? "";
const like = (id: string) => talksLike(id, library, "en");

test("talks are like one that shares its telling words, and not because of the name of its meetup", () => {
  const answer = like(idOf("Kafka partitions explained"));

  expect(answer && talksOf(answer).map(({ title }) => title)).toEqual([
    "Rebalancing Kafka consumers",
  ]);
  expect(answer && plainText(answer, "/talks")).toContain(
    "Talks like “Kafka partitions explained”",
  );
});

test("the key of an id finds them as well", () => {
  expect(like(keyOfId(idOf("Kafka partitions explained")))).toMatchObject({ total: 1 });
});

test.for(["Cooking rice", "Baking bread"])("no talk is like %s, and that is said", (title) => {
  const answer = like(idOf(title));

  expect(answer).toMatchObject({ kind: "nothing", why: "none-like" });
  expect(answer && plainText(answer, "/talks")).toBe("No other talk is like this one.");
});

test("of a talk that the notes have no more, nothing is told", () => {
  expect(like("gone")).toBeUndefined();
});

test("the card of a talk with notes leads there, and the list can be shared", () => {
  const answers = answersFrom(
    library,
    () => 0,
    () => "2026-11-28",
  );
  const id = idOf("Kafka partitions explained");
  const card = cardOf(answers.ask("Kafka partitions", "en"), "/talks");
  const list = answers.like(id, "en");

  expect(card.actions.map(({ action }) => action)).toContainEqual({ kind: "like", id });
  expect(list && cardOf(list, "/talks").actions.map(({ action }) => action)).toContainEqual({
    kind: "share",
    again: { kind: "like", id },
    subject: id,
  });
});

const alikes = libraryOf(
  meetup(
    "Words",
    ["Feature flags", "Nobody removed two of them at first; the owner left"],
    ["Keys 鍵のカタログ", "ロッカーと金庫に替えて、先に知らせる"],
  ),
  meetup("More words", ["Alert fatigue", "Nobody removed the owner of two"]),
  meetup("別の言葉", ["Windows 窓の掃除", "順に替えて、先に知らせる"]),
  meetup("錠の夜", ["Lockers 金庫のカタログ", "鍵とロッカーと金庫の話"]),
  ...fillers,
);
const likeOf = (title: string) => {
  const id = alikes.catalogue.talks.find(({ talk }) => talk.title.startsWith(title))?.talk.id ?? "";
  return talksLike(id, alikes, "ja");
};

test("talks that only share words that are in notes on anything are not alike", () => {
  expect(likeOf("Feature flags")).toMatchObject({ kind: "nothing", why: "none-like" });
});

test("the list says what a talk has in common with the one that it is like", () => {
  const answer = likeOf("Keys 鍵のカタログ");

  expect(answer && talksOf(answer).map(({ title }) => title)).toEqual([
    expect.stringContaining("Lockers 金庫のカタログ"),
  ]);
  expect(answer && plainText(answer, "/talks")).toMatch(/共通の言葉: .*ロッカー/u);
});

test.for([
  ["Kafka partitions", true],
  ["Cooking rice", false],
] as const)(
  "of “%s” talks like it are offered: %s, as there are some or none",
  ([question, isOffered]) => {
    const answers = answersFrom(
      library,
      () => 0,
      () => "2026-11-28",
    );
    const { actions } = cardOf(answers.ask(question, "en"), "/talks");

    expect(actions.some(({ action }) => action.kind === "like")).toBe(isOffered);
  },
);
