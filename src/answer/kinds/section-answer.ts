import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Question } from "../../question/question.ts";
import type { SearchResult } from "../../search/rank/search.ts";
import type { Answer } from "../answer.ts";
import { asksForList } from "../asks.ts";
import { sectionAsked } from "../items/section-list.ts";
import { shownMeetup, shownTalk } from "../shown.ts";
import { list } from "./list-answers.ts";

/** What the section of a page lists that is asked for by its name: 「LT全部」, "ignite talks". */
export function sectionAnswer(
  query: Question,
  { hits, missing }: SearchResult,
  catalogue: Catalogue,
): Answer | undefined {
  if (missing.length > 0 || (query.intent !== "topic" && !asksForList(query))) return undefined;
  const most = Math.max(...hits.map(({ coverage }) => coverage));
  const page = hits.find(({ entry, coverage }) => entry.talk.isNote && coverage >= most);
  const found = page && sectionAsked(page, query.question, catalogue);
  if (!found) return undefined;
  const rows = found.entries.map((entry) => shownTalk(entry));
  const of = { section: found.section, meetup: shownMeetup(page.entry.meetup) };
  return { ...list(query, rows), kind: "talks", of };
}
