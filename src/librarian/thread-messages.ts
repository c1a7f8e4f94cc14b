/** What the bot and its librarian write to each other, as structured clones. */
import type { Answers, AnyAnswer } from "../answer/answers.ts";
import type { Loaded } from "../catalogue/loaded.ts";
import type { StuckFile } from "../ingest/stuck-files.ts";

/** What the librarian is told when it starts. */
export interface Duties {
  readonly notesDir: string;
  /** Where its library is saved between runs, if anywhere. */
  readonly stateDir: string | undefined;
  readonly pollSeconds: number | undefined;
  /** The address of the notes folder, where it is on the web. */
  readonly notesUrl?: string | undefined;
  /** Texts that a thread before did not come to the end of. */
  readonly stuck: readonly StuckFile[];
}

/** One of the answers, and what it is asked with. */
export type Call = {
  [Name in keyof Answers]: { readonly name: Name; readonly args: Parameters<Answers[Name]> };
}[keyof Answers];

/** From the bot. */
export type ToLibrarian =
  | (Call & { readonly kind: "ask"; readonly id: number })
  | { readonly kind: "reload" }
  | { readonly kind: "ping" };

/** From the librarian. The first one is `loaded`. */
export type FromLibrarian =
  | { readonly kind: "loaded"; readonly loaded: Loaded }
  | { readonly kind: "alive" }
  /** What it is at from now on: a file, what is made of all files, or a question in between. */
  | { readonly kind: "at"; readonly what: StuckFile | "library" | "question" }
  | { readonly kind: "answered"; readonly id: number; readonly answer: AnyAnswer }
  | { readonly kind: "failed"; readonly id: number; readonly error: unknown }
  | { readonly kind: "trouble" | "news"; readonly message: string };
