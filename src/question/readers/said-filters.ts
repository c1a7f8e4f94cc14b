import type { Catalogue } from "../../catalogue/catalogue.ts";
import { foldName } from "../../text/fold-name.ts";
import { rememberingEach } from "../../text/remembering.ts";
import type { Days, SaidFilter } from "../asked-filter.ts";
import { saidDates } from "../filters/said-dates.ts";
import { saidKinds } from "../filters/said-kinds.ts";
import { matchesOf } from "../matches.ts";
import { maskQuotes } from "../quotes.ts";
import type { Reader } from "../reader.ts";
import { findAgain, type Rest } from "../rest.ts";
import type { Span } from "../span.ts";

/**
 * Filters said in words, which are no less than typed: 「英語の発表」, "talks with slides since 2024".
 * What stands in quotes says none, nor does the title of a talk, 「2024年以降の監視」.
 */
export const saidFilters: Reader = {
  name: "said filter",
  finds: [
    ["動画のある発表", "動画のある"],
    ["2017年以降の英語の発表", "2017年以降の", "英語の"],
    ["talks in English since 2017", "since 2017", "in English"],
    ["ここ2年の Knative", "ここ2年の"],
  ],
  leaves: ["動画のエンコード", "英語で発表する", "2017年から続くサービス", "「2017年以降」の話"],
  read: (rest, { library: { catalogue }, today }) => {
    const days = { today, first: [...catalogue.meetupsByDate.keys()].at(-1) };
    // One may stand between the other and its 発表.
    const spans = findAgain(
      rest,
      filters.map((filter) => (left) => spansOf(filter, left, days)),
    );
    const [first] = spans;
    return first && isTitle(rest.text, first.text, catalogue) ? [] : spans;
  },
};

/** Every form is looked for in it. */
const unquotedIn = rememberingEach((rest: Rest) => maskQuotes(rest.text));

function spansOf({ form, read }: SaidFilter, rest: Rest, days: Days): readonly Span[] {
  return matchesOf(form, unquotedIn(rest)).flatMap((match) =>
    (read(match[0], days) ?? []).map((limit) =>
      rest.spanOf("filter", match, { ...limit, text: match[0].trim() }),
    ),
  );
}

/** Whether a question is the title of a talk, which holds these words of it: folding all titles would take long. */
function isTitle(question: string, words: string, { talks }: Catalogue): boolean {
  const name = foldName(question);
  return talks.some(({ talk: { title } }) => title.includes(words) && foldName(title) === name);
}

const filters: readonly SaidFilter[] = [...saidDates, ...saidKinds];
