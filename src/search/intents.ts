/** What kind of thing a question asks for, as a table to read from top to bottom. */
import type { Intent } from "./query.ts";

interface IntentRule {
  readonly intent: Intent;
  /** Read against the question in its NFKC form, without names and quoted parts. */
  readonly when: RegExp;
}

const rules: readonly IntentRule[] = [
  {
    intent: "help",
    when: /^\s*(?:help|usage|ヘルプ|使い方|つかいかた|[?？])?\s*[?？!！。]*\s*$/iu,
  },
  {
    intent: "link",
    when: /スライド|資料|リンク|\burl\b|connpass|動画|録画|アーカイブ|\b(?:slides?|deck|links?|video|recording)\b/iu,
  },
  {
    intent: "who",
    when: /誰|だれ|どなた|登壇者|発表者|講演者|スピーカー|(?<=[るたの])(?:人|ひと|方)(?=$|[\sはがをの?？。、っ一だで])|\bwho(?:'s|se|m)?\b|\b(?:speakers?|presenter)\b/iu,
  },
  {
    intent: "where",
    when: /どこ(?=$|[\sでだに?？。、っ])|会場|開催地|住所|\bwhere\b|\bvenue\b/iu,
  },
  {
    intent: "when",
    when: /いつ(?!も)|何月|何日|何曜|日付|日時|日程|開催日|\bwhen\b|\b(?:what|which) (?:date|day)\b/iu,
  },
  {
    intent: "latest",
    when: /最新|最近|直近|前回|(?:この|こない)だ?(?:前|まえ|間|だ)の|\b(?:latest|newest|most recent|recent|last (?:time|meetup|talk))\b/iu,
  },
  {
    intent: "talks",
    when: /一覧|リスト|全部|ぜんぶ|すべて|全て|(?:発表|話|はなし|トーク|講演)(?:は|って|とか)?(?:他に|ほかに)?(?:あ(?:る|り|った)|な(?:い|かった))|\b(?:list|all|any)\b[^.?!]{0,20}\btalks?\b|\btalks (?:about|on)\b/iu,
  },
];

/** The first intent whose rule a question meets; a topic where none does. */
export function intentOf(question: string): Intent {
  return rules.find(({ when }) => when.test(question))?.intent ?? "topic";
}
