import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Crowd } from "./crowd.ts";

/** What a body may have, in bytes. */
export const largestBody = 1024 * 1024;
/** Slack's are smaller, but for long messages. */
const smallBody = 16 * 1024;
/** Of all that are larger, together: 16 MB a second. */
const bytesAMilli = 16 * 1024;

/** A whole body; or what is wrong where it is larger than Slack's can be, or than there is room for. */
type Read = { readonly size: number } & (
  | { readonly body: Buffer; readonly refusal?: undefined }
  | { readonly refusal: "size" | "crowd" }
);

/**
 * Reads bodies, which take their room of the crowd; whoever asked for one gives it back.
 *
 * Large ones are read at one pace, whoever sends them and however many: to take and to verify as many as come
 * would leave the small ones none of the event loop, and Node takes one new connection a turn of it.
 */
export function createBodyReader(crowd: Crowd): (request: IncomingMessage) => Promise<Read> {
  let freeAt = 0;

  /** Resolves once so many bytes more may be read. */
  function paced(bytes: number): Promise<void> {
    freeAt = Math.max(freeAt, performance.now()) + bytes / bytesAMilli;
    return sleep(freeAt - performance.now());
  }

  return async function readBody(request) {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > largestBody) return { size, refusal: "size" };
        if (!crowd.makeRoom(size, chunk.length)) return { size, refusal: "crowd" };
        chunks.push(chunk);
        if (size > smallBody) await paced(chunk.length);
      }
      return { size, body: Buffer.concat(chunks) };
    } catch (error) {
      crowd.giveBack(size);
      throw error;
    }
  };
}
