import type { App } from "@slack/bolt";
import type { LaterAnswers } from "../../answer/answers.ts";
import type { Config } from "../../config.ts";
import type { Demand } from "../../demand/demand.ts";
import { today } from "../../today.ts";
import type { Message } from "../blocks/blocks.ts";
import { post } from "../calls/post.ts";
import { sayDigests } from "./digest.ts";
import { type HearLoaded, startReceipts } from "./receipts.ts";
import type { TellOnce } from "./tell-once.ts";

interface UnaskedOptions {
  readonly client: App["client"];
  readonly config: Pick<Config, "NOTES_REPORT_CHANNEL" | "ANNOUNCE_CHANNEL" | "DEFAULT_LOCALE">;
  readonly answers: LaterAnswers;
  readonly tellOnce: TellOnce;
  readonly demand: Demand | undefined;
  /** How many problems of the notes need somebody, so far. */
  readonly errors: number;
  readonly onTrouble: (error: unknown) => void;
}

/** Tells organisers and members what nobody asks for, as far as the settings name channels for it. */
export interface Unasked {
  /** Hears of each reading of the notes. What they held before the start is no news. */
  readonly hear: HearLoaded;
  /** Tells from now on, once the bot can speak. */
  readonly start: (options: UnaskedOptions) => Promise<void>;
}

/** Hears of the notes from the first reading on, and tells of them once it is started. */
export function createUnasked(): Unasked {
  let hear: HearLoaded = () => {};
  return {
    hear: (loaded) => hear(loaded),
    start: async (options) => {
      hear = await tellFromNow(options);
    },
  };
}

async function tellFromNow(options: UnaskedOptions): Promise<HearLoaded> {
  const { client, config, answers, tellOnce, demand, errors, onTrouble } = options;
  const { NOTES_REPORT_CHANNEL: organisers, ANNOUNCE_CHANNEL: members } = config;
  const told = { answers, locale: config.DEFAULT_LOCALE, onTrouble };
  if (demand && organisers !== undefined) {
    const tell = (message: Message) => post(client, { channel: organisers }, message);
    void sayDigests({ ...told, demand, tell, today });
  }
  if (organisers === undefined && members === undefined) return () => {};
  return startReceipts({ ...told, tellOnce, organisers, members, errors });
}
