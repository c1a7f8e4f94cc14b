import { isPlace, tidyPlace } from "./place.ts";

/**
 * The place in a sentence that tells where people meet: 「サンプル本社で開催された」, `was held at the Barn on Mill
 * Street`, `dans les locaux d’Acme`; nothing where it tells of none.
 */
export function placeTold(written: string): string | undefined {
  const sentence = withJapaneseStops(written);
  const bare = sentence.replaceAll(/\s?\([^()]{1,80}\)/gu, "");
  return placeBy(places, sentence) ?? hostThanked(sentence) ?? placeBy(places, bare);
}

/** In Japanese some write 「，．」 for 「、。」. */
function withJapaneseStops(text: string): string {
  return /\p{Script=Hiragana}/u.test(text)
    ? text.replaceAll("，", "、").replaceAll("．", "。")
    : text;
}

/** Who gave the room, as a sentence tells that thanks them: 「会場を提供してくださった例示社さん」, `thanks to Acme for the venue`. */
export function hostThanked(sentence: string): string | undefined {
  return placeBy(hosts, sentence.slice(0, 400));
}

function placeBy(patterns: readonly RegExp[], sentence: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)?.[1];
    const place = found && tidyPlace(found);
    if (place && isPlace(place)) return place;
  }
  return undefined;
}

/** A name with a capital, to where the sentence goes on. */
const name =
  "(\\p{Lu}[^,.;:!?()（）\\n]{1,50}?)(?=\\s+(?:[@＠]|on|from|at|in|um|am|ab|statt|le|el|o|with|and|where|which|who|for|to|this|that|thanks|pour|para|desde|avec|con|com|y|e|et|und)(?!\\p{L})|[,.;:!?()（）]|$)";
const latin = (verb: string, before: string, most = 80) =>
  new RegExp(
    `(?<!\\p{L})(?:${verb})(?!\\p{L}).{0,${most}}?(?<!\\p{L})(?:${before})\\s*${name}`,
    "u",
  );

const places: readonly RegExp[] = [
  /(?:^|[\s、にはが])(?:[今本昨]日は|(?!\S{0,8}(?:さん|様|社)の)[^\s。、\d]{1,8}の\s*)?([^\s。、に\d](?:[^。、に\n]{0,30}[^\s。、に])?)\s*(?:さん)?(?:で|にて)(?:開催|行われ|おこなわれ|開かれ)(?!て)/u,
  /(?:^|、)(?:[^。、\n]{0,30}日\s?(?:[(（][^()（）]{1,3}[)）])?\s?に)?([^。、\n]{2,40}?)(?:さん)?(?:において|にて)、?\s?.{0,80}(?:開催|行われ|おこなわれ|開かれ)(?!て)/u,
  /会場(?:の|である|となる)?[「『]([^「」『』]{2,40})[」』]/u,
  /(?:会場|場所|会場提供)は、?\s*([^。、]{2,40}?)(?:さん|様)?(?:です|でした|で、|で開|にて|。|$)/u,
  latin(
    "[Hh]eld|[Hh]osted|(?:[Ww]e(?:['’]ll)?|will)(?: be)? meet(?:ing)?|[Ww]e met|[Ww]e(?:['’]re| are) meeting|gathered|got together|takes? place|took place|happen(?:ed|ing)|scheduled",
    "(?:at|in)(?: the)?",
  ),
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
    "celebr(?:ó|ará)|lugar|realiz(?:ó|ará)|juntar|juntamos|reunimos|reuniremos|[Nn]os vemos",
    "en(?: el| la)?(?: (?:oficinas?|sede) de(?:l| la)?)?|en las oficinas de(?:l| la)?",
  ),
  latin(
    "aconteceu|acontecerá|acontecer|realizad[oa]|ocorreu|ocorrerá",
    "(?:no|na|em)(?: (?:sede|escritório) d[aoe])?",
  ),
  /(?:^|\s)(\S{2,20})에서 (?:\S{1,10} ){0,3}(?:열렸|열린|열립|진행|개최)/u,
  /在\s?([^，。,\s在]{2,30}?)(?:举办|舉辦|举行|舉行|召开)/u,
];

const hosts: readonly RegExp[] = [
  /会場を?(?:ご?提供|貸し|お借り)[^\s。、]{0,10}?(?:くれた|くださった|下さった|いただいた|頂いた|した)\s?([^\s。、．].{1,40}?)\s?(?:さん|様|さま|社の|の|[、。．]|$)/u,
  /会場提供の?[:：\s]?([^\s。、．は].{1,40}?)(?:さん|様|さま)/u,
];
