/**
 * Where the bot meets Slack, and the scope that each place needs.
 *
 * Listeners are registered from this table and the manifest is made of it, so that the app asks for
 * no scope it does not use and misses none.
 */

/** Events by the manifest's name, with the name Bolt routes them by. */
export const events = {
  app_mention: { type: "app_mention", scope: "app_mentions:read" },
  "message.im": { type: "message", scope: "im:history" },
} as const;

/** Web API methods; some need no scope. */
export const methods: Readonly<Record<string, { readonly scope?: string }>> = {
  "auth.test": {},
  "chat.postMessage": { scope: "chat:write" },
  "views.open": {},
  "views.update": {},
};

/** Slash commands, whose name is a setting. */
export const commands = { scope: "commands" } as const;
