import type { KnownBlock } from "@slack/types";
import type { Answer, PeopleAnswer, SpeakerCard, TalkAnswer } from "../../answer/answer.ts";
import {
  askedFact,
  bridges,
  foundWords,
  howToBrowse,
  meetupFacts,
  nothingFound,
  personName,
  speakerNames,
} from "../../card/facts.ts";
import { plainText } from "../../card/plain-text.ts";
import {
  otherLines,
  placeInList,
  speakerLines,
  type TalkLine,
  type TalkList,
  talkLines,
} from "../../card/talk-lines.ts";
import { linkName, shownLinks } from "../../card/talk-links.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { understoodLine } from "../../card/understood.ts";
import { shortName } from "../../catalogue/short-name.ts";
import type { Link } from "../../notes/meetup.ts";
import { context, divider, header, type Message, message, row, sections } from "./blocks.ts";
import { buttonRow, buttonsOf, openButton, questionButtons, speakerButton } from "./buttons.ts";
import type { Errand } from "./errand.ts";
import { boldLine, escapedLine, link } from "./outside-text.ts";
import { pointLine } from "./point-line.ts";
import { ratingButtons } from "./rating.ts";
import { shelfBlocks } from "./shelf-blocks.ts";

export interface MessageOptions {
  /** A line of ready mrkdwn above the answer, such as who shared it. */
  readonly notice?: string;
  /** True for an answer that only the asker sees. */
  readonly canShare?: boolean;
  /** True for an answer that stays where people can click. */
  readonly canRate?: boolean;
}

/** An answer as a Slack message; `text` says all that the blocks say. */
export function answerMessage(
  answer: Answer,
  command: string,
  { notice = "", canShare = false, canRate = false }: MessageOptions = {},
): Message {
  const texts = textsIn(answer.locale);
  return message({
    text: plainText(answer, command),
    notice,
    blocks: [...context(short(understoodLine(answer, texts))), ...blocksOf(answer, command, texts)],
    actions: [...buttonsOf(answer, canShare), ...(canRate ? buttonRow(ratingButtons(answer)) : [])],
  });
}

type Blocks = readonly KnownBlock[];

function blocksOf(answer: Answer, command: string, texts: Texts): Blocks {
  switch (answer.kind) {
    case "talk":
      return talkBlocks(answer, texts);
    case "talks":
      return [...sentence(texts.talksFound(answer.total)), ...listBlocks(answer, texts)];
    case "meetup":
      return [
        ...sentence(askedFact(answer, texts)),
        header(answer.meetup.title),
        ...context(joined(meetupFacts(answer.meetup).map(short))),
        ...linkBlocks(shownLinks(answer), texts),
        ...sentence(texts.talksOfMeetup(answer.total)),
        ...listBlocks(answer, texts),
      ];
    case "speaker":
      return [
        ...sentence(texts.talksOfPerson(personName(answer.person), answer.total)),
        ...listBlocks(answer, texts),
      ];
    case "people":
      return [...sentence(texts.peopleFound(answer.total)), ...peopleBlocks(answer, texts)];
    case "shelf":
      return shelfBlocks(answer.home, "browse");
    case "thanks":
      return sections([texts.welcome]);
    case "nothing":
      return [
        ...sentence(nothingFound(answer, texts)),
        ...(answer.suggestions.length > 0 ? sentence(texts.suggestions) : []),
        ...buttonRow(questionButtons(answer, answer.suggestions)),
        ...context(howToBrowse(answer, command, texts)),
      ];
    case "help":
      return [
        ...sections([
          answer.talkCount > 0 ? texts.help(answer.meetupCount, answer.talkCount) : texts.helpEmpty,
          texts.usage(command),
        ]),
        ...(answer.examples.length > 0 ? sentence(texts.examples) : []), // as buttons
      ];
  }
}

function talkBlocks(answer: TalkAnswer, texts: Texts): Blocks {
  const { best, others, intent } = answer;
  const { talk, meetup } = best.entry;
  const words = foundWords(best);
  const why = bridges(best);
  const card = [
    header(talk.title),
    ...context(
      joined([
        short(speakerNames(talk.speakers, texts)),
        link(meetup.url ?? "", meetup.title, lineLength),
        short(meetup.date ?? ""),
        short(meetup.venue ?? ""),
      ]),
    ),
    ...sections(
      best.points.length > 0
        ? best.points.map((point) => pointLine(point, words, pointLength))
        : [texts.noNotes],
    ),
  ];
  const isLinkAsked = intent === "link";
  const shown = shownLinks(answer);
  const own = shown.links.filter(({ url }) => isLinkAsked || url !== meetup.url); // The card has that one.
  const links = linkBlocks({ ...shown, links: own }, texts);
  return [
    ...sentence(askedFact(answer, texts)),
    ...(isLinkAsked ? [...links, ...card] : [...card, ...links]),
    ...(why.length > 0 ? context(short(texts.matched(why.join(texts.comma)))) : []),
    ...(others.length > 0 ? [divider] : []),
    ...headed(texts.others, otherLines(others, texts).map(listLine)),
  ];
}

/** A row a talk, each with a button that opens its card. */
function listBlocks(list: TalkList, texts: Texts): Blocks {
  const { locale } = list;
  const rows = talkLines(list, texts).map((line, place) => {
    const errand = { locale, id: line.id, page: 0, question: "" };
    return row(rowText(line), openButton(`look-talk-${place}`, line.title, errand));
  });
  return [...rows, ...context(placeInList(list, texts))];
}

/** A row a speaker with the talks that were asked for, and a button that leads on to all of theirs. */
function peopleBlocks(answer: PeopleAnswer, texts: Texts): Blocks {
  const { locale } = answer;
  const rows = answer.people.map((one, place) => {
    const { lines, more } = speakerLines(one);
    const text = [
      boldLine(personName(one.person), lineLength),
      ...lines.map(listLine),
      ...(more > 0 ? [texts.andMore(more)] : []),
    ].join("\n");
    return row(text, leadOn(one, place, { locale, page: 0, question: "" }));
  });
  return [...rows, ...context(placeInList(answer, texts))];
}

/** To all talks of a speaker; who has given no other has that one opened. */
function leadOn({ person, talks }: SpeakerCard, place: number, errand: Omit<Errand, "id">) {
  const { id, talkIds } = person;
  if (talkIds.length > 1) return speakerButton(place, shortName(person), { ...errand, id });
  const { talk } = talks[0]?.entry ?? {};
  return talk && openButton(`look-talk-${place}`, talk.title, { ...errand, id: talk.id });
}

/** Links side by side; below one another where they would not fit a section. */
function linkBlocks({ links, more }: ReturnType<typeof shownLinks>, texts: Texts): Blocks {
  const lines = [
    ...links.map((item) => linkLine(item, texts)),
    ...(more > 0 ? [texts.andMore(more)] : []),
  ];
  const side = lines.join(" · ");
  return sections(side.length <= lineLength * 4 ? [side] : lines);
}

/** Longest line of a list. */
const lineLength = 290;
/** Longest point of the notes. */
const pointLength = 700;

function sentence(text = ""): Blocks {
  return sections([boldLine(text, lineLength * 2)]);
}

function headed(heading: string, lines: readonly string[]): Blocks {
  return lines.length > 0 ? sections([boldLine(heading, lineLength), ...lines]) : [];
}

function joined(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== "").join(" · ");
}

function short(text: string): string {
  return escapedLine(text, lineLength);
}

function linkLine(item: Link, texts: Texts): string {
  const { url, kind } = item;
  const label = texts.links[kind];
  const name = linkName(item, texts);
  if (name === undefined && kind !== "other") return link(url, label, lineLength * 2);
  return `${label}: ${link(url, name ?? url.replace(/^https?:\/\//u, ""), lineLength * 2)}`;
}

function rowText({ title, facts, url }: TalkLine): string {
  const lines = [link(url ?? "", title, lineLength), short(facts.join(" · "))];
  return lines.filter((line) => line !== "").join("\n");
}

function listLine({ title, facts, url }: TalkLine): string {
  const name = link(url ?? "", title, lineLength);
  return `• ${[name, ...(facts.length > 0 ? [`— ${short(facts.join(" · "))}`] : [])].join(" ")}`;
}
