import type { Logger } from "@slack/bolt";
import type { Config } from "../../config.ts";
import { type Claims, createClaims } from "./claims.ts";
import { openFileClaims } from "./file-claims.ts";
import { openPostgresClaims } from "./postgres-claims.ts";
import { shareClaims } from "./shared-claims.ts";

type ClaimSettings = Pick<
  Config,
  "STATE_DIR" | "DATABASE_URL" | "SLACK_API_URL" | "SLACK_BOT_TOKEN"
>;

/** The claims that the settings ask for: in memory, in a file, and shared with other bots. */
export async function openClaims(settings: ClaimSettings, logger: Logger): Promise<Claims> {
  const own = await openOwnClaims(settings, logger);
  const { DATABASE_URL } = settings;
  if (DATABASE_URL === undefined) return own;
  return shareClaims(own, await openPostgresClaims(DATABASE_URL, logger), logger);
}

async function openOwnClaims(settings: ClaimSettings, logger: Logger): Promise<Claims> {
  const { STATE_DIR, SLACK_API_URL = "", SLACK_BOT_TOKEN } = settings;
  if (STATE_DIR === undefined) return createClaims();
  return openFileClaims(STATE_DIR, logger, { secret: `${SLACK_API_URL} ${SLACK_BOT_TOKEN}` });
}
