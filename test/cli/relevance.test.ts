import { afterEach, expect, test, vi } from "vitest";
import { relevance } from "../../src/cli/relevance.ts";

const file = "test/fixtures/relevance/judged.json";
const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);

afterEach(() => {
  vi.clearAllMocks();
});

test("judged questions are scored, in all and by class", async () => {
  expect(await relevance([file])).toBe(0);

  expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toMatchObject({
    docs: 3,
    queries: 3,
    mrr10: 0.6667,
    recall1: 0.6667,
    byClass: { question: { queries: 1, mrr10: 1 }, word: { queries: 2, mrr10: 0.5, recall5: 0.5 } },
    buildMs: expect.any(Number),
    queryMs: { p50: expect.any(Number), p99: expect.any(Number) },
    heapMb: expect.any(Number),
    indexBytes: expect.any(Number),
  });
});

test("a limit asks the first questions only", async () => {
  await relevance([file, "--limit", "1"]);

  expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toMatchObject({ queries: 1, mrr10: 1 });
});

test.for([[], [file, "--limit", "many"]])("%j is told how to ask", async (args) => {
  expect(await relevance(args)).toBe(64);
  expect(err).toHaveBeenCalledWith(expect.stringContaining("Use: npm run"));
});

test.for(["no/such/file.json", "README.md"])(
  "%s is told to be no file of questions",
  async (path) => {
    expect(await relevance([path])).toBe(66);
    expect(err).toHaveBeenCalledWith(expect.stringContaining("Cannot read judged questions"));
  },
);
