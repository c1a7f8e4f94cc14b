import { isName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** The title in 「」, and behind it who speaks. */
export const quoted: SpeakerRule = {
  form: "「題名」名前",
  examples: [
    { heading: "「題名」 山田 太郎", title: "「題名」", speakers: [{ name: "山田 太郎" }] },
    {
      heading: "「題名」山田 花さん（サンプル社）",
      title: "「題名」",
      speakers: [{ name: "山田 花", company: "サンプル社" }],
    },
    {
      heading: "対談「題名」 山田 太郎 × 鈴木 花子",
      title: "対談「題名」",
      speakers: [{ name: "山田 太郎" }, { name: "鈴木 花子" }],
    },
  ],
  read(heading) {
    const [, title = "", names = ""] =
      /^(.{0,60}[「『][^「」『』]+[」』])\s*([^「」『』]{2,60})$/u.exec(heading) ?? [];
    const speakers = readPeople(names);
    const areNames = speakers.length > 0 && speakers.every(({ name = "" }) => isName(name));
    return areNames ? { title, speakers } : undefined;
  },
};
