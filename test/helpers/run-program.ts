import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { endWithUs } from "../../demo/end-with-us.ts";

interface Options {
  /** For its standard input. */
  readonly input?: string;
  /** Its whole environment; ours where it is missing. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/**
 * Runs Node with these arguments to its end: what it wrote, and its exit code.
 *
 * It ends with the test, also with one that takes too long, and with this process.
 */
export async function runNode(args: readonly string[], { input = "", env, cwd }: Options = {}) {
  const child = spawn(process.execPath, args, { env, cwd, stdio: "pipe" });
  endWithUs(child);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.on("error", () => {}); // It may end before it has read everything.
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, out, err };
}
