/**
 * Words by which people ask, in Japanese and English: 「〜って何？」「教えて」, "did anyone talk about".
 *
 * They say nothing about the talk that is looked for, so they are taken off before the search.
 * Notes are not treated so: there, 資料 or "video" may be the topic.
 */

import type { Reader } from "../reader.ts";
import { Rest } from "../rest.ts";
import type { Span } from "../span.ts";
import { askedLinks } from "./asked-links.ts";
import { askedProgramme } from "./asked-programme.ts";

/** Taken off wherever they stand. The longer of two that begin alike comes first. */
const japanese = [
  /(?:もう少し|詳しく|くわしく|簡単に|ざっくり)?(?:教え|おしえ)て(?:くだ(?:さい)?|下さい|くれ(?:る|ます|ません)?(?:か)?|ほしい|欲しい|(?:もらえ|いただけ|頂け)(?:る|ない|ます|ません)(?:か|でしょうか)?)?/iu,
  /(?:見せ|みせ|(?<![いきしちにみりえけせてねめれ])(?:出し|だし)|探し|さがし|調べ|まとめ|共有し|貼っ|送っ)て(?:い(?:る|ます)|る|ます)?(?:くだ(?:さい)?|下さい|ほしい|欲しい|くれ|(?:もらえ|いただけ|頂け)(?:る|ない|ます|ません)(?:か|でしょうか)?)?/iu,
  /(?:知|し)り(?:たい|たく)(?:です|の)?/iu,
  /(?:聞|き)(?:きたい|かせて|いた)/iu,
  /(?:見|み|読み|探し)たい/iu,
  /(?:(?:見|み)ら?れ(?:る|ます)か?|あれば|あったら|あるなら)(?=[\s?？]*$)/iu,
  /お願い(?:します|いたします)?/iu,
  /(?:くだ|下)さい/iu,
  /に(?:つい|関し)て(?:の)?/iu,
  /(?:って|は|を)?(?:なんて|なんと|何て|何と)(?:読む|よむ|呼ぶ|よぶ|呼ばれ|よばれ|言う|いう|言わ|いわ|書く|かく)れ?(?:てい?(?:る|た|ます)|る|た|ます)?(?:の|ん)?/iu,
  /(?:だいたい|大体|およそ|一体|いったい)(?=何|なん|いつ|いくら|いくつ|どれ|どの|どこ)/iu,
  /(?:西暦)?何(?:年|月|日|曜日|時間?|分|秒|週間?|人|名|個|件|回|社|本|台|枚|歳|円|番|位|割|倍|度)(?:間|目|代)?(?:頃|ごろ|くらい|ぐらい|ほど)?/iu,
  /(?:いくら|いくつ)(?:ぐらい|くらい|ほど)?か?/iu,
  /(?:って|は|が)?(?:何|なに)で(?:作られ|つくられ|でき|書かれ|動い)て(?:い)?る(?:の)?/iu,
  /(?:って|は)?(?:誰|だれ|どこ)が(?:作っ|つくっ|開発し)(?:て(?:い)?る|た)(?:の)?/iu,
  /に関(?:する|連する|わる)/iu,
  /に(?:詳しい|くわしい|強い)(?:の|人|ひと|方|メンバー)(?:は|って|を|が)?/iu,
  /(?:って|とは|は|が|を)?(?:結局|そもそも|一体|いったい)?(?:何|なに|なん)(?:を|が|で|の|て|と)?(?:する|やる|いう|言う|言って|いって)?(?:やつ|もの|こと|の)?(?:でした|だった|です|だ|なの|だろう)?(?:っけ|か|の)?(?=$|[\s?？。、!！])/iu,
  /(?:って|とは)?(?:どんな|どういう(?:意味|こと)?|どう(?:いった|やって|やる|して|いう)?|なぜ|なんで|なにゆえ|いかが|どの(?:くらい|ぐらい|ように|辺り?|へん|あたり)?|どれ(?:くらい|ぐらい|だけ)?|どちら|どっち|どこ|どなた|いつ|誰|だれ)(?:(?:に|で|と|から|まで)も|から|まで|の|が|に|で(?![しす])|を|も|か)?/iu,
  /(?:何を?)?(?:しゃべ|喋|語)(?:っ(?:た|て(?:い)?(?:た|る|ます|ました)?)|り(?:ます|ました))(?:人|ひと|方|の|やつ|こと|もの)?/iu,
  /(?:発表|話|はなし|説明|紹介|登壇|講演|言及|しゃべ(?:っ)?|喋(?:っ)?)(?:され|し|って|て)+(?:い)?(?:たい|た|る|ます|ました)(?:人|ひと|方|の|やつ|こと)?/iu,
  /(?:(?:の|する|した|している|してる|ある|という|って(?:いう)?) ?)?(?<!電|会|通|対|昔|童|神|英会)(?:話|はなし|発表|登壇|講演|トーク|セッション|プレゼン(?:テーション)?|勉強会の内容)(?=$|[\sはがをのもとにでっな?？。、ああ一]|ある|だ|し)/iu,
  /(?:なかった|なかっ|あった|ありました|あります|ある|ない|ありません|いた|いる|います|いました)(?:です)?(?:よね|っけ|かな|か|の|ん|よ)?(?:だっけ)?(?=$|[\s?？。、!！])/iu,
  /(?:ん|の)?(?:だった|でした|だ|です|でしょう|だろう)(?:よね|っけ|かな|か|の|ね)?(?=$|[\s?？。、!！])/iu,
  /っけ(?=$|[\s?？。、!！])/iu,
  /(?:忘れ|わすれ)(?:た|ました|ちゃった)?/iu,
  /(?:覚え|おぼえ)て(?:い)?(?:る|ます|ない|ません)?/iu,
  /(?:(?:の|な|た|る)?(?:やつ|ひと)|(?<=[のなたる])人)(?=$|[\sはがをの?？。、っだ一])/iu,
  /(?:一覧|リスト|全部|ぜんぶ|すべて|全て)(?:を|で|は)?(?=$|[\s?？。、])/iu,
  /(?:誰|だれ)(?:(?:に|で|と)も|か|が|の|に|も)?/iu,
  /(?<![ァ-ヶー])(?:登壇者|発表者|講演者|スピーカー)(?:は|の|って|を)?/iu,
  /(?:の)?(?:会場|開催地|開催日|開催場所|日時|日付|日程|場所|住所)(?: ?(?:と|や|・|、|および|&) ?(?:会場|開催地|開催日|開催場所|日時|日付|日程|場所|住所|発表者|登壇者|資料|スライド|いつ|どこ))*(?:は|って|を|の|が)?(?=$|[\s?？。、])/iu,
  /の?(?:発表|講演|トーク|話)?の?(?:タイトル|題名|演題)(?:は|って|を|が)?(?=$|[\s?？。、!！])/iu,
  /で?(?:の?開催(?:され|し|の)|開かれ|行われ|やっ|あっ)(?:た|ていた|てた)?(?:回|会|の?勉強会|の?イベント)(?:って|とか|は|が)?(?=$|[\s?？。、])/iu,
  /の回(?:って|[はのをが])?(?=$|[\s?？。、])/iu,
  /の?(?:勉強会|イベント|ミートアップ)(?:って|とか|は|が)?(?=$|[\s?？。、])/iu,
  /の(?:リポジトリ|レポジトリ|ソースコード)(?:は|って|の)?(?=$|[\s?？。、])/iu,
  /(?:って|と)?(?:言|い)って(?:い)?た(?:の|やつ|人)?(?:は|って)?(?:どれ|何|なに|誰|だれ)?(?=$|[\s?？。、])/iu,
  // 「動画があるもの」, without its filter.
  /(?<!\S)もの(?=$|[\s?？。、はをって])/iu,
  /の?(?:(?:一番|いちばん|最も|もっとも)(?:新しい|古い)|最古)(?:のは|の)?/iu,
  /(?:新しい|古い)順(?:に|で|の)?/iu,
  /の?(?:新しい|古い|(?:最初|初め|はじめ)の) ?(?=(?:発表|トーク|勉強会|LT))/iu,
  /(?:一番|いちばん)?(?:最新|最近|直近|前回|この前|こないだ)の?/iu,
];

const english = [
  /\bwho (?:here )?knows(?: (?:about|of))?\b|\bwho (?:can|could|should|do) i (?:ask|talk to) about\b|\bexperts? (?:on|in|for|at)\b|\bpeople who\b/iu,
  /\b(?:the )?(?:latest|newest|most recent|recent|oldest|earliest)\b/iu,
  /\b(?:the )?(?:last|(?:very )?first(?: ever)?) (?=(?:talks?|meetups?)\b)/iu,
  /\b(?:can|could|would) (?:you|we|someone) (?:please )?(?:tell|show|find|give|list|explain)(?: me| us)?(?: about)?\b/iu,
  /\b(?:please|pls|plz|thanks|thank you|hi|hello|hey)\b/iu,
  /\b(?:tell|show|give|find|remind) (?:me|us)(?: about| of)?\b/iu,
  /\b(?:i(?:'m| am)? )?(?:want to know|looking for|searching for|interested in|wondering)\b/iu,
  /\b(?:did|does|has|have|was|were|is|are) (?:anyone|anybody|someone|somebody|there|we)(?: (?:ever|a|an|any|some))*(?: (?:talk|speak|present|mention|say|talked|spoken|presented|mentioned|cover|covered|have))?(?: (?:about|on|of|anything))*\b/iu,
  /\b(?:talk|talks|talked|talking|speak|speaks|speaking|spoke|spoken|speaker|speakers|present|presents|presented|presenter|presentation|presentations|session|sessions|lecture|lectures)\b(?: (?:about|on|of|by|for|from))?/iu,
  /\b(?:who|whose|when|where|what|which|why|how)(?:'s| is| are| was| were| does| did| do| has| gave| many| much)?\b/iu,
  /^(?:meet-?ups?|events?)(?=[\s?]*$)/iu,
  /\b(?:anyone|anybody|someone|somebody|remember|mention|mentioned|mentions|say|says|said|tell|show|list|explain|gave|give)\b/iu,
];

const questionWords = oneOf([...japanese, ...english]);
/** Only as the question has them: of "a talk about video", the video stays. */
const askedThings = oneOf([...askedLinks, ...askedProgramme]);

function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "giu");
}

/** Words of asking, wherever they stand: they are taken off, and are not searched for. */
export const askingWords: Reader = {
  name: "words of asking",
  finds: [
    ["Knative って何？", "って何"],
    ["runqについて教えてください", "について", "教えてください"],
    ["did anyone talk about containers?", "did anyone talk about"],
    ["コンテナの発表一覧", "の発表", "一覧"],
  ],
  leaves: ["動画のエンコード", "電話の仕組み", "video encoding"],
  read: (rest) => takeOff(rest).spans,
};

/** What is left of a text in its normal form once the words of asking are taken off. */
export function withoutAskingWords(text: string): string {
  return takeOff(Rest.of(text)).rest.text;
}

/** Again and again, since they pile up at the end: 「の発表」「ぜんぶ」「出して」. */
function takeOff(whole: Rest): { readonly spans: readonly Span[]; readonly rest: Rest } {
  let spans = noiseIn(whole, askedThings);
  let rest = whole.without(spans).trimmed();
  for (let round = 0; round < 4; round += 1) {
    const found = noiseIn(rest, questionWords);
    if (found.length === 0) break;
    spans = [...spans, ...found];
    rest = rest.without(found).tidied();
  }
  return { spans, rest };
}

function noiseIn(rest: Rest, words: RegExp): readonly Span[] {
  return [...rest.text.matchAll(words)]
    .filter(([text]) => text !== "")
    .map(({ 0: text, index }) => ({
      ...rest.place(index, index + text.length),
      kind: "noise",
      strength: "sure",
      text: text.trim(),
      value: "asks",
    }));
}
