import type { TitleAndSpeakers } from "./speaker-rule.ts";
import { speakerRules } from "./speaker-rules.ts";

/** A heading read as a talk's: what stands before the title is off, the speakers are apart. */
export function readTalkHeading(heading: string): TitleAndSpeakers {
  const bare = heading.trim();
  for (const rule of speakerRules) {
    const read = rule.read(bare);
    if (read?.title) return read;
  }
  return { title: bare, speakers: [] };
}
