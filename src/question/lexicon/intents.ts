/** What kind of thing a question asks for, as a table to read from top to bottom. */
import type { Intent } from "../../search/query.ts";
import { askedLinks, askedMeetups, askedProgramme } from "./asked-things.ts";
import {
  dayNouns,
  haveGiven,
  newest,
  oldest,
  placeNouns,
  speakerNouns,
  whoKnows,
} from "./classes.ts";
import { helpElsewhere, sourceElsewhere } from "./elsewhere.ts";
import type { Wording } from "./wording.ts";

interface AskedFor extends Wording {
  readonly intent: Intent;
}

/** Who won, who sponsored it, who maintains or is rewriting what the talk is about is another one than the speaker. */
const another = String.raw`(?:'s| was| were| is| are| has)?(?: the| our)? (?:won|wins?|winners?|sponsor(?:s|ed|ing)?|organi[sz](?:e[drs]{0,2}|ing)|hosts?|hosted|hosting|funded|founded|invented|maintain(?:s|ed)|(?:re)?wr(?:ote|itten)|created|owns|uses|(?!(?:talk|speak|present|giv|go|do|show|cover|explain|demo|demonstrat|teach|lead|open|clos|discuss|mention|introduc)ing)[a-z]{2,}ing)\b`;

export const askedFor: readonly AskedFor[] = [
  {
    intent: "help",
    japanese: String.raw`
^\s*(?:の ?)?(?:ヘルプ|(?:これの|この(?:bot|ボット)の)?(?:使い|つかい)(?:方|かた)(?:を?教えて(?:ください)?|が(?:分|わ)から(?:ない|ん)(?:です)?)?|(?:何|なに)が?(?:でき|聞け|きけ)(?:る(?:の|ん(?:です|だ)?)?|ます)か?|どう(?:やって)?使(?:う|えばいい|い(?:ます|ました))(?:の|ん(?:です)?)?か?|コマンド(?:一覧)?)[\s?!。]*$
`,
    english: String.raw`
^\s*(?:(?:talks )?[-!?/]{0,2}(?:h|\?|help|usage|man|commands?)(?: (?:me|please|us|out))*|what can (?:you|i) (?:do|ask)(?: you)?|how (?:do|can) i (?:use|ask) (?:this|it|you)(?: bot)?|how does (?:this|it|the bot) work|hello|hi|hey)[\s?!。]*$
`,
    elsewhere: helpElsewhere,
  },
  { intent: "link", ...askedLinks, elsewhere: sourceElsewhere("links") },
  {
    intent: "people",
    japanese: String.raw`
# Everybody who has talked about something; who gave a talk is asked below.
(?:(?:について|に関して|のことを)の?(?:話し|発表し|登壇し|講演し|語っ|しゃべっ|喋っ|話を?し|話す|話せる)|の話をし)[^。?]{0,12}?(?:人|ひと|方|誰|だれ|どなた)(?!向け|気)
(?:に(?:(?:つい|関し)て)?(?:詳しい|くわしい)|に強い)(?:の|人|ひと|方|メンバー)(?!向け|気|法)
[^\s].*の(?:${speakerNouns})(?:は|って|を|一覧|たち|教えて)*[\s?。]*$
`,
    english: String.raw`
\bwho (?:gave|did|presented|held) (?:(?:the|all|these|those) )*(?:lightning |short |\d{1,2}.minute )?(?:talks|lts)\b
\bwho(?:'s| has| have| all)? (?:else )?(?:here )?(?:ever )?(?:talk(?:s|ed)?|sp(?:eaks?|oke|oken)|present(?:s|ed)?|gave (?:a )?talks?|given (?:a )?talks?) (?:here )?(?:about|on)\b
${whoKnows}
\bspeakers (?:on|about)\b
`,
  },
  {
    intent: "who",
    japanese: String.raw`
# 「誰が優勝した」 and 「スポンサーは誰」 ask for another one than the speaker.
(?<!(?:優勝|受賞|主催|協賛)者?(?:は|って)?|スポンサー(?:は|って)?)(?:誰|だれ|どなた)(?!向け|のため|が ?(?:優勝|勝っ|受賞|主催|協賛|スポンサー))
(?<![ァ-ヶー])(?:${speakerNouns})(?=$|[\sはって?。、]|を?(?:教え|おしえ|知り)|が?(?:誰|だれ|知り)|たち|一覧|の(?:名前|一覧|[\s?。]*$)|だ|で(?:す|し))
# 「紹介してた人」「〜のひと」, but not 「人向け」 nor 「知る人が休みだった話」.
(?<=[るたの])(?:人|ひと|方)(?=$|[\sは?。、っ]|が(?:い[るたま]|知り)|を(?:教え|おしえ|知り|探し)|だ|で(?:す|し)|一覧|の名前)
`,
    english: String.raw`
# A relative "who" tells of somebody in the talk; "who do you page" asks how things are done, "who won" for another one.
^\s*(?:so )?who\b(?! (?:do|should|can|must|may) (?:you|we|they|i)\b|${another})|\bwho[\s?]*$|\bwho(?!${another})(?:'s| (?:was|is|were|are|did|gave|has|presented|talked|spoke|mentioned|showed|introduced))\b
^\s*(?:the )?(?:speakers?|presenters?)\b|\b(?:speakers?|presenters?)(?=[\s?]*$| (?:of|for|at|from|on|was|were|is|are|list|names?)\b)
`,
    elsewhere: sourceElsewhere("who"),
  },
  {
    intent: "where",
    japanese: String.raw`
# 「どこでやった」, but 「どこに置いてる」 and 「どこで動かす」 ask how things are done.
どこ(?=か?(?:$|[\s?。、])|だ|っ|に(?:集ま|[\s?。]*$)|で(?:$|[\s?。、]|す|し|や|あ|開|行|話|聞|発表|登壇|講演))
(?:${placeNouns})(?=$|[\sはっ?。、]|を?(?:教え|おしえ|知り)|が?(?:どこ|知り)|の(?:住所|場所|名前|地図)|だ|で(?:す|し))|^\s*の?場所
`,
    english: String.raw`
# "where was it", but "where do you keep the keys" and "where is it kept" ask how things are done.
\bwhere(?:'d| was| were| did)\b|\bwhere(?:'s)?[\s?]*$|\bvenue(?=[\s?]*$| (?:of|for)\b)|^\s*venue\b
${ofMeetup("where")}
`,
    elsewhere: sourceElsewhere("where"),
  },
  {
    intent: "when",
    japanese: String.raw`
# 「何日に」, but 「何日で」 and 「何日かかった」 ask how long.
いつ(?!まで|から)|何月|何曜|何日(?=$|[\s?。、っ]|に(?!な|し)|だ|で(?:す|し)|開|の(?:勉強会|イベント|会|回|発表|話))
(?:${dayNouns})(?=$|[\sはっ?。、とや・]|を?(?:教え|おしえ|知り)|が?(?:いつ|知り)|だ|で(?:す|し))
`,
    english: String.raw`
\bwhen(?:'d| was| were| did| and where)\b|\bwhen(?:'s)?[\s?]*$|\b(?:what|which) (?:date|day|month|year)\b|^\s*(?:what(?:'s| is| was) )?(?:the )?dates?(?=[\s?]*$| (?:of|for|and)\b)|[:,;] ?(?:the )?date(?=[\s?]*$)
# "when is the harbour night back": its name is taken off.
\bwhen(?:'s| is| are) {2,}
${ofMeetup("when")}
`,
    elsewhere: sourceElsewhere("when"),
  },
  {
    intent: "oldest",
    japanese: String.raw`
^\s*(?:${oldest}|最古)(?:の|のは|は)?[\s?]*$
(?:一番|いちばん)?最初に(?:話し|発表し|登壇し|しゃべっ|喋っ)た(?:の|やつ|発表|話)
(?:${oldest}|最古の).{0,20}(?:発表|話|トーク|勉強会|イベント|回|LT|ミートアップ|meetup)
# 「古いサーバーの話」 is about old ones.
(?:古い|(?:最初|初め|はじめ)の)(?:発表|トーク|勉強会|LT)|古い順
`,
    english: String.raw`
\bfirst (?:spoke|talked|presented|gave|did)\b|\b(?:oldest|earliest)\b.{0,20}\b(?:talks?|meetups?|events?|one)\b|\b(?:very )?first (?:ever )?(?:talks?|meetups?)\b|^\s*(?:oldest|earliest)[\s?]*$
`,
  },
  {
    intent: "latest",
    japanese: String.raw`
^\s*(?:(?:一番|いちばん)?(?:最新|最近|直近|前回|この前|こないだ)|${newest})(?:の|のは|は|って)?[\s?]*$
新しい順|(?:最新|最近|直近|前回|この前|こないだ|新しい|新着)の?.{0,20}(?:発表|話|トーク|勉強会|イベント|回|LT|ミートアップ|meetup)
`,
    english: String.raw`
\b(?:latest|newest|most recent|recent|last)\b.{0,20}\b(?:talks?|meetups?|events?|one)\b|^\s*(?:latest|newest|what'?s new)[\s?]*$
`,
  },
  {
    intent: "talks",
    japanese: String.raw`
# Not within a sentence, where 全部 and リスト belong to the topic.
(?:一覧|リスト|全部|ぜんぶ|すべて|全て|まとめ)(?:を|で|は)?(?:出し|見せ|みせ|教え|おしえ|くだ|下さ|ほし|欲し|ある|$|[\s?。])
(?:全部|ぜんぶ|すべて|全て|全|(?<!って|は)(?:どんな|何の|どういう))の?(?:発表|話|トーク|セッション)
# The kind of talk alone: 「LT は？」
^\s*(?:LT|ライトニングトーク) ?(?:は|って|だけ|のみ)*(?:(?:を|で)?(?:見せ|みせ|教え|出し)て?(?:ください)?)?[\s?。]*$
`,
    english: String.raw`
\b(?:list|all|every|any|which|what)\b[^.?!]{0,20}\btalks\b|\btalks (?:about|on|that|with|in|from)\b|\blightning talks\b|^\s*(?:LT|lightning talk)[\s?]*$
^\s*(?:please )?(?:(?:list|show|give) (?:me )?)?(?:everything|all of (?:it|them))(?: (?:you|we|there) (?:have|got|is|know))?[\s?!]*$
# "everything Ann Lee presented": the name is taken off.
\b(?:every|any)thing(?: that)? {2,}(?:ever |has |have )*(?:did|done|${haveGiven})\b
`,
    elsewhere: sourceElsewhere("talks"),
  },
  {
    intent: "meetup",
    japanese: String.raw`
# What is asked for is an event: 「野球の勉強会ってあったよね」, 「Go の誕生日会」.
# 「2031年に何回やった」
^\s*(?:に|は|の)*(?:勉強会|ミートアップ|イベント)?(?:は|って|を)?何回(?:くらい|ぐらい)?(?:やった|やりました|やって(?:い)?る|開いた|あった|ありました|開催(?:した|された|しました)?|行われた)(?:の|か|っけ)*[\s?。]*$
(?:勉強会|(?<!何)イベント|ミートアップ|(?<=の) ?回(?=って|とか|は|が|あ|[\s?。]*$)|カンファレンス|パーティー?|(?:誕生日|報告|交流|読書|輪読|もくもく|忘年|新年|記念|前夜)会)(?:って|とか|は|が)?(?:あった|あり(?:ました|ます)|ある|なかった|やった|やってた)?(?:ん|の)?(?:です|だ)?(?:よね|っけ|かな|か|の)?[\s?。]*$
${askedMeetups.japanese}
${askedProgramme.japanese}
`,
    english: String.raw`
\b(?:meet-?up|event|conference|party) (?:about|on|for)\b
${askedMeetups.english}
^\s*(?:(?:all|any|the|list|show|me|of|which|what|our|how many) )*(?:meet-?ups|events|conferences)(?: (?:were|was|are|there|held|in|of|from|during))*[\s?？]*$
${askedProgramme.english}
`,
    elsewhere: String.raw`^\s*(?:(?:das|le|el|o) )?(?:${sourceElsewhere("programme")})[\s?]*$`,
  },
];

/** "when is the next meetup", "where does the talk take place": in the present, only a meetup is asked for. */
function ofMeetup(word: "when" | "where"): string {
  return String.raw`\b${word}(?:'s|'re|'ll| (?:is|are|does|do|will|has|have))\b(?:[\s?]*$| (?:it|this|that)[\s?]*$|[^?]{0,80}\b(?:talks?|meet-?ups?|events?|conference|conf|venue|party|held|take place)\b)`;
}

const who = "誰|だれ|どなた";
const asker = "教|おしえ|知り|しり|聞|忘|覚え|調べ|わか[るりっ]|分か[るりっ]|思い出";

/**
 * Question words that ask for nothing: 誰でも, どこにも, and a question within a sentence, as in
 * 「誰が使っているかわからないサービス」.
 */
export const unasked: Wording = {
  japanese: String.raw`
# 誰でも, どこにも, いつまでも; 「誰もが」 too.
(?:${who}|どこ|いつ)(?:に|で|と|へ|から|まで)?(?:で)?も
# いつか, but 「会場はどこか」 and 「いつかな？」 ask.
(?:${who}|どこ|いつ)か(?!な|ら|[\s?。]*$|を?(?:${asker}))
# 「コンテナの話、誰か教えて」 asks anybody; 「話したのは誰か教えて」 asks who.
(?<![はがのて])(?:${who})か(?=教|おしえ|知|しり)
# 「いつ消すかの一覧」, but 「いつ話したかを教えて」 asks.
(?:${who}|どこ|いつ)[^、。?]{0,20}?[るたいうくすつぬぶむぐだの]か[のをがはで](?![\s?。]|$|${asker})
# 「誰が使っているかわからないサービス」, but 「誰が話したかわからない」 asks.
(?:${who}|どこ|いつ)[^、。?]{0,20}?[るたいうくすつぬぶむぐだの]か(?:(?:わか|分か|知)らな(?:い|かった|くなった)(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]|もの|とき|こと)|決[めま])
`,
};
