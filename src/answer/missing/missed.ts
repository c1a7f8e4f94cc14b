import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Query } from "../../search/query.ts";
import { foldName } from "../../text/fold-name.ts";
import { asWritten } from "./as-written.ts";
import { isFrameWord } from "./frame-words.ts";

/**
 * What an answer is said to lack of a question: the words that tell, as they were asked, but for those that
 * stand within a longer one above it (Con of Conference).
 */
export function missed(missing: readonly string[], { question }: Query, entry?: CataloguedTalk) {
  const above = entry ? foldName(`${entry.talk.title} ${entry.meetup.title}`) : "";
  const telling = missing.filter((word) => !isFrameWord(word) && !above.includes(foldName(word)));
  return telling.length > 0 && { missing: asWritten(telling, question) };
}
