import { readPeople } from "../people/person.ts";
import { labelledNames } from "../words/speaker-label.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** A bracket at the end in which a word announces who speaks. */
export const bracketLabel: SpeakerRule = {
  form: "Title (Speaker: Ann Bee)",
  examples: [
    { heading: "Title (Speaker: Ann Bee)", title: "Title", speakers: [{ name: "Ann Bee" }] },
    { heading: "題名（発表：山田）", title: "題名", speakers: [{ name: "山田" }] },
    {
      heading: "第4章 題名（担当: 山田、鈴木）",
      title: "第4章 題名",
      speakers: [{ name: "山田" }, { name: "鈴木" }],
    },
    { heading: "Titel (Referentin: Ann Bee)", title: "Titel", speakers: [{ name: "Ann Bee" }] },
    { heading: "题目（分享人：王磊）", title: "题目", speakers: [{ name: "王磊" }] },
  ],
  read(heading) {
    const [all, bracket = ""] = atEnd.exec(heading) ?? [];
    const names = inCharge.exec(bracket)?.[1] ?? labelledNames(bracket);
    if (!all || !names || isHost.test(bracket)) return undefined;
    return { title: heading.slice(0, -all.length), speakers: readPeople(names) };
  },
};

const atEnd = /\s*[（(]([^（()）]{3,80})[)）]$/u;
/** Who prepared a chapter and tells of it; alone the word may be of whoever minds the door. */
const inCharge = /^(?:担当者?|担当发表)\s?[:：]\s*(.+)$/u;
/** Whoever lets others in speaks only where it says so. */
const isHost = /^(?:hosts?|司会)/iu;
