/** What kind of thing a question asks for, as a table to read from top to bottom. */

import type { Intent } from "../../search/query.ts";
import type { Reader } from "../reader.ts";
import type { Rest } from "../rest.ts";
import { askedLinks, linkKindIn } from "./asked-links.ts";
import { askedProgramme } from "./asked-programme.ts";
import { unaskedIn } from "./unasked.ts";

interface IntentRule {
  readonly intent: Intent;
  /** Read against the question in its NFKC form, without names, quoted parts and what asks for nothing. */
  readonly when: readonly RegExp[];
}

const rules: readonly IntentRule[] = [
  {
    intent: "help",
    when: [
      /^[\s?？!！。]*$/u,
      /^\s*(?:[-!?/]{0,2}(?:help|usage)(?: me)?(?: please)?|ヘルプ|(?:これの|この(?:bot|ボット)の)?(?:使い|つかい)(?:方|かた)(?:を?教えて(?:ください)?)?|何が?できる(?:の|か)?|what can (?:you|i) (?:do|ask)|how do i use (?:this|it|you)|how does (?:this|it) work|hello|hi|hey|こんにちは|こんばんは|おはよう(?:ございます)?)?[\s?？!！。]*$/iu,
    ],
  },
  {
    intent: "thanks",
    when: [
      /^[\s、,]*(?:(?:なるほど|了解(?:です)?|わかりました|ok|okay|great|cool|nice)[\s、,!！。.]*)?(?:どうも)?(?:ありがと(?:う|ー|～)?(?:ございま(?:す|した))?|あざす|あざっす|サンキュー?|助かり(?:ます|ました)|(?:many )?thanks?(?: you)?(?: (?:a lot|so much|very much|again))?|thx|ty|cheers)(?:[\s、,!！。.~〜^]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|:[\w+-]+:)*$/iu,
    ],
  },
  {
    intent: "link",
    when: askedLinks,
  },
  {
    // Everybody who has talked about something; who gave a talk is asked below.
    intent: "people",
    when: [
      /(?:(?:について|に関して|のことを)の?(?:話し|発表し|登壇し|講演し|語っ|しゃべっ|喋っ|話を?し|話す|話せる)|の話をし)[^。?？]{0,12}?(?:人|ひと|方|誰|だれ|どなた)(?!向け|気)/u,
      /(?:誰|だれ|どなた)が.*(?:について|に関して)/u,
      /に(?:詳しい|くわしい|強い)(?:の|人|ひと|方|メンバー)(?!向け|気)/u,
      /[^\s].*の(?:登壇者|発表者|講演者|スピーカー)(?:は|って|を|一覧|たち|教えて)*[\s?？。]*$/u,
      /\bwho(?:'s| has| have| all)? (?:else )?(?:here )?(?:ever )?(?:talk(?:s|ed)?|sp(?:eaks?|oke|oken)|present(?:s|ed)?|gave (?:a )?talks?|given (?:a )?talks?) (?:here )?(?:about|on)\b/iu,
      /\bwho (?:here )?knows\b|\bwho (?:can|could|should|do) i (?:ask|talk to) about\b|\bexperts? (?:on|in|for|at)\b/iu,
      /\bspeakers (?:on|about)\b|\b(?:speakers|people|everyone|anyone|those) who (?:have |has )?(?:talk(?:ed)?|sp(?:oke|oken|eak)|presented) (?:about|on)\b/iu,
    ],
  },
  {
    intent: "who",
    when: [
      /(?:誰|だれ|どなた)(?!向け|のため)/u,
      /(?<![ァ-ヶー])(?:登壇者|発表者|講演者|スピーカー)(?=$|[\sはって?？。、]|を?(?:教え|おしえ|知り)|が?(?:誰|だれ|知り)|たち|一覧|の(?:名前|一覧|[\s?？。]*$)|だ|で(?:す|し))/u,
      // 「紹介してた人」「〜のひと」, but not 「人向け」 nor 「知る人が休みだった話」.
      /(?<=[るたの])(?:人|ひと|方)(?=$|[\sは?？。、っ]|が(?:い[るたま]|知り)|を(?:教え|おしえ|知り|探し)|だ|で(?:す|し)|一覧)/u,
      // A relative "who" tells of somebody in the talk; "who do you page" asks how things are done.
      /^\s*(?:so )?who\b(?! (?:do|should|can|must|may) (?:you|we|they|i)\b)|[,;] ?who\b|\bwho[\s?？]*$|\bwho(?:'s| (?:was|is|were|are|did|gave|has|presented|talked|spoke|mentioned|showed|introduced))\b/iu,
      /^\s*(?:the )?(?:speakers?|presenters?)\b|\b(?:speakers?|presenters?)(?=[\s?？]*$| (?:of|for|at|from|on|was|were|is|are|list|names?)\b)/iu,
    ],
  },
  {
    intent: "where",
    when: [
      // 「どこでやった」, but 「どこに置いてる」 and 「どこで動かす」 ask how things are done.
      /どこ(?=か?(?:$|[\s?？。、])|だ|っ|に(?:集ま|[\s?？。]*$)|で(?:$|[\s?？。、]|す|し|や|あ|開|行|話|聞|発表|登壇|講演))/u,
      /(?:会場|開催地|開催場所|住所)(?=$|[\sはっ?？。、]|を?(?:教え|おしえ|知り)|が?(?:どこ|知り)|の(?:住所|場所|名前|地図)|だ|で(?:す|し))|^\s*の?場所/u,
      // "where was it", but "where do you keep the keys" and "where is it kept" ask how things are done.
      /\bwhere (?:was|were|did)\b|\bwhere(?:'s)?[\s?？]*$|\bvenue(?=[\s?？]*$| (?:of|for)\b)|^\s*venue\b/iu,
      ofMeetup("where"),
    ],
  },
  {
    intent: "when",
    when: [
      // 「何日に」, but 「何日で」 and 「何日かかった」 ask how long.
      /いつ(?!まで|から)|何月|何曜|何日(?=$|[\s?？。、っ]|に(?!な|し)|だ|で(?:す|し)|開|の(?:勉強会|イベント|会|回|発表|話))/u,
      /(?:開催日|日付|日時|日程)(?=$|[\sはっ?？。、とや・]|を?(?:教え|おしえ|知り)|が?(?:いつ|知り)|だ|で(?:す|し))/u,
      /\bwhen (?:was|were|did|and where)\b|\bwhen(?:'s)?[\s?？]*$|\b(?:what|which) (?:date|day)\b|^\s*(?:the )?date(?=[\s?？]*$| (?:of|for)\b)/iu,
      ofMeetup("when"),
    ],
  },
  {
    intent: "oldest",
    when: [
      /^\s*(?:(?:一番|いちばん|最も|もっとも)古い|最古)(?:の|のは|は)?[\s?？]*$/u,
      /(?:(?:一番|いちばん|最も|もっとも)古い|最古の).{0,20}(?:発表|話|トーク|勉強会|イベント|回|LT|ミートアップ|meetup)/iu,
      // 「古いサーバーの話」 is about old ones.
      /(?:古い|(?:最初|初め|はじめ)の)(?:発表|トーク|勉強会|LT)|古い順/iu,
      /\b(?:oldest|earliest)\b.{0,20}\b(?:talks?|meetups?|events?|one)\b|\b(?:very )?first (?:ever )?(?:talks?|meetups?)\b|^\s*(?:oldest|earliest)[\s?]*$/iu,
    ],
  },
  {
    intent: "latest",
    when: [
      /^\s*(?:(?:一番|いちばん)?(?:最新|最近|直近|前回|この前|こないだ)|(?:一番|いちばん|最も|もっとも)新しい)(?:の|のは|は|って)?[\s?？]*$/u,
      /新しい順|(?:最新|最近|直近|前回|この前|こないだ|新しい|新着)の?.{0,20}(?:発表|話|トーク|勉強会|イベント|回|LT|ミートアップ|meetup)/iu,
      /\b(?:latest|newest|most recent|recent|last)\b.{0,20}\b(?:talks?|meetups?|events?|one)\b|^\s*(?:latest|newest|what'?s new)[\s?]*$/iu,
    ],
  },
  {
    intent: "talks",
    when: [
      // Not within a sentence, where 全部 and リスト belong to the topic.
      /(?:一覧|リスト|全部|ぜんぶ|すべて|全て|まとめ)(?:を|で|は)?(?:出し|見せ|みせ|教え|おしえ|くだ|下さ|ほし|欲し|ある|$|[\s?？。])/u,
      /(?:全部|ぜんぶ|すべて|全て|全|(?<!って|は)(?:どんな|何の|どういう))の?(?:発表|話|トーク|セッション)/u,
      /\b(?:list|all|every|any|which|what)\b[^.?!]{0,20}\btalks\b|\btalks (?:about|on|that|with|in|from)\b/iu,
    ],
  },
  {
    intent: "meetup",
    when: [
      // What is asked for is an event: 「野球の勉強会ってあったよね」, 「Go の誕生日会」.
      /(?:勉強会|(?<!何)イベント|ミートアップ|カンファレンス|パーティー?|(?:誕生日|報告|交流|読書|輪読|もくもく|忘年|新年|記念|前夜)会)(?:って|とか|は|が)?(?:あった|あり(?:ました|ます)|ある|なかった|やった|やってた)?(?:ん|の)?(?:です|だ)?(?:よね|っけ|かな|か|の)?[\s?？。]*$/u,
      /\b(?:meet-?up|event|conference|party) (?:about|on|for)\b/iu,
      // Of days, and nothing else: "meetups in 2019", "which events were there in May 2020".
      /^\s*(?:(?:all|any|the|list|show|me|of|which|what|our) )*(?:meet-?ups|events|conferences)(?: (?:were|was|are|there|held|in|of|from|during))*[\s?？]*$/iu,
      ...askedProgramme,
    ],
  },
];

/** "when is the next meetup", "where does the talk take place": in the present, only a meetup is asked for. */
function ofMeetup(word: "when" | "where"): RegExp {
  return new RegExp(
    `\\b${word}(?:'s| (?:is|are|does|do|will))\\b(?:[\\s?？]*$| (?:it|this|that)[\\s?？]*$|[^?]{0,80}\\b(?:talks?|meet-?ups?|events?|conference|conf|venue|party|held|take place)\\b)`,
    "iu",
  );
}

/** What is asked for: the first rule that a question meets. Its words are left to the readers behind. */
export const intents: Reader = {
  name: "intent",
  finds: [
    ["Knative のスライドある？", "のスライド"],
    ["誰が話した？", "誰"],
    ["where was it?", "where was"],
    ["最新の発表", "最新の発表"],
    ["who talked about Knative?", "who talked about"],
  ],
  leaves: [
    "動画のエンコード",
    "誰でもデプロイできる仕組み",
    "where do you keep the keys",
    "一覧性",
  ],
  read: (rest) => {
    const asking = rest.without(unaskedIn(rest), "…");
    for (const { intent, when } of rules) {
      const match = firstMatch(when, asking);
      if (!match) continue;
      const [words] = match;
      const linkKind = intent === "link" ? linkKindIn(words) : undefined;
      const also = alsoAsked(intent, rest.text);
      const value = { intent, ...(linkKind && { linkKind }), ...(also && { also }) };
      const place = asking.place(match.index, match.index + words.length);
      return [{ ...place, kind: "intent", strength: "hint", text: words.trim(), value }];
    }
    return [];
  },
};

/** 「日付と場所」, "when and where": the fact that is asked for beside another one. */
function alsoAsked(intent: Intent, text: string): Intent | undefined {
  const both = twoFacts.exec(text)?.slice(1);
  const asked = facts.filter(([, words]) =>
    both?.some((one) => new RegExp(`^(?:${words})$`, "iu").test(one)),
  );
  const others = asked.map(([fact]) => fact).filter((fact) => fact !== intent);
  return asked.length > 1 ? others[0] : undefined;
}

const facts = [
  ["when", "いつ|何日|日付|日時|日程|開催日|when|date"],
  ["where", "どこ|会場|場所|開催地|開催場所|where|venue|place"],
  ["who", "誰|だれ|どなた|発表者|登壇者|who|speakers?"],
  ["link", "資料|スライド|動画|録画|リンク|slides|video|recording|link"],
] as const;
const anyFact = facts.map(([, words]) => words).join("|");
const twoFacts = new RegExp(
  `(${anyFact}) ?(?:と|や|・|、|,|and|&|および)? ?(?:the )?(${anyFact})`,
  "iu",
);

function firstMatch(patterns: readonly RegExp[], { text }: Rest): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
