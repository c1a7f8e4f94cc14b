import { isCompany } from "../people/company.ts";
import { isName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** Names in a bracket at the end. `（前編）`, `(30min)` and `(experimental)` are none. */
export const bracketName: SpeakerRule = {
  form: "Title（名前・名前）",
  examples: [
    {
      heading: "題名（山田太郎・鈴木花子）",
      title: "題名",
      speakers: [{ name: "山田太郎" }, { name: "鈴木花子" }],
    },
    { heading: "題名（山田さん）", title: "題名", speakers: [{ name: "山田" }] },
    {
      heading: "題名（サンプル株式会社 山田太郎さん）",
      title: "題名",
      speakers: [{ name: "山田太郎", company: "サンプル株式会社" }],
    },
    {
      heading: "Title (Ann Bee, Sample Inc.)",
      title: "Title",
      speakers: [{ name: "Ann Bee", company: "Sample Inc." }],
    },
    { heading: "Title (Ann Bee)", title: "Title", speakers: [{ name: "Ann Bee" }] },
  ],
  read(heading) {
    const match = /\s*[（(]([^（()）]+)[)）]$/u.exec(heading);
    if (!match?.[1] || /[/／]/u.test(match[1])) return undefined;
    const speakers = readPeople(match[1]);
    const areNames = speakers.every(({ name = "" }) => isName(name) && !isCompany(name));
    if (!areNames && !/(?:さん|氏)$/u.test(match[1])) return undefined;
    return { title: heading.slice(0, match.index), speakers };
  },
};
