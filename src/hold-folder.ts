import { rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join, resolve } from "node:path";
import { makeFolder } from "./state-folder.ts";

/** Longer paths are cut by the system, which would then be somebody else's. */
const longestPath = 100;

/**
 * Holds a folder for this process, for as long as it lives; false where another process holds it.
 *
 * It is held by a socket in it that answers: one left by a crash answers nobody, and no process number
 * has to be trusted, which containers give twice. Where the folder takes no socket, it is as if nobody
 * held it.
 */
export async function holdFolder(dir: string): Promise<boolean> {
  const path = join(resolve(dir), "in-use");
  if (path.length > longestPath) return true;
  if (await isAnswered(path)) return false;
  try {
    await makeFolder(resolve(dir));
    await rm(path, { force: true });
    await listenAt(path);
  } catch {
    return !(await isAnswered(path)); // Another one was faster, or the disk is read-only.
  }
  return true;
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
