/** Builds the bot before the end-to-end tests run it, where it is older than its source. */
import { execFileSync } from "node:child_process";
import { findLocalSlack } from "../../demo/local-slack.ts";

export function setup(): void {
  if (!findLocalSlack()) {
    process.stderr.write(
      "Most end-to-end tests are skipped: local-slack, which is for Linux x64, is not installed.\n",
    );
  }
  execFileSync("npm", ["run", "--silent", "prestart"], { stdio: ["ignore", "inherit", "inherit"] });
}
