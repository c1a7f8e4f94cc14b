import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from "@slack/bolt";
import { textsIn } from "../../card/texts.ts";
import { localeOf } from "../../question/understand.ts";
import type { Locale } from "../../search/query.ts";
import { saying } from "../blocks/blocks.ts";
import { sayingModal } from "../blocks/modal.ts";
import type { AskInstallation } from "../calls/installation.ts";
import { post } from "../calls/post.ts";
import { askedMessage } from "../payload/asked-message.ts";
import { questionFrom } from "../payload/question.ts";
import type { Admission } from "./admission.ts";

export interface RefusalOptions {
  readonly installation: AskInstallation;
  readonly locale: Locale;
  readonly admission: Admission;
  /** Told of each request that is refused. */
  readonly onRefused: (reason: "outsider" | "stray") => void;
}

/**
 * Refuses people of other workspaces, whom Slack Connect brings into shared channels: the notes are
 * the community's own. Who asks is told so; nothing is looked up.
 */
export function refuseOutsiders(
  app: App,
  { installation, locale, admission, onRefused }: RefusalOptions,
): void {
  app.use(async (args) => {
    const team = teamOf(args.body);
    const { team: home } = await installation();
    if (!team || !home || team === home) return args.next();

    onRefused("outsider");
    if ("ack" in args && args.ack) await args.ack();
    const asked = "event" in args ? askedMessage({ ...args.event }) : undefined;
    if (!asked) return refuse(args, locale);
    const isNew = await admission.claim([`refused:${asked.channel}:${asked.ts}`]);
    const language = localeOf(questionFrom(asked.text), locale);
    if (isNew) await post(args.client, asked, refusal(language));
  });
}

/** Tells the one who typed a command or clicked: beside the message, else in a window. */
async function refuse(args: AnyMiddlewareArgs & AllMiddlewareArgs, locale: Locale): Promise<void> {
  const { body, client } = args;
  if ("response_url" in body && body.response_url && "respond" in args && args.respond) {
    const aside = { response_type: "ephemeral", replace_original: false } as const;
    await args.respond({ ...aside, ...refusal(locale) });
  } else if ("trigger_id" in body) {
    const view = sayingModal(textsIn(locale).membersOnly, locale);
    await client.views.open({ trigger_id: body.trigger_id, view });
  }
}

function refusal(locale: Locale) {
  const text = textsIn(locale).membersOnly;
  return saying(text);
}

/**
 * The workspace of the person behind a payload; undefined where the payload does not tell.
 *
 * In a shared channel the envelope names the workspace that was told of the event, not the person's.
 */
function teamOf(payload: object): string | undefined {
  const { event, user, team_id } = { ...payload } as Readonly<Record<string, unknown>>; // as: Slack's JSON
  if (isRecord(event)) return [event.user_team, event.source_team, event.team].find(isString);
  return [isRecord(user) ? user.team_id : team_id].find(isString);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
