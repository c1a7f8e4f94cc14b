import { stringify } from "yaml";
import { loadManifestConfig } from "../config.ts";
import { type ManifestSettings, manifest as manifestOf } from "../slack/manifest/manifest.ts";
import { readCommandLine, say } from "./command-line.ts";

const command = {
  call: "npm run --silent manifest --",
  about: "Prints the manifest of the Slack app for the settings, as YAML.",
  options: {},
} as const;

/** Prints the manifest of the Slack app for the settings. */
export async function manifestCommand(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(command, args);
  if ("exit" in asked) return say(asked);
  const config = loadManifestConfig();
  const settings = {
    command: config.SLASH_COMMAND,
    publicUrl: config.PUBLIC_URL,
    unfurlDomains: config.UNFURL_DOMAINS,
    agent: config.SLACK_AGENT,
    followUps: config.THREAD_FOLLOW_UPS,
    askChannels: config.ASK_CHANNELS.length > 0,
  };
  process.stdout.write(manifestYaml(settings));
  return 0;
}

/** The manifest as YAML, to be pasted where Slack asks for it. */
export function manifestYaml(settings: ManifestSettings): string {
  return comment + stringify(manifestOf(settings), { lineWidth: 0 });
}

const comment = `# The Slack app. At https://api.slack.com/apps: Create New App → From a manifest.
# Printed by \`npm run --silent manifest\` from the settings. To change it, change them and print it again.
`;
