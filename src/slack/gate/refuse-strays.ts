import type { App } from "@slack/bolt";
import type { AskInstallation, Installation } from "../calls/installation.ts";

/**
 * Takes only what is meant for this app, where it is installed.
 *
 * A signature or a token belongs to one app already. This holds where two apps were given the same
 * signing secret, or an app is installed in another workspace than the one that the bot is run for.
 * Acknowledged, so that Slack does not send it again; nobody here asked for anything.
 */
export function refuseStrays(
  app: App,
  installation: AskInstallation,
  onRefused: (reason: "stray") => void,
): void {
  app.use(async (args) => {
    const whose = strayFrom({ ...args.body }, await installation());
    if (!whose) return args.next();
    onRefused("stray");
    args.logger.warn(`Not taken: a request for ${whose}`);
    if ("ack" in args && args.ack) await args.ack();
  });
}

/** Whom a payload is for where it is not for us. An event says for which installations it is. */
function strayFrom(
  { api_app_id, authorizations }: Readonly<Record<string, unknown>>,
  { team, app }: Installation,
): string | undefined {
  if (app && typeof api_app_id === "string" && api_app_id !== app) return "another app";
  if (!team || !Array.isArray(authorizations) || authorizations.length === 0) return;
  // An installation in a whole organisation names no workspace.
  const isOurs = authorizations.some(
    (one) => Object(one).team_id === team || Object(one).is_enterprise_install,
  );
  return isOurs ? undefined : "another workspace's installation";
}
