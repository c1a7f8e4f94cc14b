/**
 * Writes the table of `docs/reliability.md` from the names of the tests in `test/faults/`, which read
 * “the fault: what the asker sees”.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const document = "docs/reliability.md";
const [begin, end] = ["<!-- begin: npm run reliability -->", "<!-- end -->"];

const list = execFileSync("npx", ["vitest", "list", "--project", "e2e", "test/faults", "--json"], {
  encoding: "utf8",
});
const tests: readonly { readonly name: string }[] = JSON.parse(list.slice(list.indexOf("[")));
const rows = tests.map(({ name }) => {
  const [where = "", what = name] = name.split(" > ");
  const [fault = "", ...seen] = what.split(": ");
  return `| ${where} | ${fault.replaceAll("'", "")} | ${seen.join(": ")} |`;
});
const table = ["| where | fault | what the asker sees |", "| --- | --- | --- |", ...rows].join(
  "\n",
);
const text = readFileSync(document, "utf8");
const [before = ""] = text.split(begin);
const [, after = ""] = text.split(end);
writeFileSync(document, `${before}${begin}\n\n${table}\n\n${end}${after}`);
