import { expect, test } from "vitest";
import type { LaterAnswers } from "../../../src/answer/answers.ts";
import { BusyError, boundAnswers } from "../../../src/slack/gate/bound-answers.ts";
import { help } from "../../helpers/slack-answers.ts";

test("questions beyond the bound are turned away until others are answered", async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const wait = async () => {
    await gate;
    return help;
  };
  const slow = { ask: wait, list: wait } as unknown as LaterAnswers; // as: no other is asked
  const answers = boundAnswers(slow, 2);

  const first = [answers.ask("1", "en"), answers.list("2", "en", 0)];
  await expect(answers.ask("3", "en")).rejects.toThrow(BusyError);
  release();
  await Promise.all(first);

  await expect(answers.ask("4", "en")).resolves.toBe(help);
});
