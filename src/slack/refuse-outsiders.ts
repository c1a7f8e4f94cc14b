import type { AnyMiddlewareArgs, App } from "@slack/bolt";
import { localeOf } from "../search/understand.ts";
import type { Admission } from "./admission.ts";
import { createHomeTeam, teamOf } from "./home-team.ts";
import { askedMessage } from "./listeners/asked-message.ts";
import { questionFrom } from "./listeners/question.ts";
import { message, sections } from "./messages/blocks.ts";
import { type Locale, textsIn } from "./messages/texts.ts";
import { post } from "./post.ts";

/**
 * Refuses people of other workspaces, whom Slack Connect brings into shared channels: the notes are
 * the community's own. Who asks is told so; nothing is looked up.
 */
export function refuseOutsiders(app: App, locale: Locale, admission: Admission): void {
  const homeTeam = createHomeTeam(app.client);
  app.use(async (args) => {
    const { body, client, next } = args;
    const team = teamOf(body);
    const home = team && (await homeTeam());
    if (!home || team === home) return next();

    if ("ack" in args && args.ack) await args.ack();
    const asked = askedIn(args);
    if (asked) {
      const isNew = await admission.admit([`refused:${asked.channel}:${asked.ts}`]);
      const language = localeOf(questionFrom(asked.text), locale);
      if (isNew) await post(client, asked, refusal(language));
    } else if ("respond" in args && args.respond) {
      await args.respond({
        response_type: "ephemeral",
        replace_original: false,
        ...refusal(locale),
      });
    }
  });
}

function askedIn(args: AnyMiddlewareArgs) {
  return "event" in args ? askedMessage({ ...args.event }) : undefined;
}

function refusal(locale: Locale) {
  const text = textsIn(locale).membersOnly;
  return message({ text, blocks: sections([text]) });
}
