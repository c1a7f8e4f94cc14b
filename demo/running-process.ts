import { spawn } from "node:child_process";
import { constants } from "node:os";
import { basename } from "node:path";
import { endWithUs } from "./end-with-us.ts";

/** A child process: what it wrote, when it ended, and how to end it. */
export interface RunningProcess {
  readonly pid: number | undefined;
  /** Everything written so far, to either stream. */
  output(): string;
  /** Resolves once the output matches; rejects, with the output, when the process ends or the time is over before that. */
  wrote(pattern: RegExp, patienceMillis?: number): Promise<RegExpMatchArray>;
  /** Calls back for each whole line as it is written. */
  onLine(listen: (line: string) => void): void;
  /** The exit code, or 128 and the signal's number, as a shell reports it. */
  readonly exited: Promise<number>;
  signal(signal: NodeJS.Signals): void;
  /** Asks it to end, insists after ten seconds, and resolves when it has. */
  stop(signal?: NodeJS.Signals): Promise<number>;
}

/** Less than a test has, so that it says what was written instead. */
const longestWait = 50_000;

export interface ProcessOptions {
  readonly cwd: string;
  /** The whole environment: nothing is inherited, so that every machine sees the same. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a child that cannot outlive us, in a group of its own so that Ctrl-C reaches only us. */
export function startProcess(
  command: string,
  args: readonly string[],
  { cwd, env }: ProcessOptions,
): RunningProcess {
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = new Set<() => void>();
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      output += text;
      for (const hear of heard) hear();
    });
  }

  endWithUs(child);
  const exited = new Promise<number>((resolve) => {
    child.once("error", (error) => {
      output += `${error.message}\n`;
      resolve(127); // as a shell reports a command it cannot run
    });
    child.once("close", (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });

  return {
    pid: child.pid,
    output: () => output,
    wrote(pattern, patienceMillis = longestWait) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`${basename(command)} did not write ${pattern}.\n${output}`)),
          patienceMillis,
        ).unref();
        const look = () => {
          const match = output.match(pattern);
          if (!match) return;
          heard.delete(look);
          clearTimeout(late);
          resolve(match);
        };
        heard.add(look);
        look();
        void exited.then((code) =>
          reject(new Error(`${basename(command)} ended with exit code ${code}.\n${output}`)),
        );
      });
    },
    onLine(listen) {
      let read = output.length;
      heard.add(() => {
        const end = output.lastIndexOf("\n") + 1;
        for (const line of output.slice(read, end).split("\n").slice(0, -1)) listen(line);
        read = Math.max(read, end);
      });
    },
    exited,
    signal: (signal) => child.kill(signal),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const insist = setTimeout(() => child.kill("SIGKILL"), 10_000);
      const code = await exited;
      clearTimeout(insist);
      return code;
    },
  };
}
