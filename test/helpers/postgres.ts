/** A PostgreSQL server of the test's own: in a temporary folder, on 127.0.0.1, with a password. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { type RunningProcess, startProcess } from "../../demo/running-process.ts";
import { freePort } from "./slack-and-bot.ts";

export interface Postgres {
  readonly url: string;
  /** Ends the server as a crash would; its data stay. */
  crash(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export const password = "s3cret-of-the-database";

/** The folder of `initdb` and `postgres`, newest version first; undefined where it is not installed. */
const postgresBin = findPostgres();

/**
 * Tests over one server, which starts before the first of them and ends after the last; skipped where none is
 * installed.
 */
export function describeWithPostgres(tests: (server: () => Postgres) => void): void {
  describe.skipIf(!postgresBin)(
    "with PostgreSQL's server (skipped where it is not installed)",
    () => {
      let server: Postgres | undefined;
      beforeAll(async () => {
        server = await startPostgres();
      }, 60_000);
      afterAll(() => server?.stop());

      tests(() => server ?? expect.fail("It runs before the first test."));
    },
  );
}

async function startPostgres(): Promise<Postgres> {
  const bin = postgresBin;
  if (!bin) throw new Error("PostgreSQL's server is not installed: skip this test.");
  const folder = await mkdtemp(join(tmpdir(), "kikigaki-postgres-"));
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, password);
  const owner = await giveToServersUser([folder, passwordFile]);
  execFileSync(
    "env",
    [
      ...[...owner, join(bin, "initdb"), "--pgdata", data, "--no-sync", "--encoding=UTF8"],
      ...["--locale=C", "--username=kikigaki", "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const port = await freePort();
  const settings = ["fsync=off", "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  let server: RunningProcess;

  async function start(): Promise<void> {
    server = startProcess("env", [...owner, join(bin ?? "", "postgres"), ...args], {
      cwd: folder,
      env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
    });
    await server.wrote(/ready to accept connections/);
  }
  await start();

  return {
    url: `postgresql://kikigaki:${password}@127.0.0.1:${port}/postgres`,
    start,
    crash: async () => {
      await server.stop("SIGQUIT");
    },
    stop: async () => {
      await server.stop("SIGINT");
      await rm(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root: gives it the files, and what must stand before its command. */
async function giveToServersUser(paths: readonly string[]): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return [];
  const [uid = 0, gid = 0] = ["-u", "-g"].map((flag) =>
    Number(execFileSync("id", [flag, "postgres"])),
  );
  for (const path of paths) await chown(path, uid, gid);
  return ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
}

function findPostgres(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const folders = versions.sort((a, b) => b - a).map((version) => `${debian}/${version}/bin`);
  const found = folders.find((folder) => existsSync(join(folder, "postgres")));
  if (found) return found;
  const { status, stdout } = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  return status === 0 && existsSync(join(stdout.trim(), "postgres")) ? stdout.trim() : undefined;
}
