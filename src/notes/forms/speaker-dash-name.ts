import { isName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** A name after the last dash or slash, or before the first; only where it looks like a name in full. */
export const dashName: SpeakerRule = {
  form: "Title - Name",
  examples: [
    { heading: "Title - Ann Bee", title: "Title", speakers: [{ name: "Ann Bee" }] },
    { heading: "題名 / 山田 太郎さん", title: "題名", speakers: [{ name: "山田 太郎" }] },
    { heading: "山田太郎さん / 題名", title: "題名", speakers: [{ name: "山田太郎" }] },
    {
      heading: "Ann Bee: How caches lie",
      title: "How caches lie",
      speakers: [{ name: "Ann Bee" }],
    },
    {
      heading: "Title - Ann Bee, Sample Inc.",
      title: "Title",
      speakers: [{ name: "Ann Bee", company: "Sample Inc." }],
    },
    {
      heading: "題名 - 山田 太郎・鈴木 花",
      title: "題名",
      speakers: [{ name: "山田 太郎" }, { name: "鈴木 花" }],
    },
  ],
  read(heading) {
    const parts = heading.split(separator);
    if (parts.length < 2) return undefined;
    const last = parts.at(-1) ?? "";
    if (areNames(last)) {
      return {
        title: heading.slice(0, heading.length - last.length).replace(trailing, ""),
        speakers: readPeople(last),
      };
    }
    const [first = ""] = parts;
    // `Two Words - More Words` is a title; before a colon or a slash stands a name.
    const isDash = /^\s+[-–—―‐−~〜]/u.test(heading.slice(first.length));
    if (!areNames(first) || (isDash && /^\p{Script=Latin}/u.test(first))) return undefined;
    return {
      title: heading.slice(first.length).replace(separator, ""),
      speakers: readPeople(first),
    };
  },
};

const separator = /\s+[-–—―‐−/|~〜]+\s+|\s*[／｜：]\s*|:\s+/u;
const trailing = /\s*[-–—―‐−/|~〜／｜：:]+\s*$/u;

function areNames(text: string): boolean {
  const people = readPeople(text);
  return people.length > 0 && people.every(({ name }) => name !== undefined && isName(name));
}
