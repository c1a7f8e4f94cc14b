import { type FoundDate, findDate } from "../../text/calendar-date.ts";
import type { HeaderLine } from "./header-lines.ts";

/** The day of a sentence that tells of having been there or of its having been held: 「2031/12/11 の例会に参加してきました」. */
export function toldDay(lines: readonly HeaderLine[]): FoundDate | undefined {
  return lines
    .slice(0, mostLines)
    .flatMap(({ label, value }) => (label ? [] : (dayOf(value.text) ?? [])))[0];
}

/** A report begins with it; further down days are those of other things. */
const mostLines = 6;

function dayOf(text: string): FoundDate | undefined {
  const found = findDate(text.slice(0, longest));
  if (!found?.date || found.date.length < 10) return undefined;
  const before = text.slice(0, found.start).replace(/^.*[。.!?！？]\s*/su, "");
  const after = text.slice(found.start + found.text.length, longest);
  const [sentence = ""] = `${before}|${after}`.split(/[。!！?？\n]|\.(?=\s|$)/u);
  return wasHeld.test(sentence) ? found : undefined;
}

const longest = 400;

/** 「開催された大会の報告会です」 is about another day. */
const wasHeld =
  /参加(?:し|させ)|参戦し|行って(?:き|来)|行ってまいり|登壇し|(?:開催(?:し|され)|行われ|おこなわれ|開かれ)(?:まし)?た$|\b(?:was|were|been) held\b|\b(?:took place|attended|hosted|went to)\b|\bfand\b.{1,80}\bstatt\b|\bstattgefunden\b|\b(?:a eu lieu|s'est (?:tenue?|déroulée?))\b|\b(?:tuvo lugar|se celebró|se realizó|aconteceu|foi realizad[oa]|ocorreu)\b|열렸|열린|참석했|다녀왔|举办|舉辦|举行|舉行|参加了|參加了/iu;
