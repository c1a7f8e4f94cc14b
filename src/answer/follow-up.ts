/**
 * Questions that only make sense after an answer: 「スライドは？」, "who gave it?", "next".
 *
 * Nothing of Slack is read for them; a {@link Topic} is all that is known of what was said before.
 */
import type { Catalogue, CataloguedTalk } from "../catalogue/catalogue.ts";
import { analyze } from "../search/analyzer.ts";
import type { Library } from "../search/library.ts";
import type { Intent, Locale, Query } from "../search/query.ts";
import { search } from "../search/search.ts";
import { understand } from "../search/understand.ts";
import type { Answer, Nothing, ShownPoint, TalkCard } from "./answer.ts";
import { outline } from "./outline.ts";
import { isLinkLine, pickPoints } from "./pick-points.ts";
import type { About, Topic } from "./topic.ts";

const shownOthers = 3;
/** Points shown of a talk that is asked about in detail. */
const mostDetails = 30;

/**
 * Answers a question that goes on from what was said; undefined for a question that stands by itself.
 *
 * It is answered from the notes as they are now, and in the language of the conversation where it
 * shows none of its own.
 */
export function answerFollowUp(
  question: string,
  about: About,
  library: Library,
  defaultLocale: Locale,
): Answer | undefined {
  const locale = about === "lost" ? defaultLocale : about.locale;
  const query = understand(question, library, locale);
  const wish = wishOf(query);
  if (wish === undefined) return undefined;
  if (about === "lost") return nothing(query, "lost");
  const current = find(about.shown ?? about.talkIds[0], library.catalogue);
  if (!current) return nothing(query, "lost"); // The notes have changed.
  switch (wish) {
    case "next":
      return next(query, about, library);
    case "details":
      return talk(query, about, { ...card(current), points: allPoints(current) });
    default:
      return fact(query, about, current, library);
  }
}

/** What is wished for: a fact, as the intent says, the next talk, or more of this one. */
type Wish = Intent | "next" | "details";

function wishOf({ question, intent, text, phrases, filters }: Query): Wish | undefined {
  const plain = question
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s?!。、…~〜]+$/u, "");
  if (nextWords.test(plain)) return "next";
  if (detailWords.test(plain)) return "details";
  const isFact = intent === "who" || intent === "when" || intent === "where" || intent === "link";
  const isBare = Object.keys(filters).length === 0 && phrases.length === 0;
  return isFact && isBare && analyze(text).length === 0 ? intent : undefined;
}

const nextWords =
  /^(?:(?:じゃあ|では)?(?:次|つぎ)(?:の)?(?:発表|話|トーク|やつ)?(?:は|を|に|お願いします|見せて|教えて)?|(?:他|ほか)(?:に|の)?(?:は|も)?(?:発表|話|トーク)?(?:は|も)?(?:ある|あります|ありますか|ない|ないの|ありませんか|教えて)?|別の(?:発表|話|トーク|やつ)?(?:は|を)?|(?:and )?(?:the )?next(?: one| talk| please)?|(?:is there )?(?:anything|any ?one|something|what|who) else|(?:are there )?(?:any )?(?:others?|other talks|more talks|other ones)|another(?: one| talk)?)$/u;

const detailWords =
  /^(?:(?:もっと|もう少し|もうちょっと|さらに)?(?:詳しく|くわしく|詳細)(?:は|を|に)?(?:教えて|見せて|知りたい|お願い|聞きたい)?(?:ください|です|します)?|もっと(?:教えて|見せて|知りたい)?(?:ください|です)?|続き(?:は|を)?(?:教えて|見せて)?|(?:どんな)?内容(?:は|を)?(?:教えて)?|(?:tell me |show me |give me )?(?:some )?(?:more|details)(?: details?| about (?:it|that|this)| please)?|(?:in|go into) (?:more )?detail|go on|what did (?:he|she|they) say)$/u;

function fact(query: Query, topic: Topic, entry: CataloguedTalk, library: Library): Answer {
  const { intent } = query;
  const isEvening = topic.kind === "meetup" && topic.shown === undefined;
  if (!isEvening) {
    const points = pointsFor(topic.question, entry, library, query.locale);
    return { ...talk(query, topic, { ...card(entry), points }), intent };
  }
  const talks = library.catalogue.talks.filter(({ meetup }) => meetup.id === entry.meetup.id);
  const { question } = topic;
  return {
    kind: "meetup",
    question,
    locale: query.locale,
    intent,
    meetup: entry.meetup,
    talks: talks.slice(0, topic.talkIds.length).map(card),
    total: talks.length,
    page: 0,
  };
}

/** The talk after the one shown: of the list that was shown, or of all that the question finds. */
function next(query: Query, topic: Topic, library: Library): Answer {
  const { catalogue } = library;
  const found =
    topic.kind === "talk"
      ? search(understand(topic.question, library, query.locale), library).hits.map(
          ({ entry }) => entry.talk.id,
        )
      : [];
  const order = [...new Set([...topic.talkIds, ...found])];
  const from = topic.shown === undefined ? 0 : order.indexOf(topic.shown) + 1;
  const [entry, ...others] = order.slice(from).flatMap((id) => find(id, catalogue) ?? []);
  if (!entry) return nothing(query, "no-more");
  const points = pointsFor(topic.question, entry, library, query.locale);
  return {
    ...talk(query, topic, { ...card(entry), points }),
    others: others.slice(0, shownOthers).map(card),
  };
}

function talk({ locale }: Query, { question }: Topic, best: TalkCard) {
  return { kind: "talk", question, locale, intent: "topic", best, others: [], total: 1 } as const;
}

/** The points that answer the question which the conversation began with. */
function pointsFor(
  question: string,
  entry: CataloguedTalk,
  library: Library,
  locale: Locale,
): readonly ShownPoint[] {
  const query = understand(question, library, locale);
  const { hits } = search(query, library);
  const unmatched = { entry, score: 0, coverage: 0, passages: [], matches: [] };
  return pickPoints(hits.find((hit) => hit.entry === entry) ?? unmatched, query);
}

function allPoints({ talk }: CataloguedTalk): readonly ShownPoint[] {
  return outline(talk)
    .filter(({ point }) => !isLinkLine(point, talk))
    .slice(0, mostDetails)
    .map(({ point: { kind, text, line }, depth }) => ({ kind, text, line, depth, matched: true }));
}

function nothing({ question, locale }: Query, why: NonNullable<Nothing["why"]>): Nothing {
  return { kind: "nothing", question, locale, suggestions: [], why };
}

function find(id: string | undefined, { talks }: Catalogue): CataloguedTalk | undefined {
  return talks.find(({ talk }) => talk.id === id);
}

function card(entry: CataloguedTalk): TalkCard {
  return { entry, points: [], score: 0, matches: [] };
}
