/**
 * Writes the table of `docs/reliability.md` from the names of the tests in `test/faults/`, which read
 * “the fault: what the asker sees”. With `--check` it fails instead, where the table is out of date.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { findLocalSlack } from "../demo/local-slack.ts";
import { commandLine } from "../src/cli/command-line.ts";

const document = "docs/reliability.md";
const [begin, end] = ["<!-- begin: npm run reliability -->", "<!-- end -->"];

const { check = false } = commandLine({
  call: "npm run reliability --",
  about: `Writes the table of ${document} from the tests of test/faults/.`,
  options: { check: { kind: "switch", help: "writes nothing, and fails where it is out of date" } },
}).values;

if (!findLocalSlack()) {
  process.stderr.write(
    "The table of faults needs local-slack, which npm could not install here.\n",
  );
} else {
  const text = readFileSync(document, "utf8");
  const [before = ""] = text.split(begin);
  const [, after = ""] = text.split(end);
  const current = `${before}${begin}\n\n${faultTable()}\n\n${end}${after}`;
  if (!check) writeFileSync(document, current);
  else if (current !== text) {
    process.stderr.write(`${document} is out of date. Run: npm run reliability\n`);
    process.exitCode = 1;
  }
}

function faultTable(): string {
  const list = execFileSync(
    "npx",
    ["vitest", "list", "--project", "e2e", "test/faults", "--json"],
    { encoding: "utf8" },
  );
  const tests: readonly Test[] = JSON.parse(list.slice(list.indexOf("[")));
  const rows = tests
    .toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))) // Stable within a file.
    .map(({ name }) => {
      const [where = "", what = name] = name.split(" > ");
      const [fault = "", ...seen] = what.split(": ");
      return `| ${where} | ${fault.replace(/^'(.*)'$/u, "$1")} | ${seen.join(": ")} |`;
    });
  return ["| where | fault | what the asker sees |", "| --- | --- | --- |", ...rows].join("\n");
}

interface Test {
  /** “describe > the fault: what the asker sees”. */
  readonly name: string;
  readonly file: string;
}
