import { type FilterName, filterNames } from "./filter-names.ts";
import { insideQuotes, quotedText } from "./quotes.ts";

/** A filter as it was asked for: typed, or said in words. */
export interface AskedFilter {
  readonly name: FilterName;
  /** Without its quotes; empty where none was given. */
  readonly value: string;
  /** All of it: `by:"Lena Fischer"`. */
  readonly text: string;
}

export interface TypedFilter extends AskedFilter {
  /** The word before the colon, which may be Japanese. */
  readonly label: string;
}

/** The filters of a question in its NFKC form, such as `by:` and 発表者:, and the question without them. */
export function takeFilters(question: string): { typed: readonly TypedFilter[]; rest: string } {
  const typed: TypedFilter[] = [];
  const rest = question.replace(
    labelled,
    (text: string, label: string, ...groups: (string | undefined)[]) => {
      const value = insideQuotes(groups.slice(0, 4)) ?? (groups[4] ?? "").replace(ending, "");
      const name = nameOf.get(label.toLowerCase());
      if (name) typed.push({ name, label, value, text: text.trim() });
      return " ";
    },
  );
  return { typed, rest: rest.trim() };
}

/** The question with names of two words in quotes: `by:Lena Fischer`, where the notes know her. */
export function quoteNames(question: string, isName: (name: string) => boolean): string {
  return question.replace(unquotedName, (text, label: string, name: string) => {
    const bare = name.replace(ending, "");
    return isName(bare) ? `${label}:"${bare}"` : text;
  });
}

const nameOf: ReadonlyMap<string, FilterName> = new Map(
  Object.entries(filterNames).flatMap(
    ([name, labels]) => labels.map((label) => [label, name as FilterName] as const), // as: Object.entries forgets the keys
  ),
);
const labels = [...nameOf.keys()].join("|");
/** A label and its value, which may be missing: what follows then is the next filter. */
const labelled = new RegExp(
  `(?<![^\\s、,])(${labels}):[ ]?(?:${quotedText}|(?!(?:${labels}):)([^\\s"“”„「『]{1,200}))?`,
  "giu",
);
const unquotedName = new RegExp(
  `(?<![^\\s、,])(${filterNames.by.join("|")}):[ ]?([^\\s"“”„「『:]{1,100} [^\\s"“”„「『:]{1,100})(?=$|[\\s、,])`,
  "giu",
);
/** Belongs to the sentence, not to the value. */
const ending = /[?!。、,]+$/u;
