import { expect, test } from "vitest";
import { cutSettings } from "../src/env-file.ts";

test.for([
  ["NOTES_REPORT_CHANNEL=#organisers", true],
  ["export DATABASE_URL=postgres://me:a#b@host/db", true],
  ["  SLACK_BOT_TOKEN = xoxb-1#2", true],
  ["PORT=3000 # free", false],
  ["HEALTH_PORT= # off", false],
  ["HEALTH_PORT=", false],
  ['DATABASE_URL="postgres://me:a#b@host/db"', false],
  ["#PORT=3000", false],
  ["# NOTES_DIR=#notes", false],
] as const)("%s is cut at its #: %s", ([line, isCut]) => {
  expect(cutSettings(`X=1\r\n${line}\n`)).toHaveLength(isCut ? 1 : 0);
});
