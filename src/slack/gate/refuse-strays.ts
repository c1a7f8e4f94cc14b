import type { Logger } from "@slack/bolt";
import type { AskInstallation, Installation } from "../calls/installation.ts";
import type { Step } from "../intake/compose.ts";
import type { Payload } from "../payload/payload.ts";

/**
 * Takes only what is meant for this app, where it is installed.
 *
 * A signature or a token belongs to one app already. This holds where two apps were given the same
 * signing secret, or an app is installed in another workspace than the one that the bot is run for.
 * Acknowledged, so that Slack does not send it again; nobody here asked for anything.
 *
 * @example `{ command: "/talks", api_app_id: "A2" }` sent to the bot of the app `A1` is a line of the log.
 */
export function refuseStrays(
  installation: AskInstallation,
  logger: Logger,
  onRefused: (reason: "stray") => void,
): Step {
  return async function strays(delivery, next) {
    const whose = strayFrom(delivery.payload, await installation());
    if (!whose) return next(delivery);
    onRefused("stray");
    logger.warn(`Not taken: a request for ${whose}`);
    await delivery.ack();
  };
}

/** Whom a payload is for where it is not for us. An event says for which installations it is. */
function strayFrom(payload: Payload, { team, app }: Installation): string | undefined {
  if (app && payload.app !== undefined && payload.app !== app) return "another app";
  if (!team || payload.installations.length === 0) return;
  // An installation in a whole organisation names no workspace.
  const isOurs = payload.installations.some((one) => one.team === team || one.isWholeOrganisation);
  return isOurs ? undefined : "another workspace's installation";
}
