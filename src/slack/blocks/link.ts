/** Links from outside: no other address than a browser should open, and no label that claims another host. */
import type { RichTextLink, RichTextText } from "@slack/types";
import type { Fact } from "../../card/card.ts";
import { sideBySide } from "../../card/facts.ts";
import { cut, escapedLine, lineLength, withoutUser } from "./outside-text.ts";
import { wholeName } from "./unbroken.ts";

/** A named link; the bare label where the address is none that a browser should open. */
export function link(url: string, label: string, max: number): string {
  const address = safeAddress(url)
    ?.replace(/[\s|<>]/gu, encodeURIComponent)
    .replaceAll("&", "&amp;");
  if (address === undefined || address.length > max / 2) return escapedLine(label, max);
  const end = otherHost(label, url);
  const room = max - address.length - end.length - 3;
  const name = escapedLine(label.replaceAll("|", "｜"), room);
  return name ? `<${address}|${name}${end}>` : `<${address}>`;
}

/** Longest address to click on in rich text: longer than any that leads somewhere. */
const longestLinked = 2000;

/** A named link as rich text; the bare label where the address is none that a browser should open. */
export function linkElement(url: string, label: string): RichTextLink | RichTextText {
  const address = safeAddress(url);
  if (address === undefined || address.length > longestLinked) return { type: "text", text: label };
  return { type: "link", url: address, text: label + otherHost(label, url) };
}

/** An address as rich text that is its own label. */
export function addressElement(url: string): RichTextLink | RichTextText {
  return linkElement(url, addressLabel(url) || url);
}

/** The host that a link leads to, where its label claims another. */
function otherHost(label: string, url: string): string {
  return claimsOther(label, url) ? ` (${new URL(url).host})` : "";
}

/** Whether a label reads as the address of another host than the link's: `bank.example` on `https://thief.example/`. */
function claimsOther(label: string, url: string): boolean {
  const claimed =
    /https?:\/\/([^\s/?#:@]{1,253})|^\s*((?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,63})(?=[/?#:@\s]*$|[/?#:@]\S*\s*$)/iu.exec(
      label,
    );
  const host = claimed?.[1] ?? claimed?.[2];
  if (host === undefined || !URL.canParse(`https://${host}/`)) return false;
  const bare = (one: string) => one.replace(/^www\./u, "");
  return bare(new URL(`https://${host}/`).hostname) !== bare(new URL(url).hostname);
}

function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return undefined;
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}

/** Longest address that is shown whole. */
const longestAddress = 60;

/** An address as a label, cut where it is long. */
function addressLabel(url: string): string {
  return cut(shownAddress(url), longestAddress, (letter) => letter);
}

/** An address as a label: without what every address has, and without a user and password. */
export function shownAddress(url: string): string {
  return withoutUser(url)
    .replace(/^https?:\/\//iu, "")
    .replace(/\/$/u, "");
}

/** Facts side by side as a line of ready mrkdwn, those that lead somewhere to click on. */
export function factLine(facts: readonly Fact[]): string {
  return beside(facts.map(linked));
}

/** Lines of ready mrkdwn side by side; none that goes on in the next line begins with the dot between them. */
export function beside(lines: readonly string[]): string {
  return sideBySide(lines).replaceAll(" · ", "\u00A0· ");
}

function linked({ text, url }: Fact): string {
  return url ? link(url, wholeName(text), lineLength) : wholeName(escapedLine(text, lineLength));
}
