import type { Catalogue } from "../../catalogue/catalogue.ts";
import { type FilterName, filterNames } from "../asked-filter.ts";
import { questionBeginnings } from "../lexicon/classes.ts";
import { findPeopleCalled } from "../named/people-called.ts";
import { honorific } from "../named/person-signs.ts";
import { insideQuotes, quotedText } from "../quotes.ts";
import type { Reader } from "../reader.ts";
import type { Rest } from "../rest.ts";
import type { Span } from "../span.ts";

/** Filters typed with a colon, such as `by:` and 発表者:, wherever they stand. */
export const typedFilters: Reader = {
  name: "typed filter",
  finds: [
    ["by:Lena Fischer Knative", "by:Lena Fischer"],
    ["発表者:「山田 空」 year:2018", "発表者:「山田 空」", "year:2018"],
    ["year: has:slides", "year:", "has:slides"],
    ["talks by <@U02BOB>", "<@U02BOB>"],
  ],
  leaves: [
    "standby:10",
    "10:30 に始まる",
    "by lena",
    "the Kafka meetup: who spoke?",
    "凧の勉強会：いつだっけ",
  ],
  read: (rest, { library }) => [
    ...[...rest.text.matchAll(mentioned)].map((match) => memberSpan(match, rest)),
    ...[...rest.text.matchAll(labelled)].flatMap((match) => spanOf(match, rest, library.catalogue)),
  ],
};

/** A member of the workspace, by any of the names that Slack tells, or by the id where it tells none. */
const mentioned = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:@"([^"]{1,200})"|<@([UW][A-Z0-9]{1,20})(?:\\|([^<>]{1,80}))?>)(?: ?${honorific})?`,
  "gu",
);

function memberSpan(match: RegExpExecArray, rest: Rest): Span {
  const [whole, names, id = "", label] = match;
  const text = whole.trim();
  const value = { name: "by", label: "@", value: names ?? label ?? id, text } as const;
  return rest.spanOf("filter", match, value);
}

function spanOf(match: RegExpExecArray, rest: Rest, catalogue: Catalogue): readonly Span[] {
  const [whole, label = "", quoted, bare = ""] = match;
  const name = nameOf.get(label.toLowerCase());
  if (!name || asked.test(whole)) return [];
  const end = match.index + whole.length;
  const second =
    name === "by" && bare !== "" ? secondName(bare, rest.text.slice(end), catalogue) : "";
  const value = quoted ? insideQuotes(quoted) : (bare + second).replace(ending, "");
  const text = whole.trim() + second;
  return [rest.span("filter", [match.index, end + second.length], { name, label, value, text })];
}

/** ` Fischer` behind `by:Lena`, where the notes know her by both names. */
function secondName(first: string, behind: string, catalogue: Catalogue): string {
  const next = /^ [^\s"「『:]{1,100}(?=$|[\s、,])/u.exec(behind)?.[0] ?? "";
  const isName =
    next !== "" && findPeopleCalled(catalogue, (first + next).replace(ending, "")).length > 0;
  return isName ? next : "";
}

const nameOf: ReadonlyMap<string, FilterName> = new Map(
  Object.entries(filterNames).flatMap(
    ([name, labels]) => labels.map((label) => [label, name as FilterName] as const), // as: Object.entries forgets the keys
  ),
);
const labels = [...nameOf.keys()].join("|");
/** A label and its value, which may be missing: what follows then is the next filter. */
const labelled = new RegExp(
  `(?<![^\\s、,])(${labels}):[ ]?(?:(${quotedText})|(?!(?:${labels}):)([^\\s"「『]{1,200}))?`,
  "giu",
);
/** What is asked of something is no value of it. */
const asked = new RegExp(
  `:(?: (?:${questionBeginnings})$| ?(?:いつ|どこ|どの|どん|どなた|誰|だれ|何|なに|なん))`,
  "iu",
);
/** Belongs to the sentence, not to the value. */
const ending = /[?!。、,]+$/u;
