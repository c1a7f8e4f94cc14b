/** Filters said in words, which are no less than typed: 「英語の発表」, "talks with slides since 2024". */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { foldName } from "../../text/fold-name.ts";
import { outsideQuotes } from "../typed/quotes.ts";
import type { AskedFilter } from "../typed/take-filters.ts";
import { saidDates } from "./said-dates.ts";
import { type Days, type SaidFilter, talkWords } from "./said-filter.ts";
import { saidKinds } from "./said-kinds.ts";

/**
 * The filters that a question in its NFKC form says, and the question without them. What stands in
 * quotes says none, nor does the title of a talk, 「2024年以降の監視」.
 */
export function takeSaidFilters(
  question: string,
  catalogue: Catalogue,
  today: string | undefined,
): SaidFilters {
  const taken = takeAll(question, { today, first: [...catalogue.meetupsByDate.keys()].at(-1) });
  const [first] = taken.said;
  return first && isTitle(question, first.text, catalogue) ? { said: [], rest: question } : taken;
}

interface SaidFilters {
  readonly said: readonly AskedFilter[];
  readonly rest: string;
}

function takeAll(question: string, days: Days): SaidFilters {
  const saidFilters = tables.flatMap(({ sign, filters }) => (sign.test(question) ? filters : []));
  const said: AskedFilter[] = [];
  const rest = outsideQuotes(question, (text) => {
    let left = text;
    // Again and again: one may stand between the other and its 発表.
    for (let before = -1; before < said.length; ) {
      before = said.length;
      for (const { form, read } of saidFilters) {
        left = left.replace(form, (words: string) => {
          const limits = read(words, days);
          said.push(...(limits ?? []).map((limit) => ({ ...limit, text: words.trim() })));
          return limits ? " " : words;
        });
      }
    }
    return left;
  });
  return { said, rest: rest.trim().replace(parted, "") };
}

/** Whether a question is the title of a talk, which holds these words of it: folding all titles would take long. */
function isTitle(question: string, words: string, { talks }: Catalogue): boolean {
  const name = foldName(question);
  return talks.some(({ talk: { title } }) => title.includes(words) && foldName(title) === name);
}

/** Most questions say none: each table with what no form of it is without, which is faster to look for. */
const tables: readonly { readonly sign: RegExp; readonly filters: readonly SaidFilter[] }[] = [
  { sign: /\d{4}|[年月]|\b(?:years?|months?)\b|おととし/iu, filters: saidDates },
  {
    sign: /スライド|資料|動画|録画|英語|日本語|slides|video|recording|English|Japanese/iu,
    filters: saidKinds,
  },
];

/** 「2018年の 発表」, where 英語の has been taken from between. */
const parted = new RegExp(`(?<=の) +(?=${talkWords})`, "gu");
