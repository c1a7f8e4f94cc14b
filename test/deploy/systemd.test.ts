import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { parse } from "dotenv";
import { expect, test } from "vitest";
import { loadWithTokens } from "./settings.ts";

const path = "deploy/kikigaki.service";
const unit = (await readFile(path, "utf8")).split("\n");
const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

test("starts the bot as npm start does", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));

  expect(values("ExecStart")).toEqual([`/usr/bin/${scripts.start}`]);
});

test("keeps its state in the folder that systemd gives, whatever .env.example was copied", async () => {
  const copied = parse(await readFile(".env.example", "utf8"));

  expect(values("StateDirectory")).toEqual(["kikigaki"]);
  expect(loadWithTokens({ ...copied, STATE_DIRECTORY: "/var/lib/kikigaki" }).STATE_DIR).toBe(
    "/var/lib/kikigaki",
  );
});

test("starts it again whatever happened, unless a person has to act", () => {
  expect(values("Restart")).toEqual(["always"]);
  expect(values("RestartPreventExitStatus")).toEqual(["78"]);
});

test.skipIf(!hasSystemd)("systemd finds no mistake in it (skipped without systemd-analyze)", () => {
  const { stderr } = spawnSync("systemd-analyze", ["verify", path], { encoding: "utf8" });

  // Node may stand elsewhere on this machine; anything else that it says is a mistake.
  const said = stderr.split("\n").filter((line) => line && !line.includes("is not executable"));
  expect(said).toEqual([]);
});

test.skipIf(!hasSystemd)(
  "systemd rates its exposure as small (skipped without systemd-analyze)",
  () => {
    const { status, stdout } = spawnSync(
      "systemd-analyze",
      ["security", "--offline=true", "--threshold=15", path], // tenths: 1.5 of 10
      { encoding: "utf8" },
    );

    expect(stdout).toContain("Overall exposure level");
    expect(status).toBe(0);
  },
);

/** Every value that the unit gives to a name, in order. */
function values(name: string): readonly string[] {
  return unit.flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : []));
}

test.skipIf(!hasSystemd)(
  "systemd finds no mistake in the units that pull the notes (skipped without systemd-analyze)",
  () => {
    const units = ["deploy/kikigaki-notes.service", "deploy/kikigaki-notes.timer"];
    const { stderr } = spawnSync("systemd-analyze", ["verify", ...units], { encoding: "utf8" });

    const said = stderr.split("\n").filter((line) => line && !line.includes("is not executable"));
    expect(said).toEqual([]);
  },
);
