import { isPlace, tidyPlace } from "./place.ts";

/**
 * The place in a sentence that tells where people meet: 「サンプル本社で開催された」, `was held at the Barn on Mill
 * Street`, `dans les locaux d’Acme`; nothing where it tells of none.
 */
export function placeTold(sentence: string): string | undefined {
  for (const pattern of places) {
    const place = tidyPlace(pattern.exec(sentence)?.[1] ?? "");
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

/** The place in what a meetup is called: `Foo Meetup at Barn Hall`. */
export function placeInName(name: string): string | undefined {
  const place = tidyPlace(called.exec(name.slice(0, 200))?.[1] ?? "");
  return place && isPlace(place) ? place : undefined;
}

const called =
  /\b(?:[Mm]eet-?[Uu]p|[Mm]eeting|[Cc]onf(?:erence)?|[Ss]ummit|[Ee]vening|[Nn]ight)(?: #?\d{1,4})? at (?:the )?(\p{Lu}[^,.;:!?()（）]{1,50})$/u;

const places: readonly RegExp[] = [
  /(?:^|[\s、にはが])(?:[今本昨]日は|[^\s。、\d]{1,8}の\s*)?([^\s。、に\d](?:[^。、に\n]{0,30}[^\s。、に])?)\s*(?:さん)?(?:で|にて)(?:開催|行われ|おこなわれ|開かれ)(?!て)/u,
  /(?:^|、)(?:[^。、\n]{0,30}日\s?(?:[(（][^()（）]{1,3}[)）])?\s?に)?([^。、\n]{2,40}?)(?:さん)?(?:において|にて)、?\s?.{0,80}(?:開催|行われ|おこなわれ|開かれ)(?!て)/u,
  /(?:会場|場所)は\s*([^。、]{2,40}?)(?:さん)?(?:です|でした|で、|で開|にて|。|$)/u,
  latin(
    "held|hosted|(?:[Ww]e|will) meet|we met|[Ww]e(?:['’]re| are) meeting|gathered|takes? place|took place|(?:was|is) happening",
    "(?:at|in)(?: the)?",
  ),
  latin("[Ii]nvited to|[Jj]oin us", "(?:at|in)(?: the)?", 120),
  latin("(?:[Mm]eet-?up|[Ee]vent|[Ee]vening|[Mm]eeting) (?:is|was|will be)", "at(?: the)?", 30),
  latin(
    "[Ff]and|[Ff]indet|trafen|treffen",
    "in den Räumen (?:der|von|des)|in der|im|in|bei der|beim|bei",
  ),
  /(?<!\p{L})dans les (?:locaux|bureaux) (?:de la |de l['’]|de |d['’]|du |des )([^,.;:!?()\n]{2,50})/u,
  latin(
    "[Rr]endez-vous|aura lieu|a eu lieu|tenue?|tiendra|retrouv\\p{L}*",
    "chez|à la|à l['’]|au|à",
  ),
  latin(
    "celebr(?:ó|ará)|lugar|realiz(?:ó|ará)|juntar|juntamos|reunimos|reuniremos",
    "en(?: el| la)?",
  ),
  latin("aconteceu|acontecerá|acontecer|realizad[oa]|ocorreu|ocorrerá", "no|na|em"),
  /(?:^|\s)(\S{2,20})에서 (?:열렸|열린|열립|진행|개최)/u,
  /在\s?([^，。,\s在]{2,30}?)(?:举办|舉辦|举行|舉行|召开)/u,
];
