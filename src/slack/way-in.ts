import type { Logger } from "@slack/bolt";
import type { TeamOf } from "./calls/teams.ts";
import type { Tell } from "./calls/tell.ts";
import { limitAskers } from "./gate/limit-askers.ts";
import { oneATurn } from "./gate/one-a-turn.ts";
import { type RefusalOptions, refuseOutsiders } from "./gate/refuse-outsiders.ts";
import { refuseStrays } from "./gate/refuse-strays.ts";
import { acknowledgeAnswered } from "./intake/ack-answered.ts";
import { acknowledgeAtOnce } from "./intake/ack-at-once.ts";
import type { Step } from "./intake/compose.ts";
import { type InFlight, trackRequests } from "./intake/in-flight.ts";
import { hearNotices } from "./intake/notices.ts";
import { nameRequests } from "./intake/request.ts";
import { type Apologise, apologiseFor } from "./on-error.ts";
import { measureRequests } from "./watch/measure.ts";
import type { Metrics } from "./watch/metrics.ts";

export interface WayInOptions extends RefusalOptions {
  /** The slash command's name, with its slash. */
  readonly command: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly inFlight: InFlight;
  readonly apologise: Apologise;
  readonly tell: Tell;
  readonly teamOf: TeamOf;
  /** Whether people of other workspaces get answers. */
  readonly allowExternal: boolean;
}

/**
 * What a delivery passes on its way to the listeners, the outermost first. The order matters:
 *
 * - `notices` first: what nobody asked is neither named nor counted.
 * - `name` before all that may write a line of the log.
 * - `measure` around all that takes time, `inFlight` around all that a shutdown waits for: apologies too.
 * - `ackAtOnce` before all that takes time.
 * - `acknowledge` around all that may answer, an apology too: only then Slack need not send it again.
 * - `failures` around the gates, whose failures are told like those of a listener.
 * - `strays` before `limits`: what is meant for another bot uses up nobody's share.
 * - `limits` before `outsiders`: a flood of refusals is a flood.
 * - `turn` last, before the work: all that came in is acknowledged and let through, or not, before any is begun.
 */
export function wayIn(options: WayInOptions): readonly Step[] {
  const { logger, metrics, inFlight, apologise, tell, installation, onRefused } = options;
  return [
    hearNotices(logger),
    nameRequests(),
    measureRequests(metrics),
    trackRequests(inFlight),
    acknowledgeAtOnce(options.command, logger),
    acknowledgeAnswered(),
    apologiseFor(apologise),
    refuseStrays(installation, logger, onRefused),
    limitAskers(),
    ...(options.allowExternal ? [] : [refuseOutsiders(options, tell, options.teamOf)]),
    oneATurn(),
  ];
}
