import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { healthOf } from "../helpers/health.ts";
import { runNode } from "../helpers/run-program.ts";
import { unknownSettings } from "./settings.ts";

const instructions = (await readFile("Dockerfile", "utf8"))
  .replace(/^\s*#.*\n/gm, "")
  .replaceAll("\\\n", "")
  .split("\n")
  .filter((line) => line !== "");
/** What the image itself is made of: the instructions of the last stage. */
const image = instructions.slice(instructions.findLastIndex((line) => line.startsWith("FROM ")));

test("the environment of the image names settings of the bot", () => {
  const names = image
    .filter((line) => line.startsWith("ENV "))
    .flatMap((line) => [...line.matchAll(/(\w+)=/g)].map(([, name = ""]) => name));

  expect(names).toContain("HEALTH_PORT");
  expect(unknownSettings(names)).toEqual([]);
});

test("the image runs as another user than root", () => {
  expect(image.filter((line) => line.startsWith("USER "))).toEqual(["USER node"]);
});

test("the user of the image may write to the folder of its state", () => {
  const [, folder] =
    image.join("\n").match(/^RUN install --directory --owner=node .* (\S+)$/m) ?? [];

  expect(image.join("\n")).toContain(` STATE_DIR=${folder} `);
});

test("what is copied from the project exists, and .dockerignore lets exactly that through", async () => {
  const copied = instructions
    .filter((line) => line.startsWith("COPY ") && !line.includes("--from="))
    .flatMap((line) => line.split(" ").slice(1, -1));
  const ignore = (await readFile(".dockerignore", "utf8"))
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const letThrough = new Set(copied.map((path) => `!${path}`));

  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  expect(ignore[0]).toBe("*");
  expect(new Set(ignore.slice(1))).toEqual(letThrough);
});

test("the image holds the files of the project that the code reads beside itself", async () => {
  const sources = (await readdir("src", { recursive: true })).filter((file) =>
    file.endsWith(".ts"),
  );
  const code = await Promise.all(sources.map((file) => readFile(`src/${file}`, "utf8")));
  const read = code
    .flatMap((text) => [...text.matchAll(/new URL\("(?:\.\.\/){2}([^"]+)", import\.meta\.url\)/g)])
    .map(([, file = ""]) => file);
  const copied = image
    .filter((line) => line.startsWith("COPY "))
    .flatMap((line) => line.split(" "));

  expect(read).toContain("terms.yml");
  expect(copied).toEqual(expect.arrayContaining(read));
});

test("the health check succeeds while the bot lives, and fails when it does not answer", async () => {
  const { port, stop } = await healthOf({ notReady: () => "signing in" });

  expect(await runHealthCheck(port)).toBe(0);
  stop();
  expect(await runHealthCheck(port)).toBe(1);
});

/** Runs the very command of the HEALTHCHECK and gives its exit code. */
async function runHealthCheck(port: number): Promise<number | null> {
  const [, command = "[]"] = image.join("\n").match(/^HEALTHCHECK .*CMD (\[.*\])$/m) ?? [];
  const [program, ...args]: readonly string[] = JSON.parse(command);
  expect(program).toBe("node");
  const { code } = await runNode(args, { env: { HEALTH_PORT: String(port) } });
  return code;
}
