/** What speaks for a sentence telling of the meetup of the notes, when it names a day. */
import type { FoundDate } from "../../text/calendar-date.ts";
import type { Evidence } from "../evidence.ts";
import { holdsName } from "../words/meetup-title.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isAboutAnother } from "./another-meetup.ts";

/** A sentence without the day that it names. */
export interface ToldSentence {
  /** With a bar where the day stood. */
  readonly text: string;
  /** Is it the first of the notes? */
  readonly isFirst: boolean;
  /** What the meetup is called. */
  readonly names: readonly string[];
}

/** A reason to take a sentence for one about the meetup. Its examples are first sentences of `Kiln Fest`, a bar for their day. */
export interface ToldEvidence extends Evidence {
  readonly is: (sentence: ToldSentence) => boolean;
}

/** A text with a bar in place of the day that was found in it. */
export function withoutDay(text: string, day: FoundDate | undefined): string {
  return day ? `${text.slice(0, day.start)}|${text.slice(day.start + day.text.length)}` : text;
}

/** Does as much speak for it as a verb of holding does? */
export function tellsOfMeetup(sentence: ToldSentence): boolean {
  return sumOf(sentence) >= enough;
}

/** Does as much speak for it as a word for a meetup does? */
export function speaksOfMeetup(sentence: ToldSentence): boolean {
  return sumOf(sentence) >= mentioned;
}

function sumOf(sentence: ToldSentence): number {
  return toldEvidence.filter(({ is }) => is(sentence)).reduce((sum, { weight }) => sum + weight, 0);
}

const enough = 4;
const mentioned = 2;

/** Does it tell of something else, so that neither its day nor its place is the meetup's? */
export function tellsOfOther(sentence: ToldSentence): boolean {
  return toldEvidence.some(({ weight, is }) => weight < -enough && is(sentence));
}

export const toldEvidence: readonly ToldEvidence[] = [
  {
    name: "held or attended",
    weight: 4,
    reason: "Verbs that meetups have, and those who go there.",
    bears: [
      "The meeting was held on |.",
      "We'll meet on |",
      "It happened on | at the mill.",
      "Wir treffen uns am |",
      "|に参加しました",
      "A reunião aconteceu no dia |.",
    ],
    lacks: ["The language was made on |.", "開催された会の報告", "Potters like us fire on |."],
    is: ({ text }) => isHeld(text),
  },
  {
    name: "at an hour of that day",
    weight: 4,
    reason:
      "Where a sentence says at what hour of a day, something takes place then; a clock alone is that of a post.",
    bears: [
      "It is on Thursday | at 10:30am over there.",
      "Come over at 6pm on | for pots.",
      "Am | um 19:00 wird gebrannt.",
    ],
    lacks: ["| 10:30", "|"],
    is: ({ text }) => clock.test(text),
  },
  {
    name: "calls the meetup by its name",
    weight: 4,
    reason: "What else should the day be of?",
    bears: ["| was Kiln Fest."],
    lacks: ["| was a fest."],
    is: ({ text, names }) => names.some((name) => holdsName(text, name)),
  },
  {
    name: "word for a meetup",
    weight: 2,
    reason: "It is about one, be it this or another.",
    bears: ["The meeting of |", "|の例会", "Unser Treffen, |"],
    lacks: ["The kiln of |", "Meet me there |"],
    is: ({ text }) => soundsLikeMeetup(text) || gathering.test(text),
  },
  {
    name: "the meetup of that day",
    weight: 2,
    reason: "Notes begin with which meetup they are of, and call it by its day.",
    bears: ["Slides from the | meetup", "Folien vom Treffen am |", "Photos de la rencontre du |"],
    lacks: ["The meetup was good |", "The | kiln"],
    is: ({ text, isFirst }) => isFirst && ofThatDay.test(text),
  },
  {
    name: "on that day",
    weight: 1,
    reason: "Something happens on it.",
    bears: ["It is on |", "It is on Thursday |", "Am Montag, den |", "|(土)に", "El |"],
    lacks: ["The list of |", "|の話"],
    is: ({ text }) => onDay.test(text),
  },
  {
    name: "it was that day",
    weight: 2,
    reason: "Who says of a day what was on it tells what took place.",
    bears: ["| war unser Treffen.", "|, was the meetup", "| fue el encuentro"],
    lacks: ["The kilns of | are warm"],
    is: ({ text }) => /\|,? (?:was|war|gab es|fue|hubo|foi|teve|était)(?!\p{L})/u.test(text),
  },
  {
    name: "we and I",
    weight: 1,
    reason: "Notes are written by who was there.",
    bears: ["We had tea |", "Unser Abend |"],
    lacks: ["They had tea |"],
    is: ({ text }) => own.test(text),
  },
  {
    name: "first sentence",
    weight: 1,
    reason: "Notes begin with when and where.",
    bears: ["It is on |"],
    lacks: [],
    is: ({ isFirst }) => isFirst,
  },
  {
    name: "another meetup",
    weight: -9,
    reason: "Its day is its own; but who begins with the next meetup announces it.",
    bears: ["Last year we met on |.", "前回は|でした"],
    lacks: ["Our next meeting is on |.", "This year we meet on |"],
    is: ({ text, isFirst }) => isAboutAnother(text) && !(isFirst && next.test(text)),
  },
  {
    name: "beginnings",
    weight: -9,
    reason: "The first of a series, or what was founded, is long past.",
    bears: ["Our meetup was founded on |.", "It was first held on |", "|に発足しました"],
    lacks: ["Doors open on |"],
    is: ({ text }) => beginning.test(text),
  },
  {
    name: "the last day of something",
    weight: -9,
    reason: "Until then one can sign up.",
    bears: ["Please register until |.", "申し込みは|まで。"],
    lacks: ["It is on |."],
    is: ({ text }) => deadline.test(text),
  },
  {
    name: "the day of writing",
    weight: -9,
    reason: "Posts tell when they were published.",
    bears: ["Published on |.", "|に公開した"],
    lacks: ["It is on |."],
    is: ({ text }) => written.test(text),
  },
];

/** Does it say that something takes place or took place: `was held`, `we'll meet`, 「開催されました」? */
export function isHeld(text: string): boolean {
  return held.test(text);
}

/** 「開催された大会の報告会です」 is about another day. */
const held = new RegExp(
  [
    "参加(?:し|させ)|参戦し|行って(?:き|来)|行ってまいり|登壇し|(?:開催(?:し|され)|行われ|おこなわれ|開かれ|開き)(?:まし)?た(?:ので|$)",
    "(?:開催|実施)(?:し|され|いたし)?(?:ます|予定)|開催です",
    "\\b(?:was|were|been|be|is) (?:being )?held\\b|\\b(?:took|takes?|taking) place\\b|\\b(?:attended|hosted|went to|happened|happening|scheduled for|got together)\\b|\\b(?:join us|invited to)\\b",
    "\\b(?:will|we|we['’]ll) (?:be )?(?:meet|gather)(?:ing)?\\b|\\bwe['’]re meeting\\b|\\bwe (?:met|gathered)\\b",
    "\\b(?:meet-?up|meeting|event|conference) (?:is|was|will be)(?: on)? (?:\\p{L}{1,9},? )?(?:the )?\\|",
    "\\b(?:fand|findet|fanden)\\b.{1,80}\\bstatt\\b|\\bstattgefunden\\b|\\b(?:zum|nächstes) Treffen\\b|\\b(?:trafen|treffen) (?:wir )?uns\\b|\\btraf sich\\b",
    "\\b(?:a eu lieu|aura lieu|s'est (?:tenue?|déroulée?)|se tiendra|se déroulera|rendez-vous)\\b|\\bnous (?:nous )?(?:sommes )?retrouv|\\bon se retrouve\\b",
    "\\b(?:reunimos|nos encontramos|tuvo lugar|tendrá lugar|se celebr(?:ó|ará)|se realiz(?:ó|ará)|nos (?:vamos a juntar|vemos|juntamos|reunimos|reuniremos)|próximo encuentro)(?!\\p{L})",
    "\\b(?:aconteceu|acontecerá|vai acontecer|(?:foi|será) realizad[oa]|ocorreu|ocorrerá)(?!\\p{L})",
    "열렸|열린|열립니다|참석했|다녀왔|개최|진행했|진행됩니다",
    "举办|舉辦|举行|舉行|召开|参加了|參加了",
  ].join("|"),
  "iu",
);

const clock =
  /\b(?:at|from|um|ab|à|a las|às) (?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|\d{1,2}(?::|h)\d\d),? (?:on|am|le|el|em|no dia) \||\|.{0,12}\b(?:at|from|um|ab|von|à|a las|às|das) (?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}(?::|h)\d\d)/iu;

const gathering =
  /例会|イベント|\b(?:meetings?|events?|gathering|get[- ]together|treffen|stammtisch|rencontre|soirée|encuentro|reunión|encontro|reunião|evento)\b|모임|밋업|행사|聚会|聚會|沙龙|活动|活動|年会/iu;

const ofThatDay =
  /\|,? (?:meet-?up|meeting|event|conference)(?!\p{L})|(?<!\p{L})(?:meet-?up|meeting|treffens?|rencontre|soirée|encuentro|reunión|encontro|reunião) (?:of|on|from|vom|am|du|del|do|de) (?:the )?\|/iu;

const onDay =
  /(?<!\p{L})(?:on|am|le|el|em|dia|no dia)(?:\s(?:the|den)|\s\p{L}{2,13}(?:-feira)?,?(?:\s(?:the|den))?)?\s\||\|\s?(?:[(（][^()（）]{1,4}[)）])?\s?(?:に|、|에)/iu;

const own =
  /(?<!\p{L})(?:we|our|us|i|wir|unser\p{Ll}*|uns|ich|nous|notre|on|nos|nuestr[oa]|nosso|nossa)(?!\p{L})|우리/iu;

const next = /\b(?:next|upcoming|nächste[ns]?|prochaine?|próxim[oa])\b|次回|下次|다음/iu;

const beginning =
  /\bfirst (?:held|started|met|took place)\b|\b(?:founded|announced|launched|inception|(?:was|were|been) (?:started|created|born)|ever since|gegründet|angekündigt|fondée?|lancée?|fundad[oa]|anunciad[oa])\b|発足|設立|創設|立ち上げ|発表され|창립|설립|成立于/iu;

const deadline =
  /締め?切|〆切|まで(?:に|の|です|。|$)|申し?込み|応募|募集|\bdeadline\b|\bregist(?:er|ration)\b|\brsvp\b|\bsign[- ]?up\b|\buntil\b|\bcfp\b|\bcall for\b|\bsubmit|\bAnmelde|\bjusqu|\bhasta\b|\binscri|\baté\b|마감|까지|截止|报名|報名/iu;

const written =
  /公開(?:し|日)|投稿|更新|\b(?:published|posted|updated|uploaded|written) (?:on|at|in)\b|aktualisiert|veröffentlicht|\bpublié|\bmis à jour|\bpublicad[oa]|\b(?:actualizad|atualizad)[oa]|게시|发布|發布/iu;
