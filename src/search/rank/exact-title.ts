/** A talk whose title is the question comes first, however often others say the word. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Library } from "../index/library.ts";
import type { Query } from "../query.ts";
import { fields } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";

/** Whether a question is the title of a talk, as asked or without its words of asking. */
export function isCalled({ talk }: CataloguedTalk, { question, text }: Query): boolean {
  const title = foldName(talk.title);
  return title !== "" && (title === foldName(question) || title === foldName(text));
}

/** The talks that are called so, by number: those with all words in the title are few. */
export function exactTitles(
  asked: readonly WeighedWord[],
  query: Query,
  { catalogue: { entries: talks }, index: { words } }: Library,
): readonly number[] {
  const inTitles = asked.map(({ options: [likeliest] }) =>
    likeliest ? words.postings(likeliest.term).get(title) : undefined,
  );
  const [first, ...others] = inTitles;
  if (!first) return [];
  return [...first.talks].filter((talk) => {
    const entry = talks[talk];
    return entry && others.every((one) => one?.has(talk)) && isCalled(entry, query);
  });
}

const title = fields.indexOf("title");
