/** Answers to what is known by its id, as a button names it. Undefined where the notes have it no more. */
import type { Catalogue, CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Locale } from "../../search/query.ts";
import type { Answer } from "../answer.ts";
import { outline, shownPoint } from "../points/outline.ts";
import { isLinkLine } from "../points/telling-points.ts";
import { shownMeetup, shownPerson, shownTalk } from "../shown.ts";
import type { TalkNotes } from "../shown-talk.ts";
import { hasId } from "./id-key.ts";

/** Points of a talk that is shown for no question. */
const openingPoints = 6;

/** The talk with this id, or the notes that are no talk. */
function lookUpTalk(id: string, { entries }: Catalogue): CataloguedTalk | undefined {
  const isIt = hasId(id);
  return entries.find(({ talk }) => isIt(talk.id));
}

/** Links that the window with the notes shows above them at least; a line that is one of more stays in the notes. */
const linksAbove = 10;

/** All that the notes say of the talk with this id; the lines that are nothing but a link of its row are left out. */
export function lookUpNotes(id: string, catalogue: Catalogue): TalkNotes | undefined {
  const entry = lookUpTalk(id, catalogue);
  if (!entry) return undefined;
  const talks = catalogue.entries.filter(
    ({ talk, meetup }) => meetup.id === entry.meetup.id && talk.isNote === entry.talk.isNote,
  );
  const at = talks.indexOf(entry);
  const before = named(talks[at - 1]);
  const after = named(talks[at + 1]);
  const isAbove = entry.talk.links.length <= linksAbove;
  const points = outline(entry.talk).filter(
    ({ point }) => !(isAbove && isLinkLine(point, entry.talk)),
  );
  const talk = shownTalk(
    entry,
    points.map((one) => ({ ...shownPoint(one), line: one.point.line })),
  );
  const isOne = !entry.talk.isNote && talks.length > 1;
  const place = isOne && { place: { at: at + 1, of: talks.length } };
  return { talk, ...place, ...(before && { before }), ...(after && { after }) };
}

function named(entry: CataloguedTalk | undefined) {
  return entry && { id: entry.talk.id, title: entry.talk.title };
}

/**
 * What has this id, or the key of it: a talk with the beginning of its notes, all of a speaker's talks, or
 * all of a meetup's.
 */
export function lookUp(id: string, catalogue: Catalogue, locale: Locale): Answer | undefined {
  const entry = lookUpTalk(id, catalogue);
  if (entry) return opening(entry, locale);
  const isIt = hasId(id);
  const common = { question: "", locale, from: 0 };
  const listed = (isIn: (entry: CataloguedTalk) => boolean) => {
    const rows = catalogue.talks.filter(isIn).map((entry) => shownTalk(entry));
    return { ...common, rows, total: rows.length };
  };
  const person = catalogue.people.find((person) => isIt(person.id));
  if (person) {
    const talks = listed(({ people }) => people.some((one) => one.id === person.id));
    return { ...talks, kind: "speaker", intent: "speaker", person: shownPerson(person) };
  }
  const meetup = catalogue.read.find((meetup) => isIt(meetup.id));
  if (!meetup) return undefined;
  const talks = listed((entry) => entry.meetup.id === meetup.id);
  const { links } = meetup;
  return { ...talks, kind: "meetup", intent: "meetup", meetup: shownMeetup(meetup), links };
}

function opening(entry: CataloguedTalk, locale: Locale): Answer {
  const points = outline(entry.talk)
    .filter(({ point }) => !isLinkLine(point, entry.talk))
    .slice(0, openingPoints)
    .map(shownPoint);
  const best = shownTalk(entry, points);
  return { kind: "talk", intent: "topic", question: "", locale, best, others: [], total: 1 };
}
