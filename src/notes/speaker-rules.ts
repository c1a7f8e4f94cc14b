import type { SpeakerRule } from "./speaker-rule.ts";
import { trailingHandles } from "./speaker-trailing-handles.ts";

/** All forms, in the order in which they are tried: the first that fits decides. */
export const speakerRules: readonly SpeakerRule[] = [trailingHandles];
