import { isCompany } from "../people/company.ts";
import { hasHandle } from "../people/handle.ts";
import { isName, isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** A tab between title and speaker, in either order: pasted from a timetable. */
export const tabbed: SpeakerRule = {
  form: "Title<TAB>Name（Company）",
  examples: [
    {
      heading: "題名\t山田 太郎（サンプル株式会社）",
      title: "題名",
      speakers: [{ name: "山田 太郎", company: "サンプル株式会社" }],
    },
    { heading: "@a\tTitle of the talk", title: "Title of the talk", speakers: [{ handle: "a" }] },
    {
      heading: "niko\tTitle of the talk",
      title: "Title of the talk",
      speakers: [{ name: "niko" }],
    },
  ],
  read(heading) {
    const fields = heading.split(/\s*\t\s*/u).filter(Boolean);
    if (fields.length < 2) return undefined;
    const [first = "", ...others] = fields;
    const last = others.at(-1) ?? "";
    if (isPerson(last) && !isPerson(first)) {
      return { title: fields.slice(0, -1).join(" "), speakers: readPeople(last) };
    }
    if (hasHandle(first) || isName(first) || isNameOrNick(first)) {
      return { title: others.join(" "), speakers: readPeople(first) };
    }
    return undefined;
  },
};

function isPerson(field: string): boolean {
  return (
    hasHandle(field) ||
    isName(field) ||
    (isNameOrNick(field) && /[（(]/u.test(field)) ||
    inCompany(field)
  );
}

function inCompany(field: string): boolean {
  const [, inside] = /^[^（(]{1,30}[（(]([^（()）]*)[)）]$/u.exec(field) ?? [];
  return inside !== undefined && isCompany(inside);
}
