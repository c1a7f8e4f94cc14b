import { capitalName, placeBy } from "./place-in-sentence.ts";

/**
 * Who gave the room, as a sentence tells that thanks them: 「会場を提供してくださった例示社さん」, `Thanks to Acme for the
 * venue`, `merci à Acme pour la salle`. What was given is named, a room: thanks for hosting alone may go to a person.
 */
export function hostThanked(sentence: string): string | undefined {
  return placeBy(hosts, sentence.slice(0, 400));
}

/** A name with a capital between what stands before it and what behind. */
const between = (before: string, after: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${before})\\s*(\\p{Lu}[^,.;:!?()\\n]{0,50}?),?\\s+(?:${after})(?!\\p{L})`,
    "u",
  );
const behind = (before: string) => new RegExp(`(?<!\\p{L})(?:${before})\\s*${capitalName}`, "u");

const theirRoom = "(?:their|its)(?: \\p{L}+)? (?:offices?|space|venue|HQ|headquarters|building)";

const hosts: readonly RegExp[] = [
  /会場を?(?:ご?提供|貸し|お借り)[^\s。、]{0,10}?(?:[くだ下]さった|[くだ下]さいました|くれた|いただいた|頂いた|した)\s?([^\s。、．].{1,40}?)\s?(?:さん|様|さま|社の|の|[、。．]|$)/u,
  /会場(?:ご?提供|スポンサー|協賛)の?[:：\s]?([^\s。、．は].{1,40}?)(?:さん|様|さま)(?!の)/u,
  /会場(?:提供)?[はも]、?([^\s。、]{1,30}?)(?:さん|様|さま)(?:に|から|より|が)(?:お借り|ご?提供|貸し)/u,
  /(?:^|[\s、はが])([^\s。、はが]{1,30}?)(?:さん|様|さま)(?:に|から|より)[はも]?、?会場を?(?:お借り|ご?提供|貸し)/u,
  /(?:^|[\s、はが])([^\s。、はが]{1,30}?(?:さん|様|さま)?の(?:オフィス|会議室|セミナールーム|イベントスペース))をお?借り/u,
  /(?:^|[\s、はがで])([^\s。、はがで]{2,30}?)(?:さん|様|さま)に(?:お邪魔|おじゃま)/u,
  between(
    "[Tt]hank(?:s|\\s?you)(?: (?:very|so) much)?(?: goes out| go)? to(?: our (?:hosts?|sponsors?))?(?: the)?",
    `(?:for|who) (?:\\p{L}+ ){0,4}?(?:the (?:venue|space|room|location)|${theirRoom})`,
  ),
  between("[Hh]osted by", `(?:at|in) ${theirRoom}`),
  between(
    "[Oo]ur (?:hosts?|sponsors?)|^",
    `(?:kindly )?(?:hosted|hosts) us (?:at|in) ${theirRoom}`,
  ),
  between(
    "[Oo]ur (?:hosts?|sponsors?)|^",
    "(?:who )?(?:kindly |generously )?(?:provid(?:ed|es)|offered|lent|sponsored) (?:us )?(?:with )?(?:the |a |their )?(?:venue|meeting (?:room|space)|space (?:and|for (?:the|our) (?:event|meet-?up|meeting)))",
  ),
  behind("[Vv]enue (?:was )?(?:kindly |generously )?(?:provided|sponsored|offered|hosted) by"),
  between(
    "(?:Dank(?:e|eschön)?(?: \\p{Ll}+){0,2} an|danken)(?: die| den| das| der| dem)?",
    "für (?:\\p{L}+ ){0,3}?(?:Räum\\p{L}*|Raum|Location)",
  ),
  between(
    "^(?:[Dd](?:ie|er|as) )?",
    "stellt(?:e|en)? uns (?:ihre|seine|die) (?:\\p{L}+ )?(?:Räum|Büro)\\p{L}*",
  ),
  behind("zu Gast (?:(?:sind|waren) wir )?(?:bei|in)(?: der| dem)?"),
  between(
    "[Mm]erci à",
    "(?:de|pour) (?:nous )?(?:\\p{L}+ ){0,3}?(?:l['’]accueil|(?:sa|la|une) salle|(?:ses|leurs?|les) locaux)",
  ),
  /(?<!\p{L})(?:accueillis? (?:par|chez)|dans les locaux (?:de la |du |de |d['’]))\s*(\p{Lu}[^,.;:!?()\n]{1,50}?)(?=\s+(?:pour|et|à|le|au|avec|qui|dans)(?!\p{L})|[,.;:!?()]|$)/u,
  between("[Gg]racias a(?:l| la)?", "por (?:\\p{L}+ ){0,3}?(?:espacio|oficinas?|sede|lugar|sala)"),
  between(
    "(?:[Aa]gradecemos|[Oo]brigad[oa]|[Aa]gradecimentos?) (?:à|ao|a)",
    "(?:pel[oa]|por) (?:\\p{L}+ ){0,3}?(?:espaço|escritório|sede|sala|local)",
  ),
  /(?:感谢|感謝)\s?([^，。,、\s](?:[^，。,、]{0,28}[^，。,、\s])?)\s?(?:提供|赞助|贊助)了?的?(?:场地|場地)/u,
  /(?:^|[，。,、]|(?=[场場]地由))(?:场地|場地)?由\s?([^，。,、]{2,30}?)\s?(?:提供|赞助|贊助)(?:场地|場地|的?场地|[，。,、]|$)/u,
  /장소(?:를|을)? ?(?:제공|후원|협찬)(?:해|하여)? ?(?:주신|준) ([^\s,.]{2,20}?)(?:에|님|께|[\s,.]|$)/u,
  /(?:^|\s)([^\s,.]{2,20})에서 장소를? ?(?:제공|후원|협찬)/u,
];
