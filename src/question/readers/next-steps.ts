/** What people say to go on from an answer: its neighbours, or more. A fact of it is asked for as any fact is. */
import type { NextStep } from "../asked.ts";
import { englishNumbers } from "../filters/moments.ts";
import { oneOf } from "../lexicon/wording.ts";
import { matchesOf } from "../matches.ts";
import type { Reader } from "../reader.ts";

/** Questions that only go on from what was said: they are nothing but such words. */
export const nextSteps: Reader = {
  name: "next step",
  finds: [
    ["next", "next"],
    ["もっと詳しく教えてください", "もっと詳しく教えてください"],
    ["what else did she talk about?", "what else did she talk about"],
    ["下から2番目", "下から2番目"],
    ["#2", "#2"],
    ["両方見せて", "両方見せて"],
  ],
  leaves: ["next.js", "2 phase commit", "最初の発表", "#2 の会場", "両方向の同期"],
  read: (rest) => {
    const words = rest.text.replace(/[\s?!。、….~〜]+$/u, "");
    const start = words.length - words.trimStart().length;
    const plain = words.trim().toLowerCase();
    const step = stepOf(plain);
    if (!step) return [];
    return [rest.span("intent", [start, words.length], { nextStep: step })];
  },
};

function stepOf(plain: string): NextStep | undefined {
  const [{ groups = {} } = {}] = matchesOf(goingOn, plain);
  const step = Object.keys(groups).find((name) => groups[name] !== undefined);
  return (step as NextStep | undefined) ?? sameOf(plain) ?? withinOf(plain) ?? rowOf(plain); // as: each group is called by its step.
}

/** The limit of "only 2031", 「2031年のだけ」, 「動画があるやつだけ」. */
function withinOf(plain: string): NextStep | undefined {
  const said = forms.map((form) => form.exec(plain)?.groups).find(Boolean);
  if (!said) return undefined;
  const { year, slides, video, english } = said;
  if (year) return { within: `year:${year}` };
  if (slides || video) return { within: slides ? "has:slides" : "has:video" };
  return { within: english ? "lang:en" : "lang:ja" };
}

const limitJapanese =
  "(?:(?<year>(?:19|20)\\d\\d) ?年?|(?<slides>スライド|資料)|(?<video>動画|録画)|(?<english>英語)|(?<japanese>日本語))";
const limitEnglish =
  "(?:(?:in|from|of|with|that have) )?(?:a |the )?(?:(?<year>(?:19|20)\\d\\d)|(?<slides>slides?)|(?<video>videos?|recordings?)|(?<english>english)|(?<japanese>japanese))";
const forms: readonly RegExp[] = [
  // What goes on says so: 「2031年の発表」 is a question of its own.
  new RegExp(
    `^(?:じゃあ|では|なら)?、?${limitJapanese}(?:(?:が|の)?(?:ある|あり)|の|で)?(?:やつ|もの|発表|分)?(?:だけ|のみ|に(?:絞って|しぼって|限って|限定して))(?:で|を|は)?(?:見せて|教えて|ください|お願い(?:します)?)*$`,
    "u",
  ),
  new RegExp(`^(?:じゃあ|では)、?${limitJapanese}(?:だと|の?は|なら)(?:どう|ある)?$`, "u"),
  new RegExp(
    `^(?:only|just|and|but|what about|how about|nur)(?: (?:the )?(?:ones|those|talks))? ${limitEnglish}(?: (?:only|ones?|talks))?(?: please)?$`,
    "u",
  ),
  new RegExp(`^${limitEnglish}(?: ones?| talks)? only(?: please)?$`, "u"),
];

/** The row that "the second one", 2番目 or 2 names; from the end, where it says so. */
function rowOf(plain: string): NextStep | undefined {
  const said =
    [byDay, englishRow, japaneseRow].map((form) => form.exec(plain)).find(Boolean)?.groups ?? {};
  if (said.last) return { row: -1 };
  if (said.beforeLast) return { row: -2 };
  if (said.oldest) return { row: "oldest" };
  if (said.newest) return { row: "newest" };
  if (said.top) return { row: 1 };
  if (said.middle) return { row: "middle" };
  const word = said.word ?? said.cardinal ?? "";
  const number = Number(said.count ?? 1 + ordinals.findIndex((ones) => ones.includes(word)));
  if (number < 1) return undefined;
  const row = said.ahead || said.behind ? -number : number;
  return { row, ...(said.hash && { mayBeMeetup: true }) };
}

/** The one of a list that was given first or last. */
const byDay =
  /^(?:(?<oldest>(?:一番|いちばん|最も)?古いの|(?:the )?(?:oldest|earliest)(?: one)?(?: of (?:them|these))?)|(?<newest>(?:一番|いちばん|最も)?(?:新しい|最近の?)の|(?:the )?(?:newest|latest|most recent)(?: one)?(?: of (?:them|these))?))(?:は|って|を)?(?:どれ|何|見せて|教えて)?$/u;

const ordinals =
  "first one 一 ひとつ いち|second two 二 ふたつ に|third three 三 みっつ さん|fourth four 四 よっつ|fifth five 五 いつつ|sixth six 六|seventh seven 七|eighth eight 八|ninth nine 九|tenth ten 十"
    .split("|")
    .map((ones) => ones.split(" "));
const englishOrdinal = ordinals.map(([one]) => one).join("|");
const anyOrdinal = ordinals.flatMap(([one = "", _, ...others]) => [one, ...others]).join("|");
/** What is asked of a row; the answer shows all of it. */
const factsOfRow =
  "(?:the )?(?:slides?|video|recording|link|speaker|date) (?:of|for|from|to) |who (?:gave|is|was|did|held|spoke in) |when was |what (?:is|was|about) |what's ";
const japaneseFacts =
  "(?:の ?(?:スライド|資料|動画|録画|リンク|発表者|登壇者|日付|内容|詳細|続き))";
const englishRow = new RegExp(
  `^(?:${factsOfRow}|tell me (?:more )?about |show (?:me )?|open |and |how about |give me |details (?:of|on) |(?:i mean|maybe) )?(?:(?:the |number |no\\.? ?|talk |option |row |item |result |(?<hash># ?))?(?:(?<count>\\d{1,2})(?:st|nd|rd|th)?|(?<word>${englishOrdinal})|(?<=(?:number|no\\.?|talk|option|row|item) )(?<cardinal>${englishNumbers}))(?<behind>(?: (?:one|talk))?(?:(?:[ -]to)?[ -](?:the[ -])?last| from (?:the )?(?:bottom|end|last)))?(?: (?:one|talk|result|row|item|person|meetup|option))?|(?<beforeLast>(?:the )?(?:last but one|next[ -]to[ -]last|penultimate)(?: one| talk)?)|(?<middle>(?:the )?(?:middle (?:one|talk|result|row|item|option)|one in the middle))|(?<last>(?:the )?(?:last|bottom|final) (?:one|talk|result|row|item|option)))(?:(?:'s)? (?:slides?|video|notes))?(?:,? (?:tell me more|more|(?:in )?details?|what was (?:it|that) about))?(?: please)?$`,
  "u",
);
const japaneseRow = new RegExp(
  `^(?:(?:上から|(?<ahead>(?:下|最後|後ろ|うしろ|おわり|終わり)から(?:数えて)?)|その(?:中の|うちの|、)?|じゃあ|では)[ 、]?)?(?:(?:(?<count>\\d{1,2})|(?<word>${anyOrdinal})) ?(?:(?:番|[つ件個本](?=[目め]))[目め]?|(?=が(?:いい|良い|見たい|気になる)$))|(?<top>最初(?!の(?:発表|話|トーク))|一番上|いちばん上|先頭|トップ)|(?<middle>真ん中|まん中|まんなか)|(?<beforeLast>最後(?:の(?:一つ|ひとつ|1つ))?の?(?:一つ|ひとつ|1つ)?手?前)|(?<last>最後|ラスト|(?:一番|いちばん)(?:下|最後)))(?:の(?:やつ|発表|話|もの|トーク|人|の)?)?${japaneseFacts}?(?:は|を|について|が|って)?、?(?:もっと)?(?:いい|良い|見たい|気になる|詳しく|くわしく|教えて|見せて|開いて|ある|何|なに|誰|だれ|お願い(?:します)?)?(?:教えて)?(?:ください|か)?$`,
  "u",
);

/** What people say to go on, by the step. */
const goingOn = oneOf(`
^(?<next>(?:じゃあ|では)?(?:次|つぎ)(?:の)?(?:発表|話|トーク|やつ|ページ|結果)?(?:は|を|に|へ|お願いします|見せて|教えて)?|(?:他|ほか)(?:に|の)?(?:は|も)?(?:発表|話|トーク|結果)?(?:は|も)?(?:ある|あります|ありますか|ない|ないの|ありませんか|教えて)?|別の(?:発表|話|トーク|やつ)?(?:は|を)?|(?:and )?(?:the )?next(?: one| talk| page| please)?|(?:is there )?(?:anything|any ?one|something|what|who) else|(?:are there )?(?:any )?(?:others?|other talks|more talks|other ones)|more results|another(?: one| talk)?)$
^(?<previous>(?:1つ|一つ|ひとつ)?(?:前|まえ)(?:の)?(?:発表|話|トーク|やつ|ページ|結果)?(?:は|を|に|へ)?(?:お願いします|見せて|教えて|戻って|もどって|戻る|もどる)?|その(?:1つ|一つ|ひとつ|もう1つ)?(?:前|まえ)(?:の(?:回|会|勉強会|発表))?(?:は|って)?|(?:and )?(?:the )?one before(?: (?:that|this|it))?|戻って|もどって|戻る|もどる|(?:the )?(?:previous|prev)(?: one| talk| page| please)|(?:the )?prev(?:ious)?|(?:go )?back)$
# Of a list: what comes after it. Of a talk: what else was said.
^(?<more>もっと(?:読む|教えて|見せて|みせて|見たい|知りたい)?(?:ください|です)?|続き(?:は|を)?(?:教えて|見せて)?|(?:show me |give me )?(?:some )?more(?: please)?|go on|continue)$
^(?<details>(?:もっと|もう少し|もうちょっと|さらに)?(?:詳しく|くわしく|詳細)(?:は|を|に)?(?:教えて|見せて|知りたい|お願い|聞きたい)?(?:ください|です|します)?|(?:どんな)?内容(?:は|を)?(?:教えて)?|read the notes|メモを?読(?:む|みたい)|tell me more|(?:tell me |show me |give me )?(?:some )?(?:more|details)(?: details?| (?:about|on|of) (?:it|that|this)(?: talk| one)?| please)?|(?:in|go into) (?:more )?detail|what did (?:he|she|they) say|(?:(?:a |the )?(?:short |quick |brief )?(?:summary|recap|gist)|(?:please |can you )?(?:summari[sz]e|sum)(?: (?:it|this|that|the talk))?(?: up)?|tl ?;? ?dr|in short)(?: please)?|(?:(?:これ|それ|この発表|内容)を?)?(?:要約|まとめ|要点|概要)(?:を|は|して|て|だけ|教えて|お願い(?:します)?|ください)*)$
^(?<both>(?:両方|両者|(?:どちら|どっち)も|(?:ふた|二|2)つとも)(?:とも)?(?:[をのは] ?)?(?:発表|話|トーク|やつ|詳細|内容)?[をはも]?(?:もっと)?(?:詳しく|くわしく)?(?:見せて|教えて|見たい|知りたい|お願い(?:します)?|気になる|いい)?(?:ください|です)?|(?:(?:show|give) me |tell me (?:more )?about |open )?both(?: of (?:them|these|those))?(?: talks| ones)?(?: please)?)$
^(?<related>(?:are there |is there |do (?:you|we) have |(?:has |did )?(?:any|some)(?:one|body) (?:here )?(?:ever )?)?(?:any|some|other|more|related|similar)? ?(?:talk(?:s|ed)?|sp(?:eak|oken?)|ones?|notes|(?:any|some)?thing)(?: in the notes)? (?:on|about|related to|like|similar to|for) (?:this|that|it|the above)(?: topic| one| talk| thread)?|(?:any(?:thing)? |something |show )?(?:more )?(?:related|similar|like (?:this|that|it))(?: talks?| ones?)?|(?:これ|それ|この(?:話|件|話題|スレッド|発表)|その(?:話|件|話題|発表))(?:に|と)?(?:ついて|関(?:する|連する|連した|して|係する|わる)|似た|近い)の?(?:発表|話|トーク|もの|やつ)?(?:は|って|を|も)?(?:ある|あります|あった|ない|ありません|見せて|教えて)?(?:か|の|ください)?|(?:関連(?:する|した)?|似た(?:よう)?|同じような|近い|類似)な?の?(?:発表|話|トーク|やつ|もの)(?:は|を|も)?(?:ある|あります|ない|見せて|教えて)?(?:か|ください)?)$
`);

interface Reference {
  readonly step: NextStep;
  readonly words: RegExp;
  /** Without it, the facts of the one talk are asked for: "who is the speaker". */
  readonly others?: RegExp;
}

const references: readonly Reference[] = [
  {
    // 「これ、前に誰か話してなかった？」, "has anybody talked about this before"
    step: "related",
    words:
      /(?:これ|それ|こういうの|この(?:話|件|話題|手の話|スレッド)|その(?:話|件|話題))|\b(?:this|that|it)\b/u,
    others: /(?:誰|だれ|どなた)か|(?:何|なに|なん)か|\b(?:any|some)(?:one|body)\b/u,
  },
  {
    step: "same-meetup",
    words:
      /(?:同じ|その|この|あの)(?:回|日|会|勉強会|イベント|ミートアップ)|(?:\b(?:same|that|this)|(?<=\brest of )the) (?:meet-?up|event|evening|day|night|afternoon|morning|conference)\b|(?<=\b(?:else|talks|sessions|speakers) (?:was|were|is|happened|spoke|talked|presented) )there\b/u,
  },
  {
    step: "same-speaker",
    words:
      /(?:同じ|その|この|あの)(?:人|ひと|方|発表者|登壇者|スピーカー)|彼女?|\b(?:(?:the |this |that )?same (?:speaker|person|presenter)|(?:the|this|that) (?:speaker|person|presenter)|he|she|they|him|her|his|them|their)\b/u,
    others:
      /ほか|他|別|同じ|発表(?!者)|登壇(?!者)|話|トーク|\b(?:else|others?|more|another|further|same)\b/u,
  },
];

/** What may stand beside "that evening" or この人 where nothing but the other talks is asked for. */
const besides =
  /(?:以前|過去に?|前に|これまでに?|今までに?)|話|発表者?|登壇者?|スピーカー|トーク|話|やつ|もの|一覧|全部|ほか|他|別|(?:見せ|教え|ください)て?|何|なに|誰|だれ|あり?(?:ます|ません|った|る)?|やっ|し(?:て|た)|い(?:る|た|ます)|[のにではをがもっかとてたるん、]|プログラム|タイムテーブル|アジェンダ|ラインナップ|残り|\b(?:and|programme?|line-?up|schedule|agenda|what|which|who|any(?:thing|one|body)?|something|else|others?|another|more|further|the|rest|of|at|from|in|on|during|by|was|were|is|are|there|did|does|do|has|have|had|give[ns]?|gave|held|talk(?:s|ed)?|sp(?:eaks?|oke|oken)|speakers?|sessions?|present(?:s|ed|ations?)?|say|said|done|happened|show|see|list|tell|me|about|too|please|can|could|you|i|we|here|also|ever|before|already|so far|covered?|mention(?:ed|s)?|discuss(?:ed)?|know|seen|on)\b|'s|,/gu;

/** The other talks of the meetup or of the speaker, however that is put. */
function sameOf(plain: string): NextStep | undefined {
  const isAll = ({ words, others = words }: Reference) =>
    words.test(plain) &&
    others.test(plain) &&
    plain.replace(words, " ").replace(besides, " ").trim() === "";
  const step = plain.length > longest ? undefined : references.find(isAll)?.step;
  return step === "same-speaker" && besidesThis.test(plain) ? "others-of-speaker" : step;
}

/** All but the one that was spoken of. */
const besidesThis = /ほか|他|別|\b(?:else|others?|another|further)\b/u;

const longest = 60;
