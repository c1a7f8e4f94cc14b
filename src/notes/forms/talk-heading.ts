import { remembering } from "../../text/remembering.ts";
import type { Speaker } from "../meetup.ts";
import { stripMarks } from "./heading-marks.ts";
import { readSiblingForms } from "./sibling-forms.ts";
import type { SpeakerRule } from "./speaker-rule.ts";
import { certainRules } from "./speaker-rules.ts";
import { nothingTold, type StatedRule, type Told } from "./told.ts";

/** A heading read as a talk's: what stands round the title is off, the speakers are apart. */
export interface TalkHeading {
  /** Empty where the heading has only marks: `LT1`. */
  readonly title: string;
  /** The title with what may be a name still in it. */
  readonly whole: string;
  readonly speakers: readonly Speaker[];
  /** Do the speakers rest on the mere shape of a name? */
  readonly isGuess: boolean;
  /** May what was read be the end of the title, where somebody else is named below? */
  readonly mayBeTitle?: true;
  /** Do siblings share the form that the speakers were found in? */
  readonly isShared: boolean;
  /** The form in which the speakers were found: `{title} - {speaker}`. */
  readonly form?: string;
  /** What was taken for the speakers, as written. */
  readonly people?: string;
  /** Stood there a time, an LT mark or a session number? */
  readonly marked: boolean;
}

/** Is a heading so long that no form of writing speakers need be looked for in it? */
export function isSentence(heading: string): boolean {
  return heading.length > 400;
}

/** Reads the heading of a talk by itself: without siblings, only a name in full speaks for a form. */
export const readTalkHeading = remembering((heading): TalkHeading => {
  const [read] = readTalkHeadings([heading], nothingTold);
  return read ?? unread(heading);
});

/** What a sure sign says of it: a handle, さん, a slot; nobody is guessed. */
export function readSureHeading(heading: string): TalkHeading {
  return readSure(heading).heading;
}

/** Reads the headings of talks that stand beside each other. */
export function readTalkHeadings(
  headings: readonly string[],
  { people, forms }: Told,
): readonly TalkHeading[] {
  const alone = headings.map((heading) => readStated(heading, forms) ?? readSure(heading));
  const siblings = alone.map(({ bare, heading: { title, speakers } }) => ({
    text: bare,
    ...(speakers.length > 0 && { sure: { title, speakers } }),
  }));
  const read = readSiblingForms(siblings, people);
  return alone.map(({ heading }, at) => {
    const form = read[at];
    if (!form || form.speakers.length === 0) return heading;
    const title = tidyTitle(stripMarks(form.title).rest);
    if (!title) return heading;
    return {
      ...heading,
      title,
      speakers: form.speakers,
      isGuess: true,
      isShared: form.isShared,
      form: form.form,
      people: form.people,
    };
  });
}

interface SureHeading {
  readonly heading: TalkHeading;
  /** Without its marks. */
  readonly bare: string;
}

/** What the organiser's form says: nothing outweighs it, and it is no less a talk where nobody is named. */
function readStated(text: string, forms: readonly StatedRule[]): SureHeading | undefined {
  const line = text.replaceAll("\n", " ").trim();
  const read = isSentence(line) ? undefined : firstMatch(forms, line);
  if (!read) return undefined;
  const { title, speakers, form } = read;
  const people = line.replace(title, "");
  const isTold = { isGuess: false, isShared: false, marked: true } as const;
  return { heading: { title, whole: title, speakers, ...isTold, form, people }, bare: line };
}

/** What sure signs say: a handle, さん, a slot. */
const readSure = remembering((text): SureHeading => {
  const line = text.replaceAll("\n", " ").trim();
  if (isSentence(line)) return { heading: unread(line), bare: "" };
  const { rest, marked } = stripMarks(line);
  const whole = tidyTitle(rest);
  const read = firstMatch(certainRules, rest);
  const title = read ? tidyTitle(stripMarks(read.title).rest) : whole;
  const speakers = read?.speakers ?? [];
  const heading = {
    title,
    whole,
    speakers,
    isGuess: false,
    isShared: false,
    marked,
    ...(read && { form: read.form, people: rest.replace(read.title, "") }),
    ...(read?.mayBeTitle && { mayBeTitle: read.mayBeTitle }),
  };
  return { heading, bare: rest };
});

function unread(line: string): TalkHeading {
  return { title: line, whole: line, speakers: [], isGuess: false, isShared: false, marked: false };
}

function firstMatch(rules: readonly SpeakerRule[], heading: string) {
  for (const rule of rules) {
    const read = rule.read(heading);
    if (!read?.title.trim() || read.speakers.length === 0) continue;
    return { ...read, form: rule.form, ...(rule.mayBeTitle && { mayBeTitle: rule.mayBeTitle }) };
  }
  return undefined;
}

/** Takes off what separated the title from its neighbours, and quotation marks round all of it. */
function tidyTitle(title: string): string {
  const tidy = title
    .replace(/\s+/gu, " ")
    .replace(/^[\s:：|｜/／]+|[\s:：|｜/／,、，]+$|\s+[-–—―]+$|^[-–—―]+\s+/gu, "");
  const [, quoted, unpaired] =
    /^(?:「([^「」『』]+)」|『([^「」『』]+)』)$/u.exec(tidy) ?? quotedWhole.exec(tidy) ?? [];
  return withoutStray(quoted ?? unpaired ?? tidy);
}

/** In French a space stands within the quotation marks. */
const quotedWhole = /^(?:["“”„]([^"“”„]+)["“”]|[«»]\s?([^«»]*[^«»\s])\s?[«»])$/u;

/** A bracket that lost its other half to the speaker's slot, or that somebody forgot. */
function withoutStray(title: string): string {
  const opened = (title.match(/[[「『]/gu) ?? []).length;
  const closed = (title.match(/[\]」』]/gu) ?? []).length;
  if (opened > closed) return title.replace(/^[[「『]/u, "");
  return closed > opened ? title.replace(/[\]」』]$/u, "") : title;
}
