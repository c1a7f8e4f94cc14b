/** No test leaves a process behind, whatever becomes of it: runs tests that hang (`test/fixtures/hanging/`). */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startProcess } from "../../demo/running-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** For whoever counts processes, who may be slow to see that one has ended. */
const patient = { timeout: 20_000 };

test("a test that waits too long fails, and what it has started ends with its run", async () => {
  const run = hanging("waits");
  const pid = await startedBy(run);

  expect(await run.exited).toBe(1);

  expect(run.output()).toContain("timed out");
  await expect.poll(() => isRunning(pid), patient).toBe(false);
});

test.for(["SIGTERM", "SIGINT", "SIGKILL"] as const)(
  "what a test has started that is stuck ends with its run, at %s",
  async (signal) => {
    const run = hanging("is-stuck");
    const pid = await startedBy(run);

    await run.stop(signal);

    await expect.poll(() => isRunning(pid), patient).toBe(false);
  },
);

/** Runs the tests of that name as anybody runs tests. */
function hanging(name: string) {
  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", `file://${root}`));
  return startProcess(process.execPath, [vitest, "run", "--root", "test/fixtures/hanging", name], {
    cwd: root,
    env: { PATH: "/usr/bin:/bin" },
  });
}

async function startedBy(run: ReturnType<typeof hanging>): Promise<number> {
  const [, pid] = await run.wrote(/started (\d+)/u);
  expect(isRunning(Number(pid))).toBe(true);
  return Number(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
