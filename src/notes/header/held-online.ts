import { onlineTools } from "./place-words.ts";

/**
 * That people met online, in the words of a sentence that tells of a meetup: `Zoom` of 「Zoom 上で開催」, `online` of `was
 * held online`; a tool where one is named.
 */
export function heldOnline(sentence: string): string | undefined {
  if (!frames.some((frame) => frame.test(sentence))) return undefined;
  return tool.exec(sentence)?.[0] ?? online.exec(sentence)?.[0];
}

const tool = new RegExp(`(?<![a-z])(?:${onlineTools})(?![a-z])`, "iu");
const online =
  /オンライン|リモート|온라인|线上|線上|(?<!\p{L})(?:online|virtually|remotely|en ligne|en línea)(?!\p{L})/iu;

const where = `(?:${onlineTools}|オンライン|リモート)`;

const frames: readonly RegExp[] = [
  new RegExp(
    `${where}\\s?(?:上|配信)?(?:で|にて|での|による)\\s?[^。、]{0,30}(?:開催|行[いなわっ]|おこな|実施)`,
    "iu",
  ),
  /(?:オンライン|リモート)(?:での?)?開催(?!も|か|と)/u,
  new RegExp(
    `(?<!\\p{L})(?:held|met|meet|meets|meeting|took place|takes place|gather(?:ed)?)(?: \\p{L}+){0,2} (?:online|virtually|remotely|(?:on|via|over) (?:${onlineTools}))(?!\\p{L})`,
    "iu",
  ),
  /(?<!\p{L})(?:online|virtual) (?:meet-?up|meeting|event|edition)(?!s?\p{L})/iu,
  /(?<!\p{L})(?:fand|findet|treffen uns|trafen uns)(?: \S+){0,4} online(?!\p{L})/iu,
  /(?<!\p{L})(?:aura lieu|a eu lieu|se tient|se tiendra|s['’]est tenue?)(?: \S+){0,3} en ligne(?!\p{L})/iu,
  /(?<!\p{L})(?:fue|será|se celebr\p{L}+|tuvo lugar|foi|aconteceu|será realizado)(?: \S+){0,2} (?:online|en línea)(?!\p{L})/iu,
  /온라인으로 (?:\S{1,8} ){0,2}(?:진행|열|개최)/u,
  /(?:线上|線上)(?:举行|舉行|举办|舉辦|进行|進行|活动|活動)/u,
];
