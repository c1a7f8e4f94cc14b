/** What is wrong with a secret of Slack by its look, and where to find the right one; never the secret itself. */
/** Where Slack shows each secret. */
export const whereToFind = {
  SLACK_BOT_TOKEN:
    "your app at https://api.slack.com/apps → OAuth & Permissions → Bot User OAuth Token",
  SLACK_APP_TOKEN:
    "your app → Basic Information → App-Level Tokens → Generate, with the scope connections:write",
  SLACK_SIGNING_SECRET: "your app → Basic Information → App Credentials → Signing Secret",
};

export type SecretName = keyof typeof whereToFind;

export function missingSecret(name: SecretName): string {
  return `${name} is missing. Find it at: ${whereToFind[name]}.`;
}

/** Which kind of token begins so, and which setting takes it. */
const tokenKinds = [
  { prefix: "xoxb-", kind: "the bot's token", setting: "SLACK_BOT_TOKEN" },
  { prefix: "xapp-", kind: "an app-level token", setting: "SLACK_APP_TOKEN" },
  { prefix: "xoxp-", kind: "a person's token", setting: undefined },
];

/** What is wrong with a token, as far as one sees without asking Slack. */
export function wrongToken(name: SecretName, prefix: string, value: string): string | undefined {
  const strange = strangeCharacter(name, value);
  if (strange !== undefined) return strange;
  const found = `Find it at: ${whereToFind[name]}.`;
  if (value.startsWith(prefix)) {
    return value.length > prefix.length ? undefined : `${name} is cut short. ${found}`;
  }
  const other = tokenKinds.find((one) => value.startsWith(one.prefix));
  if (!other) return `${name} must begin with "${prefix}". ${found}`;
  const swapped = other.setting ? `, which ${other.setting} takes: are the two swapped?` : ".";
  return `${name} must begin with "${prefix}", and holds ${other.kind}${swapped} ${found}`;
}

/** Secrets of Slack are plain ASCII; what else stands there came with the copying. */
export function strangeCharacter(name: SecretName, value: string): string | undefined {
  const characters = [...value];
  const at = characters.findIndex((character) => !/[\w.-]/u.test(character));
  const code = characters[at]?.codePointAt(0);
  if (code === undefined) return;
  const named = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return `${name} holds a character that no such secret has: character ${at + 1} is ${named}. Copy it again from: ${whereToFind[name]}.`;
}
