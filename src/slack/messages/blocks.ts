/**
 * Blocks within Slack's sizes. Beyond them Slack refuses the whole message, so everything that
 * becomes a block is made here.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
import type {
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

/** A message within the limits: blocks beyond them are left out from the end. */
export function message(text: string, blocks: readonly KnownBlock[]): Message {
  const fitting: KnownBlock[] = [];
  let size = 2;
  for (const block of blocks) {
    size += JSON.stringify(block).length + 1;
    if (fitting.length === limits.blocks || size > limits.allBlocks) break;
    fitting.push(block);
  }
  return { text: escapedText(text, limits.messageText) || "…", blocks: fitting };
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

/** A small line of ready mrkdwn; none where it is empty. */
export function context(line: string): readonly ContextBlock[] {
  return line === "" ? [] : [{ type: "context", elements: [mrkdwn(line)] }];
}

export const divider: DividerBlock = { type: "divider" };

function mrkdwn(text: string) {
  // verbatim: no `#channel` or address in the notes becomes a link of Slack's making.
  return { type: "mrkdwn", text, verbatim: true } as const;
}
