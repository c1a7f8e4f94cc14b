/** Words of a heading by which it is a talk, or what stands round the talks. */
import { findDate } from "../../text/calendar-date.ts";
import { countJapaneseLetters } from "../../text/japanese-letters.ts";
import { isAroundSectionWord, isBesideMeetup, sectionRole } from "./section-role.ts";
import { namesOthers } from "./words-above.ts";

/** Has it more words than the name of a section, a role or a company has? */
export function isAsLongAsTitle(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length > 3 || countJapaneseLetters(text) > 9;
}

/** Something of, at, with something; 「…の話」. */
export function isPhrase(text: string): boolean {
  return phrase.test(text);
}

const phrase =
  /\p{L}\s(?:of|at|with|without|in|on|from|to|by|as|vs\.?|is|are|for|mit|ohne|von|im|für|con|sin|en|avec|sans|com|sem)\s\p{L}|(?:の話|のはなし|入門|とは|について|みた|する|した)$/iu;

/** Is it what a talk is called that has no title of its own, or a title in its quotation marks? */
export function isCalledTalk(text: string): boolean {
  return talkWord.test(text);
}

const talkWord = /[「『]|keynote|基調講演|パネル|\bpanel\b|\btalk\b|\bquiz\b|クイズ/iu;

/** Does it end with the word for a meetup, or its day, and say no more? */
export function isEventName(text: string): boolean {
  if (!mayBeEvent.test(text)) return false;
  if (nameAndYear.test(text) && !/^(?:in|since|of|my|the)\s/iu.test(text)) return true;
  const named = text.replace(told, "");
  const day = findDate(named);
  const isLast = day !== undefined && day.start + day.text.length >= named.trimEnd().length - 1;
  const before = (isLast ? named.slice(0, day.start) : named).replace(loose, "");
  const bare = before.replace(dayOfEvent, "").replace(loose, "");
  // What is on a day, takes place.
  if (isLast && onDay.test(bare)) return true;
  return (
    (eventName.test(bare) || numberedMeetup.test(bare.replace(onDay, ""))) &&
    bare.split(/\s+/u).length <= 5 &&
    !/^(?:how|why|what|when)\s/iu.test(text)
  );
}

/** Without a number or such a word it is none: most titles need not be looked at closely. */
const mayBeEvent = /\d|meet|conf|summit|勉強会|カンファレンス|ミートアップ/iu;
/** `EuroFoo 2031`, `Foo Sydney 2031`: a name or two and a year. */
const nameAndYear = /^(?:\p{Lu}\S{0,30}\s){1,2}(?:19|20)\d\d(?:\snotes?)?$/u;
/** 「Foo勉強会とは」, `About FooConf` */
const told = /^(?:about|über|sobre|à propos de)\s|(?:とは|について)[?？]?$/giu;
const dayOfEvent = /\s(?:day|tag|jour|día|dia)\s\d$/iu;
const loose = /[\s\p{Pd},:()（）!！]{1,10}$/u;
const onDay = /\s(?:am|vom|on|le|du|el|del|em)$/iu;
const eventName =
  /(?:meet-?up|conf|conference|summit|勉強会|カンファレンス|ミートアップ)(?:\s?#?\d{1,4})?(?:\s\p{Lu}{2,3})?(?:\snotes?)?\.?$|^(?:\S+\s)?\w*conf(?:erence)?(?:\s\S+)?\s20\d\d$/iu;
const numberedMeetup = /^(?:\S+\s)?meet-?up\s(?:[IVX]+|\d+)(?:\s?\/\s?\d{4})?$/iu;

/** Sponsors, staff and helpers: 「スポンサー（サンプル社）」, `Our Sponsors`. */
export function isOfHelpers(text: string): boolean {
  const bare = text.replace(ours, "");
  return namesOthers(bare) && sectionRole(bare) === "interlude";
}

const ours = /^(?:our|the|unsere?|nos|los|os|gold|silver|platinum|media)\s/iu;

const greeting =
  /^(?:welcome|closing|opening|goodbye|farewell|registration|check-?in|doors open|begrüßung|bienvenida|boas[- ]vindas|ウェルカム|オープニング|クロージング|開会|閉会)(?![\p{Script=Latin}])/iu;

/** Welcome and farewell; short, and no sentence: 「Welcome to the machine」 is a title. */
export function isGreeting(text: string): boolean {
  if (/^(?:パーティー?|懇親会|二次会|飲み会|帰路|帰り道|会場)(?:へ|にて|まで)$/u.test(text))
    return true;
  return greeting.test(text) && !isTitled.test(text) && !talkWord.test(text) && text.length <= 40;
}

const isTitled = /[「『:：]|^\S+\s+(?:the|a|an|to)\s/iu;

/** The writer's own: some notes, random links, what to look at later. */
export function isOwnPile(text: string): boolean {
  return ownPile.test(text);
}

const ownPile =
  /^(?:(?:what|how|applying|personal|lessons|next steps)\s(?:\S{1,20}\s){1,6}(?:my|our)\s(?:own\s)?(?:work|job|projects?|studies|team)$|personal (?:application|reflections?|takeaways?)(?=\s|$)|(?:.{1,20}:\s)?next (?:year|time|month|meet-?up|event)(?=$|\s?[:：])|(?:some|more|other|random|general|misc(?:ellaneous)?|my|various|interesting|useful|further)\s(?:[\p{L}]{1,12}\s)?(?:notes?|links?|things?|thoughts?|stuff|resources?|ideas?|remarks?)(?:\s|$)|(?:things|stuff|links|books)\s(?:to|that|i)\s|what (?:i|we) (?:learned|learnt|left|took|heard|liked|missed)(?![\p{L}-])|what (?:went (?:well|wrong)|(?:could|can) (?:be|have been|go) better)|lessons (?:re-?|\(re-?\)\s?)?learn(?:ed|t)$|ce qui (?:s['’]est|c['’]est|a|aurait pu être|peut être) .{0,12}(?:bien|mal|mieux)|leçons? (?:re-?|\(re-?\)\s?)?appris|à suivre$|to (?:google|look up|look into|read|watch|check|check out|investigate|research|try(?: out)?)$|was ich (?:gelernt|mitgenommen)|ce que j['’]ai (?:appris|retenu)|lo que aprendí|o que (?:eu )?aprendi|(?:느낀|배운) ?점|(?:我的)?(?:收获|收穫|感想|心得)$|その他[、,・]|(?:気になった|後で(?:見る|調べる)|あとで(?:見る|調べる)|面白かった)(?:もの|こと|リンク)?$)/iu;

/** Does it say only that these are notes, ask what a meetup is, or shout: `My meetup notes`, 「例示会とは？」, 「＼参加者募集／」? */
export function isNoTitle(text: string): boolean {
  return isOwnPile(text) || noTitle.test(text);
}

const noTitle =
  /^(?:my\s)?(?:meet-?ups?|conferences?|talks?|events?|sessions?)\s(?:notes?|memos?|reports?)$|とは[?？]?$|^[＼\\].{1,20}[/／]$/iu;

/** Is it no talk by its words alone: a lunch with a name, the meetup itself, who helps, a greeting, the writer's own pile? */
export function isRoundTalks(text: string): boolean {
  return [
    isAroundSectionWord,
    isBesideMeetup,
    isEventName,
    isOfHelpers,
    isGreeting,
    isOwnPile,
  ].some((is) => is(text));
}
