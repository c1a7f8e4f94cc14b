import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** Slot, name and the title in quotation marks, with colons between. */
export const slot: SpeakerRule = {
  form: "枠：名前：「題名」",
  examples: [
    { heading: "LT枠：山田太郎：「題名」", title: "題名", speakers: [{ name: "山田太郎" }] },
    { heading: "一般枠：@a：「題名」", title: "題名", speakers: [{ handle: "a" }] },
    { heading: "山田：『題名』", title: "題名", speakers: [{ name: "山田" }] },
  ],
  read(heading) {
    const match = /^(?:[^:：「『]{1,20}[:：]\s*)?([^:：「『]{1,30})[:：]\s*[「『](.+)[」』]$/u.exec(
      heading,
    );
    const [, name = "", title = ""] = match ?? [];
    if (!match || !isNameOrNick(name.trim())) return undefined;
    return { title, speakers: readPeople(name) };
  },
};
