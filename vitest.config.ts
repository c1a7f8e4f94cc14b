import { defineConfig } from "vitest/config";

/**
 * Tests that start a process, a thread or a server. They take seconds of a machine that may be busy,
 * so they stand apart from the others; `test/house.test.ts` finds one that is missing here.
 */
const endToEnd = [
  "test/e2e/**/*.test.ts",
  "test/faults/**/*.test.ts",
  "test/main.test.ts",
  "test/hold-folder.test.ts",
  "test/hostile-lines.test.ts",
  "test/layers.test.ts",
  "test/cli/ask.test.ts",
  "test/cli/report.test.ts",
  "test/deploy/dockerfile.test.ts",
  "test/deploy/kubernetes.test.ts",
  "test/deploy/systemd.test.ts",
  "test/librarian/librarian.test.ts",
  "test/slack/claims/postgres-claims.test.ts",
  "test/store/postgres.test.ts",
  "test/slack/intake/http-intake.test.ts",
  "test/slack/intake/http-payloads.test.ts",
  "test/slack/watch/health.test.ts",
];

export default defineConfig({
  test: {
    expect: { poll: { timeout: 20_000 } }, // A second is nothing on a busy machine.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          sequence: { groupOrder: 0 },
          isolate: false, // A test leaves nothing behind, and each file loading all anew takes half of the time.
          testTimeout: 120_000, // Properties run long on a busy machine; nothing here can hang.
          include: ["test/**/*.test.ts"],
          exclude: endToEnd,
        },
      },
      {
        test: {
          name: "e2e",
          sequence: { groupOrder: 1 }, // What works without a pause has ended by then: these have time-outs.
          include: endToEnd,
          maxWorkers: 3, // They wait more than they work, also on a machine of two cores.
          globalSetup: "test/e2e/build.ts",
          setupFiles: "test/e2e/end-with-run.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: {
        perFile: true, // It names the file.
        "src/{text,notes,catalogue,search,question,answer}/**": { lines: 100, functions: 100 },
      },
    },
  },
});
