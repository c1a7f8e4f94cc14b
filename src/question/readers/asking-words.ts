import { isStopWord } from "../../text/words/stop-words.ts";
import { askedLinks, askedMeetups, askedProgramme } from "../lexicon/asked-things.ts";
import { asking } from "../lexicon/asking.ts";
import { askedElsewhere } from "../lexicon/elsewhere.ts";
import { type Said, said } from "../lexicon/wording.ts";
import { matchesOf } from "../matches.ts";
import type { Reader } from "../reader.ts";
import { Rest } from "../rest.ts";
import type { Span } from "../span.ts";

const questionWords = said(asking);
/** Only as the question has them: of "a talk about video", the video stays. */
const askedThings: readonly Said[] = [askedLinks, askedProgramme, askedMeetups].map(said);

/** Words of asking, wherever they stand: they are taken off, and are not searched for. */
export const askingWords: Reader = {
  name: "words of asking",
  finds: [
    ["Knative って何？", "って何"],
    ["did anyone talk about containers?", "did anyone talk about"],
    ["コンテナの発表一覧", "の発表", "一覧"],
    ["セキュリティ関連の発表ある？", "関連", "の発表", "ある"],
    ["wer hat über Kafka gesprochen", "wer", "hat", "über", "gesprochen"],
  ],
  leaves: [
    "動画のエンコード",
    "登壇したい",
    "生態系の保全",
    "good first issues",
    "PHP en production",
  ],
  read: (rest) => takeOff(rest).spans,
};

/** What is left of a text in its normal form once the words of asking are taken off. */
export function withoutAskingWords(text: string): string {
  return takeOff(Rest.of(text)).rest.text;
}

/** Again and again, since they pile up at the end: 「の発表」「ぜんぶ」「出して」. */
function takeOff(whole: Rest): { readonly spans: readonly Span[]; readonly rest: Rest } {
  let spans = askedThings.flatMap((words) => noiseIn(whole, words));
  let rest = whole.without(spans).trimmed();
  for (let round = 0; round < 4; round += 1) {
    const found = noiseIn(rest, questionWords);
    if (found.length === 0) break;
    spans = [...spans, ...found];
    rest = rest.without(found).tidied();
  }
  const elsewhere = askedElsewhere(rest.text, isStopWord);
  const found = elsewhere
    ? matchesOf(elsewhere, rest.text).map((match) => rest.spanOf("noise", match, "asks"))
    : [];
  return { spans: [...spans, ...found], rest: rest.without(found).tidied() };
}

function noiseIn(rest: Rest, words: Said): readonly Span[] {
  return words
    .allIn(rest.text)
    .filter(([text]) => text !== "")
    .map((match) => rest.spanOf("noise", match, "asks"));
}
