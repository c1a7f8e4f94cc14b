import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Query } from "../../search/query.ts";
import { foldName } from "../../text/fold-name.ts";
import { outline } from "../points/outline.ts";
import { asWritten } from "./as-written.ts";
import { isFrameWord } from "./frame-words.ts";
import { isKnownByPlace } from "./known-by-place.ts";
import { hasForm } from "./other-form.ts";

/**
 * What an answer is said to lack of a question: the words that tell, as they were asked, but for those that
 * stand within a longer one above it (Con of Conference), in another form in its notes (journal, journaux) or where these stand.
 */
export function missed(
  missing: readonly string[],
  { question }: Pick<Query, "question">,
  entry?: CataloguedTalk,
): { readonly missing?: readonly string[] } {
  const above = entry ? foldName(`${entry.talk.title} ${entry.meetup.title}`) : "";
  const notes = entry ? textOf(entry) : "";
  const telling = missing.filter(
    (word) =>
      !isFrameWord(word) &&
      !above.includes(foldName(word)) &&
      !hasForm(notes, word) &&
      !(entry && isKnownByPlace(word, entry)),
  );
  return telling.length > 0 ? { missing: asWritten(telling, question) } : {};
}

/** All that stands in the notes of a talk. */
export function textOf({ talk, meetup }: CataloguedTalk): string {
  return [talk.title, meetup.title, ...outline(talk).map(({ point }) => point.text)].join("\n");
}
