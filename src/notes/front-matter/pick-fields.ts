import { findDate } from "../../text/calendar-date.ts";
import { isMedia, isMeetupPage, linkKind } from "../links/link-kind.ts";
import type { Link } from "../meetup.ts";
import { type LabelKind, labelKinds } from "../words/labels.ts";
import { anyTalkWord } from "../words/talk-words.ts";
import { foldKey } from "./field-data.ts";

/** What the block between `---` (YAML), `---json` or `+++` (TOML) at the top of a file says. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly venue?: string;
  /** The meetup's page, by the name of its field or by its host. */
  readonly page?: string;
  /** An address whose field does not say of what it is: of a post it may be its own. */
  readonly url?: string;
  readonly speakers?: string;
  /** Where whoever speaks works. */
  readonly company?: string;
  /** Slides and recordings, called as their fields are. */
  readonly media?: readonly Link[];
  /** What it is about, in a sentence. */
  readonly summary?: string;
  /** The day of writing, where another field than `date` says it. */
  readonly posted?: string;
  /** Is `date` the day of a post on a blog, which need not be the meetup's? */
  readonly isPost?: boolean;
  /** Do other fields say that it is about a meetup, such as `venue`? */
  readonly isOfMeetup?: boolean;
  /** Is it filed as a talk: `category: talk`? Then who wrote it gave it. */
  readonly isTalk?: boolean;
}

/** What fields of any names say of a meetup or a talk. Names are in small letters; `_` and `-` in them are of no matter. */
export function pickFields(written: ReadonlyMap<string, string>): FrontMatter {
  const values = new Map(
    [...written].map(([name, value]) => [foldKey(name).replace(ownFields, ""), value.trim()]),
  );
  const names = [...values.keys()];
  const read = (name: string) => values.get(name) ?? "";
  const pick = (among: readonly string[]) => among.map(read).find(Boolean);
  const labelled = (kind: LabelKind) => names.filter((name) => labelKinds(name).includes(kind));
  const title = pick(titles);
  const starts = [...startsOfMeetup, ...labelled("date")].map(read).find(hasDate);
  const date =
    pick(["event.date", "event.start", ...daysOfMeetup, "開催日", "日時", "日付", "date", "day"]) ??
    starts;
  const summary = pick(["summary", "description", "excerpt", "概要"]);
  const posted = pick([
    "publishdate",
    "publishedat",
    "publishedon",
    "publisheddate",
    "pubdate",
    "datepublished",
  ]);
  const venue = withAddress(
    pick([...places, ...labelled("venue"), ...names.filter(isPlaceWithin), "address"]),
    read,
  );
  const pages = new Set([...values.values()].filter(isMeetupPage));
  const page =
    pagesOfMeetup.map(read).find(isAddress) ?? (pages.size === 1 ? [...pages][0] : undefined);
  const url = ["url", "link"].map(read).find(isAddress);
  const isTalk = ["category", "categories", "type", "kind", "layout"].some((name) =>
    ofTalk.test(read(name)),
  );
  const speakers = pick([...ofSpeakers, ...(isTalk ? ["authors", "author"] : [])])
    // Who wants each in a line of the page writes its breaks.
    ?.replaceAll(/\s{0,9}<br\s?\/?>\s{0,9}/giu, ", ");
  const company = pick([
    "company",
    "affiliation",
    "organization",
    "organisation",
    "employer",
    "所属",
    "会社",
  ]);
  const media = [...values]
    .filter(([, value]) => /^https?:\S+$/u.test(value))
    .map(([text, url]) => ({ url, text, kind: linkKind(url, text) }))
    .filter(({ kind }) => isMedia(kind));
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(summary && { summary }),
    ...(posted && { posted }),
    ...(venue && { venue }),
    ...(page && { page }),
    ...(url && { url }),
    ...(speakers && { speakers }),
    ...(company && { company }),
    ...(media.length > 0 && { media }),
    ...(isTalk && { isTalk }),
    ...kindOf(names, read),
  };
}

const ofSpeakers = [
  ...["speaker", "speakers", "presenter", "presenters", "登壇者", "発表者"],
  ...["event.speaker", "event.speakers", "eventspeaker", "eventspeakers", "talk.speaker"],
];
const ofTalk = new RegExp(`^(?:lightning )?(?:${anyTalkWord})$`, "iu");

/** Where Hugo and Zola want the fields that are one's own. */
const ownFields = /^(?:params|extra)\./u;

/** Is it a page about a meetup or a post? */
function kindOf(
  names: readonly string[],
  read: (name: string) => string,
): Pick<FrontMatter, "isPost" | "isOfMeetup"> {
  const isEvent = ["layout", "type"].some((name) => eventPage.test(read(name)));
  if (isEvent || names.some((name) => isOfMeetup(name.split(".")[0] ?? "")))
    return { isOfMeetup: true };
  return names.some((name) => ofPosts.has(name)) ? { isPost: true } : {};
}

/** The street beside the name of a place or of a town belongs to it. */
function withAddress(place: string | undefined, read: (name: string) => string) {
  const street = read("address.street") || read("address");
  return place && street && !place.includes(street) ? `${place}, ${street}` : place;
}

function isAddress(value: string): boolean {
  return /^https?:/u.test(value);
}

function hasDate(value: string): boolean {
  return findDate(value)?.date !== undefined;
}

const titles = [
  "title",
  "event",
  "eventtitle",
  "event.title",
  "event.name",
  "タイトル",
  "題名",
  "titel",
  "titre",
  "título",
  "titulo",
  "제목",
  "标题",
  "標題",
];

/** Fields that hold the day of a meetup and of nothing else. */
const daysOfMeetup = ["eventdate", "meetingdate", "meetupdate", "talkdate", "heldon"];

/** Fields that may hold a day, or an hour alone. */
const startsOfMeetup =
  "startdate startsat starttime dtstart start starts eventstart datetime eventtime".split(" ");

const places = ["venue", "location", "place", "venuename", "locationname"];

/** Does a field within another hold the place: `location.name`, `event.venue`, `meetup_info.location`? That of somebody is where they live. */
function isPlaceWithin(name: string): boolean {
  return (
    /(?:^|\.)(?:venue|location|place)(?:\.(?:name|venue|friendlyname))?$/u.test(name) &&
    !ofSomebody.test(name)
  );
}

const ofSomebody = /^(?:authors?|organi[sz]ers?|speakers?|presenters?|sponsors?)\./u;

/** Fields that lead to a meetup's page or to where one signs up for it. */
const pagesOfMeetup = [
  ...[
    "event.url",
    "event.link",
    "event.page",
    "event.registration.url",
    "registration.url",
    "eventurl",
    "eventlink",
  ],
  ...[
    "connpass",
    "doorkeeper",
    "meetup",
    "meetupurl",
    "meetuplink",
    "eventbrite",
    "tickets",
    "ticketurl",
  ],
  ...["registerlink", "registerurl", "registrationlink", "registrationurl", "signupurl"],
  ...["rsvpurl", "rsvplink", "rsvp"],
];

/** The layout or type of a page that tells of an event. */
const eventPage = /^(?:event|meet-?up|meeting)s?$/iu;

/** Fields by which a page says that it is about a meetup, when it was. */
const ofMeetup = new Set([
  ...["event", "eventtitle", ...daysOfMeetup, ...pagesOfMeetup],
  ...[
    "startdate",
    "dtstart",
    "開催日",
    "日時",
    "venue",
    "location",
    "place",
    "where",
    "会場",
    "場所",
  ],
  ...["speaker", "speakers", "登壇者", "発表者"],
]);

/** Where it was or who speaks, in any language, stands on no other page. */
function isOfMeetup(name: string): boolean {
  return (
    ofMeetup.has(name) || labelKinds(name).some((kind) => kind === "venue" || kind === "speaker")
  );
}

/** Fields of what is published: Jekyll's, Hugo's, Hexo's, Pelican's, Zenn's. */
const ofPosts = new Set(
  "tags tag categories category layout draft author authors slug permalink guid type topics emoji image thumbnail banner cover".split(
    " ",
  ),
);
