import {
  acknowledgements,
  asksForOthers,
  botNames,
  chatWords,
  complaints,
  goodWishes,
  greetings,
  labels,
  moods,
  thankfulPictures,
  thanks,
} from "../lexicon/noise.ts";
import { matchesOf } from "../matches.ts";
import type { Context, Reader } from "../reader.ts";
import { findAgain, type Rest } from "../rest.ts";
import type { Span } from "../span.ts";

/**
 * What carries no meaning: pictures, addresses and channels that the notes do not know, greetings,
 * thanks, labels, the bot's own name and command. It costs nothing: with or without it, the same talk answers.
 */
export const noise: Reader = {
  name: "noise",
  finds: [
    ["Knative って何？ :bow:", ":bow:"],
    ["【質問】Knative って何？", "【質問】"],
    ["hi all, what is Knative? thanks in advance", "hi all,", "thanks in advance"],
    ["<#C1|random> Knative", "<#C1|random>"],
    ["what is Knative /cc <@U1>", "/cc <@U1>"],
    ["@kikigaki さん、Knative", "@kikigaki さん、"],
    ["that's not what I meant", "that's not what I meant"],
  ],
  leaves: [
    "std::vector の話",
    "thanks to Rust",
    "(C++) の話",
    "/proc のしくみ",
    "wrong answers from LLMs",
  ],
  read: (rest, context) =>
    // They pile up: 「Q: :bow: こんにちは、」.
    findAgain(
      rest,
      forms.map(
        ([why, form]) =>
          (left) =>
            matchesOf(form, left.text)
              .filter(([words]) => words.trim() !== "" && isNoise(why, words, context))
              .map(({ 0: words, index }) => spanOf(left, index, words, why)),
      ),
    ),
};

function spanOf(rest: Rest, index: number, words: string, why: string): Span {
  const start = index + words.length - words.trimStart().length;
  const text = words.trim();
  const isThanks = why === "picture" && thankfulPictures.test(text.replaceAll(":", ""));
  return rest.span("noise", [start, start + text.length], isThanks ? "thanks" : why);
}

/** A channel and a command may be named after what the notes speak of. */
function isNoise(why: string, words: string, { library }: Context): boolean {
  if (why !== "channel" && why !== "command") return true;
  const { vocabulary, thesaurus } = library.index;
  const name = words.trim().replace(/^[#/]/u, "").toLowerCase();
  if (why === "command" && /^(?:talks?|ask)$/u.test(name)) return true;
  return vocabulary.find(name) === undefined && !thesaurus.forms.has(name);
}

const member = `(?:<@[^<>]{1,100}>|@"[^"]{1,200}")`;
const begins = "(?<=^[\\s、,。!?]*)";
const ends = "(?=[\\s、,。.!?~〜…]*$)";

const picture =
  "(?<![\\w:]):(?=[^:\\s]{0,60}[a-z]|[+-]1:|100:)[a-z0-9_+'-]{1,60}:(?::skin-tone-[2-6]:)?(?![\\w:](?!:))|(?:[\\p{Extended_Pictographic}\\p{Regional_Indicator}][\\p{Emoji_Modifier}\\u{FE0E}\\u{FE0F}\\u{20E3}\\u{E0020}-\\u{E007F}]*(?:\\u{200D}\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\u{FE0F}]*)*)+|[\\u{FE0E}\\u{FE0F}\\u{20E3}\\u{200D}]+";
/** What faces are drawn with in brackets: no letters but those that are eyes and mouths. */
const inFace = "[\\s\\p{M}\\p{Sk}^_~;:'\"*・ー°.<>=|/\\\\!?TtoOxXvuQ＿ωДд∀∇▽≧≦ツノヽヾ゚゙@;-]";
const face = `[mヽヾ\\\\¯]*[_]*\\((?! *[a-zA-Z]* *\\))(?! *\\d)${inFace}{2,14}\\)[_]*[mノゞ/¯;✨☆]*`;
const smiley =
  "(?<=^|[\\s。!?])(?:[:;=]['-]?[)(DPp3/|]+|\\^_?\\^;*|[T;>]_[T;<]|orz|<3|\\^\\^;*|xD|XD)(?=[\\s。!?]|$)";

/** Three dots where a voice fades, but not the spread of "...args" nor the range of "main...feature". */
const pause = "(?<=[\\p{L}\\p{N}])\\.{3,}(?=[\\s?!]|$)|(?<=[ぁ-んァ-ヶー一-龠])\\.{3,}";

const words: readonly (readonly [why: string, source: string])[] = [
  [
    "label",
    `${begins}(?:[【《\\[(<] ?(?:${labels}) ?[】》\\])>][:\\s]*|(?:${labels})\\d{0,2} ?(?:[:)](?!\\S*\\w:)|\\.(?=\\s))\\s*)`,
  ],
  [
    "bot",
    `${begins}(?:@(?:${botNames})(?: ?(?:さん|くん|ちゃん))?|(?:${botNames})(?:さん|くん|ちゃん)?(?=[、,:!?。])|kikigaki(?=\\s)|(?:hey|ok|hi|hello) @?(?:${botNames}))[、,:!?\\s]*`,
  ],
  ["copy", `(?<=^|\\s)/?cc:? ?(?:(?:${member}|@[\\p{L}\\p{N}._-]{1,60})[\\s,、]*){1,5}`],
  // Somebody is called behind what is asked.
  ["copy", `(?<=[。?!]\\s*)${member}[\\s。!]*$`],
  ["command", `${begins}/[a-z][a-z_-]{1,30}(?=\\s|$)`],
  [
    "greeting",
    `${begins}(?:${greetings})(?:[、,。.!~〜…:;]+|[-–—]|\\s*\\?*$|(?<=[ぁ-んァ-ヶー一-龠]) )[\\s!]*`,
  ],
  ["greeting", `(?<=^|[\\s、,。.!?~〜…])(?:${goodWishes})[\\s。.!~〜…]*$`],
  ["greeting", `${begins}(?:${goodWishes})[、,。.!~〜…]+\\s*`],
  ["thanks", `(?<=^|[\\s、,。.!?~〜…])(?:${thanks})[\\s。.!~〜…]*$`],
  ["thanks", `${begins}(?:${thanks})[、,。.!~〜…]+\\s*`],
  ["complaint", `${begins}(?:${complaints})[\\s、,。.!?~〜…]*$`],
  ["thanks", `${begins}(?:${acknowledgements})[\\s、,。.!~〜…]*$`],
  ["asked", `${begins}(?:${asksForOthers})\\s*`],
  [
    "chat",
    `(?<=^|[\\s、,。.!?])(?:${chatWords})${ends}|${begins}(?:${chatWords})(?=[\\s、,:])[、,:]?|, ?(?:right|correct|yeah|huh|isn't it|wasn't it|no)${ends}`,
  ],
];

const forms: readonly (readonly [why: string, RegExp])[] = [
  ["address", /<(?:https?|mailto):[^<>\s]{1,500}>|https?:\/\/[^\s<>「」『』"]{1,500}/gu],
  [
    "channel",
    /<#[A-Z0-9]{1,20}(?:\|[^<>]{0,80})?>|<!(?:here|channel|everyone|subteam[^<>]{0,80})[^<>]{0,80}>|(?<=^|\s)(?:@(?:here|channel|everyone)(?=\s|$)|#\p{L}[\p{L}\p{M}\d_-]{1,79}(?=\s|$|[、,。?!]))/gu,
  ],
  ["picture", new RegExp(picture, "gu")],
  [
    "mood",
    new RegExp(
      `${face}|${smiley}|${pause}|\\((?:${moods})\\)|(?<=[\\p{Script=Hiragana}\\s。!?])(?:w{1,20}|笑{1,5})${ends}`,
      "gu",
    ),
  ],
  ...words.map(([why, source]) => [why, new RegExp(source, "giu")] as const),
];
