import { expect, test } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.ts";

const command = {
  call: "npm run count --",
  operands: "[FILE]",
  about: "Counts.",
  options: {
    json: { kind: "switch", help: "as JSON" },
    limit: { kind: "number", value: "N", help: "counts so far" },
    from: { kind: "text", value: "DIR", help: "counts there" },
  },
} as const;

test("options are read by their kind, and what is not given is not there", () => {
  expect(readCommandLine(command, ["--json", "--limit", "3", "--from=a b", "x"])).toEqual({
    values: { json: true, limit: 3, from: "a b" },
    operands: ["x"],
  });
  expect(readCommandLine(command, [])).toEqual({ values: {}, operands: [] });
});

test("--help shows the usage with every option", () => {
  expect(readCommandLine(command, ["--help", "x"])).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "says": "Use: npm run count -- [options] [FILE]

    Counts.

      --json      as JSON
      --limit N   counts so far
      --from DIR  counts there
      --help      shows this
    ",
    }
  `);
});

test.for([
  [["--limits", "3"], "Unknown option '--limits'"],
  [["--limit", "many"], "--limit takes a number."],
  [["--limit"], "argument missing"],
  [["--json=yes"], "does not take an argument"],
] as const)("%j is told, with the usage", ([args, says]) => {
  const asked = readCommandLine(command, args);

  expect(asked).toMatchObject({ exit: 64, says: expect.stringContaining(says) });
  expect(asked).toMatchObject({ says: expect.stringContaining("Use: npm run count --") });
});

test("a command without operands takes none", () => {
  const { operands: _, ...bare } = command;

  expect(readCommandLine(bare, ["x"])).toMatchObject({ exit: 64 });
});
