/**
 * Headings that are no talk: what happens at every meetup round the talks, and the parts of one's
 * own notes. Only where the heading is nothing but the word; 「オープニング「…」」 is a talk.
 */

import { isDay } from "../../text/day-alone.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import { remembering } from "../../text/remembering.ts";
import { labelKinds, withoutMeetup } from "./labels.ts";
import { isOtherMeetups } from "./meetup-words.ts";
import { asksWhatIsOn, holdsWord, type SectionRole, wordsAlone } from "./section-words.ts";

/** A heading that says more is no mere word. */
const longest = 80;

/** The role of a heading that consists of nothing but such words; nothing for any other heading. */
export const sectionRole = remembering(findRole);

function findRole(heading: string): SectionRole | undefined {
  if (heading.length > longest) return undefined;
  const text = heading.replace(article, "");
  const words = lettersAndDigits(text.replace(inBrackets, " "));
  const alone = wordsAlone.get(words);
  if (alone) return alone;
  if (labelKinds(text).some((kind) => kind === "date" || kind === "venue")) return "interlude";
  if (isDay(text) || groupPatterns.some((pattern) => pattern.test(words))) return "group";
  if (words === "") return wordsAlone.get(lettersAndDigits(text));
  if (
    asksWhatIsOn(text) ||
    ofOneTalk.test(words) ||
    patterns.test(words) ||
    isTimeFor(words) ||
    isOfMeetup(words) ||
    isCompound(words) ||
    isLegend(text)
  )
    return "interlude";
  const pieces = text.replace(inBrackets, " ").split(andBetween);
  if (pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length > mostWords) return undefined;
  const parts = pieces.map(lettersAndDigits).filter(Boolean);
  if (parts.length < 2 || parts.length > mostWords) return undefined;
  const areWords = parts.every((part) => isKnownWord(part) || isOfMeetup(part) || isLabel(part));
  return areWords && !parts.every((part) => wordsAlone.get(part) === "group")
    ? "interlude"
    : undefined;
}

/** Die Vorträge, `Les présentations`: the words with an article are no less what they are. */
const article =
  /^(?:die|der|das|unsere|les|le|nos|las|los|el|la|nuestras|os|as|nossas)\s(?=\p{L}+$)/iu;

/** More are a sentence. */
const mostWords = 4;

const inBrackets = /[（(][^（()）]*[)）]/gu;
/** What stands between two such words. */
const andBetween = /[・、,，/／&＆+＋と及和与與\s]+(?:(?:and|with|und|et|y|e)\s|[및]\s?)?/u;

/** `Event agenda`, 活动议程; `Meetup slides` may be what a file of them is called. */
function isOfMeetup(word: string): boolean {
  const own = withoutMeetup(word);
  return own !== word && isInterlude(own) && holdsWord(own, "programme");
}

/** Who speaks, when and where stands beside such words: `Speakers and schedule`, 「嘉宾及讲师介绍」. */
function isLabel(word: string): boolean {
  return labelKinds(word).some((kind) => kind !== "title" && kind !== "url");
}

/** Is the text such a word with one letter more, less or other, or two swapped? Of short words nobody can tell. */
export function isNearSectionWord(text: string): boolean {
  const word = lettersAndDigits(text);
  if (word.length < 7 || word.length > 20 || !/^[a-z]+$/u.test(word) || wordsAlone.has(word))
    return false;
  return [...wordsAlone.keys()].some(
    (known) =>
      known[0] === word[0] &&
      Math.abs(known.length - word.length) < 2 &&
      editDistance(known, word, 1) === 1,
  );
}

/** `title/time/track/speakers`, 「日時／会場」: what the lines below say, each in its turn. */
function isLegend(text: string): boolean {
  const parts = text.split(/[/／|｜,，、・]/u).map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.every((part) => labelKinds(part).length > 0 || legendWord.test(part) || isKnownWord(part))
  );
}

const legendWord =
  /^(?:time|track|room|level|language|duration|topic|company|affiliation|tags?|時間|所属|部屋|言語|時刻|시간|트랙|소속|时间|時間)$/iu;

/** 「写真撮影タイム」, 「審査・表彰タイム」: a time for one or two such things. */
function isTimeFor(words: string): boolean {
  const what = /^(.{1,20}?)の?(?:タイム|時間|コーナー)$/u.exec(words)?.[1] ?? "";
  if (isInterlude(what)) return true;
  return Array.from(what, (_, at) => at).some(
    (at) => isInterlude(what.slice(0, at)) && isInterlude(what.slice(at)),
  );
}

/**
 * Does the text say of such a word that it is told about, or whose it is: 「服装や持ち物について」, 「自分の発表」,
 * `Host intro`, `Rust Meetup Registration`? No role: a title may be made so, too.
 */
export function isAroundSectionWord(heading: string): boolean {
  const text = heading.replace(loose, "");
  if (text.length > 40) return false;
  const about = /^(.{1,16}?)(?:について|に関して|など|等|(?:の|用)?(?:一覧|リスト))$/u.exec(
    text,
  )?.[1];
  if (about && /\p{Script=Han}|\p{Script=Katakana}/u.test(about)) {
    const [last = about] = about.split(/[のとや・、]/u).slice(-1);
    if (
      isKnownWord(lettersAndDigits(last)) ||
      isKnownWord(lettersAndDigits(last.replace(/枠$/u, "")))
    )
      return true;
  }
  const [, word] = meantFor.exec(text) ?? [];
  if (word && isInterlude(lettersAndDigits(word))) return true;
  return [ownOf, headedBy, introOf, callFor, unknown, asked].some((pattern) => pattern.test(text));
}

/** Is it of other meetups than this, of talks to come, or of the organisers among themselves? A page may be called so, and no talk is. */
export function isBesideMeetup(heading: string): boolean {
  const text = heading.replace(loose, "");
  if (text.length > 40) return false;
  return isOtherMeetups(text) || toCome.test(text) || organisers.test(text);
}

/** A picture before the words, a colon behind them. */
const loose = /^(?:\p{Extended_Pictographic}|\uFE0F|\s){1,8}|[\s:：.。]{1,8}$/gu;
/** 「想定する参加者」, 「今回の会場」 */
const meantFor =
  /^(?:想定(?:する|される|して(?:い)?る)?|(?:今回|当日|次回|前回)の|主な)(.{2,12})$/u;
const ownOf =
  /^(?:自分|私|わたし|僕|ぼく|俺)の?(?:発表|LT|登壇|スライド|資料)|(?:の|た|だ|と)(?:アンケート|感想|所感|反省点?|理由|(?:ブログ|記事)(?:等|など)?|持ち物|参加者|予定|メモ)$|(?:会|発表|登壇|講演|セッション|トーク|スライド|資料|イベント)の?一覧$|(?:当日|会場|会|[前今昨]回|[昨前]年|イベント)の(?:様子|雰囲気)$|^会場.{1,8}(?:について|に関して)$|^を?(?:しました|してきました|やりました|やってきました)$|^次回の.{1,20}(?:について|に関して|予定)$/u;
const headedBy =
  /^(?!(?:how|why|what|when|the|to|a|my)\s)(?:[\p{L}\d'’.&-]{1,20}\s){1,3}(?:registration|lunch|dinner|breakfast|break|reception|networking|after-?party|party|check-?in|wrap-?up|raffle|giveaway|auction|announcements?|orientation|news|prizegiving|awards|drink-?up)(?:\sat\s.{1,30})?$/iu;
const introOf =
  /^(?:host|venue|sponsors?|user group|meetup|group|community|organi[sz]ers?|team|club)\s(?:intro(?:duction)?|welcome|info(?:rmation)?|news)$/iu;
const callFor =
  /^(?:call for (?:papers|proposals|speakers|participation|talks)|cf[ps]|open call|submit (?:a|your) (?:talk|proposal|session)s?|(?:want|interested|would you like|like) (?:to|in) (?:giv(?:e|ing) a talk|speak(?:ing)?|present(?:ing)?)\b|speak at (?:our|a|the next)\s|rsvp\s(?:at|on|here)\b|vortrag einreichen|appel à|convocatoria|chamada (?:de|para) |(?:発表者?|登壇者?|LT|トーク|スピーカー)(?:を|の)?募集|발표자 ?모집|讲师招募|征集)(?![\p{Script=Latin}])|^(?:further|additional|general|practical|event|contact)\s(?:information|info|details|reading|resources|objectives|goals)$/iu;
/** Not known yet, or where it is said. */
const unknown =
  /^(?:tb[acd]|to be (?:announced|confirmed|determined)|no (?:meet-?up|meeting|talks?)|cancel+ed|kein (?:treffen|vortrag)|entfällt|pas de (?:rencontre|meetup)|sin reunión|sem encontro|休会|coming soon|(?:調整|募集|準備)中|未定|待定|待公布|敬请期待|미정|추후 ?공지|noch offen|wird noch bekannt ?gegeben|à (?:définir|venir|confirmer)|por (?:definir|confirmar|anunciar)|a definir|お楽しみに|stay tuned)[.…!！]*$/iu;
/** What is told of the next meetup, or wished for. */
const toCome =
  /^(?:(?:という(?:わけ|こと)で|さて|それでは|では)、?)?次回(?:は|も)[、…]*$|^(?:talk|paper|topic|speaker|session|event)s?\s(?:(?:ideas?|suggestions?|requests?|wish ?list|proposals?)(?:\s(?:and|&)\s)?){1,2}$|^(?:発表|LT|登壇|テーマ|話題|イベント)の?(?:ネタ|案|アイデア|アイディア|候補)(?:募集|一覧|出し)?$|^(?:演讲|演講|讲者|講者|分享)(?:报名|報名|征集|徵集)$/iu;
/** Those who run it, among themselves. */
const organisers =
  /(?:^|\s)(?:organi[sz]ers?|committee|team|staff|core|board|orga)['’]?s?\s(?:catch-?up|sync|stand-?up|meeting|call|retro(?:spective)?|treffen)$|(?:運営|スタッフ|幹事)(?:の)?(?:会議|ミーティング|打ち?合わせ|定例|反省会|mtg)$|(?:运营|組織者|组织者)(?:会议|會議)$|운영진 ?회의$/iu;
/** 「当日出た質問と回答」, `Questions from the audience` */
const asked =
  /(?:出た|あった|もらった|いただいた|寄せられた)(?:質問|意見|ご質問|コメント|話題)(?:と回答|への回答|など|等)?$|^questions (?:from|by|of) the (?:audience|floor|chat)$|^fragen aus dem publikum$|^questions du public$|^preguntas del público$|^perguntas do público$/iu;

/** 「発表スライド」, 「会場スポンサー」: two such words in one. */
function isCompound(words: string): boolean {
  if (
    words.length > 14 ||
    !/^(?:lt)?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(words)
  )
    return false;
  return Array.from(words, (_, at) => at).some(
    (at) => at > 1 && isKnownWord(words.slice(0, at)) && isInterlude(words.slice(at)),
  );
}

function isKnownWord(word: string): boolean {
  return wordsAlone.has(word);
}

function isInterlude(word: string): boolean {
  return wordsAlone.get(word) === "interlude";
}

const track =
  /^(?:track[a-z\d]{1,2}|トラック[a-z\d]{1,2}|(?:room|hall|部屋)[a-z\d]{1,2}|[a-z]トラック|part\d|第[一二三四\d]部)$/u;
const patterns =
  /^(?:懇親.{0,4}|.{0,6}休憩(?:\d+分)?|受付.{0,8}|開場.{0,6}|.{0,6}(?:告知|お知らせ)|会場.{0,2}(?:案内|説明|紹介).{0,6}|(?:ネットワーキング|懇親|歓談|交流)タイム.*|(?:スポンサー|会場提供.{0,4}|主催.{0,4}|諸注意.{0,4})(?:lt|セッション|紹介|挨拶|の紹介|より|から|さんより)?|イベント(?:の|について|概要|情報|詳細).{0,4}|参加(?:して|した).{0,8}(?:感想|まとめ|経緯)|(?:全体|今回)の(?:感想|まとめ|所感)|終了.{0,4}|(?:完全|全員|最終)?撤収.{0,4}|.{0,8}(?:须知|須知|汇总|彙總|名单|名單|안내|공지(?:사항)?)|(?:この)?(?:記事|メモ|ノート|ブログ)を?書い(?:た|ている)(?:人|ひと))$/u;
/** `Descripción de la charla`, `About the speaker`, `P27 - P33`: what is told of one talk, or where it stands. */
const ofOneTalk =
  /^(?:(?:description|abstract|summary|synopsis|details|title|descripción|resumen|sinopsis|detalles|título|descrição|resumo|sinopse|résumé|beschreibung|zusammenfassung|inhalt)(?:of|de|del|des|der|da|do|du)?(?:la|the|el|le|una|your)?(?:talk|session|presentation|charla|plática|sesión|presentación|ponencia|palestra|apresentação|présentation|exposé|conférence|vortrage?s?)|(?:about|meet|sobre|acercade|apropos|über)(?:the|el|la|lo|o|a|os|as|le|du|den|die)?(?:speakers?|presenters?|ponentes?|oradora?e?s?|palestrantes?|talk|charla|plática|palestra|vortrag|referentin|referenten|intervenante?s?)|(?:speakers?|presenters?)(?:bios?|biograph(?:y|ies)|info)|pp?\d{1,4}(?:pp?\d{1,4})?|(?:pages?|slides?)\d{1,8})$/u;
const holdsTalks =
  /(?:lt大会|lt会|ライトニングトーク大会|の部|^[a-z]{3,12}talks)$|^(?:ここから|ここからは|これより|以下|以降|続いて|つづいて|恒例の?)(?:lt|ライトニングトーク|セッション|発表|本編)(?:大会|枠|タイム|コーナー|です)?$|^(?:lt|ライトニングトーク)(?:大会|会|枠|タイム|コーナー|祭り?|セッション|たち)?(?:\d|開始|スタート)?$/u;
/** 「一般枠」, `Session A`: who may speak there, or which of several. */
const slots =
  /^(?:一般|招待|公募|通常|基調講演|学生|初心者|新人|飛び込み|飛び入り|当日|ロング|ショート|メイン|レギュラー|\d{1,2}分)(?:発表|講演|セッション|トーク|lt)?枠$|^(?:一般|招待|特別|公募)(?:講演|発表)$|^(?:session|セッション|part|パート|block|ブロック|stream)[a-d一二三四]$/u;
/** `List of talks`, 「発表のリスト」, 「登壇テーマ」. */
const listOf =
  /^(?:list|liste|lista)(?:of|der|des|de|von)(?:the|our|all|las|los|les|unsere)?(?:past|previous)?(?:talks|sessions|presentations|lightningtalks|vorträge|charlas|ponencias|palestras|présentations)$|^(?:発表|講演|登壇|セッション|トーク|lt)の?(?:リスト|一覧|テーマ|タイトル|題目|演題)$/u;
/** `2025`, `5-7min`, 第32回, `Winter 2025`: how long or when one talks there, and no more. */
const spans =
  /^(?:(?:19|20)\d\d年?|\d{1,4}(?:min|mins|minutes|minuten|minutos|分|분|分钟)|第\d{1,4}回|(?:spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno)(?:19|20)\d\d|(?:19|20)\d\d年?(?:春|夏|秋|冬|봄|여름|가을|겨울))$/u;
const groupPatterns = [track, holdsTalks, slots, listOf, spans];
