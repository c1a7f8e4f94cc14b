import { hasContent } from "../content.ts";
import { matchesOf } from "../matches.ts";
import { insideQuotes, quotes } from "../quotes.ts";
import type { Reader } from "../reader.ts";
import { withoutAskingWords } from "./asking-words.ts";

/** What stands in quotes, which must be in the talk as it stands. Its words are searched for as well. */
export const phrases: Reader = {
  name: "phrase",
  finds: [
    ["「ゼロトラスト」の話", "「", "ゼロトラスト", "」"],
    ['"scale to zero" on Knative', '"', "scale to zero", '"'],
    // Brackets also set off what somebody says; at such length that is no phrase, and only its quotes go.
    ["「誰が使っているのかまったくわからないサービス」", "「", "」"],
    ["「Knative って何？」", "「", "」"],
  ],
  leaves: ["Knative って何？", '5" のディスプレイ'],
  read: (rest) => {
    const unquoted = rest.text.replace(quotes, (quoted) => ` ${insideQuotes(quoted)} `).trim();
    return matchesOf(quotes, rest.text).flatMap(({ 0: quoted, index }) => {
      const end = index + quoted.length;
      const mark = (at: number) => rest.span("noise", [at, at + 1], "quote");
      const phrase = insideQuotes(quoted);
      const isPhrase =
        !isSaying.test(quoted) && /[\p{L}\p{N}]/u.test(phrase) && !isQuestion(phrase, unquoted);
      const said = rest.span("phrase", [index + 1, end - 1], phrase, "hint");
      return [mark(index), ...(isPhrase ? [said] : []), mark(end - 1)];
    });
  },
};

const isSaying = /^[「『].{18,}/u;

/** A question that stands in quotes as a whole is no phrase: 「Knative って何？」 */
function isQuestion(phrase: string, unquoted: string): boolean {
  if (phrase !== unquoted) return false;
  const topic = withoutAskingWords(phrase);
  return topic !== phrase && hasContent(topic);
}
