import {
  agentUse,
  commands,
  events,
  followUpEvents,
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
  /** Whether Slack shows the messages to the bot as those to an agent. */
  readonly agent: boolean;
  /** Whether threads go on without a mention, for which Slack tells of every message in a channel. */
  readonly followUps: boolean;
  /** Whether there are channels in which questions are answered without a mention; needs the same. */
  readonly askChannels?: boolean;
}

/**
 * The Slack app as its manifest describes it: what it is called, what it may do, what it is told.
 *
 * Scopes and events follow from the table of surfaces, so the app asks for nothing that it does not use.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function manifest(settings: ManifestSettings) {
  const { command, publicUrl, unfurlDomains, agent } = settings;
  const unfurls = unfurlDomains.length > 0;
  const heard = eventsFor(settings);
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
      ...(agent && { agent_view: agentView }),
    },
    oauth_config: { scopes: scopes(heard, unfurls, agent) },
    settings: {
      event_subscriptions: {
        ...(requestUrl && { request_url: requestUrl }),
        bot_events: Object.keys(heard).sort(),
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

/**
 * The app as an agent: the conversation with it stands in Slack's place for agents, below questions to
 * begin with. They are words that the bot knows in any notes. It needs no event: what people write there
 * are direct messages.
 */
const agentView = {
  agent_description: "Answers from the notes of our meetup talks: who, at which meetup, and when.",
  suggested_prompts: [
    { title: "最新の発表 / Latest talks", message: "最新の発表" },
    { title: "勉強会一覧 / All meetups", message: "勉強会一覧" },
    { title: "発表者一覧 / All speakers", message: "発表者一覧" },
    { title: "聞き方 / How to ask", message: "使い方" },
  ],
};

function eventsFor(settings: ManifestSettings): Readonly<Record<string, Use>> {
  const { unfurlDomains, followUps, askChannels = false } = settings;
  return {
    ...events,
    ...(unfurlDomains.length > 0 && { [unfurlEvent.type]: unfurlEvent }),
    ...((followUps || askChannels) && followUpEvents),
  };
}

function scopes(heard: Readonly<Record<string, Use>>, unfurls: boolean, agent: boolean) {
  const used: readonly Use[] = [
    ...Object.values(heard),
    ...Object.values(methods),
    commands,
    ...(unfurls ? [unfurlMethod] : []),
    ...(agent ? [agentUse] : []),
  ];
  const scopesOf = (uses: readonly Use[]) =>
    [
      ...new Set(uses.flatMap(({ scope, scopes = [] }) => [...(scope ? [scope] : []), ...scopes])),
    ].sort();
  return {
    bot: scopesOf(used.filter(({ isOptional }) => !isOptional)),
    bot_optional: scopesOf(used.filter(({ isOptional }) => isOptional)),
  };
}
