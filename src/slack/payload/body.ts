import { z } from "zod";

const word = z.string().optional().catch(undefined);
/** Slack leaves out what is not so. */
const flag = z.unknown().optional().transform(Boolean);

const event = z.object({
  type: word,
  channel: word,
  channel_type: word,
  ts: word,
  thread_ts: word,
  user: word,
  user_team: word,
  source_team: word,
  team: word,
  text: word,
  subtype: z.unknown().optional(),
  bot_id: flag,
  bot_profile: flag,
  hidden: flag,
  edited: flag,
  files: z.array(z.unknown()).catch([]),
  blocks: z.array(z.unknown()).catch([]),
  attachments: z
    .array(
      z
        .object({ text: word, is_msg_unfurl: flag, is_share: flag })
        .catch({ text: undefined, is_msg_unfurl: false, is_share: false }),
    )
    .catch([]),
});

const body = z.object({
  type: word,
  command: word,
  text: word,
  event: event.optional().catch(undefined),
  event_id: word,
  api_app_id: word,
  authorizations: z
    .array(
      z
        .object({ team_id: word, is_enterprise_install: flag })
        .catch({ team_id: undefined, is_enterprise_install: false }),
    )
    .catch([]),
  team_id: word,
  user_id: word,
  user: z.object({ id: word, team_id: word }).optional().catch(undefined),
  team: z.object({ id: word }).optional().catch(undefined),
  is_ext_shared_channel: flag,
  channel_id: word,
  channel: z.object({ id: word }).optional().catch(undefined),
  response_url: word,
  trigger_id: word,
  message: z.object({ text: word }).optional().catch(undefined),
  view: z.object({ id: word, type: word, private_metadata: word }).optional().catch(undefined),
});

/** The fields of a payload that the bot goes by. */
export type Body = z.infer<typeof body>;
/** Those of the event in one. */
export type SlackEvent = z.infer<typeof event>;

/** Whatever stands in a payload: a field that is missing or of another type is undefined. */
export function fieldsOf(payload: object): Body {
  return body.parse(payload);
}
