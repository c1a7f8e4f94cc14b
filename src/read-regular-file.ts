import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** Why a file was not read: it is none, such as a pipe, a device or a folder, or it is too large. */
export type Unread = "no file" | "too large";

/**
 * The bytes of a file that has at most `largest`. Throws what the system says where it cannot be opened.
 *
 * Opened without waiting: a pipe would hold a thread of Node's until somebody writes to it, and with it
 * the end of the process.
 */
export async function readRegularFile(path: string, largest: number): Promise<Buffer | Unread> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    const status = await file.stat();
    if (!status.isFile()) return "no file";
    if (status.size > largest) return "too large";
    const bytes = Buffer.alloc(status.size);
    const { bytesRead } = await file.read(bytes, 0, status.size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
