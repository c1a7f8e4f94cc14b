/** The bot as a process, where it cannot start. `test/e2e/` runs it where it can. */
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runNode } from "./helpers/run-program.ts";

const tokens = { SLACK_BOT_TOKEN: "xoxb-secret", SLACK_APP_TOKEN: "xapp-secret" };

test("without a notes folder it says which it looked for, and ends with 78", async () => {
  const { code, output } = await main({ ...tokens, NOTES_DIR: "no-such-folder" });

  expect(code).toBe(78);
  expect(output).toBe(
    'Kikigaki cannot start: there is no notes folder at "no-such-folder". Set NOTES_DIR to the folder with your meetup notes.\n',
  );
});

test.for([
  { error: "invalid_auth", method: "auth.test", setting: "SLACK_BOT_TOKEN" },
  { error: "account_inactive", method: "auth.test", setting: "SLACK_BOT_TOKEN" },
  { error: "accesslimited", method: "auth.test", setting: "SLACK_BOT_TOKEN" },
  { error: "forbidden_team", method: "apps.connections.open", setting: "SLACK_APP_TOKEN" },
  { error: "invalid_auth", method: "apps.connections.open", setting: "SLACK_APP_TOKEN" },
])(
  "a token refused with $error at $method ends it with 78 and a sentence",
  async ({ error, method, setting }) => {
    const api = await slackThat((called) =>
      called === method ? { ok: false, error } : { ok: true },
    );

    const { code, output } = await main({ ...tokens, ...api });

    expect(code).toBe(78);
    expect(output).toContain(`Slack refused ${setting} (${error}).`);
    expect(output).not.toContain("secret");
  },
);

test("a token of another app than SLACK_APP_ID ends it with 78 and a sentence", async () => {
  const api = await slackThat(() => ({ ok: true, team_id: "T1", app_id: "A0123" }));

  const { code, output } = await main({ ...tokens, ...api, SLACK_APP_ID: "A0999" });

  expect(code).toBe(78);
  expect(output).toContain(
    "SLACK_BOT_TOKEN belongs to the app A0123, and SLACK_APP_ID says A0999.",
  );
});

test("npm start builds where nothing is built or the sources are newer, and else not", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-start-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const put = async (file: string, hour: number, mode = 0o644) => {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), "", { mode });
    for (const one of [file, dirname(file)]) {
      await utimes(join(dir, one), hour * 3600, hour * 3600);
    }
  };
  const builds = async () => {
    const npm =
      "require('node:child_process').spawnSync('sh', ['-c', process.argv[1]], { stdio: 'inherit' })";
    const stub = `npm() { echo "npm $*"; }; ${scripts.prestart}`;
    return (await runNode(["-e", npm, stub], { cwd: dir, env: { PATH: "/usr/bin:/bin" } })).out;
  };
  for (const file of ["src/main.ts", "package-lock.json", "tsconfig.json", "tsconfig.build.json"]) {
    await put(file, 1);
  }
  await put("node_modules/.bin/tsc", 1, 0o755);

  const first = await builds();
  await put("dist/main.js", 2);
  const again = await builds();
  await put("src/main.ts", 3);
  const changed = await builds();
  await rm(join(dir, "node_modules/.bin/tsc")); // As after npm prune --omit=dev.
  const pruned = await builds();

  expect([first, again, changed, pruned]).toEqual(["npm run build\n", "", "npm run build\n", ""]);
});

async function main(env: Readonly<Record<string, string>>) {
  const { code, out, err } = await runNode(["--import", "tsx", "../src/main.ts"], {
    cwd: "test", // Not beside a developer's own `.env`.
    env: { NOTES_DIR: "../notes", STATE_DIR: "off", ...env },
  });
  return { code, output: out + err };
}

async function slackThat(answer: (method: string) => object) {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer(String(request.url).replace("/api/", ""))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo; // as: it listens on TCP
  return { SLACK_API_URL: `http://127.0.0.1:${port}/api/` };
}
