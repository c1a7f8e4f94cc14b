/** What is shown to who asks how to ask, or meets the bot for the first time. */
import type { Help } from "../answer/answer.ts";
import type { Choice } from "./action.ts";
import type { Part } from "./card.ts";
import { anyTalkChoice, questionChoices, shelfChoices } from "./choices/ways-on.ts";
import { choices, note, statement } from "./parts.ts";
import type { Texts } from "./text-table.ts";
import { understoodLine } from "./understood.ts";

/** What one can ask at once, how to ask, and where to look through all. */
export function helpParts(answer: Help, command: string, texts: Texts): readonly Part[] {
  const { talkCount, meetupCount, examples, filtered = "", kept, isWelcome } = answer;
  if (isWelcome) return welcomeParts(answer, command, texts);
  const hasTalks = talkCount > 0;
  const any = hasTalks ? [anyTalkChoice(command, texts)] : [];
  return [
    statement(hasTalks ? texts.askAbout(meetupCount, talkCount) : texts.helpEmpty),
    note(understoodLine(answer, texts)),
    choices(texts.tryThese, [...exampleChoices(examples, command), ...any]),
    note(texts.howToAsk),
    { kind: "commands", commands: texts.usage(command, filtered) },
    choices(texts.browse, hasTalks ? shelfChoices(command, texts) : []),
    note(kept ? texts.kept : ""),
  ];
}

/** What the bot is, to who meets it for the first time or greets it. */
function welcomeParts(
  { talkCount, meetupCount, examples, kept }: Help,
  command: string,
  texts: Texts,
): readonly Part[] {
  return [
    statement(texts.welcome),
    choices("", exampleChoices(examples, command)),
    note(talkCount > 0 ? texts.help(meetupCount, talkCount) : texts.helpEmpty),
    note(texts.welcomeHelp(command)),
    note(kept ? texts.kept : ""),
  ];
}

/** Questions to try, right below what they can be about. */
function exampleChoices(examples: Help["examples"], command: string): readonly Choice[] {
  return questionChoices(examples, (example) => `${command} ${example}`);
}
