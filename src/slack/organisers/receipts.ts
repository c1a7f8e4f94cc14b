import { setTimeout as sleep } from "node:timers/promises";
import type { LaterAnswers } from "../../answer/answers.ts";
import { nameOf, newsOf } from "../../demand/new-talks.ts";
import { announced, mendedLine, receiptLines } from "../../demand/news-texts.ts";
import type { Locale } from "../../search/query.ts";
import { message, sections } from "../blocks/blocks.ts";
import { escapedLine, lineLength, plain } from "../blocks/outside-text.ts";
import { richBlocks, richItem } from "../blocks/rich-blocks.ts";
import type { TellOnce } from "./tell-once.ts";

export interface ReceiptOptions {
  readonly answers: Pick<LaterAnswers, "inventory">;
  readonly tellOnce: TellOnce;
  /** The channel of the organisers, and that of the members, as far as there are any. */
  readonly organisers: string | undefined;
  readonly members: string | undefined;
  readonly locale: Locale;
  readonly onTrouble: (error: unknown) => void;
  /** Of the first reading. */
  readonly errors: number;
  /** How long the notes must rest: who writes saves often. */
  readonly quietMillis?: number;
}

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
    const talks = news.meetups.flatMap((meetup) => meetup.talks.map(nameOf));
    const told = receiptLines(news, options.locale);
    const mended = isMended ? [mendedLine(options.locale)] : [];
    const { heading, titles } = announced(news, options.locale);
    await Promise.all([
      tellTo(options.organisers, { lines: [...told, ...mended] }, [...talks, ...mended]),
      news.isBulk || tellTo(options.members, { lines: [heading], titles }, talks),
    ]);
  }

  async function tellTo(
    channel: string | undefined,
    {
      lines,
      titles = [],
    }: { readonly lines: readonly string[]; readonly titles?: readonly string[] },
    about: readonly string[],
  ): Promise<void> {
    if (channel === undefined || about.length === 0) return;
    const items = titles.map((title) => plain(title, lineLength)).filter((text) => text !== "");
    const told = message({
      text: [...lines, ...items.map((title) => `• ${title}`)].join("\n"),
      blocks: [
        ...sections(lines.map((line) => escapedLine(line, lineLength))),
        ...richBlocks(items.flatMap((text) => richItem([{ type: "text", text }]))),
      ],
    });
    await options.tellOnce({ channel, message: told, about });
  }

  return (loaded) => {
    latest = loaded;
    restsFrom = performance.now() + quietMillis;
    if (isWaiting) return;
    isWaiting = true;
    waitAndTell().catch(onTrouble);
  };
}
