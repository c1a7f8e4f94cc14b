import { ConfigError } from "../config.ts";
import type { Demand } from "../demand/demand.ts";
import { type KeepDemandOptions, keepDemand } from "./keep-demand.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

interface DemandSettings {
  readonly ASKED_IN_VAIN: boolean;
  readonly STATE_DIR?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
}

/**
 * What the settings ask for: demand in PostgreSQL where there is one, else in a file; undefined where
 * nothing is to be kept. Throws {@link ConfigError} where there is no place for it.
 */
export function openDemand(
  { ASKED_IN_VAIN, STATE_DIR, DATABASE_URL }: DemandSettings,
  options: Omit<KeepDemandOptions, "open">,
): Demand | undefined {
  if (!ASKED_IN_VAIN) return undefined;
  if (DATABASE_URL !== undefined) {
    return keepDemand({ ...options, open: async () => openPostgres(DATABASE_URL) });
  }
  if (STATE_DIR === undefined) {
    throw new ConfigError(
      "Kikigaki cannot start: ASKED_IN_VAIN=on needs a place to keep what is asked. Set STATE_DIR to a folder, or DATABASE_URL.",
    );
  }
  return keepDemand({ ...options, open: () => openSqlite(STATE_DIR) });
}
