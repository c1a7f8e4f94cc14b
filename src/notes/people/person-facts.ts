import type { Speaker } from "../meetup.ts";
import { readPeople } from "./person.ts";

const nameLabel = /^(?:氏名|名前|お名前|name|full name)\s*[:：]\s*(\S.*)$/iu;
const companyLabel =
  /^(?:所属|所属先|会社|会社名|勤務先|company|affiliation|organi[sz]ation|employer)\s*[:：]\s*(\S.*)$/iu;
const handleLabel =
  /^(?:twitter|x|github|id|アカウント|handle|account)\s*[:：]\s*[@＠]?(\w[\w.-]*)$/iu;

/** People told in lines of their own: 「氏名: …」, 「所属: …」. Nothing where no line gives a name. */
export function readPersonFacts(lines: readonly string[]): readonly Speaker[] {
  const people: Speaker[] = [];
  for (const line of lines) {
    const name = nameLabel.exec(line)?.[1];
    if (name) people.push(...readPeople(name));
    const last = people.pop();
    if (!last) continue;
    const company = companyLabel.exec(line)?.[1];
    const handle = handleLabel.exec(line)?.[1];
    people.push({ ...last, ...(handle && { handle }), ...(company && { company }) });
  }
  return people;
}
