/** What people say to go on from an answer: a fact of it, its neighbours, or more. */

import type { Intent, Query } from "../search/query.ts";
import { analyze } from "../text/analyzer.ts";
import { shelfAsked } from "./shelf-asked.ts";

/** What is asked for next: a fact, as the intent says, a neighbour in the list, or more of what was shown. */
type NextStep = Intent | "next" | "previous" | "more" | "details";

/** How a question goes on from the answer before it; undefined for one that stands by itself. */
export function nextStepOf({
  question,
  intent,
  text,
  phrases,
  filters,
}: Query): NextStep | undefined {
  const plain = question
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s?!。、…~〜]+$/u, "");
  if (shelfAsked(question)) return undefined; // "speakers" asks for all of them.
  const said = followUpWords.find(({ words }) => words.test(plain));
  if (said) return said.step;
  if (intent === "thanks") return intent;
  const isFact = intent === "who" || intent === "when" || intent === "where" || intent === "link";
  const isBare = Object.keys(filters).length === 0 && phrases.length === 0;
  return isFact && isBare && analyze(text).length === 0 ? intent : undefined;
}

/** What people say to go on, as a table to read from top to bottom. */
const followUpWords: readonly { readonly step: NextStep; readonly words: RegExp }[] = [
  {
    step: "next",
    words:
      /^(?:(?:じゃあ|では)?(?:次|つぎ)(?:の)?(?:発表|話|トーク|やつ|ページ|結果)?(?:は|を|に|へ|お願いします|見せて|教えて)?|(?:他|ほか)(?:に|の)?(?:は|も)?(?:発表|話|トーク|結果)?(?:は|も)?(?:ある|あります|ありますか|ない|ないの|ありませんか|教えて)?|別の(?:発表|話|トーク|やつ)?(?:は|を)?|(?:and )?(?:the )?next(?: one| talk| page| please)?|(?:is there )?(?:anything|any ?one|something|what|who) else|(?:are there )?(?:any )?(?:others?|other talks|more talks|other ones)|more results|another(?: one| talk)?)$/u,
  },
  {
    step: "previous",
    words:
      /^(?:(?:1つ|一つ|ひとつ)?(?:前|まえ)(?:の)?(?:発表|話|トーク|やつ|ページ|結果)?(?:は|を|に|へ)?(?:お願いします|見せて|教えて|戻って|もどって|戻る|もどる)?|戻って|もどって|戻る|もどる|(?:the )?(?:previous|prev)(?: one| talk| page| please)|(?:the )?prev(?:ious)?|(?:go )?back)$/u,
  },
  {
    // Of a list: what comes after it. Of a talk: what else was said.
    step: "more",
    words:
      /^(?:もっと(?:教えて|見せて|みせて|見たい|知りたい)?(?:ください|です)?|続き(?:は|を)?(?:教えて|見せて)?|(?:show me |give me )?(?:some )?more(?: please)?|go on|continue)$/u,
  },
  {
    step: "details",
    words:
      /^(?:(?:もっと|もう少し|もうちょっと|さらに)?(?:詳しく|くわしく|詳細)(?:は|を|に)?(?:教えて|見せて|知りたい|お願い|聞きたい)?(?:ください|です|します)?|(?:どんな)?内容(?:は|を)?(?:教えて)?|tell me more|(?:tell me |show me |give me )?(?:some )?(?:more|details)(?: details?| about (?:it|that|this)| please)?|(?:in|go into) (?:more )?detail|what did (?:he|she|they) say)$/u,
  },
];
