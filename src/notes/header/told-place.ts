import { findDate } from "../../text/calendar-date.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { hostThanked } from "./host-thanked.ts";
import { isPlace } from "./place.ts";
import { capitalName, placeBy } from "./place-in-sentence.ts";
import { placeEnding } from "./place-words.ts";

/**
 * The place in a sentence that tells where people meet: 「サンプル本社で開催された」, `was held at the Barn on Mill
 * Street`, `dans les locaux d’Acme`; nothing where it tells of none.
 */
export function placeTold(written: string): string | undefined {
  const sentence = withJapaneseStops(written);
  const bare = sentence.replaceAll(/\s?\([^()]{1,80}\)/gu, "");
  return placeBy(places, sentence) ?? hostThanked(sentence) ?? placeBy(places, bare);
}

/** The place at the end of what a meetup is called: `Harbour Meetup at Acme`, `Meetup du 6 avril chez Acme`, `Abend am 3. Juni 2031, im Speicher`. */
export function placeInTitle(title: string): string | undefined {
  const day = findDate(title);
  const behind = day && behindDay.exec(title.slice(day.start + day.text.length));
  const place = behind?.[1] ?? behind?.[2];
  if (place && isPlace(place)) return place;
  return soundsLikeMeetup(title) ? placeBy([atEnd], title) : undefined;
}

/** A word for where behind the day, or a comma within the bracket of the day: `(2031-06-03, Barn Hall)`. */
const behindDay =
  /^(?:\s?[（(]\p{L}{1,10}[)）])?(?:[）)]?(?:[\s,、·–—-]|\d{1,2}(?:[:.h]\d\d|\s?Uhr|h)?){0,6}(?:[@＠]\s?|(?:at|in|im|bei|beim|chez|à|au|en|em|na|no|dans)\s(?:(?:the|der|den|la|le|el|os|as)\s)?)([\p{Lu}\p{Lo}\d][^,;:!?()（）@＠]{1,50})|,\s(\p{Lu}[^,;:!?()（）@＠]{1,50})\))$/u;

/** `at` may be of a topic, unless what is called Meetup stands right before it. */
const atEnd =
  /(?:(?<=Meet-?[Uu]p(?: #?\d{1,4})?|Meeting) at(?: the)?|\s(?:chez|bei(?: der| dem)?|hosted (?:at|by)|@)) ?(\p{Lu}[^,;:!?()@]{1,40})$/u;

/** In Japanese some write 「，．」 for 「、。」. */
function withJapaneseStops(text: string): string {
  return /\p{Script=Hiragana}/u.test(text)
    ? text.replaceAll("，", "、").replaceAll("．", "。")
    : text;
}

const latin = (verb: string, before: string, most = 80) =>
  new RegExp(
    `(?<!\\p{L})(?:${verb})(?!\\p{L}).{0,${most}}?(?<!\\p{L})(?:${before})\\s*${capitalName}`,
    "u",
  );

const places: readonly RegExp[] = [
  /(?:^|[\s、にはが])(?:[今本昨]日は|(?!\S{0,8}(?:さん|様|社)の)[^\s。、\d]{1,8}の\s*)?([^\s。、に\d](?:[^。、に\n]{0,30}[^\s。、に])?)\s*(?<!環境|サーバー?|形式|方式|中心|主導|有志)(?:さん)?(?:で|にて)、?(?:[「『][^「」『』]{2,60}[」』][をが])?(?:開催|行な?われ|おこなわれ|開かれ)(?!て)/u,
  // Words between the place and the verb: only what is called as places are is one, and only where it was once.
  new RegExp(
    `(?:^|[\\s、はがを])([^\\s。、にはがを]{1,20}${placeEnding})(?:で|にて)[^。、\\n]{0,30}(?:開催|行な?われ|おこなわれ|開かれ)(?!(?:され)?て)`,
    "u",
  ),
  /(?:^|、)(?:[^。、\n]{0,30}日\s?(?:[(（][^()（）]{1,3}[)）])?\s?に)?([^。、\n]{2,40}?)(?:さん)?(?:において|にて)、?\s?.{0,80}(?:開催|行な?われ|おこなわれ|開かれ)(?!て)/u,
  /会場(?:の|である|となる)?[「『]([^「」『』]{2,40})[」』]/u,
  // 「会場は満員でした」 says how it was there.
  /(?:会場|場所|会場提供)は、?\s*(?!満[員席]|立ち見|熱気|大?盛況|い[っつ]ぱい|一杯|広|綺麗|きれい|キレイ|静か|素敵|すて[きで]|すご|とても|かなり|大変|まだ|もう)([^。、]{2,40}?)(?:さん|様)?(?:です|でした|で、|で開|にて|。|$)/u,
  latin(
    "[Hh]eld|[Hh]osted|(?:[Ww]e(?:['’]ll)?|will)(?: be)? meet(?:ing)?|[Ww]e met|[Ww]e(?:['’]re| are) meeting|gathered|got together|takes? place|took place|happen(?:ed|ing)|scheduled",
    "(?:at|in)(?: the)?",
  ),
  latin("[Mm]eets", "at(?: the)?"),
  latin(
    "(?:[Cc]ome|[Ss]top|[Dd]rop|[Hh]ead) (?:down|along|over|by|round)",
    "to(?: the)?|at(?: the)?",
    20,
  ),
  latin("(?:[Mm]eet-?up|[Ee]vent|[Ee]vening|[Mm]eeting) (?:is|was|will be)", "at(?: the)?", 30),
  latin(
    "[Ff]and|[Ff]indet|trafen|treffen",
    "in den Räumen (?:der|von|des)|in der|im|in|bei der|beim|bei",
  ),
  latin(
    "[Rr]endez-vous|aura lieu|a eu lieu|tenue?|tiendra|retrouv\\p{L}*",
    "chez|à la|à l['’]|au|à",
  ),
  latin(
    "celebr(?:ó|ará)|lugar|a cabo|realiz(?:ó|ará)|juntar|juntamos|reunimos|reuniremos|[Nn]os vemos",
    "en(?: el| la)?(?: (?:oficinas?|sede) de(?:l| la)?)?|en las oficinas de(?:l| la)?",
  ),
  latin(
    "reunimos|encontramos|juntamos|aconteceu|acontecerá|acontecer|realizad[oa]|ocorreu|ocorrerá",
    "(?:no|na|em)(?: (?:sede|escritório) d[aoe])?",
  ),
  latin(
    "(?:[Ee]ncontro|[Ee]vento|[Rr]eunião|[Mm]eetup) (?:foi|será)",
    "(?:na sede|no escritório) d[aoe]",
    30,
  ),
  latin(
    "(?:[Cc]harla|[Rr]eunión|[Ee]vento|[Ee]ncuentro|[Mm]eetup) (?:fue|será)",
    "en (?:las oficinas|la sede) de(?:l| la)?",
    30,
  ),
  /(?:^|\s)((?:[^\s에은는이가]{2,12} (?=사무실|오피스|본사|회의실|강의실))?(?!서버|환경)\S{2,20})에서 (?:\S{1,10} ){0,3}(?:열렸|열린|열립|진행|개최)(?!\S* (?:것|게|건)[은이]? 아니?[닌니닙])/u,
  latin("[Ee]stuvimos|[Ee]stamos", "en (?:las oficinas|la sede) de(?:l| la)?", 10),
  latin("Veranstaltungsort", "(?:ist|war)(?: d(?:er|ie|as))?", 2),
  latin(
    "(?:[Vv]enue|[Ll]ocation)(?: this (?:time|month)| tonight)?",
    "(?:is|was)(?: at)?(?: the)?",
    2,
  ),
  /(?:场地|場地|地点|地點|会场|會場)(?:在|是|为|為)\s?([^，。,\s]{2,30})/u,
  /在\s?([^，。,\s在](?:[^，。,\n在]{0,28}[^，。,\s在])?)\s?(?:举办|舉辦|举行|舉行|召开)/u,
];
