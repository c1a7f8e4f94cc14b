import { hasHandle } from "../people/handle.ts";
import { isNameOrNick, mayBeName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** A bracket at the end with a handle in it. */
export const bracketHandle: SpeakerRule = {
  form: "Title (@a)",
  examples: [
    { heading: "Title(@a)", title: "Title", speakers: [{ handle: "a" }] },
    { heading: "題名（@aさん）", title: "題名", speakers: [{ handle: "a" }] },
    {
      heading: "Title (Name @a, @b)",
      title: "Title",
      speakers: [{ name: "Name", handle: "a" }, { handle: "b" }],
    },
    {
      heading: "題名 by 山田太郎 (@a)",
      title: "題名",
      speakers: [{ name: "山田太郎", handle: "a" }],
    },
    {
      heading: "題名 - Taro Yamada (@a)",
      title: "題名",
      speakers: [{ name: "Taro Yamada", handle: "a" }],
    },
    { heading: "Title - Part Two (@a)", title: "Title - Part Two", speakers: [{ handle: "a" }] },
    { heading: "題名 - Taro(@a)さん", title: "題名", speakers: [{ name: "Taro", handle: "a" }] },
  ],
  read(heading) {
    const match =
      /(?<!\s)\s*[（(]([^（()）]{0,200}[@＠] ?\w[^（()）]{0,200})[)）]\s*(?:さん|氏)?$/u.exec(
        heading,
      );
    if (!match?.[1] || !hasHandle(match[1])) return undefined;
    const before = heading.slice(0, match.index);
    const named = nameBefore.exec(before);
    const name = named?.[1]?.trim();
    // What stands between a dash and a handle is the name of whose handle it is, if it can be one.
    if (named && name && (isNameOrNick(name) || mayBeName(name))) {
      const title = before.slice(0, named.index);
      return { title, speakers: readPeople(`${name} ${match[0]}`) };
    }
    return { title: before, speakers: readPeople(match[1]) };
  },
};

/** `… by Name` or `… - Name` right before the bracket. */
const nameBefore =
  /(?:\s+by\s+|\s+[-–—―/|]\s*|\s*[／｜：]\s*|」\s*)(?=\S)([^-–—―/／|｜：」]{1,40})$/iu;
