/**
 * Where the bot meets Slack, and the scope that each place needs.
 *
 * Listeners are registered from this table and the manifest is made of it, so that the app asks for
 * no scope it does not use and misses none.
 */

/** A place where the bot meets Slack. */
export interface Use {
  /** What the app must be allowed for it; some need nothing. */
  readonly scope?: string;
  readonly scopes?: readonly string[];
  /** True where the app does without, should the scope be refused. */
  readonly isOptional?: boolean;
}

/** An event, with the name Bolt routes it by. */
interface EventUse extends Use {
  readonly type: string;
}

/** Messages that may ask something, by the manifest's name of their event. */
export const questionEvents = {
  app_mention: { type: "app_mention", scope: "app_mentions:read" },
  "message.im": { type: "message", scope: "im:history" },
} as const;

/** The bot is added to a channel, of which Slack tells with these scopes only. */
export const arrivalEvent = {
  type: "member_joined_channel",
  scopes: ["channels:read", "groups:read"],
} as const;

/** All events by the manifest's name. */
export const events: Readonly<Record<string, EventUse>> = {
  ...questionEvents,
  app_home_opened: { type: "app_home_opened" },
  member_joined_channel: arrivalEvent,
};

/** Messages in channels, for threads in which one can go on without a mention. */
export const followUpEvents = {
  "message.channels": { type: "message", scope: "channels:history" },
  "message.groups": { type: "message", scope: "groups:history" },
} as const;

/** The event of links, for which Slack needs to know their domains. */
export const unfurlEvent = { type: "link_shared", scope: "links:read" } as const;

/** The Web API method that is called after it. */
export const unfurlMethod = { name: "chat.unfurl", scope: "links:write" } as const;

/** Web API methods that are called in any case. */
export const methods: Readonly<Record<string, Use>> = {
  "auth.test": {},
  "chat.delete": { scope: "chat:write" },
  "chat.postEphemeral": { scope: "chat:write" },
  "chat.postMessage": { scope: "chat:write" },
  "conversations.history": { scope: "im:history" }, // Of direct messages only.
  "conversations.members": {}, // With the scopes of the arrival.
  "conversations.replies": {}, // Called only with the scopes of follow-ups.
  "users.info": { scope: "users:read", isOptional: true },
  "views.open": {},
  "views.publish": {},
  "views.push": {},
  "views.update": {},
};

/** Slash commands, whose name is a setting. */
export const commands: Use = { scope: "commands" };

/** Slack asks for the scope wherever an app is an agent. */
export const agentUse: Use = { scope: "assistant:write" };

/** Entries of Slack's own menus; they need the scope of commands. */
export const shortcuts = {
  related: {
    id: "find_related_talks",
    type: "message",
    name: "Find related talks",
    description: "Find the meetup talks on what a message is about",
  },
  ask: {
    id: "ask_about_talks",
    type: "global",
    name: "Ask about talks",
    description: "Ask about the talks of our meetups",
  },
} as const;
