/**
 * An answer as plain text: what the command line prints, what screen readers and phones read out.
 *
 * Nothing is escaped or cut here; what goes to Slack passes `outsideText` afterwards.
 */
import type {
  Answer,
  MeetupAnswer,
  ShownPoint,
  SpeakerCard,
  TalkAnswer,
} from "../answer/answer.ts";
import type { Link } from "../notes/meetup.ts";
import {
  askedFact,
  bridges,
  howToBrowse,
  meetupFacts,
  nothingFound,
  personName,
  talkFacts,
} from "./facts.ts";
import { shelfLines } from "./shelf-lines.ts";
import {
  otherLines,
  placeInList,
  speakerLines,
  type TalkLine,
  type TalkList,
  talkLines,
} from "./talk-lines.ts";
import { linkName, shownLinks } from "./talk-links.ts";
import type { Texts } from "./text-table.ts";
import { textsIn } from "./texts.ts";
import { understoodLine } from "./understood.ts";

/** The whole answer: title, speakers, meetup, date, venue, points, links, other talks. */
export function plainText(answer: Answer, command: string): string {
  const texts = textsIn(answer.locale);
  return [[understoodLine(answer, texts)], ...paragraphs(answer, command, texts)]
    .map((lines) => lines.filter((line) => line !== undefined && line !== "").join("\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

type Paragraph = readonly (string | undefined)[];

function paragraphs(answer: Answer, command: string, texts: Texts): readonly Paragraph[] {
  switch (answer.kind) {
    case "talk":
      return talkParagraphs(answer, texts);
    case "talks":
      return [[texts.talksFound(answer.total)], listLines(answer, texts)];
    case "meetup":
      return [
        [askedFact(answer, texts)],
        [answer.meetup.title, meetupFacts(answer.meetup).join(" · ")],
        linkLines(answer, texts),
        [texts.talksOfMeetup(answer.total)],
        listLines(answer, texts),
      ];
    case "speaker":
      return [
        [texts.talksOfPerson(personName(answer.person), answer.total)],
        listLines(answer, texts),
      ];
    case "people":
      return [
        [texts.peopleFound(answer.total)],
        ...answer.people.map((one) => speakerParagraph(one, texts)),
        [placeInList(answer, texts)],
      ];
    case "shelf":
      return [shelfLines(answer.home)];
    case "thanks":
      return [[texts.welcome]];
    case "nothing":
      return [
        [nothingFound(answer, texts)],
        headed(texts.suggestions, answer.suggestions.map(bullet)),
        [howToBrowse(answer, command, texts)],
      ];
    case "help":
      return [
        [answer.talkCount > 0 ? texts.help(answer.meetupCount, answer.talkCount) : texts.helpEmpty],
        headed(
          texts.examples,
          answer.examples.map((example) => bullet(`${command} ${example}`)),
        ),
        [texts.usage(command)],
      ];
  }
}

function talkParagraphs(answer: TalkAnswer, texts: Texts): readonly Paragraph[] {
  const { best, others, intent } = answer;
  const talk = [best.entry.talk.title, talkFacts(best.entry, texts).join(" · ")];
  const points = best.points.length > 0 ? best.points.map(pointLine) : [texts.noNotes];
  const links = linkLines(answer, texts);
  const why = bridges(best);
  return [
    [askedFact(answer, texts)],
    ...(intent === "link" ? [links, talk, points] : [talk, points, links]),
    why.length > 0 ? [texts.matched(why.join(texts.comma))] : [],
    headed(texts.others, otherLines(others, texts).map(lineText)),
  ];
}

function speakerParagraph(one: SpeakerCard, texts: Texts): Paragraph {
  const { lines, more } = speakerLines(one);
  return [personName(one.person), ...lines.map(lineText), more > 0 ? texts.andMore(more) : ""];
}

function headed(heading: string, lines: readonly string[]): Paragraph {
  return lines.length > 0 ? [heading, ...lines] : [];
}

function bullet(text: string): string {
  return `• ${text}`;
}

function pointLine({ text, depth }: ShownPoint): string {
  const indent = "    ".repeat(depth);
  return `${indent}${bullet(text).replaceAll("\n", `\n${indent}  `)}`;
}

function linkLines(answer: TalkAnswer | MeetupAnswer, texts: Texts): readonly string[] {
  const { links, more } = shownLinks(answer);
  return [
    ...links.map((link) => linkLine(link, texts)),
    ...(more > 0 ? [texts.andMore(more)] : []),
  ];
}

function linkLine(link: Link, texts: Texts): string {
  const named = [linkName(link, texts), link.url].filter(Boolean).join(" ");
  return `${texts.links[link.kind]}: ${named}`;
}

function listLines(list: TalkList, texts: Texts): readonly string[] {
  return [...talkLines(list, texts).map(lineText), placeInList(list, texts)];
}

function lineText({ title, facts, venue, url }: TalkLine): string {
  const all = venue ? [...facts, venue] : facts;
  return [bullet(title), all.length > 0 && `— ${all.join(" · ")}`, url].filter(Boolean).join(" ");
}
