import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { LaterAnswers } from "../../answer/answers.ts";
import { nameOf, newsOf } from "../../demand/new-talks.ts";
import { announcementLines, mendedLine, receiptLines } from "../../demand/news-texts.ts";
import type { Locale } from "../../search/query.ts";
import { type Message, message, sections } from "../blocks/blocks.ts";
import { escapedLine, lineLength } from "../blocks/outside-text.ts";

export interface ReceiptOptions {
  readonly answers: Pick<LaterAnswers, "inventory">;
  /** Posts to a channel. Throws where that fails. */
  readonly tell: (channel: string, message: Message) => Promise<unknown>;
  /** The channel of the organisers, and that of the members, as far as there are any. */
  readonly organisers: string | undefined;
  readonly members: string | undefined;
  readonly locale: Locale;
  /** True for the first of several bots that says a thing. */
  readonly sayFirst: (what: string) => Promise<boolean>;
  readonly onTrouble: (error: unknown) => void;
  /** Of the first reading. */
  readonly errors: number;
  /** How long the notes must rest: who writes saves often. */
  readonly quietMillis?: number;
}

/** Two bots tell the same within so long. */
const sameNewsMillis = 600_000;

/** Hears of each reading of the notes. */
export type HearLoaded = (loaded: { readonly errors: number }) => void;

/**
 * Tells the organisers what was read of new notes, and the members of new talks. What the notes held when
 * the bot started is known to all.
 */
export async function startReceipts(options: ReceiptOptions): Promise<HearLoaded> {
  const { answers, onTrouble, errors, quietMillis = 10_000 } = options;
  let before = await answers.inventory();
  const ever = new Set(before.map(nameOf));
  let errorsTold = errors;
  let latest = { errors };
  let isWaiting = false;
  let restsFrom = 0;

  async function waitAndTell(): Promise<void> {
    while (performance.now() < restsFrom) {
      await sleep(restsFrom - performance.now(), undefined, { ref: false });
    }
    isWaiting = false;
    await tellNews();
  }

  async function tellNews(): Promise<void> {
    const held = await answers.inventory();
    const news = newsOf(held, before, ever);
    before = held;
    for (const talk of held) ever.add(nameOf(talk));
    const isMended = errorsTold > 0 && latest.errors === 0;
    errorsTold = latest.errors;
    const told = receiptLines(news, options.locale);
    await tellTo(options.organisers, [...told, ...(isMended ? [mendedLine(options.locale)] : [])]);
    if (news.meetups.length > 0 && !news.isBulk) {
      await tellTo(options.members, announcementLines(news, options.locale));
    }
  }

  async function tellTo(channel: string | undefined, lines: readonly string[]): Promise<void> {
    if (channel === undefined || lines.length === 0) return;
    // Of two bots on one database the first says it; later on it may be said again.
    const span = Math.floor(Date.now() / sameNewsMillis);
    const key = `${channel}\n${lines.join("\n")}\n${span}`;
    const isFirst = await options.sayFirst(createHash("sha256").update(key).digest("base64url"));
    if (!isFirst) return;
    const blocks = sections(lines.map((line) => escapedLine(line, lineLength)));
    await options.tell(channel, message({ text: lines.join("\n"), blocks }));
  }

  return (loaded) => {
    latest = loaded;
    restsFrom = performance.now() + quietMillis;
    if (isWaiting) return;
    isWaiting = true;
    waitAndTell().catch(onTrouble);
  };
}
