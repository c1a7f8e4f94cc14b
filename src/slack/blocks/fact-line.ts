import type { Fact } from "../../card/card.ts";
import { sideBySide } from "../../card/facts.ts";
import { link } from "./link.ts";
import { escapedLine, lineLength } from "./outside-text.ts";
import { wholeName } from "./unbroken.ts";

/** Facts side by side as a line of ready mrkdwn, those that lead somewhere to click on. */
export function factLine(facts: readonly Fact[]): string {
  return beside(facts.map(linked));
}

/** Lines of ready mrkdwn side by side; none that goes on in the next line begins with the dot between them. */
export function beside(lines: readonly string[]): string {
  return sideBySide(lines).replaceAll(" · ", "\u00A0· ");
}

function linked({ text, url }: Fact): string {
  return url ? link(url, text, lineLength) : wholeName(escapedLine(text, lineLength));
}
