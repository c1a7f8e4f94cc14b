/**
 * What Slack delivers, read once, for whoever must know who asks what, and where: the gates, the
 * listeners, the apologies.
 *
 * Slack has a form of its own for commands, events, clicks, shortcuts and windows, and whatever stands
 * at our address may send anything at all: a field that is missing or of another type is undefined
 * here, and nothing throws.
 */
import { type Body, fieldsOf, type SlackEvent } from "./body.ts";
import { sharedIn, textOfBlocks } from "./message-text.ts";
import { sharedFromIn } from "./shared-from.ts";

/** Where something was asked, in our words: a handful, whatever Slack may send. */
export type Surface =
  | "command"
  | "mention"
  | "direct message"
  /** What people say to each other in a channel. */
  | "channel"
  | "home"
  | "link"
  | "button"
  | "shortcut"
  | "window"
  | "other";

/** The places that a payload names, some of which it can be answered at. */
interface Where {
  readonly channel: string | undefined;
  readonly ts: string | undefined;
  readonly threadTs: string | undefined;
  /** True where only the bot and the one who asks read along. */
  readonly isDirect: boolean;
  readonly responseUrl: string | undefined;
  readonly triggerId: string | undefined;
  /** The window that was clicked in or sent; undefined for the Home tab. */
  readonly windowId: string | undefined;
}

/** One thing that Slack delivered. */
export interface Payload {
  readonly surface: Surface;
  /** The person behind it; undefined where there is none, as for what bots say, for edits and joins. */
  readonly who: string | undefined;
  readonly where: Where;
  /** The workspace of that person, which in a shared channel may be another one. */
  readonly team: string | undefined;
  /** The workspace that a click or a window came from, which in a shared channel may not be the person's. */
  readonly from: string | undefined;
  /** True for an event in a channel that is shared with other workspaces. */
  readonly isShared: boolean;
  /** The app that it is meant for. */
  readonly app: string | undefined;
  /** The installations of the app that it is meant for; empty where it does not tell. */
  readonly installations: readonly Installed[];
  /** What was typed, as Slack sends it, with entities and mentions; for a shortcut, the message it is about. */
  readonly words: string | undefined;
  /** What messages say that were shared with it. */
  readonly shared: string | undefined;
  /** True where files are attached, which are not read. */
  readonly files: boolean;
  /** By any of these it is known where Slack delivers it again. */
  readonly keys: readonly string[];
}

/** A workspace that has the app, or a whole organisation, which names none. */
interface Installed {
  readonly team: string | undefined;
  readonly isWholeOrganisation: boolean;
}

/**
 * Reads a payload of Slack.
 *
 * @example
 * readPayload({ command: "/talks", text: "gVisor", user_id: "U1", team_id: "T1", … })
 * // { surface: "command", who: "U1", team: "T1", words: "gVisor", … }
 */
export function readPayload(payload: object): Payload {
  const read = fieldsOf(payload);
  const { event: told, api_app_id, authorizations } = read;
  return {
    surface: surfaceOf(read),
    app: api_app_id,
    from: read.team?.id,
    isShared: read.is_ext_shared_channel,
    installations: authorizations.map(({ team_id, is_enterprise_install }) => ({
      team: team_id,
      isWholeOrganisation: is_enterprise_install,
    })),
    ...(told ? ofEvent(told, read) : ofInteraction(read)),
  };
}

type Told = Pick<Payload, "who" | "where" | "team" | "words" | "shared" | "files" | "keys">;

/** The envelope of an event names the workspace that was told of it, not the person's. */
function ofEvent(told: SlackEvent, { event_id, team_id }: Body): Told {
  const { channel, ts, thread_ts, user_team, source_team, team } = told;
  return {
    who: personBehind(told),
    where: {
      channel,
      ts,
      threadTs: thread_ts,
      isDirect: isDirect(told),
      responseUrl: undefined,
      triggerId: undefined,
      windowId: undefined,
    },
    team: user_team ?? source_team ?? team,
    words: told.text === "" ? textOfBlocks(told.blocks) : told.text,
    shared: sharedIn(told.attachments),
    files: told.files.length > 0,
    keys: [
      ...(event_id === undefined ? [] : [`event:${event_id}`]),
      ...(channel === undefined || ts === undefined ? [] : [`message:${team_id}:${channel}:${ts}`]),
    ],
  };
}

function ofInteraction(read: Body): Told {
  const { type, user, user_id, team_id, channel, channel_id, view, trigger_id } = read;
  const isSent = type === "view_submission";
  const [name, id] = isSent ? ["view", view?.id] : ["trigger", trigger_id];
  return {
    who: user_id ?? user?.id,
    where: {
      channel: channel_id ?? channel?.id,
      ts: undefined,
      threadTs: undefined,
      isDirect: false,
      responseUrl: read.response_url ?? sharedFromIn(view?.private_metadata ?? "")?.responseUrl,
      triggerId: trigger_id,
      windowId: view?.type === "home" ? undefined : view?.id,
    },
    team: user ? user.team_id : team_id,
    words: read.message ? read.message.text : read.text,
    shared: undefined,
    files: false,
    keys: id === undefined ? [] : [`${name}:${id}`],
  };
}

function surfaceOf({ type, command, event: told }: Body): Surface {
  if (command !== undefined) return "command";
  if (told?.type === "message") return isDirect(told) ? "direct message" : "channel";
  return surfaces.get(told ? told.type : type) ?? "other";
}

const surfaces: ReadonlyMap<string | undefined, Surface> = new Map([
  ["app_mention", "mention"],
  ["app_home_opened", "home"],
  ["link_shared", "link"],
  ["block_actions", "button"],
  ["shortcut", "shortcut"],
  ["message_action", "shortcut"],
  ["view_submission", "window"],
]);

function isDirect({ channel, channel_type }: SlackEvent): boolean {
  return channel_type === "im" || channel?.startsWith("D") === true;
}

/**
 * Bots (this one too), edits, deletions, joins and most other subtypes are not said by anybody. A file
 * with a comment, a reply that is shown in the channel too and a `/me` are.
 */
function personBehind({ user, subtype, ...told }: SlackEvent): string | undefined {
  if (user === "USLACKBOT" || !saidSubtypes.has(subtype)) return;
  // A mention may be added by an edit. It is known by its message, so that it is answered once.
  const isEdit = told.edited && told.type !== "app_mention";
  return told.bot_id || told.bot_profile || told.hidden || isEdit ? undefined : user;
}

const saidSubtypes: ReadonlySet<unknown> = new Set([
  undefined,
  "file_share",
  "thread_broadcast",
  "me_message",
]);
