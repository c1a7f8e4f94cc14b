/** A talk whose title is the question comes first, however often others say the word. */
import { foldName } from "../../text/fold-name.ts";
import type { Library } from "../index/library.ts";
import type { Query } from "../query.ts";
import { fields } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";

/**
 * The talks whose title is the question, as asked or without its words of asking, by number. They are looked
 * for among the talks with its rarest title word: a word that is written otherwise there, such as the 3am of
 * "3 a.m.", may be in none.
 */
export function exactTitles(
  asked: readonly WeighedWord[],
  { question, text }: Query,
  { catalogue: { entries: talks }, index: { words } }: Library,
): readonly number[] {
  const [rarest] = asked
    .flatMap(({ options: [likeliest] }) => {
      const inTitle = likeliest && words.postings(likeliest.term).get(title);
      return inTitle ? [inTitle.talks] : [];
    })
    .toSorted((a, b) => a.length - b.length);
  const names = [foldName(question), foldName(text)];
  return [...(rarest ?? [])].filter((talk) => {
    const name = foldName(talks[talk]?.talk.title ?? "");
    return name !== "" && names.includes(name);
  });
}

const title = fields.indexOf("title");
