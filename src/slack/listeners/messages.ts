import type { App } from "@slack/bolt";
import type { Answer } from "../../answer/answer.ts";
import { topicAfter } from "../../answer/follow-up/topic.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import { post } from "../calls/post.ts";
import { threadStart } from "../calls/thread-start.ts";
import { questionEvents } from "../manifest/surfaces.ts";
import type { Conversations } from "../memory/conversations.ts";
import { type AskedMessage, askedMessage } from "../payload/asked-message.ts";
import { readPayload } from "../payload/payload.ts";
import { questionFrom } from "../payload/question.ts";
import { hearAnswer } from "./hear-answer.ts";
import { nameMembers } from "./name-members.ts";
import type { ListenerOptions } from "./options.ts";
import { type Reply, type ReplyOptions, replyTo } from "./reply.ts";

interface MessageOptions extends ListenerOptions {
  /** Whether the app may read what people say in channels, as it must to go on without a mention. */
  readonly readsThreads: boolean;
}

/**
 * A mention is answered in its thread, a direct message where it stands. Both may go on from what the
 * bot said there before.
 */
export function listenForMessages(
  app: App,
  { answers, command, localeOf, namesOf, admission, readsThreads, demand }: MessageOptions,
  conversations: Conversations,
): void {
  for (const { type } of Object.values(questionEvents)) {
    app.event(type, async ({ body, client, context }) => {
      const payload = readPayload(body);
      const { keys } = payload;
      const asked = askedMessage(payload);
      if (!asked) return;
      if (!(await admission.admit(keys))) return;
      const about = conversations.about(asked);
      const locale = await localeOf(asked.user);
      const options = { answers, about, command, locale, hasFiles: asked.hasFiles };
      const said = await nameMembers(
        asked.text,
        namesOf,
        context.botUserId ?? firstMentioned(asked.text),
      );
      const reply = await replyTo(questionFrom(said), options, false);
      const { answer, message } = await onWhatWasSaid(reply, asked, options, async () =>
        readsThreads ? threadStart(client, asked) : undefined,
      );
      if (!(await admission.claim(keys))) return;
      const answeredAt = await post(client, asked, message);
      hearAnswer(demand, answer, asked.user);
      const topic = topicAfter(answer, about);
      if (topic) conversations.remember(asked, topic, answeredAt);
    });
  }
}

/** Where Bolt does not tell the bot's id, a message that asks it begins with it. */
function firstMentioned(text: string): string | undefined {
  return /^\s*<@([A-Z0-9]{2,20})/u.exec(text)?.[1];
}

/**
 * The reply to "any talks on this?" in a thread of people, or beside a message that was shared: the talks
 * on what was said there, as far as it may be read.
 */
async function onWhatWasSaid(
  reply: Reply,
  { shared }: AskedMessage,
  { answers, command, locale }: ReplyOptions,
  readThread: () => Promise<string | undefined>,
): Promise<Reply> {
  if (!isAboutMore(reply.answer, shared)) return reply;
  const said = shared ?? (await readThread());
  if (said === undefined || said.trim() === "") return reply;
  const lines = said.split("\n").map(questionFrom); // Each line may be a sentence.
  const answer = await answers.related(lines.join("\n"), locale);
  return { answer, message: answerMessage(answer, command, { canRate: true }) };
}

/** Whether what was asked points to something else that was said; a shared message alone asks about itself. */
function isAboutMore(answer: Answer, shared: string | undefined): boolean {
  if (answer.kind === "nothing" && answer.why === "unread") return true;
  return shared !== undefined && answer.kind === "help";
}
