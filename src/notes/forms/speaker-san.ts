import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** さん or 氏 after the last word, or after the first with the title in 「」. */
export const san: SpeakerRule = {
  form: "題名 名前さん",
  examples: [
    { heading: "題名 山田さん", title: "題名", speakers: [{ name: "山田" }] },
    { heading: "「題名」山田 太郎氏", title: "「題名」", speakers: [{ name: "山田 太郎" }] },
    { heading: "山田さん「題名」", title: "「題名」", speakers: [{ name: "山田" }] },
    { heading: "山田さん: 題名", title: "題名", speakers: [{ name: "山田" }] },
    { heading: "山田さんの発表「題名」", title: "「題名」", speakers: [{ name: "山田" }] },
  ],
  read(heading) {
    const first =
      /^([^\s「」『』:：]{1,20}(?: [^\s「」『』:：]{1,12})?)(?:さん|氏)(?:の(?:発表|LT|トーク|講演)?)?(?:\s*[:：]\s*|\s*(?=[「『])|\s+(?=\S))/u.exec(
        heading,
      );
    if (first?.[1])
      return { title: heading.slice(first[0].length), speakers: readPeople(first[1]) };
    const last =
      /(?:(?<=[」』”"])\s*|\s+)([^\s「」『』]{1,15}(?:[ 　][^\s「」『』]{1,8})?)\s?(?:さん|氏)$/u.exec(
        heading,
      );
    if (!last?.[1] || /^[をはがにのとで]/u.test(last[1])) return undefined;
    return { title: heading.slice(0, last.index), speakers: readPeople(last[0]) };
  },
};
