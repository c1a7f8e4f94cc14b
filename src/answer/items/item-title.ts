import { bareLine } from "../../notes/forms/bare-line.ts";
import { labelKinds } from "../../notes/words/labels.ts";
import { isOtherMeetups } from "../../notes/words/meetup-words.ts";
import { sectionRole } from "../../notes/words/section-role.ts";

/** In UTF-16 units; what is longer is told, and no title. */
const longest = 100;

/** The line that an item begins with as its title; undefined where it says but what stands there: 「スライド」, "Date: …". */
export function itemTitle(text: string): string | undefined {
  const [line = ""] = text.split("\n");
  const title = bareLine(line);
  const isTitle =
    line.length <= longest &&
    /^[^,，、.。)）].*\p{L}{2}|^\p{L}{2}/u.test(title) &&
    !sectionRole(title) &&
    !isOtherMeetups(title) &&
    !isFact(title);
  return isTitle ? title : undefined;
}

/** 「会場: 港の家」, "Slides: …" */
function isFact(text: string): boolean {
  const [, label] = /^([^:：]{1,20})[:：]/u.exec(text) ?? [];
  return label !== undefined && (labelKinds(label).length > 0 || sectionRole(label) !== undefined);
}
