import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepDemand } from "../../src/store/keep-demand.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { inVain } from "../helpers/demand.ts";
import { runNode } from "../helpers/run-program.ts";

let state = "";
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), "kikigaki-report-"));
  const demand = keepDemand({
    open: () => openSqlite(state),
    today: () => "2026-10-05",
    onTrouble: () => {},
    onNews: () => {},
  });
  demand.count([inVain("gVisor の話")], "U1");
  await demand.close();
});
afterAll(() => rm(state, { recursive: true }));

function run(...args: readonly string[]) {
  return runNode(["--import", "tsx", "src/cli.ts", "report", ...args], {
    input: "",
    env: { STATE_DIR: state, NOTES_DIR: "notes", DEFAULT_LOCALE: "en" },
  });
}

test("prints what was asked in vain since a day, as text and as JSON", async () => {
  const [text, json, later] = await Promise.all([
    run(),
    run("--since", "2026-10-01", "--json"),
    run("--since", "2026-10-06"),
  ]);

  expect(text).toMatchObject({ code: 0 });
  expect(text.out).toContain("• gVisor: 1 person, 1 time (gVisor の話)");
  expect(JSON.parse(json.out)).toMatchObject({
    since: "2026-10-01",
    inVain: [{ about: "gVisor", people: 1 }],
  });
  expect(later.out).toContain("Nothing was asked in vain.");
});

test.for(["October", "2026-02-30"])(
  "says what is wrong with a day that is none: %s",
  async (day) => {
    const { code, err } = await run("--since", day);

    expect(code).toBe(64);
    expect(err).toContain("--since takes a day such as 2026-10-01.");
  },
);
