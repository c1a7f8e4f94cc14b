import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { LaterAnswers } from "../../../src/answer/answers.ts";
import { BusyError } from "../../../src/slack/calls/busy-error.ts";
import { asAsker } from "../../../src/slack/gate/asker.ts";
import { boundAnswers } from "../../../src/slack/gate/bound-answers.ts";
import { help } from "../../helpers/slack-answers.ts";

test("questions beyond the bound are turned away until others are answered", async () => {
  const { answers, release } = held(1);

  const first = ["1", "2", "3", "4", "5"].map((one) => answers.ask(one, "en"));
  await expect(answers.list("6", "en", 0)).rejects.toThrow(BusyError);
  release();
  await Promise.all(first);

  await expect(answers.ask("7", "en")).resolves.toBe(help);
});

test("who asks hundreds of questions holds up nobody else", async () => {
  const { answers, release, asked } = held(1_000);

  const many = Array.from({ length: 200 }, (_, at) =>
    asAsker("U1", () => answers.ask(`many ${at}`, "en")),
  );
  const one = asAsker("U2", () => answers.ask("one", "en"));
  release();
  await one;

  expect(asked.indexOf("one")).toBeLessThan(6);
  await Promise.all(many);
  expect(asked).toHaveLength(201);
});

test("where too much waits, who asks most is turned away, and not who comes last", async () => {
  const { answers, release } = held(5);
  const ask = (who: string) =>
    asAsker(who, () => answers.ask("?", "en")).then(
      () => `${who} answered`,
      (error) => `${who} ${error.name}`,
    );

  const asked = [...Array.from({ length: 9 }, () => ask("U1")), ask("U2"), ask("U3"), ask("U1")];
  await sleep(1);
  release();

  const became = await Promise.all(asked);
  expect(became.filter((one) => one === "U1 BusyError")).toHaveLength(3);
  expect(became.filter((one) => one.startsWith("U1 a"))).toHaveLength(7);
  expect(became).toContain("U2 answered");
  expect(became).toContain("U3 answered");
});

test("a question that fails makes way for the next", async () => {
  const failing = { ask: () => Promise.reject(new Error("boom")) } as unknown as LaterAnswers; // as: no other is asked
  const answers = boundAnswers(failing, 100);

  const all = await Promise.allSettled(Array.from({ length: 9 }, () => answers.ask("?", "en")));

  expect(all.every(({ status }) => status === "rejected")).toBe(true);
});

/** Answers that wait until they are released, with a bound for what waits beyond the four that are asked. */
function held(most: number) {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked: string[] = [];
  const wait = async (question: string) => {
    asked.push(question);
    await gate;
    return help;
  };
  const slow = { ask: wait, list: wait } as unknown as LaterAnswers; // as: no other is asked
  return { answers: boundAnswers(slow, most), release: () => release(), asked };
}
