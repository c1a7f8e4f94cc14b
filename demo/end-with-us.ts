/** Ends the processes that we have started when we end, however: also killed, or stuck in a loop. */
import { type ChildProcess, spawn } from "node:child_process";

/** Kills each process whose number it was told, once nobody is left to tell it more. */
const watch = `
  const pids = new Set();
  require("node:readline").createInterface(process.stdin)
    .on("line", (line) => line[0] === "-" ? pids.delete(line.slice(1)) : pids.add(line))
    .on("close", () => {
      for (const pid of pids) try { process.kill(Number(pid), "SIGKILL"); } catch {}
    });`;

let watcher: ChildProcess | undefined;

/** Lets a process not outlive this one. A watcher that is started with the first of them sees to it. */
export function endWithUs(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return; // It could not be started.
  watcher ??= startWatcher();
  watcher.stdin?.write(`${pid}\n`);
  child.once("exit", () => watcher?.stdin?.write(`-${pid}\n`));
}

/** In a group of its own, so that Ctrl-C does not reach it, and nothing that this process waits for. */
function startWatcher(): ChildProcess {
  const started = spawn(process.execPath, ["-e", watch], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  started.unref();
  started.stdin.on("error", () => {}); // Somebody killed it: then the children are their own.
  if ("unref" in started.stdin && typeof started.stdin.unref === "function") started.stdin.unref();
  return started;
}
