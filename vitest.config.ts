import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 30_000, // Properties run long on a busy machine.
          include: ["test/**/*.test.ts"],
          exclude: ["test/{e2e,faults}/**"],
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/{e2e,faults}/**/*.test.ts"],
          globalSetup: "test/e2e/build.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: {
        "src/{text,notes,catalogue,search,question,answer}/**": { lines: 100, functions: 100 },
      },
    },
  },
});
