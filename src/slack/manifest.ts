import {
  commands,
  events,
  methods,
  shortcuts,
  type Use,
  unfurlEvent,
  unfurlMethod,
} from "./surfaces.ts";

/** The settings that the manifest depends on. */
export interface ManifestSettings {
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** Where Slack reaches the bot over HTTP, without a path; undefined in Socket Mode. */
  readonly publicUrl?: string | undefined;
  /** Whose links are unfurled; none where it is off. */
  readonly unfurlDomains: readonly string[];
}

/**
 * The Slack app as its manifest describes it: what it is called, what it may do, what it is told.
 *
 * Scopes and events follow from the table of surfaces, so the app asks for nothing that it does not use.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function manifest({ command, publicUrl, unfurlDomains }: ManifestSettings) {
  const unfurls = unfurlDomains.length > 0;
  const requestUrl = publicUrl && new URL("/slack/events", publicUrl).href;
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Kikigaki",
      description: "Ask about our meetup talks. Every answer says who, at which meetup, and when.",
      background_color: "#2C2D30",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "kikigaki", always_online: true },
      slash_commands: [
        {
          command,
          ...(requestUrl && { url: requestUrl }),
          description: "Ask about the talks of our meetups",
          usage_hint: "[question] | help",
          should_escape: false,
        },
      ],
      shortcuts: Object.values(shortcuts).map(({ id, ...shortcut }) => ({
        ...shortcut,
        callback_id: id,
      })),
      ...(unfurls && { unfurl_domains: unfurlDomains }),
    },
    oauth_config: { scopes: scopes(unfurls) },
    settings: {
      event_subscriptions: {
        ...(requestUrl && { request_url: requestUrl }),
        bot_events: [...Object.keys(events), ...(unfurls ? [unfurlEvent.type] : [])].sort(),
      },
      interactivity: {
        is_enabled: true, // For buttons, windows and shortcuts.
        ...(requestUrl && { request_url: requestUrl }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: publicUrl === undefined,
      token_rotation_enabled: false,
    },
  };
}

function scopes(unfurls: boolean) {
  const used: readonly Use[] = [
    ...Object.values(events),
    ...Object.values(methods),
    commands,
    ...(unfurls ? [unfurlEvent, unfurlMethod] : []),
  ];
  const scopesOf = (uses: readonly Use[]) =>
    [...new Set(uses.flatMap(({ scope }) => scope ?? []))].sort();
  return {
    bot: scopesOf(used.filter(({ isOptional }) => !isOptional)),
    bot_optional: scopesOf(used.filter(({ isOptional }) => isOptional)),
  };
}
