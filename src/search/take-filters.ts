import { type FilterName, filterNames } from "./filter-names.ts";
import { insideQuotes, quotedText } from "./quotes.ts";

/** A filter as it was typed. */
export interface TypedFilter {
  readonly name: FilterName;
  /** The word before the colon, which may be Japanese. */
  readonly label: string;
  /** Without its quotes; empty where none was given. */
  readonly value: string;
  /** All of it: `by:"Lena Fischer"`. */
  readonly text: string;
}

/** The filters of a question in its NFKC form, such as `by:` and 発表者:, and the question without them. */
export function takeFilters(question: string): { typed: readonly TypedFilter[]; rest: string } {
  const typed: TypedFilter[] = [];
  const rest = question
    .replace(labelled, (text: string, label: string, ...groups: (string | undefined)[]) => {
      const value = insideQuotes(groups.slice(0, 4)) ?? (groups[4] ?? "").replace(ending, "");
      const name = nameOf.get(label.toLowerCase());
      if (name) typed.push({ name, label, value, text: text.trim() });
      return " ";
    })
    .replace(materialAtHand, (text: string, value: string) => {
      typed.push({ name: "has", label: "あり", value, text });
      return " ";
    });
  const { said, unsaid } = takeSaidFilters(rest);
  return { typed: [...typed, ...said], rest: unsaid.trim() };
}

/** Filters in words, which are no less than typed: 「英語の発表」, "talks with slides". */
function takeSaidFilters(question: string): { said: readonly TypedFilter[]; unsaid: string } {
  const said: TypedFilter[] = [];
  let unsaid = question;
  for (const { name, label, form } of saidFilters) {
    unsaid = unsaid.replace(form, (text: string, ...values: (string | undefined)[]) => {
      const value = values.slice(0, -2).find((one) => one !== undefined) ?? "";
      said.push({ name, label, value, text: text.trim() });
      return " ";
    });
  }
  return { said, unsaid };
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
const talk = "(?:発表|トーク|セッション|講演|LT)";
/** A label in the language of the words, since it tells the asker's. */
const saidFilters: readonly (Pick<TypedFilter, "name" | "label"> & { readonly form: RegExp })[] = [
  {
    name: "has",
    label: "あり",
    form: new RegExp(
      `(スライド|資料|動画|録画)(?:[がの](?:ある|見られる|残っている)|(?:付き|つき)の?)(?=${talk})`,
      "gu",
    ),
  },
  {
    name: "has",
    label: "has",
    form: /(?<=\btalks?) (?:with|have|having|that have) (?:a |the )?(slides|videos?|recordings?)\b/giu,
  },
  {
    name: "lang",
    label: "言語",
    // 「英語の発表のコツ」 is about English.
    form: new RegExp(`(英語|日本語)の(?=${talk}(?:一覧|だけ|[はをでが?]|って|$))`, "gu"),
  },
  {
    name: "lang",
    label: "lang",
    form: /\b(English|Japanese)(?= talks?\b)|(?<=\btalks?) in (English|Japanese)\b/giu,
  },
];
/** 「資料あり」 without a colon. */
const materialAtHand = /(?<!\S)(スライド|資料|動画|録画)(?:あり|有り)(?!\S)/gu;
