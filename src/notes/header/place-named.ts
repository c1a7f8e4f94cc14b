import { isPlace, tidyPlace } from "./place.ts";
import { isCalledAsPlace, placeEnding } from "./place-words.ts";

/**
 * The place that a sentence names where its language puts the place of those who come together, if it is called as places
 * are: `about 40 people came to Barn Hall`, 「例示ビルの3階に集まりました」.
 *
 * @param isOfMeetup Does the sentence speak of a meetup? Then any `at` or `in` is enough: `the event was at Barn Hall`.
 */
export function placeNamed(sentence: string, isOfMeetup: boolean): string | undefined {
  return [...comingTogether, ...(isOfMeetup ? anywhere : [])]
    .flatMap((frame) => [...sentence.matchAll(frame)])
    .map(([, name = ""]) => tidyPlace(name))
    .find((place) => isCalledAsPlace(place) && isPlace(place));
}

/** In Japanese a floor may stand behind the name. */
const japanese = `(?!の)(?:[^\\s。、（）()「」はがを]{1,12}にある)?[^\\s。、（）()「」にはがをへ]{1,20}${placeEnding}(?:の?\\s?\\d{1,2}(?:階|[Ff]))?`;
const capital =
  "((?:\\p{Lu}|(?:auditório|auditorio|auditorium|sala|salón|salle|sede|café) )[^,.;:!?()（）\\n]{1,50}?)(?=\\s+(?:on|from|for|with|and|where|which|to|in|near|this|last|am|um|ab|statt|le|el|et|y|e|und|pour|para|avec|con|com)(?!\\p{L})|['’]s\\s|[,.;:!?()（）]|$)";

const comingTogether: readonly RegExp[] = [
  new RegExp(`会場(?:の|は(?:今回も|今回は|いつもの)?、?\\s?)(${japanese})`, "gu"),
  new RegExp(
    `(?:^|[\\s、はがをに日（(])(${japanese})(?:さん)?(?:で|にて|に|へ)(?:集ま|集合|お邪魔|おじゃま|伺い|行(?:われ|い|な[わい]|って[きま])|[^。、は]{0,12}(?:開催|実施))`,
    "gu",
  ),
  new RegExp(
    `(?:^|[\\s、はがをに])(${japanese})[はが](?:とても|すごく|めちゃ\\S{0,4})?(?:綺麗|きれい|広|おしゃれ|オシャレ|かっこ|立派|素敵|素晴らし)`,
    "gu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:came (?:down |along |over )?to|gathered (?:at|in)|[Ww]e(?:['’]re| are| were) (?:back )?(?:at|in)|[Dd]oors open(?: \\S+){0,4}? at|[Hh]eld (?:at|in)|join us (?:at|in))(?: the)? ${capital}`,
    "gu",
  ),
  /在\s?([^，。,\s在的]{2,20}?)\s?(?:聚会|聚會|见面|見面|碰面|集合|进行|進行)/gu,
  /(?<=^|\s)(\S{2,12})(?:에|에서) (?=(?:\S{1,10} ){0,2}(?:모였|모여|만났))/gu,
];

const anywhere: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s、はがをに日（(])(${japanese})(?:さん)?(?:で|にて|へ)(?!は)`, "gu"),
  new RegExp(
    `(?<!\\p{L})(?:at|in|bei|beim|im|in der|chez|à la|au|en el|en la|en|no|na|em)(?: the)? ${capital}`,
    "gu",
  ),
];
