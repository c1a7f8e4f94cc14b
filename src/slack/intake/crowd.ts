import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Of somebody unknown; each may hold some memory. Those on which Slack has signed a request are Slack's to bound. */
const mostUnknown = 512;
/** What any request may have; Slack's are smaller, but for a long message with its blocks. */
const smallBody = 64 * 1024;
/** For all bodies that are larger, together. */
const mostBytes = 16 * 1024 * 1024;

/** The connections of a server, and the bytes of what is being read on them. */
export interface Crowd {
  /** This one belongs to somebody who could sign a request. */
  readonly know: (socket: Socket) => void;
  /** Takes room for a body that has grown to so many bytes by so many; false where there was none. */
  readonly makeRoom: (size: number, by: number) => boolean;
  /** The room of a body of so many bytes, which was taken as it grew. */
  readonly giveBack: (size: number) => void;
}

/**
 * Keeps a server's connections and the bytes of their bodies within bounds. Where there are too many
 * connections of somebody unknown, the oldest makes way, so that whoever holds hundreds keeps out nobody.
 */
export function boundCrowd(server: Server, most = mostUnknown): Crowd {
  const unknown = new Set<Socket>(); // A Set keeps insertion order: the first is the oldest.
  let bytesHeld = 0;
  server.on("connection", (socket: Socket) => {
    unknown.add(socket);
    socket.once("close", () => unknown.delete(socket));
    const [oldest] = unknown.size > most ? unknown : [];
    oldest?.destroy();
  });
  return {
    know: (socket) => {
      unknown.delete(socket);
    },
    makeRoom: (size, by) => {
      bytesHeld += beyondSmall(size) - beyondSmall(size - by);
      return size <= smallBody || bytesHeld <= mostBytes;
    },
    giveBack: (size) => {
      bytesHeld -= beyondSmall(size);
    },
  };
}

function beyondSmall(size: number): number {
  return Math.max(0, size - smallBody);
}
