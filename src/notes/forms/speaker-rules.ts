import { bracketHandle } from "./speaker-bracket-handle.ts";
import { bracketName } from "./speaker-bracket-name.ts";
import { by, byNick } from "./speaker-by.ts";
import { dashName } from "./speaker-dash-name.ts";
import { leadingHandle } from "./speaker-leading-handle.ts";
import { quoted } from "./speaker-quoted.ts";
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
  trailingHandle,
  tabbed,
  leadingHandle,
  by,
];

/** Forms that rest on the shape of a name. A person named right below the heading goes before them. */
export const likelyRules: readonly SpeakerRule[] = [byNick, quoted, san, dashName, bracketName];
