import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runNode } from "../helpers/run-program.ts";

let notes = "";

beforeAll(async () => {
  notes = await mkdtemp(path.join(tmpdir(), "kikigaki-ask-"));
  await writeFile(
    path.join(notes, "kumo-1.md"),
    `第1回 雲勉強会
=====

- 2023/05/10
- 神戸
- https://kumo.example.com/1

## コンテナのはじめかた - Taro Yamada (@taro_example)

- スライド: https://speakerdeck.com/example/containers
- コンテナは軽い
`,
  );
});

/** Runs the command line as a shell does. */
function run(args: readonly string[], input = "", stateDir = "off") {
  return runNode(["--import", "tsx", "src/cli.ts", "ask", ...args], {
    input,
    // An empty setting keeps a developer's .env out.
    env: { DEFAULT_LOCALE: "ja", SLASH_COMMAND: "", STATE_DIR: stateDir },
  });
}

test("a question is answered as Slack would show it", async () => {
  const { code, out } = await run(["--notes", notes, "コンテナは", "軽い？"]);

  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "コンテナのはじめかた
    Taro Yamada · 2023年5月10日(水) · 第1回 雲勉強会 · 神戸

    • コンテナは軽い

    スライド: https://speakerdeck.com/example/containers
    イベントページ: https://kumo.example.com/1

    "
  `);
});

test("the index is kept in STATE_DIR, and the answers from it are the same", async () => {
  const stateDir = await mkdtemp(path.join(tmpdir(), "kikigaki-state-"));
  const ask = () => run(["--notes", notes, "--explain", "コンテナ"], "", stateDir);

  const fresh = await ask();
  const saved = await ask();

  expect(await readdir(stateDir)).toEqual([expect.stringMatching(/^index-/u)]);
  expect(saved).toEqual(fresh);
});

test("--explain adds which words matched, and how", async () => {
  const { out } = await run(["--notes", notes, "--explain", "コンテナ"]);

  expect(out).toContain("kumo-1.md:8");
  expect(out).toContain("コンテナ = コンテナ  exact, in title");
});

test("--json gives the day that was asked for once more, as tools read it; people read it once", async () => {
  const asked = "コンテナのはじめかたはいつ？";
  const plain = await run(["--notes", notes, asked]);
  const json = await run(["--notes", notes, "--json", asked]);

  expect(plain.out).not.toContain("2023-05-10");
  expect(JSON.parse(json.out).text).toMatch(/2023年5月10日\(水\).*\n2023-05-10$/su);
});

test("--json answers each line of the input in one line, in order; an empty one gets help", async () => {
  const { code, out } = await run(["--json", "--notes", notes], "コンテナ\n\n第1回\n量子力学");
  const answers = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  expect(code).toBe(0);
  expect(answers.map(({ question, kind }) => [question, kind])).toEqual([
    ["コンテナ", "talk"],
    ["", "help"],
    ["第1回", "meetup"],
    ["量子力学", "nothing"],
  ]);
  expect(answers[0].talks).toEqual([
    {
      file: "kumo-1.md",
      line: 8,
      id: expect.any(String),
      title: "コンテナのはじめかた",
      speakers: [{ name: "Taro Yamada", handle: "taro_example" }],
      meetup: {
        title: "第1回 雲勉強会",
        date: "2023-05-10",
        venue: "神戸",
        url: "https://kumo.example.com/1",
      },
      points: ["コンテナは軽い"],
      links: [
        {
          url: "https://speakerdeck.com/example/containers",
          text: expect.any(String),
          kind: "slides",
        },
      ],
      score: expect.any(Number),
    },
  ]);
  expect(answers[1].suggestions).toContain("Taro Yamadaさんの発表");
  expect(answers[3].talks).toEqual([]);
});

test("of an empty folder it is said that there are no notes yet, and no word is blamed", async () => {
  const dir = await mkdtemp(path.join(tmpdir(), "kikigaki-empty-"));

  const { code, out } = await run(["--notes", dir, "コンテナ"]);

  await rm(dir, { recursive: true });
  expect(code).toBe(0);
  expect(out).toContain("いまはまだメモがありません");
  expect(out).not.toContain("コンテナ");
});

test("a folder that is not there is said plainly", async () => {
  const { code, out, err } = await run(["--notes", path.join(notes, "none"), "コンテナ"]);

  expect(code).toBe(66);
  expect(out).toBe("");
  expect(err).toContain("There is no notes folder at");
});

test("an option that does not exist shows how to use it", async () => {
  const { code, err } = await run(["--jsno"]);

  expect(code).toBe(64);
  expect(err).toContain("Use: npm run --silent ask");
});
