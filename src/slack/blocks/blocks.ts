/**
 * Blocks within Slack's sizes. Beyond them Slack refuses the whole message, so everything that
 * becomes a block is made here.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
import type {
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  KnownBlock,
  SectionBlock,
} from "@slack/types";
import { escapedText, plain } from "./outside-text.ts";

const limits = {
  blocks: 50,
  headerText: 150,
  sectionText: 3000,
  /** Of `text`. Slack takes more, but recommends no more. */
  messageText: 4000,
  /**
   * Of all blocks together, as JSON. Not documented: Slack has answered `msg_blocks_too_long` from
   * about 13,200 characters (slackapi/bolt-js#2509).
   */
  allBlocks: 12_000,
} as const;

/** A message as Slack takes it. `text` is what phones notify with and screen readers read. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export interface MessageParts {
  /** All that the blocks say, in plain words; escaped and cut here. */
  readonly text: string;
  /** A line of ready mrkdwn above everything else. */
  readonly notice?: string;
  readonly blocks: readonly KnownBlock[];
  /** Below the blocks, whatever is left out of them. */
  readonly actions?: readonly KnownBlock[];
  /** Below those, where there is room for all of them. */
  readonly below?: readonly KnownBlock[];
}

/** A message within the limits. Blocks beyond them are left out from the end; its buttons stay. */
export function message({
  text,
  notice = "",
  blocks,
  actions = [],
  below = [],
}: MessageParts): Message {
  const fitting: KnownBlock[] = [];
  let size = JSON.stringify(actions).length;
  for (const block of [...context(notice), ...blocks]) {
    size += JSON.stringify(block).length + 1;
    if (fitting.length + actions.length === limits.blocks || size > limits.allBlocks) break;
    fitting.push(block);
  }
  const hasRoom =
    fitting.length + actions.length + below.length <= limits.blocks &&
    size + JSON.stringify(below).length <= limits.allBlocks;
  const above = notice && `${notice}\n\n`;
  return {
    text: above + (escapedText(text, limits.messageText - above.length) || "…"),
    blocks: [...fitting, ...actions, ...(hasRoom ? below : [])],
  };
}

/** A message that says one thing, in ready mrkdwn. */
export function saying(text: string): Message {
  return message({ text, blocks: sections([text]) });
}

/** A large line, in plain text. */
export function header(text: string): HeaderBlock {
  return {
    type: "header",
    text: { type: "plain_text", text: plain(text, limits.headerText) || "…", emoji: false },
  };
}

/** Lines of ready mrkdwn, in as many sections as they need; each line must fit one. */
export function sections(lines: readonly string[]): readonly SectionBlock[] {
  const texts: string[] = [];
  for (const line of lines.filter((line) => line !== "")) {
    const last = texts.at(-1);
    const longer = last === undefined ? line : `${last}\n${line}`;
    if (longer.length <= limits.sectionText) texts.splice(-1, 1, longer);
    else texts.push(line);
  }
  return texts.map((text) => ({ type: "section", text: mrkdwn(text), expand: true }));
}

/** Lines of ready mrkdwn in one section, as many as fit, with a button beside them; each must fit by itself. */
export function row(lines: readonly string[], accessory?: Button): SectionBlock {
  const [first = { type: "section", text: mrkdwn("…") } as const] = sections(lines);
  return { ...first, ...(accessory && { accessory }) };
}

/** A small line of ready mrkdwn; none where it is empty. */
export function context(line: string): readonly ContextBlock[] {
  return line === "" ? [] : [{ type: "context", elements: [mrkdwn(line)] }];
}

export const divider: DividerBlock = { type: "divider" };

function mrkdwn(text: string) {
  // verbatim: no `#channel` or address in the notes becomes a link of Slack's making.
  return { type: "mrkdwn", text, verbatim: true } as const;
}
