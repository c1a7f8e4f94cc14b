import { writeSync } from "node:fs";
import type { DestinationStream } from "pino";

/** Of lines that wait for a reader; some seconds of a busy log. */
const mostWaiting = 1024 * 1024;
const retryMillis = 50;
/** How long the end of the process waits for a reader of the last lines. */
const farewellMillis = 500;

/** A destination for log lines, and what it still holds. */
export interface LineWriter extends DestinationStream {
  /** Writes what waits, for as long as the end of the process may take. */
  readonly flush: () => void;
}

/**
 * Writes lines to a file descriptor that does not block, in their order, and never waits for whoever
 * reads them: what a reader has no room for waits here, up to a bound. Beyond it lines are dropped, and
 * a line says how many once there is room again.
 */
export function createLineWriter(
  fd: number,
  write: (fd: number, bytes: Buffer) => number = writeSync,
): LineWriter {
  const waiting: Buffer[] = [];
  let bytes = 0;
  let dropped = 0;
  let retry: NodeJS.Timeout | undefined;

  function add(line: string): void {
    const buffer = Buffer.from(line);
    if (bytes + buffer.length > mostWaiting) {
      dropped += 1;
      return;
    }
    waiting.push(buffer);
    bytes += buffer.length;
    if (retry === undefined) send();
  }

  /** Writes as much as there is room for, and comes back for the rest. */
  function send(): void {
    retry = undefined;
    if (!writeAll()) retry = setTimeout(send, retryMillis);
  }

  /** False where the reader has no room. */
  function writeAll(): boolean {
    for (let line = waiting[0]; line; line = waiting[0]) {
      const written = writeSome(line);
      bytes -= written;
      if (written < line.length) {
        waiting[0] = line.subarray(written);
        return false;
      }
      waiting.shift();
      if (waiting.length === 0 && dropped > 0) tellDropped();
    }
    return true;
  }

  function writeSome(line: Buffer): number {
    try {
      return write(fd, line);
    } catch (error) {
      // Of anything else, such as a reader that has gone or a full disk, a log cannot tell.
      return Object(error).code === "EAGAIN" ? 0 : line.length;
    }
  }

  function tellDropped(): void {
    const msg = `${dropped} lines of the log were dropped: whoever reads it was too slow`;
    const line = { level: 40, time: new Date().toISOString(), msg };
    const buffer = Buffer.from(`${JSON.stringify(line)}\n`);
    dropped = 0;
    waiting.push(buffer);
    bytes += buffer.length;
  }

  return {
    write: add,
    flush: () => {
      const until = performance.now() + farewellMillis;
      while (!writeAll() && performance.now() < until) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      }
    },
  };
}
