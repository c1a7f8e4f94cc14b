import { openSync } from "node:fs";
import { rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join, resolve } from "node:path";
import { makeFolder } from "./state-folder.ts";

/** In bytes. Longer paths are cut by the system, which would then be somebody else's. */
const longestPath = 100;

/**
 * Holds a folder for this process, for as long as it lives; false where another process holds it.
 *
 * It is held by a socket in it that answers: one left by a crash answers nobody, and no process number
 * has to be trusted, which containers give twice. Where the folder takes no socket, it is as if nobody
 * held it.
 */
export async function holdFolder(dir: string): Promise<boolean> {
  const path = await socketIn(resolve(dir)).catch(() => undefined);
  if (path === undefined) return true;
  if (await isAnswered(path)) return false;
  try {
    await rm(path, { force: true });
    await listenAt(path);
  } catch {
    return !(await isAnswered(path)); // Another one was faster, or the disk is read-only.
  }
  return true;
}

/** The path of the socket in a folder, which is made where it is missing; a long one by way of the open folder, which Linux has a short name for. */
async function socketIn(dir: string): Promise<string> {
  await makeFolder(dir);
  const path = join(dir, "in-use");
  if (Buffer.byteLength(path) <= longestPath) return path;
  return `/proc/self/fd/${openSync(dir, "r")}/in-use`; // Open for as long as the process lives.
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(path, () => {
      socket.destroy();
      settle(true);
    });
    socket.once("error", () => settle(false));
  });
}

function listenAt(path: string): Promise<void> {
  const server = createServer((socket) => socket.destroy()).unref();
  return new Promise((settle, reject) => {
    server.once("error", reject);
    server.listen(path, settle);
  });
}
