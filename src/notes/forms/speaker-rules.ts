import { announced } from "./speaker-announced.ts";
import { bracketHandle } from "./speaker-bracket-handle.ts";
import { bracketLabel } from "./speaker-bracket-label.ts";
import { by, byNick } from "./speaker-by.ts";
import { leadingHandle } from "./speaker-leading-handle.ts";
import type { SpeakerRule } from "./speaker-rule.ts";
import { san } from "./speaker-san.ts";
import { slot } from "./speaker-slot.ts";
import { tabbed } from "./speaker-tab.ts";
import { trailingHandle } from "./speaker-trailing-handle.ts";

/**
 * Forms that leave no doubt, in the order in which they are tried: the first that fits decides,
 * before a heading or a line below the talk is asked.
 */
export const certainRules: readonly SpeakerRule[] = [
  slot,
  bracketHandle,
  bracketLabel,
  announced,
  trailingHandle,
  tabbed,
  leadingHandle,
  by,
  byNick,
  san,
];
