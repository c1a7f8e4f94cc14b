import { type Shelf, shelves } from "../asked.ts";
import { speakerNouns, talkNouns } from "../lexicon/classes.ts";
import { sourceElsewhere } from "../lexicon/elsewhere.ts";
import type { Reader } from "../reader.ts";

/** Words that, alone in a question, ask to look through the notes instead of searching them. */
export const askedShelves: Reader = {
  name: "shelf",
  finds: [
    ["勉強会の一覧を見せて", "勉強会の一覧を見せて"],
    ["何かおすすめある？", "何かおすすめある?"],
  ],
  leaves: ["speakers on Knative", "random forests", "おすすめの監視ツール"],
  read: (rest) => {
    const bare = rest.text.replace(around, "").trim();
    const shelf = shelves.find((one) => shelfWords[one].test(bare));
    if (shelf) return [rest.span("intent", [0, rest.text.length], { shelf })];
    return randomWords.test(bare)
      ? [rest.span("intent", [0, rest.text.length], { isAny: true })]
      : [];
  },
};

const around =
  /^(?:(?:please )?(?:list|show)(?: me)?(?: of)? |all |(?:the )?list of )+(?:all )?(?:the )?|(?:[をに]?(?:見せて|みせて|出して|教えて)(?:ください|下さい|ほしい)?)?[\s?!。]*$/giu;

const spoke = "(?:speaks?|spoke|spoken|talks?|talked|presents?|presented|gave|given)";
const speaking = "(?:発表|登壇|講演|話|しゃべ|喋)(?:し|って)?";
const most = "(?:一番|いちばん|最も)(?:多く|よく|たくさん)?";

/** Nothing but one of these. */
function only(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join("|")})$`, "iu");
}

const shelfWords: Readonly<Record<Shelf, RegExp>> = {
  meetups: only(
    "(?:(?:the )?(?:latest|newest|recent) )?meetups|(?:talks )?by meetup",
    "how many meetups(?: (?:have|did|are|were) (?:we|you|they|there)(?: (?:had|have|held|hold|done|do|been))?)?(?: so far| in all| in total)?",
    "(?:全部|ぜんぶ|すべて|全て|全)の?(?:勉強会|ミートアップ|回)|勉強会別|(?:回|勉強会)ごと|勉強会(?:の?一覧)?|(?:最近|最新|新しい)の?勉強会|開催一覧",
    "(?:これまでに?|今までに?)?(?:勉強会|ミートアップ)?は?何回(?:やった|やりました|開いた|開きました|あった|ありました|開催した|開催しました)(?:の|か)?",
  ),
  speakers: only(
    "speakers|(?:talks )?by speakers?",
    `who (?:has |have )?${spoke} (?:here )?(?:the )?most(?: often| talks)?`,
    `(?:${speakerNouns})(?:の?一覧|別|ごと)?`,
    `(?:誰|だれ)が${most}${speaking}(?:てい?)?(?:る|ます|た|ました)の?`,
    `${most}${speaking}(?:てい?)?(?:る|た)(?:人|方|の)(?:は|って)?(?:誰|だれ)?`,
    `(?:list[ea] d(?:es|e|er) |¿?quiénes son los )?(?:${sourceElsewhere("speakers")})(?:名单|名單|列表)?`,
  ),
  years: /^(?:years|(?:talks )?by year|年|年別|年ごと)$/iu,
};

const talk = `(?:${talkNouns}|やつ|もの)`;
const randomWords = new RegExp(
  `^(?:random|ランダム|おまかせ|(?:何か|なにか|なんか)?(?:(?:おすすめ|オススメ|お勧め)(?:の${talk})?|(?:面白い|おもしろい|いい|良い)${talk})(?:は|って)?(?:ある|あります)?か?|(?:適当|てきとう)に(?:何か|なにか)?|(?:recommend|suggest|give|pick|show)(?: me)? (?:(?:a|any|some)(?: random| good| interesting)? talks?|something|anything)|recommend(?: me)?|(?:(?:a|any) )?random (?:talk|one)|surprise me|any (?:recommendations|(?:good|interesting|cool) talks))$`,
  "iu",
);
