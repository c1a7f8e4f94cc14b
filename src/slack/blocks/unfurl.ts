import type { KnownBlock } from "@slack/types";
import type { MeetupAnswer, TalkAnswer } from "../../answer/answer.ts";
import type { Linked } from "../../answer/linked.ts";
import { meetupFacts, talkFacts } from "../../card/facts.ts";
import { talkLines } from "../../card/talk-lines.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { context, sections } from "./blocks.ts";
import { boldLine, escapedLine } from "./outside-text.ts";
import { pointLine } from "./point-line.ts";

const shownPoints = 3;
const shownTalks = 5;
const lineLength = 290;

/**
 * What the notes say of a link that somebody posted, to stand below it: what it is, and the beginning.
 *
 * Sections and context only, which is what Slack takes there. The link itself is already above.
 */
export function unfurlBlocks(linked: Linked): KnownBlock[] {
  const texts = textsIn(linked.locale);
  return linked.kind === "talk" ? talkBlocks(linked, texts) : meetupBlocks(linked, texts);
}

function talkBlocks({ best }: TalkAnswer, texts: Texts): KnownBlock[] {
  const points = best.points.slice(0, shownPoints).map((point) => pointLine(point, [], lineLength));
  return [
    ...titled(best.entry.talk.title, talkFacts(best.entry, texts)),
    ...sections(points.length > 0 ? points : [texts.noNotes]),
  ];
}

function meetupBlocks(answer: MeetupAnswer, texts: Texts): KnownBlock[] {
  const lines = talkLines(answer, texts).slice(0, shownTalks);
  return [
    ...titled(answer.meetup.title, meetupFacts(answer.meetup)),
    ...sections([
      texts.talksOfMeetup(answer.total),
      ...lines.map(
        ({ title, facts }) => `• ${escapedLine([title, ...facts].join(" — "), lineLength)}`,
      ),
    ]),
  ];
}

function titled(title: string, facts: readonly string[]): KnownBlock[] {
  return [
    ...sections([boldLine(title, lineLength) || "…"]),
    ...context(escapedLine(facts.join(" · "), lineLength)),
  ];
}
