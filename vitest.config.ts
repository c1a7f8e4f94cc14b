import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: {
        "src/{notes,catalogue,search,answer}/**": { lines: 100, functions: 100 },
      },
    },
  },
});
