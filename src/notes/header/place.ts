import { findDate } from "../../text/calendar-date.ts";
import { monthsByName, weekdayNames } from "../../text/calendar-names.ts";
import { clockTime, hoursBeforePlace } from "../../text/clock-time.ts";
import { sectionRole } from "../words/section-role.ts";
import { onlineTools } from "./place-words.ts";

/** May this be the name or the address of a place, and no number of people, meal, part of a sentence or tool? */
export function isPlace(text: string): boolean {
  const [first = ""] = text.toLowerCase().match(/[\p{L}\p{N}]+/u) ?? [];
  return (
    text.length <= longest &&
    isKnown(text) &&
    !monthsByName.has(first) &&
    !weekdayNames.has(first) &&
    !sentence.test(text) &&
    !counted.test(text) &&
    !byWhom.test(text) &&
    !online.test(text) &&
    sectionRole(text) === undefined &&
    !findDate(text)
  );
}

/** Does it say a place at all, and not that there is none yet? */
export function isKnown(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !unknown.test(text) && !/[?？]\s*$/u.test(text);
}

/** The place alone: without an address on the web, 「にて」, and the words of a sentence before it. */
export function tidyPlace(text: string): string {
  const [line = ""] = text.split("\n");
  const bare = line
    .replace(/(?<!\s)\s*[（(]?https?:\S+[)）]?/gu, "")
    .replace(/(?:さん)?にて[。.]?$|(?<=[a-z\d])\.$|\s*(?:さん|様)$|\s?[*＊※:：]$/u, "")
    .replace(hours, "")
    .replace(aside, "")
    .replace(/^(?:住所|所在地|address|adresse|dirección|endereço|地址|주소)\s?[:：]\s?/iu, "")
    .trim();
  return bare
    .replace(said, "")
    .replace(/^at the /iu, "")
    .replace(/^.{1,20}(?:ている|にある)(?=\p{Lu}|\p{Script=Han}|\p{Script=Katakana})/u, "")
    .replace(/^.{1,30}の(?=株式会社)/u, "");
}

const longest = 60;

/** Who gave the room or how many came, set off behind its name: 「例示ビル（主催: 例示社）」, `Barn Hall · 40 attendees`. */
const aside =
  /\s*[（(](?:主催|提供|会場提供|協賛|協力|定員|受付|hosted by|hosts?|sponsor(?:ed by)?)[^（()）]{1,40}[)）]$|\s+[·•|]\s+\d{1,4} \p{L}{3,15}$/iu;

/** `19:00-21:00 @ Barn Hall`, `7pm at the mill`: the hours before the place. */
const hours = new RegExp(
  `^${hoursBeforePlace}[\\s,、|–-]*(?:[,、|–-]\\s?|[@＠]\\s?|(?:at|in|im|bei|chez|à|au|dans)\\s)`,
  "iu",
);

/** `This meetup will be at`, `We meet in the`: where a label stands before it. */
const said =
  /^(?:(?:this|the|our) (?:meet-?up|event|meeting)|we|it|das treffen|wir|l['’]événement|el evento|o evento) (?:will (?:be|take place|meet)|is|was|meet|takes place|took place|findet|treffen uns|aura lieu|será|acontece)(?: held)? (?:at|in|im|in der|bei|à|en|no|na|em) (?:the )?/iu;

const unknown =
  /^(?:tb[dac]|to be (?:announced|decided|defined|confirmed)|n\/?a|none|unknown|未定|調整中|後日.{0,10}|待定|未定です|미정|noch offen|wird (?:noch )?bekannt ?gegeben|à (?:définir|confirmer)|por (?:definir|confirmar)|a (?:definir|confirmar)|x{2,}|オフィス|本社|社内|(?:the |our |their )?offices?|[○〇]{2,}.{0,6})[.。!]?$/iu;

/** Words that stand in sentences and in no name of a place. */
const sentence =
  /(?<!\p{L})(?:we|i|it|they|you|he|she|was|were|is|are|had|have|has|did|will|would|came|said|people|thanks?|wir|ich|ist|sind|waren|hatten|nous|vous|était|sont|avons|fue|fueron|tenemos|foi|foram|temos)(?!\p{L})|[。！？!?]|(?:です|ます|した|する|い|から|まで)$|を|(?<=[\p{Script=Han}\p{Script=Katakana}\w])は|が(?!丘|原|浜|峰|谷|崎|関|池)|^[#＃@＠]/iu;

/** `7pm by Ann Bee`: the hour and who speaks stand where a place might. */
const byWhom = new RegExp(`^(?:${clockTime}|(?:by|von|par|por)\\s)`, "iu");

const counted = /^(?:about |around |約)?\d+\s?(?:\p{Ll}+s?$|people|人|名)|\d\s?(?:人|名)$/u;

/** A tool: stated by a label it is a place, beside the day it may be anything. */
const online = new RegExp(`^(?:${onlineTools}|meet|miro|slack)(?!\\p{L})`, "iu");
