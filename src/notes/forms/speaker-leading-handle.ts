import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** The handle first, with a slash, a colon, a bracket or only a space before the title. */
export const leadingHandle: SpeakerRule = {
  form: "@a Title",
  examples: [
    { heading: "@aさん 題名", title: "題名", speakers: [{ handle: "a" }] },
    { heading: "@a / Title", title: "Title", speakers: [{ handle: "a" }] },
    {
      heading: "@a.b /題名 / 開発部",
      title: "題名",
      speakers: [{ handle: "a.b", company: "開発部" }],
    },
    { heading: "20分枠 @a / 題名", title: "題名", speakers: [{ handle: "a" }] },
    { heading: "@aさん「題名」", title: "「題名」", speakers: [{ handle: "a" }] },
    { heading: "@a, @b: Title", title: "Title", speakers: [{ handle: "a" }, { handle: "b" }] },
  ],
  read(heading) {
    const match = leading.exec(heading);
    if (!match?.[1]) return undefined;
    const rest = heading.slice(match[0].length);
    const [title = "", ...company] = rest.split(/\s*[/／]\s+/u);
    const speakers = readPeople(match[1]);
    if (!match[0].match(/[/／]\s*$/u) || company.length !== 1) return { title: rest, speakers };
    return {
      title,
      speakers: speakers.map((speaker) => ({ ...speaker, company: company.join() })),
    };
  },
};

const one = "[@＠]\\w[\\w.-]*(?:\\s*[（(][^（()）]*[)）])?(?:\\s*(?:さん|氏))?";
const leading = new RegExp(
  `^(?:\\d+分枠?\\s*)?(${one}(?:\\s*(?:[,，、&＆・]|と|and)\\s*${one})*)(?:\\s*[/／:：|｜]\\s*|\\s+[-–—―]\\s+|\\s*の?(?=[「『“"])|\\s+(?![-–—―]))(?=\\S)`,
  "u",
);
