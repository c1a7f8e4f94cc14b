import { findDate } from "../../text/calendar-date.ts";
import type { LineProblem } from "../repair/repair.ts";
import { type BareFields, findBareFields } from "./front-matter-bare.ts";
import { plainFields, type RawFields } from "./front-matter-fields.ts";
import { readToml } from "./front-matter-toml.ts";
import { readYaml } from "./front-matter-yaml.ts";

/** What the block between `---` (YAML), `---json` or `+++` (TOML) at the top of a file says. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly speakers?: string;
  /** What it is about, in a sentence. */
  readonly summary?: string;
  /** The day of writing, where another field than `date` says it. */
  readonly posted?: string;
  /** Is `date` the day of a post on a blog, which need not be the meetup's? */
  readonly isPost?: boolean;
}

export interface FrontMatterReading {
  readonly fields: FrontMatter;
  /** All fields with a text for a value, by their names in small letters. */
  readonly values: ReadonlyMap<string, string>;
  /** Names of fields that are there, in small letters, whatever their value. */
  readonly names: ReadonlySet<string>;
  /** The text with the block blanked out, so that line numbers stay. */
  readonly body: string;
  readonly problems: readonly LineProblem[];
}

/** Longer blocks were never meant as front matter: a `---` was left open. */
const longest = 300;

/** Takes front matter off a file. A `---` that is only a rule is left alone. */
export function readFrontMatter(text: string): FrontMatterReading {
  const lines = text.split("\n", longest + 1);
  const [, fence, language] = /^(---|\+\+\+)(json)?\s*$/u.exec(lines[0] ?? "") ?? [];
  const end = fence ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === fence) : -1;
  const source = lines.slice(1, end);
  const isWritten = (field: RegExp) => source.some((line) => field.test(line));
  // JSON is a part of YAML, and who moves from one generator to another leaves YAML between `+++`.
  const isYaml = fence === "---" || !isWritten(fieldOf.toml);
  if (end === -1 || !isWritten(language ? fieldOf.json : isYaml ? fieldOf.yaml : fieldOf.toml)) {
    const bare = findBareFields(lines);
    if (bare) return readBare(bare, lines, text);
    return { fields: {}, values: new Map(), names: new Set(), body: text, problems: [] };
  }
  const { values, problems } = readFields(source.join("\n"), isYaml);
  const fields = pickFields(values);
  const taken = lines.slice(0, end + 1).join("\n").length;
  return {
    fields,
    values,
    names: new Set(source.flatMap((line) => (nameOf.exec(line)?.[1] ?? "").toLowerCase() || [])),
    body: "\n".repeat(end) + text.slice(taken),
    problems: [...problems, ...wrongDay(fields.date, source)].map((problem) => ({
      ...problem,
      line: problem.line + 1,
    })),
  };
}

/** The name of a field, as lines begin with it. */
const fieldOf = {
  yaml: /^["']?[\p{L}\p{N}_-]+["']?\s*:/u,
  toml: /^["']?[\w-]+["']?\s*=/u,
  json: /^\s*"\w+"\s*:/u,
};
const nameOf = /^(?:\s*")?([\w-]{1,60})"?\s*[:=]/u;

function readBare(
  { lines: rows, taken }: BareFields,
  lines: readonly string[],
  text: string,
): FrontMatterReading {
  const values = plainFields(rows.join("\n"), ":");
  return {
    fields: pickFields(values),
    values,
    names: new Set(values.keys()),
    body: "\n".repeat(taken) + text.slice(lines.slice(0, taken).join("\n").length + 1),
    problems: [],
  };
}

/** A block as large as this is data, in which only plain lines are looked at. */
const largest = 10_000;

function readFields(source: string, isYaml: boolean): RawFields {
  if (source.length > largest)
    return { values: plainFields(source, isYaml ? ":" : "="), problems: [] };
  return isYaml ? readYaml(source) : readToml(source);
}

/** A day that looks like one and is none: `2026-13-01`. */
function wrongDay(date: string | undefined, source: readonly string[]): readonly LineProblem[] {
  const written = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/u.exec(date ?? "")?.[0];
  if (!written || findDate(written)?.date) return [];
  const line = source.findIndex((text) => text.includes(written)) + 1;
  return [{ line, finding: { kind: "no-such-day", date: written }, severity: "error" }];
}

/** What fields of any names say of a meetup or a talk. Names are in small letters. */
export function pickFields(values: ReadonlyMap<string, string>): FrontMatter {
  const pick = (...names: readonly string[]) =>
    names.map((name) => values.get(name)?.trim()).find(Boolean);
  const title = pick(
    "title",
    "event",
    "event_title",
    "event.title",
    "event.name",
    "タイトル",
    "題名",
  );
  const date = pick(
    ...["event.date", "event.start", ...daysOfMeetup],
    ...["held_on", "開催日", "日時", "日付", "date", "day"],
  );
  const starts = ["startdate", "start_date", "starts_at", "dtstart", "start", "when", "time"]
    .map((name) => values.get(name) ?? "")
    .find((value) => findDate(value)?.date);
  const day = date ?? starts;
  const summary = pick("summary", "description", "excerpt", "概要");
  const posted = pick(
    ...["publishdate", "published_at", "publishedat", "publishedon", "pubdate", "date_published"],
  );
  const isOfMeetup = [...values.keys()].some((name) => ofMeetup.has(name.split(".")[0] ?? ""));
  const isEvent = ["layout", "type"].some((name) => eventPage.test(values.get(name) ?? ""));
  const isPost = !isOfMeetup && !isEvent && [...values.keys()].some((name) => ofPosts.has(name));
  const places = ["venue", "location", "place"];
  const venue = pick(
    ...[...places, "会場", "場所", ...places.map((place) => `${place}.name`)],
    ...places.flatMap((place) => [`event.${place}`, `event.${place}.name`]),
  );
  const url = pick(
    ...["event.url", "event.registration.url", "registration.url", "event_url", "eventurl"],
    ...pagesOfMeetup,
    ...["url", "link"],
  );
  const speakers = pick("speaker", "speakers", "presenter", "presenters", "登壇者", "発表者");
  return {
    ...(title && { title }),
    ...(day && { date: day }),
    ...(summary && { summary }),
    ...(posted && { posted }),
    ...(venue && { venue }),
    ...(url && /^https?:/u.test(url) && { url }),
    ...(speakers && { speakers }),
    ...(isPost && { isPost }),
  };
}

/** Fields that hold the day of a meetup and of nothing else. */
const daysOfMeetup = "event_date event-date eventdate meeting_date meetup_date talk_date".split(
  " ",
);

/** Fields that lead to where one signs up for a meetup. */
const pagesOfMeetup = [
  ...["connpass", "doorkeeper", "meetup_url", "meetup_link", "event_link", "register_link"],
  ...["register_url", "registration_link", "registration_url", "signup_url", "rsvp_url", "rsvp"],
];

/** The layout or type of a page that tells of an event. */
const eventPage = /^(?:event|meet-?up|meeting)s?$/iu;

/** Fields by which a page says that it is about a meetup, when it was. */
const ofMeetup = new Set([
  ...["event", "event_title", ...daysOfMeetup, ...pagesOfMeetup],
  ...[
    "held_on",
    "startdate",
    "start_date",
    "dtstart",
    "開催日",
    "日時",
    "venue",
    "location",
    "place",
    "会場",
    "場所",
  ],
  ...["speaker", "speakers", "登壇者", "発表者", "event_url", "eventurl"],
]);

/** Fields of what is published: Jekyll's, Hugo's, Hexo's, Pelican's, Zenn's. */
const ofPosts = new Set(
  "tags tag categories category layout draft author authors slug permalink guid type topics emoji image thumbnail banner cover".split(
    " ",
  ),
);
