const refusals = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "not_allowed_token_type",
  "team_disabled",
  "user_removed_from_team",
]);

/** True when Slack says that a token is wrong or no longer good, which only a person can mend. */
export function isTokenRefused(error: unknown): error is Error {
  return error instanceof Error && refusals.has(slackError(error) ?? "");
}

/** Slack does not take the token of a setting, and will not whatever is tried. */
export class TokenRefusedError extends Error {
  override readonly name = "TokenRefusedError";
  readonly setting: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN";
  readonly data: { readonly error: string };

  constructor(setting: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN", cause: Error) {
    super(cause.message, { cause });
    this.setting = setting;
    this.data = { error: slackError(cause) ?? cause.message };
  }
}

/** What Slack says to a token that is good for nothing at all, where it is asked no more than whose it is. */
const finalRefusals = new Set([
  "access_denied",
  "accesslimited",
  "app_not_installed",
  "ekm_access_denied",
  "enterprise_is_restricted",
  "forbidden_team",
  "invalid_app",
  "invalid_app_id",
  "missing_scope",
  "no_permission",
  "org_login_required",
  "team_access_not_granted",
  "team_not_found",
  "two_factor_setup_required",
]);

/**
 * True when Slack will never take a token, by its answer to `auth.test` or `apps.connections.open`, which
 * need no more than that it is good. Of a post some of these words mean the one channel.
 */
export function isRefusedForGood(error: unknown): error is Error {
  return (
    isTokenRefused(error) || (error instanceof Error && finalRefusals.has(slackError(error) ?? ""))
  );
}

/** True when Slack says that a token is good, but not for this call. */
export function isScopeMissing(error: unknown): boolean {
  return (
    error instanceof Error && /^(?:missing_scope|no_permission)$/u.test(slackError(error) ?? "")
  );
}

/** What Slack says where nobody need mend anything: of its own trouble, and of what is gone where somebody asked. */
const passing = new Set([
  ...["fatal_error", "internal_error", "ratelimited", "rate_limited", "service_unavailable"],
  ...["exchanged_trigger_id", "expired_trigger_id", "trigger_exchanged", "trigger_expired"],
  ...["hash_conflict", "not_found", "view_not_found"], // The window was closed meanwhile.
  ...[
    "channel_not_found",
    "is_archived",
    "message_not_found",
    "not_in_channel",
    "thread_not_found",
  ],
  ...["user_disabled", "user_not_found"],
]);

/** True where a call failed for what passes, or for a place, a window or a person that is gone. */
export function isPassing(
  error: Error & { readonly original?: unknown; readonly code?: unknown },
): boolean {
  const { original, code } = error;
  if (original instanceof Error && isPassing(original)) return true;
  return code === "slack_webapi_rate_limited_error" || passing.has(slackError(error) ?? "");
}

/** Slack's own word for what went wrong, such as `invalid_auth`. */
export function slackError(error: Error & { readonly data?: unknown }): string | undefined {
  const { data } = error;
  return typeof data === "object" &&
    data !== null &&
    "error" in data &&
    typeof data.error === "string"
    ? data.error
    : undefined;
}
