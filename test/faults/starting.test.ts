/** Starts that cannot succeed, or that somebody should know something of. */

import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startProcess } from "../../demo/running-process.ts";
import { eventually, freePort, notesDir, settings, startBot } from "../helpers/slack-and-bot.ts";
import { startWebApi, type WebApi } from "../helpers/web-api.ts";

describe("a start", () => {
  let api: WebApi;
  beforeAll(async () => {
    api = await startWebApi();
  });
  afterAll(() => api.close());

  test.for(["HEALTH_PORT", "PORT"] as const)(
    "a taken %s: the bot ends with 78 and the setting's name",
    async (name) => {
      const port = await taken();

      const bot = startBot({ ...settings("http", api.url), [name]: String(port) });

      expect(await bot.exited).toBe(78);
      expect(bot.output()).toContain(
        `another program listens at ${name === "PORT" ? "0.0.0.0" : "127.0.0.1"}:${port}. Set ${name} to a free port.`,
      );
    },
  );

  test("a HOST that is not this host's: the bot ends with 78 and the setting's name", async () => {
    const bot = startBot({ ...settings("http", api.url), HOST: "192.0.2.1" });

    expect(await bot.exited).toBe(78);
    expect(bot.output()).toContain('"192.0.2.1" is no address of this host. Set HOST to one');
  });

  test.runIf(process.getuid?.() === 0)(
    "a notes folder that the bot may not read: the bot ends with 78 and says so",
    async () => {
      const dir = await folder();
      await mkdir(join(dir, "notes"), { mode: 0o700 });
      await chmod(dir, 0o755);
      const main = new URL("../../dist/main.js", import.meta.url).pathname;
      // As nobody, since root may read everything.
      const drop = `process.setgid(65534); process.setuid(65534); import(${JSON.stringify(main)})`;

      const bot = startProcess(process.execPath, ["-e", drop], {
        cwd: dir,
        env: { ...settings("http", api.url), NOTES_DIR: join(dir, "notes"), STATE_DIR: "off" },
      });

      expect(await bot.exited).toBe(78);
      expect(bot.output()).toContain("cannot be read (EACCES). Let the bot's user read it");
    },
  );

  test.runIf(process.getuid?.() === 0)(
    "a sub-folder that the bot may not read: the log names it, and the rest is read and watched",
    async () => {
      const dir = await folder();
      const notes = join(dir, "notes");
      await mkdir(join(notes, "closed"), { recursive: true });
      await writeFile(join(notes, "a.md"), "# Meetup 1\n\n## Wombats - @ann\n\n- dig\n");
      await chmod(dir, 0o755);
      await chmod(join(notes, "closed"), 0o700);
      const main = new URL("../../dist/main.js", import.meta.url).pathname;
      const drop = `process.setgid(65534); process.setuid(65534); import(${JSON.stringify(main)})`;
      const bot = startProcess(process.execPath, ["-e", drop], {
        cwd: dir,
        env: {
          ...settings("http", api.url),
          NOTES_DIR: notes,
          STATE_DIR: "off",
          HOST: "127.0.0.1",
          PORT: String(await freePort()),
        },
      });
      onTestFinished(async () => {
        await bot.stop();
      });
      await bot.wrote(/"file":"closed".*Problem in the notes/u);
      await bot.wrote(/"msg":"ready"/u);

      await writeFile(join(notes, "b.md"), "# Meetup 2\n\n## Numbats - @bo\n\n- sleep\n");

      await bot.wrote(/"talks":2.*Notes loaded/u);
      expect(bot.output()).not.toContain("cannot be watched");
    },
  );

  test("a channel's name behind a # in .env: the bot ends with 78, for it is a comment there", async () => {
    const dir = await folder();
    await writeFile(join(dir, ".env"), "NOTES_REPORT_CHANNEL=#organisers\nPORT=0 # any\n");

    const bot = startBot(settings("http", api.url), dir);

    expect(await bot.exited).toBe(78);
    expect(bot.output()).toContain("NOTES_REPORT_CHANNEL is cut at its #. Give the channel's ID");
    expect(bot.output()).not.toMatch(/\bPORT/u);
  });

  test("a folder in the place of .env: what the environment has counts, and else the bot ends with 78 and says so", async () => {
    const dir = await folder();
    await mkdir(join(dir, ".env")); // Docker makes one where a file is mounted that is not there.
    const { SLACK_BOT_TOKEN = "", ...others } = settings("http", api.url);

    const bot = startBot(others, dir);
    const other = startBot({ ...others, SLACK_BOT_TOKEN, HOST: "127.0.0.1", PORT: "0" }, dir);
    onTestFinished(async () => {
      await other.stop();
    });

    expect(await bot.exited).toBe(78);
    expect(bot.output()).toContain(".env cannot be read (EISDIR). Put a file there");
    await other.wrote(/"msg":"ready"/u);
  });

  test("a certificate that is not there: the bot ends with 78 and names the setting", async () => {
    const url = "postgresql://me:s3cret@127.0.0.1/db?sslrootcert=/no/such/root.pem";
    const bot = startBot({ ...settings("http", api.url), DATABASE_URL: url });

    expect(await bot.exited).toBe(78);
    expect(bot.output()).toContain(
      "DATABASE_URL names a file that cannot be read (ENOENT): /no/such/root.pem",
    );
    expect(bot.output()).not.toContain("s3cret");
  });

  test("two bots on one STATE_DIR: the second ends with 78 and says so, and starts once the first is gone", async () => {
    const env = { ...settings("http", api.url), HOST: "127.0.0.1", STATE_DIR: await folder() };
    const port = async () => ({ PORT: String(await freePort()) });
    const first = startBot({ ...env, ...(await port()) });
    onTestFinished(async () => void (await first.stop()));
    await first.wrote(/"msg":"ready"/);

    const second = startBot({ ...env, ...(await port()) });
    expect(await second.exited).toBe(78);
    expect(second.output()).toContain("another bot runs with the same STATE_DIR");
    first.signal("SIGKILL");
    await first.exited;
    const third = startBot({ ...env, ...(await port()) });
    onTestFinished(async () => void (await third.stop()));

    await third.wrote(/"msg":"ready"/);
  });

  test("the first line says what is read, the last one whose bot it is and what it knows", async () => {
    const port = String(await freePort());
    const bot = startBot({ ...settings("http", api.url), HOST: "127.0.0.1", PORT: port });
    onTestFinished(async () => void (await bot.stop()));
    await bot.wrote(/"msg":"ready"/);

    const lines = bot
      .output()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ msg }) => msg)).toEqual(["Reading the notes", "Notes loaded", "ready"]);
    expect(lines[0]).toMatchObject({ notes: notesDir, version: expect.any(String) });
    expect(lines[2]).toMatchObject({
      ...{ workspace: "Minato", bot: "kikigaki", command: "/talks", mode: "http" },
      ...{ meetups: 2, talks: expect.any(Number), version: expect.any(String) },
    });
  });

  test.skipIf(!existsSync("/usr/bin/script"))(
    "its terminal is closed: the bot ends with it",
    async () => {
      const [port, healthPort] = [String(await freePort()), String(await freePort())];
      const main = new URL("../../dist/main.js", import.meta.url).pathname;
      const terminal = startProcess(
        "/usr/bin/script",
        ["--quiet", "--return", "--command", `${process.execPath} ${main}`, "/dev/null"],
        {
          cwd: notesDir,
          env: {
            ...settings("http", api.url),
            ...{ NOTES_DIR: notesDir, STATE_DIR: "off", HOST: "127.0.0.1", PORT: port },
            ...{ HEALTH_PORT: healthPort, SHELL: "/bin/sh" },
          },
        },
      );
      await terminal.wrote(/ready/);

      terminal.signal("SIGKILL");

      await eventually(async () => {
        const isGone = await fetch(`http://127.0.0.1:${healthPort}/healthz`).then(
          () => false,
          () => true,
        );
        return isGone || undefined;
      });
    },
  );

  test("an empty notes folder: the bot runs, and says what to put there", async () => {
    const port = String(await freePort());
    const env = { ...settings("http", api.url), NOTES_DIR: await folder() };
    const bot = startBot({ ...env, HOST: "127.0.0.1", PORT: port });
    onTestFinished(async () => void (await bot.stop()));
    await bot.wrote(/"msg":"ready"/);

    expect(bot.output().match(/"level":40.*The notes have no talk yet/gu)).toHaveLength(1);
    expect(bot.output()).toContain("Put a Markdown file for each meetup into");
  });
});

describe("Slack does not answer as Slack", () => {
  test.for([
    ["a page of the network in its place", "<html>Log in</html>", "a web page answers"],
    ["an error of its own", '{"ok":false,"error":"internal_error"}', "(internal_error)"],
  ] as const)("%s: the bot waits, and says so once", async ([, answer, says]) => {
    const url = await slackThat((_, response) => {
      response.end(answer);
    });
    const bot = startBot(settings("socket", url));
    onTestFinished(async () => void (await bot.stop()));

    await bot.wrote(/trying again/);
    await new Promise((resolve) => setTimeout(resolve, 4_000));

    expect(bot.output()).toContain(says);
    expect(bot.output().match(/trying again/gu)).toHaveLength(1);
    expect(bot.output()).not.toContain('"level":50');
  });

  test.for([
    ["auth.test", "SLACK_BOT_TOKEN"],
    ["apps.connections.open", "SLACK_APP_TOKEN"],
  ] as const)(
    "a token refused at %s: the bot ends with 78 and names %s",
    async ([method, name]) => {
      const url = await slackThat((request, response) => {
        const isIt = request.url === `/api/${method}`;
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(isIt ? { ok: false, error: "invalid_auth" } : { ok: true }));
      });

      const bot = startBot(settings("socket", url));

      expect(await bot.exited).toBe(78);
      expect(bot.output()).toContain(`Slack refused ${name} (invalid_auth).`);
    },
  );
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A port at which something listens, on all addresses. */
async function taken(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port; // as: it listens on TCP
}

async function slackThat(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html");
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // as: it listens on TCP
}
