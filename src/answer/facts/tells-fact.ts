/** Which lines of the notes can tell a fact, in whatever words. */
import { isName } from "../../notes/people/name-shape.ts";
import { dayNouns, placeNouns, speakerNouns } from "../../question/lexicon/classes.ts";
import type { Intent } from "../../search/query.ts";
import { findDate, findUndatedDay } from "../../text/calendar-date.ts";
import { likeness } from "../points/likeness.ts";

/** Whether a text tells when, where or by whom. */
export const tellsFact: Partial<Record<Intent, (text: string) => boolean>> = {
  when: (text) =>
    likeness({ kind: "day" }, text) === 1 ||
    hour.test(text) ||
    (findDate(text) ?? findUndatedDay(text)) !== undefined,
  where: (text) => likeness({ kind: "place" }, text) === 1,
  who: (text) =>
    [labelled, givenBy, named, willGive, ofName, ofPerson, signed].some((pattern) =>
      pattern.test(text),
    ),
};

/** "Speaker: Ann Lee", 「発表者は森さん」: it says of whom what stands around it is. */
export function isSpeakerLine(text: string): boolean {
  return labelled.test(text) && !presenter.test(text);
}

/** Whether a title goes on with who gave it: "Nets of tomorrow by 港の研究所 中川". */
export function goesOnWithName(title: string): boolean {
  return /\bby [\p{Lu}\p{Script=Han}\p{Script=Katakana}@]/u.test(title);
}

/** Whether somebody is named in full or with さん, whatever is said of them: "20230405: Ann Lee: Ten knots", 「招待講演は森さんで」. */
export function namesSomebody(text: string): boolean {
  return honoured.test(text) || (text.match(capitalized) ?? []).some(isName);
}

/** 「皆さん」 and 「お客さん」 are nobody by name, and 「たくさん」 is nobody at all. */
const honoured =
  /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}])(?<!皆|お[客子母父]|娘|業者|会社)(?:さん|氏)(?!\p{Script=Han})/u;

const capitalized = /(?<!\p{L})\p{Lu}[\p{L}'’.]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){1,3}/gu;

/** 「会場」, "Venue:": it says what stands below or behind it, and nothing itself. */
export function isFactLabel(text: string): boolean {
  return label.test(text);
}

/** Whether a line begins with what it tells: 「会場は今回も」, "Venue sponsor: Lamp House". */
export function beginsWithFact(text: string): boolean {
  return beginning.test(text);
}

/** "Presenter:", 「発表者」: who stands below it gave something. */
export function isPresenterLabel(text: string): boolean {
  return presenter.test(text);
}

const factNouns = `${placeNouns}|${dayNouns}|場所|venue|location|place|date|when|where`;
const label = new RegExp(`^\\W{0,3}(?:${factNouns})\\s*[:：]?$`, "iu");
const beginning = new RegExp(`^\\W{0,3}(?:${factNouns})(?![a-z])`, "iu");

const presenter = new RegExp(
  `^\\W{0,3}(?:${speakerNouns}|presenters?|speakers?|presented by|talk by)\\s*[:：]?$`,
  "iu",
);

/** 18:00, 18時, 18點: that of a weekly round is all that tells when it is. */
const hour = /(?<![\d:.])(?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?![\d:])| ?[時点點时]|시)/u;

/** "Speaker: Ann Lee", 「発表者：山口」. */
const labelled =
  /(?:発表者|登壇者|講演者|スピーカー|発表|登壇|担当|\b(?:speakers?|presenters?|authors?|(?:led|given|presented|hosted) by|referent(?:in)?|autor(?:in)?|ponente|orateur|intervenante?)|발표자|讲师|講師|讲者|主讲人?|演讲者)\s*[:：]|(?:発表者|登壇者|講演者|スピーカー)は/iu;

/** 「うぶげさんの LT」, "by Ann Lee", "Ann Lee presents", 김민수님 발표. */
const givenBy =
  /(?:さん|氏|先生|님)(?:の|が|から|による|의|이)? ?(?:LT|発表|登壇|講演|トーク|セッション|お?話|プレゼン|발표|세션)|\b(?:presented|given|held|led|talk|session|lecture|presentation) (?:was )?by \p{Lu}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} (?:presents?|presented|talks about|talked about|spoke|speaks|gave|demoed|demonstrated|showed|showcased|introduced)\b/u;

/** "First up was Ann Lee", "the next speaker is Ann Lee", « c'est Ann Lee qui ». */
const named =
  /\b(?:up|speaker|presenter|talk) (?:was|is) \p{Lu}\p{Ll}+ \p{Lu}|\bc['’]est \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,2} qui\b/u;

/** 「奥村君も話してくれた」, an address of who it is: "https://twitter.com/ann さん". */
const ofPerson =
  /(?:さん|君|くん|ちゃん|氏|先生)[もがは][^。\n]{0,30}(?:語|話|発表|紹介|説明|登壇|担当)|^\W{0,3}https?:\/\/(?:www\.)?(?:twitter|x)\.com\/\w+(?: ?(?:さん|氏))?$/u;

/** "Ann Lee's talk", "we had Ann presenting", "by Ann Lee" at the end, "par Ann Durand", 「担当のannです」, a line that is 「森さん」. */
const ofName =
  /\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+)?['’]s (?:talk|session|presentation|keynote|lecture|workshop|demo|introduction|intro)\b|\p{Lu}\p{Ll}+ (?:presenting|speaking|demoing|introducing)\b|(?<!\b(?:supported|sponsored|organi[sz]ed|provided|powered|funded|hosted) )\bby \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.-]+){1,2}\s*(?:$|[\n(,.])|(?<!\b(?:supported|sponsored|organi[sz]ed|provided|powered|funded|hosted) )\b(?:par|von|por|by)(?: (?:le|la|les|el|the) \p{Ll}{2,12})? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|担当の ?[^\s、。]{2,20}です|(?:^|[:：] ?|\n)[^\s、。:：]{1,16}(?:さん|氏)(?=\s|$)/u;

/** A message that is quoted, by who spoke: 「登壇しました。… — 森 (@mori)」, "I gave a talk … — Ann Lee (@ann)". */
const signed =
  /(?:(?:登壇|発表|LT)(?:し|させて(?:頂|いただ)き)(?:ました|てきました)|\bI (?:spoke|presented|gave (?:a|the|my) talk))[\s\S]{0,300}[—–―] ?[^\n()（）]{2,40} ?\(@\w{1,30}\)/u;

/** "Ann Lee from the harbour will walk us through …". */
const willGive =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[^.!?\n]{0,50} will (?:walk|take|show|talk|speak|present|give|tell|introduce|demo)\b/u;
