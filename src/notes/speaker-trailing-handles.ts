import { readPeople } from "./person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** Handles at the end, after a dash, a slash or a space. */
export const trailingHandles: SpeakerRule = {
  form: "Title - @a, @b",
  examples: [
    { heading: "Title - @a, @b", title: "Title", speakers: [{ handle: "a" }, { handle: "b" }] },
    { heading: "Title @a", title: "Title", speakers: [{ handle: "a" }] },
    {
      heading: "Title / @a と @b_c",
      title: "Title",
      speakers: [{ handle: "a" }, { handle: "b_c" }],
    },
    {
      heading: "A - B - Name (@a), @b",
      title: "A - B",
      speakers: [{ name: "Name", handle: "a" }, { handle: "b" }],
    },
  ],
  read(heading) {
    const dashed = /^(.*\S)\s+[-–—―/／|｜:：]\s*([^-–—―/／|｜]*[@＠]\w.*)$/u.exec(heading);
    if (dashed?.[1] && dashed[2]) return { title: dashed[1], speakers: readPeople(dashed[2]) };
    const bare = /^(.*\S)\s+([@＠][\w.-]+(?:\s*(?:[,，、&＆と]|and)?\s*[@＠][\w.-]+)*)$/u.exec(
      heading,
    );
    if (bare?.[1] && bare[2]) return { title: bare[1], speakers: readPeople(bare[2]) };
    return undefined;
  },
};
