import type { Server } from "node:net";
import { ConfigError } from "../../config.ts";

/** Where a server listens, and by which settings. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly names: { readonly host: string; readonly port: string };
}

/** Listens there. Rejects with {@link ConfigError} where a setting must be another one. */
export async function listen(server: Server, { host, port, names }: Address): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    const sentence = sentenceOf(error, { host, port, names });
    throw sentence === undefined ? error : new ConfigError(`Kikigaki cannot start: ${sentence}`);
  }
}

function sentenceOf(error: unknown, { host, port, names }: Address): string | undefined {
  switch (Object(error).code) {
    case "EADDRINUSE":
      return `another program listens at ${host}:${port}. Set ${names.port} to a free port.`;
    case "EACCES":
      return `the bot may not listen at ${host}:${port}. Set ${names.port} to a port above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return `"${host}" is no address of this host. Set ${names.host} to one, such as 0.0.0.0 for all.`;
    default:
      return undefined;
  }
}
