import type { Logger } from "@slack/bolt";
import type { Config } from "../config.ts";
import { type Claims, createClaims } from "./claims.ts";
import { openFileClaims } from "./file-claims.ts";
import { openPostgresClaims } from "./postgres-claims.ts";
import { shareClaims } from "./shared-claims.ts";

/** The claims that the settings ask for: in memory, in a file, and shared with other bots. */
export async function openClaims(
  { STATE_DIR, DATABASE_URL }: Pick<Config, "STATE_DIR" | "DATABASE_URL">,
  logger: Logger,
): Promise<Claims> {
  const own = STATE_DIR === undefined ? createClaims() : await openFileClaims(STATE_DIR, logger);
  if (DATABASE_URL === undefined) return own;
  return shareClaims(own, await openPostgresClaims(DATABASE_URL, logger), logger);
}
