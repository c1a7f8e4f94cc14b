/** What people say to go on from an answer: its neighbours, or more. A fact of it is asked for as any fact is. */
import type { NextStep } from "../asked.ts";
import type { Reader } from "../reader.ts";

/** Questions that only go on from what was said: they are nothing but such words. */
export const nextSteps: Reader = {
  name: "next step",
  finds: [
    ["next", "next"],
    ["もっと詳しく教えてください", "もっと詳しく教えてください"],
    ["ほかにある？", "ほかにある"],
  ],
  leaves: ["next.js", "詳しい設計", "前のバージョン"],
  read: (rest) => {
    const words = rest.text.replace(/[\s?!。、….~〜]+$/u, "");
    const start = words.length - words.trimStart().length;
    const plain = words.trim().toLowerCase();
    const said = followUpWords.find((one) => one.words.test(plain));
    if (!said) return [];
    const { step } = said;
    const place = rest.place(start, words.length);
    return [
      { ...place, kind: "intent", strength: "sure", text: words.trim(), value: { nextStep: step } },
    ];
  },
};

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
