/** Words that announce a fact, `Venue: …`, 「登壇者：…」, in the languages that notes are written in. */
import { remembering } from "../../text/remembering.ts";

/** What a label announces. */
export type LabelKind = "date" | "venue" | "url" | "title" | "speaker";

/** By language; folded as {@link foldLabel} does. */
const labels: Readonly<Record<string, Readonly<Record<LabelKind, string>>>> = {
  ja: {
    date: "日時 日程 日付 日にち 日 時間 とき いつ 開催日時 開催日程 開催日",
    venue:
      "場所 会場 開催場所 開催地 開催会場 会場名 会場提供 会場スポンサー ところ どこ どこで 住所 所在地 会議室",
    url: "url リンク hp 公式 公式サイト 公式ページ ホームページ イベント イベントページ イベントサイト 告知ページ 募集ページ 開催ページ",
    title: "イベント イベント名 勉強会 勉強会名 タイトル 名称",
    speaker:
      "登壇者 発表者 講演者 講師 話者 話し手 スピーカー プレゼンター パネリスト パネラー モデレーター モデレータ 司会 対談者 出演者 しゃべる人 話す人 話した人 発表した人",
  },
  en: {
    date: "date dates time date&time dateandtime when day eventdate recordingdate",
    venue: "location venue where place venuehost venuesponsor address",
    url: "url link website page site eventpage eventurl eventsite eventlink event meetup connpass doorkeeper",
    title: "title event eventname name",
    speaker:
      "who speaker speakers speakername presenter presenters presentedby talkby givenby panelist panelists panellist panellists moderator moderators host hosts",
  },
  zh: {
    date: "时间 日期 時間 日期時間",
    venue: "地点 地點 会场 會場 场地 場地 地址 会议室 會議室",
    url: "链接 連結 网址 網址 官网",
    title: "活动 活動 标题 標題 主题 主題",
    speaker: "讲者 講者 讲师 主讲 主講 主讲人 主講人 演讲者 演講者 演讲人 分享者 分享人 嘉宾 嘉賓",
  },
  ko: {
    date: "일시 날짜 일자 시간",
    venue: "장소 위치 주소 회의실",
    url: "링크 홈페이지 사이트",
    title: "행사 행사명 제목",
    speaker: "발표자 연사 강연자 강사",
  },
  de: {
    date: "datum wann termin zeit zeitpunkt",
    venue: "ort wo veranstaltungsort treffpunkt adresse anschrift",
    url: "webseite",
    title: "titel veranstaltung",
    speaker:
      "referent referenten referentin referentinnen sprecher sprecherin vortragender vortragende",
  },
  fr: {
    date: "date quand",
    venue: "lieu où endroit adresse",
    url: "lien site",
    title: "titre événement",
    speaker:
      "intervenant intervenants intervenante intervenantes orateur oratrice conférencier conférencière présentépar",
  },
  es: {
    date: "fecha cuándo",
    venue: "lugar dónde ubicación sede dirección",
    url: "enlace sitio web",
    title: "título evento",
    speaker: "ponente ponentes orador oradora presentador presentadora",
  },
  pt: {
    date: "data quando",
    venue: "local onde sede endereço morada",
    url: "ligação",
    title: "título evento",
    speaker: "palestrante palestrantes orador oradora apresentador apresentadora",
  },
};

/** Longer than any label. */
const longest = 30;

/** What the word announces; a word may announce several: `Event` a title or a page. */
export function labelKinds(text: string): readonly LabelKind[] {
  return text.length > longest ? [] : kindsOf(text);
}

/** The fact that a word announces: date, venue, url, title; empty for any other word. */
export function labelOf(text: string): string {
  return labelKinds(text).find((kind) => kind !== "speaker") ?? "";
}

/** When or where, as a word alone announces it; empty for any other word. */
export function whenOrWhere(text: string): string {
  const label = labelOf(text);
  return label === "date" || label === "venue" ? label : "";
}

const kindsOf = remembering((text): readonly LabelKind[] => {
  const word = foldLabel(text);
  return (
    kinds.get(word) ??
    kindsOfAll(word.split(/[/／&＆と]/u)) ??
    (kinds.get(withoutMeetup(word)) ?? []).filter(isWhenOrWhere)
  );
});

/** Of several words that announce something, `Time/date`, what each does. */
function kindsOfAll(words: readonly string[]): readonly LabelKind[] | undefined {
  const each = words.map((word) => kinds.get(word));
  if (each.length < 2 || each.some((own) => own === undefined)) return undefined;
  return each.flatMap((own) => own ?? []);
}

/** The word without that for a meetup before it, which says whose day, place or programme: 「イベントの日程」, `Meeting place`, 세션장소. */
export function withoutMeetup(word: string): string {
  return word.replace(ofMeetup, "");
}

const ofMeetup =
  /^(?:イベントの?|勉強会の?|開催|当日の|event|meet-?up|meeting|session|veranstaltungs?|treffen|활동|행사|세션|모임|活动|活動|会议|會議)/u;

function isWhenOrWhere(kind: LabelKind): boolean {
  return kind === "date" || kind === "venue";
}

/** Is it a word for the day of a language that writes the day before the month, and of no other: `Fecha: 02/06/2031`? */
export function writesDayFirst(text: string): boolean {
  return text.length <= longest && dayFirst.has(foldLabel(text));
}

/** Is it a word that announces something in such a language, and in no other: `Lieu`, `Ponente`? */
export function isOfDayFirstLanguage(text: string): boolean {
  return text.length <= longest && wordsDayFirst.has(foldLabel(text));
}

const isDayFirst = (language: string) => ["de", "fr", "es", "pt"].includes(language);
const daysOf = (languages: readonly string[]) =>
  languages.flatMap((language) => labels[language]?.date.split(" ") ?? []);
const otherDays = new Set(daysOf(Object.keys(labels).filter((language) => !isDayFirst(language))));
const dayFirst = new Set(
  daysOf(Object.keys(labels).filter(isDayFirst)).filter((word) => !otherDays.has(word)),
);

const wordsOf = (languages: readonly string[]) =>
  languages.flatMap((language) =>
    Object.values(labels[language] ?? {}).flatMap((words) => words.split(" ")),
  );
const otherWords = new Set(
  wordsOf(Object.keys(labels).filter((language) => !isDayFirst(language))),
);
const wordsDayFirst = new Set(
  wordsOf(Object.keys(labels).filter(isDayFirst)).filter((word) => !otherWords.has(word)),
);

/** The word without case, spaces and the marks that stand round labels. */
function foldLabel(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s*:：?？【】[\]■◆●・▼◇□★☆◎○_]+|\p{Extended_Pictographic}|\uFE0F/gu, "")
    .replace(/\band\b/gu, "&");
}

const kinds = new Map<string, LabelKind[]>();
for (const byKind of Object.values(labels)) {
  for (const [kind, words] of Object.entries(byKind) as [LabelKind, string][]) {
    for (const word of words.split(" ")) {
      const known = kinds.get(word) ?? [];
      if (!known.includes(kind)) kinds.set(word, [...known, kind]);
    }
  }
}

/** All words that announce who speaks, as written in notes, for patterns. */
export const speakerWords: readonly string[] = Object.values(labels).flatMap(({ speaker }) =>
  speaker.split(" "),
);
