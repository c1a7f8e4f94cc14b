/** A talk whose title is the question comes first, however often others say the word. */
import { foldName } from "../../text/fold-name.ts";
import type { Library } from "../index/library.ts";
import type { Query } from "../query.ts";
import { fields } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";

/** The talks whose title is the question, as asked or without its words of asking, by number: those with all words in the title are few. */
export function exactTitles(
  asked: readonly WeighedWord[],
  { question, text }: Query,
  { catalogue: { entries: talks }, index: { words } }: Library,
): readonly number[] {
  const inTitles = asked.map(({ options: [likeliest] }) =>
    likeliest ? words.postings(likeliest.term).get(title) : undefined,
  );
  const [first, ...others] = inTitles;
  if (!first) return [];
  const names = [foldName(question), foldName(text)];
  return [...first.talks].filter((talk) => {
    const entry = talks[talk];
    if (!entry || !others.every((one) => one?.has(talk))) return false;
    const name = foldName(entry.talk.title);
    return name !== "" && names.includes(name);
  });
}

const title = fields.indexOf("title");
