import type { Block } from "../../markdown/block.ts";
import type { Speaker } from "../../meetup.ts";
import { isNameOrNick } from "../../people/name-shape.ts";
import { readPeople } from "../../people/person.ts";
import { isEventName } from "../../words/heading-words.ts";
import { soundsLikeMeetup } from "../../words/meetup-words.ts";
import type { BelowRule } from "./below-rule.ts";

/** A sentence below the heading says by whom the talk was given: "The first talk of the day was given by Ann." */
export const givenSentence: BelowRule = {
  form: "The talk was given by Name",
  examples: [
    {
      notes: "## T\nThe first talk of the day was given by\nElena on looms.",
      speakers: [{ name: "Elena" }],
    },
    {
      notes: "## T\n![us](us.png)\n\nThe last talk was presented by Elena Moro and Joe Quen.",
      speakers: [{ name: "Elena Moro" }, { name: "Joe Quen" }],
    },
    {
      notes: "## T\nThe second talk was by [Elena Moro](https://moro.example), who weaves.",
      speakers: [{ name: "Elena Moro" }],
    },
    { notes: "## T\nOur next speaker was Elena, who weaves.", speakers: [{ name: "Elena" }] },
    { notes: "## T\nElena gave the second talk.", speakers: [{ name: "Elena" }] },
    {
      notes: "## T\nDer zweite Vortrag von Jonas Weber handelte von Webstühlen.",
      speakers: [{ name: "Jonas Weber" }],
    },
    {
      notes: "## T\nDen ersten Vortrag hielt Jonas Weber.",
      speakers: [{ name: "Jonas Weber" }],
    },
    {
      notes: "## T\nLa deuxième présentation a été donnée par Claire Martin.",
      speakers: [{ name: "Claire Martin" }],
    },
    {
      notes: "## T\nLa segunda charla, a cargo de Lucía Gómez, trató de telares.",
      speakers: [{ name: "Lucía Gómez" }],
    },
    {
      notes: "## T\nA palestra foi ministrada por Lúcia Gomes.",
      speakers: [{ name: "Lúcia Gomes" }],
    },
    {
      notes: "## T\nWie man webt, von den Fäden bis zum Tuch. Vorgestellt von Jonas Weber.",
      speakers: [{ name: "Jonas Weber" }],
    },
    {
      notes:
        "## T\nUma introdução aos teares. Apresentada por Lúcia Gomes ([@lucia](https://x.com/lucia)), tecelã.",
      speakers: [{ name: "Lúcia Gomes", handle: "lucia" }],
    },
    {
      notes:
        "## T\nA palestra foi ministrada por Lúcia Gomes.\n\nTeares.\n\nFios.\n\nPanos.\n\nTintas.",
      speakers: [{ name: "Lúcia Gomes" }],
    },
    { notes: "## T\n最初の発表は佐々木さん。機織りの話。", speakers: [{ name: "佐々木" }] },
    { notes: "## T\n2人目は @kitsu さんで、機織りの話。", speakers: [{ handle: "kitsu" }] },
    { notes: "## T\n登壇してくれたのは佐々木さんです。", speakers: [{ name: "佐々木" }] },
    { notes: "## T\n由李小龙老师为我们分享织布机。", speakers: [{ name: "李小龙" }] },
    {
      notes: "## T\n김민수님께서 베틀을 주제로 발표해 주셨습니다.",
      speakers: [{ name: "김민수" }],
    },
  ],
  read({ section }) {
    const title = section.heading?.content.text ?? "";
    // Below the title of a page or the name of a meetup, or beside another such sentence, it tells of one of several talks.
    if (section.depth === 1 || soundsLikeMeetup(title) || isEventName(title)) return undefined;
    const [first, ...others] = section.blocks.slice(0, furthest).flatMap(givenIn);
    if (!first || others.length > 0) return undefined;
    const isAlone = section.blocks.slice(furthest).every((block) => givenIn(block).length === 0);
    return isAlone ? { speakers: first, isGuess: false } : undefined;
  },
};

/** By whom a paragraph says that a talk was given; one at most. */
function givenIn(block: Block): readonly (readonly Speaker[])[] {
  if (block.kind !== "paragraph") return [];
  const text = block.content.text.replaceAll("\n", " ");
  const first = text.slice(0, longest);
  const found = [
    ...sentences.map((pattern) => pattern.exec(first)),
    presentedBy.exec(text.slice(0, longestText)),
  ]
    .flatMap((match) => (match?.[1] ? [readPeople(match[1].replace(/\.$/u, ""))] : []))
    .find((people) => people.length > 0 && people.every(isSomebody));
  return found ? [found] : [];
}

function isSomebody({ name, handle }: Speaker): boolean {
  return handle !== undefined || (name !== undefined && isNameOrNick(name));
}

/** How many blocks below the heading such a sentence may stand, with a picture and a link before it. */
const furthest = 3;
/** In UTF-16 units; further down a sentence may tell of another talk. */
const longest = 200;
/** What is said of nothing but the talk may stand behind what it was about. */
const longestText = 1000;

/** One or two names written with capitals, or handles. */
const oneName = String.raw`(?:@\w[\w.-]{0,38}|\p{Lu}[\p{L}’'-]{1,30}(?:\s(?:(?:van|von|de|der|da|di|du|la)\s){0,2}\p{Lu}[\p{L}’'.-]{0,30}){0,3})`;
const name = `(${oneName}(?:\\s(?:and|&|und|et|y|e)\\s${oneName})?)`;
/** A sentence that begins with how it was given: `Presented by Ann Bee (@ann)`. */
const presentedBy = new RegExp(
  `(?:^|[.!?…]\\s)(?:(?:Presented|Given|Delivered)\\sby|(?:Vorgestellt|Gehalten|Präsentiert)\\svon|(?:Présentée?|Animée?|Donnée?)\\spar|(?:Presentad[ao]|Impartid[ao]|Apresentad[ao]|Ministrad[ao])\\spor)\\s(${oneName}(?:\\s\\(@[\\w.-]{1,39}\\))?)`,
  "u",
);
/** Of what is given, up to the word that says by whom. */
const andSoOn = "(?:[^.。!?]{0,40}\\s)?";
const order =
  "(?:first|second|third|fourth|fifth|sixth|next|last|final|other|main|keynote|opening|closing)";

/** Sentences that say who gives the talk that they stand below, in each language. */
const sentences: readonly RegExp[] = [
  `\\b(?:talk|presentation|session|demo|keynote|lecture|workshop)\\s${andSoOn}(?:was|is|will be)\\s(?:(?:given|presented|delivered|held|led|done)\\s)?by\\s${name}`,
  `\\b${order}\\s(?:speaker|presenter)(?:\\sof\\sthe\\s\\p{L}{3,9})?\\s(?:was|is|will be)\\s${name}`,
  `^${name}\\s(?:gave|delivered|held|did|started with|closed with)\\s(?:the|our)\\s${order}\\s(?:talk|presentation|session|lecture|demo)`,
  `(?:Vortrag|Talk|Präsentation|Session|Keynote|Beitrag)\\s(?:von|durch)\\s${name}`,
  `(?:Vortrag|Talk|Präsentation|Session|Keynote|Beitrag)\\s(?:hielt|hält|kam von)\\s${name}`,
  `^${name}\\s(?:hielt|hält|referierte|sprach)\\s`,
  `(?:présentation|exposé|conférence|session|talk|keynote)\\s${andSoOn}(?:donnée?|faite?|présentée?|animée?|assurée?)\\spar\\s${name}`,
  `(?:charla|ponencia|presentación|sesión|taller),?\\s${andSoOn}(?:(?:dada|impartida|presentada)\\spor|a cargo de|de la mano de)\\s${name}`,
  `(?:palestra|apresentação|sessão|oficina),?\\s${andSoOn}(?:(?:dada|ministrada|apresentada|feita|proferida)\\spor|a cargo de|por conta de)\\s${name}`,
  "(?:^|。)\\s?(?:(?:トップバッター|最初|次|続いて|最後|[一二三四五六七八九\\d]{1,2}(?:人|番|本)目)(?:の(?:発表者?|登壇者?|講演者?|LT|セッション|トーク|スピーカー))?|(?:登壇|発表|講演|話)(?:を|して|し)?(?:くれ|くださっ|いただい|され|し)?たの)は、?\\s?(@?[\\w.-]{2,39}\\s?さん|[\\p{Script=Han}々\\p{Script=Katakana}ー]{1,12}\\s?(?:さん|氏|先生))(?:です|でした|で|の|による|$|。|、|！)",
  "由\\s?([\\p{Script=Han}]{2,4}?|[A-Za-z][\\w.-]{1,30})\\s?(?:老师|老師|同学|同學|先生|女士)?\\s?(?:(?:为|給|给|跟|和)?(?:我们|我們|大家)?(?:分享|主讲|主講|演讲|演講|带来|帶來|讲解|講解))",
  "(?:^|\\s)([가-힣]{2,4}|[A-Za-z][\\w.-]{1,30})\\s?님(?:께서|이|의)\\s(?:[^.。]{0,60}\\s)?(?:발표|강연|세션)",
].map((source) => new RegExp(source, "u"));
