import fc from "fast-check";
import { expect, test } from "vitest";
import { newsSince } from "../../../src/answer/home/news.ts";
import { libraryOf } from "../../helpers/library.ts";

function meetups(...sizes: readonly number[]) {
  const notes = sizes.map((size, n) => {
    const talks = Array.from(
      { length: size },
      (_, at) => `## ${["Roses", "Ponds", "Hedges"][at]} - @guest_${n}\n\n- said much\n`,
    );
    return `Garden ${n}\n===\n\n- 2024/01/${n + 10}\n\n${talks.join("\n")}`;
  });
  return libraryOf(...notes).catalogue.meetups;
}

const titles = (...args: Parameters<typeof newsSince>) =>
  newsSince(...args).news.map(({ title }) => title);

test("to who looks for the first time nothing is new", () => {
  expect(titles(undefined, meetups(1, 2), "2026-11-28")).toEqual([]);
  expect(titles("", meetups(1, 2), "2026-11-28")).toEqual([]);
});

test("meetups that were added or got more talks since are new, until the day is over", () => {
  const { lookedAt } = newsSince(undefined, meetups(1, 2), "2026-11-20");
  const grown = meetups(1, 3, 1);

  const seen = newsSince(lookedAt, grown, "2026-11-28");

  expect(seen.news.map(({ title }) => title)).toEqual(["Garden 2", "Garden 1"]);
  const again = newsSince(seen.lookedAt, grown, "2026-11-28");
  expect(again.news).toHaveLength(2);
  expect(newsSince(again.lookedAt, meetups(1, 3, 1, 1), "2026-11-28").news).toHaveLength(3);
  expect(titles(again.lookedAt, grown, "2026-11-29")).toEqual([]);
});

test("what is kept fits where Slack keeps it, of however many meetups", () => {
  const many = Array.from({ length: 5_000 }, (_, n) => ({
    id: `${n}.md`,
    title: "x",
    talks: [],
    links: [],
    aliases: [],
  }));
  const first = newsSince(undefined, many.slice(0, 100), "2026-11-20");
  const { news, lookedAt } = newsSince(first.lookedAt, many, "2026-11-28");

  expect(lookedAt.length).toBeLessThanOrEqual(3_000);
  expect(news.length).toBeLessThanOrEqual(20);
});

test("whatever was kept, the look goes on", () => {
  const known = meetups(1, 2);
  fc.assert(
    fc.property(fc.string(), (kept) => {
      const { lookedAt } = newsSince(kept, known, "2026-11-28");
      expect(newsSince(lookedAt, known, "2026-11-29").news).toEqual([]);
    }),
  );
});
