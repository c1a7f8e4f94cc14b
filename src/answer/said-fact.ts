/** A fact in the words of the notes, where they were not read as one. */
import type { Point, Talk } from "../notes/meetup.ts";
import type { AnswerShape } from "../question/asked.ts";
import { dayNouns, placeNouns, speakerNouns } from "../question/lexicon/classes.ts";
import type { Hit } from "../search/hit.ts";
import type { Intent } from "../search/query.ts";
import { findDate, findUndatedDay } from "../text/calendar-date.ts";
import { foldName } from "../text/fold-name.ts";
import { excerpt, inFlow } from "./points/excerpt.ts";
import { likeness } from "./points/likeness.ts";
import { outline } from "./points/outline.ts";

/**
 * The first line of a talk (of a page that is not called so, of those that were found), or else of what is written of its meetup, that can tell the day, the place or the
 * speaker where the notes were not read to name them; undefined where there is none, or where they were.
 */
export function saidFact(
  intent: Intent,
  { entry: { talk, meetup, people }, passages, matches }: Hit,
): string | undefined {
  const isKnown =
    (intent === "when" && meetup.date !== undefined) ||
    (intent === "where" && meetup.venue !== undefined) ||
    (intent === "who" && (people.length > 0 || talk.speakers.length > 0));
  const isSaid = isKnown ? undefined : says[intent];
  if (!isSaid) return undefined;
  const isLine = ({ kind, text }: Point) => kind !== "code" && isSaid(text) && !isLabel.test(text);
  const presenters = new Set(
    intent === "who"
      ? outline(talk).flatMap(({ point, parent }) =>
          parent && isPresenter.test(parent.point.text) ? point : [],
        )
      : [],
  );
  const about = talk.isNote ? [] : (meetup.notes ?? []); // Of a page another section tells of another thing.
  const isCalled = matches.some(({ field }) => field === "title");
  // Who is named on the meetup's page may have given another talk.
  const found = passages
    .filter(({ words }) => words.length > 0)
    .flatMap(({ point }) => below(point));
  const own = talk.isNote && !isCalled ? found : linesOf([talk]);
  const ofPage = intent === "who" ? [] : linesOf(about).filter(isLine);
  const line =
    own.find((point) => presenters.has(point) || isLine(point)) ?? ofThis(talk, ofPage, intent);
  return line && excerpt(inFlow(line.text), [], (text) => Number(isSaid(text)));
}

/** Of the lines on a meetup's page the one that names a talk. Another one with a day may tell that of another talk, unless it is the only one. */
function ofThis({ title }: Talk, lines: readonly Point[], intent: Intent): Point | undefined {
  const name = foldName(title);
  const naming = lines.find(({ text }) => foldName(text).includes(name));
  return naming ?? (intent === "when" && lines.length > 1 ? undefined : lines[0]);
}

/** A point, and what stands below one that only says what it is: of 「会場」 the place. */
function below(point: Point): readonly Point[] {
  return isLabel.test(point.text) ? [point, ...point.children] : [point];
}

function linesOf(talks: readonly Talk[]): readonly Point[] {
  return talks.flatMap(outline).map(({ point }) => point);
}

/** 「会場」, "Venue:": it says what stands below or behind it, and nothing itself. */
const isLabel = new RegExp(
  `^\\W{0,3}(?:${placeNouns}|${dayNouns}|場所|venue|location|place|date|when|where)\\s*[:：]?$`,
  "iu",
);

/** "Presenter:", 「発表者」: who stands below it gave something. */
const isPresenter = new RegExp(
  `^\\W{0,3}(?:${speakerNouns}|presenters?|speakers?|presented by|talk by)\\s*[:：]?$`,
  "iu",
);

const looksLike = (shape: AnswerShape) => (text: string) => likeness(shape, text) === 1;

const says: Partial<Record<Intent, (text: string) => boolean>> = {
  when: (text) =>
    looksLike({ kind: "day" })(text) ||
    hour.test(text) ||
    (findDate(text) ?? findUndatedDay(text)) !== undefined,
  where: looksLike({ kind: "place" }),
  who: (text) => givenBy.test(text),
};

/** 18:00, 18時, 18點: that of a weekly round is all that tells when it is. */
const hour = /(?<![\d:.])(?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?![\d:])| ?[時点點时]|시)/u;

/** 「うぶげさんの LT」, "by Ann Lee", "Ann Lee presents", 김민수님 발표. */
const givenBy =
  /(?:さん|氏|先生|님)(?:の|が|から|による|의|이)? ?(?:LT|発表|登壇|講演|トーク|セッション|お?話|プレゼン|발표|세션)|(?:発表者|登壇者|講演者|スピーカー|speakers?|presenters?|발표자|referent(?:in)?|ponente|orateur|intervenante?)\s*[:：]|\b(?:presented|given|held|led|talk|session|lecture|presentation) by \p{Lu}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} (?:presents?|presented|talks about|talked about|spoke|speaks|gave|demoed|demonstrated|showed|showcased|introduced)\b/u;
