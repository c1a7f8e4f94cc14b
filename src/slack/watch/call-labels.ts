/** Names of calls to Slack and of what came of them, as labels of metrics: a closed set of each. */

/** The methods of the Web API that the bot calls. */
const methods: ReadonlySet<string> = new Set([
  "apps.connections.open",
  "auth.test",
  "chat.delete",
  "chat.postEphemeral",
  "chat.postMessage",
  "chat.unfurl",
  "conversations.members",
  "conversations.replies",
  "response_url",
  "users.info",
  "views.open",
  "views.publish",
  "views.push",
  "views.update",
]);

/** What Slack says for which somebody can do something; of other words only that it refused. */
const outcomes: ReadonlySet<string> = new Set([
  "access_denied",
  "account_inactive",
  "cannot_reply_to_message",
  "cannot_unfurl_url",
  "channel_not_found",
  "expired_trigger_id",
  "fatal_error",
  "hash_conflict",
  "internal_error",
  "invalid_auth",
  "invalid_blocks",
  "is_archived",
  "messages_tab_disabled",
  "missing_scope",
  "msg_blocks_too_long",
  "msg_too_long",
  "no_permission",
  "not_allowed_token_type",
  "not_authed",
  "not_enabled",
  "not_found",
  "not_in_channel",
  "ratelimited",
  "restricted_action",
  "team_disabled",
  "token_expired",
  "token_revoked",
  "trigger_exchanged",
  "user_not_found",
  "user_not_in_channel",
  "user_not_visible",
  "view_too_large",
]);

/** The label of a method; `other` for one that the bot never calls, such as a made-up address ends in. */
export function methodLabel(method: string): string {
  return methods.has(method) ? method : "other";
}

/** The label of Slack's own word for why it refused. */
export function outcomeLabel(error: unknown): string {
  return typeof error === "string" && outcomes.has(error) ? error : "refused";
}
