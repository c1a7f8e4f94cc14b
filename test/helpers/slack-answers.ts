import type {
  Answer,
  Help,
  MeetupAnswer,
  Nothing,
  PeopleAnswer,
  ShelfAnswer,
  ShownPoint,
  SpeakerAnswer,
  TalkAnswer,
  TalkCard,
  TalksAnswer,
  Thanks,
} from "../../src/answer/answer.ts";
import type { Home } from "../../src/answer/home.ts";
import type { Person } from "../../src/catalogue/person.ts";
import type { Meetup, Talk } from "../../src/notes/meetup.ts";
import type { Match } from "../../src/search/hit.ts";

const runtimes: Talk = {
  id: "autumn.md#runtimes",
  file: "autumn.md",
  line: 8,
  title: "コンテナランタイムの選び方",
  heading: "コンテナランタイムの選び方 - 山田太郎 (@taro), @hana",
  speakers: [{ name: "山田太郎", handle: "taro", company: "港ソフト" }, { handle: "hana" }],
  links: [
    { url: "https://example.com/video", text: "録画", kind: "video" },
    {
      url: "https://example.com/slides.pdf",
      text: "https://example.com/slides.pdf",
      kind: "slides",
    },
  ],
  points: [
    {
      kind: "bullet",
      text: "OCI 準拠なら取り替えられる",
      line: 10,
      children: [
        {
          kind: "bullet",
          text: "runc と gVisor を比べた",
          line: 11,
          children: [
            { kind: "code", text: "ctr run --rm <image>\necho ok", line: 12, children: [] },
          ],
        },
      ],
    },
  ],
};

const thin: Talk = {
  ...runtimes,
  id: "autumn.md#lt",
  line: 30,
  title: "LT: My first sidecar",
  speakers: [{ name: "Ann Lee" }],
  links: [],
  points: [],
};

const autumn: Meetup = {
  id: "autumn.md",
  title: "Night of Containers #7",
  aliases: [],
  number: 7,
  date: "2024-10-03",
  venue: "Harbour Hall",
  url: "https://example.com/events/7?a=1&b=2",
  links: [],
  talks: [runtimes, thin],
};

const points: readonly ShownPoint[] = [
  { kind: "bullet", text: "OCI 準拠なら取り替えられる", depth: 0, line: 10, matched: false },
  { kind: "bullet", text: "runc と gVisor を比べた", depth: 1, line: 11, matched: true },
  { kind: "code", text: "ctr run --rm <image>\necho ok", depth: 2, line: 12, matched: true },
];

const matches: readonly Match[] = [
  { asked: "gvisor", found: "gVisor", bridge: "exact", field: "body" },
  { asked: "らんたいむ", found: "ランタイム", bridge: "kana", field: "title" },
  { asked: "らんたいむ", found: "ランタイム", bridge: "kana", field: "body" },
];

const taro: Person = {
  id: "taro",
  name: "山田太郎",
  handles: ["taro"],
  names: ["山田太郎"],
  talkIds: [runtimes.id, "spring.md#cgroups"],
};

/** A card of a talk, with points or without. */
function card(talk: Talk, shown: readonly ShownPoint[] = [], meetup = autumn): TalkCard {
  const people = talk === runtimes ? [taro] : [];
  return { entry: { talk, meetup, people }, points: shown, score: 1, matches: [] };
}

export const talkAnswer: TalkAnswer = {
  kind: "talk",
  question: "コンテナランタイムって？",
  locale: "ja",
  intent: "topic",
  best: { ...card(runtimes, points), matches },
  others: [card(thin)],
  total: 2,
};

export const talksAnswer: TalksAnswer = {
  kind: "talks",
  question: "talks about containers",
  locale: "en",
  intent: "talks",
  talks: [card(runtimes), card(thin)],
  total: 5,
  page: 0,
};

export const meetupAnswer: MeetupAnswer = {
  kind: "meetup",
  question: "#7",
  locale: "en",
  intent: "meetup",
  meetup: autumn,
  talks: [card(runtimes), card(thin)],
  total: 2,
  page: 0,
};

export const speakerAnswer: SpeakerAnswer = {
  kind: "speaker",
  question: "@taro",
  locale: "ja",
  intent: "speaker",
  person: taro,
  talks: [card(runtimes)],
  total: 1,
  page: 0,
};

const ann: Person = {
  id: "ann",
  name: "Ann Lee",
  handles: [],
  names: ["Ann Lee"],
  talkIds: [thin.id],
};

export const peopleAnswer: PeopleAnswer = {
  kind: "people",
  question: "who has talked about containers?",
  locale: "en",
  intent: "people",
  people: [
    { person: taro, talks: [1, 2, 3, 4].map(() => card(runtimes)) },
    { person: ann, talks: [card(thin)] },
  ],
  total: 12,
  page: 0,
};

export const nothing: Nothing = {
  kind: "nothing",
  question: "量子コンピュータ",
  locale: "ja",
  suggestions: ["コンテナ", "サーバーレス"],
};

export const help: Help = {
  kind: "help",
  question: "",
  locale: "en",
  examples: ["コンテナって何？", "@taro"],
  talkCount: 2,
  meetupCount: 1,
};

/** One page of each shelf of the Home tab. */
export const homes: readonly Home[] = [
  home("meetups", [
    {
      kind: "meetup",
      id: autumn.id,
      title: autumn.title,
      date: "2024-10-03",
      venue: "Harbour Hall",
      talkCount: 2,
    },
    { kind: "meetup", id: "undated.md", title: "日付のない会", talkCount: 1 },
  ]),
  home("speakers", [{ kind: "speaker", id: taro.id, name: taro.name, talkCount: 12 }]),
  home("years", [{ kind: "year", year: "2024", question: "2024年の発表", talkCount: 3 }]),
];

const shelfAnswers: readonly ShelfAnswer[] = homes.map((home) => ({
  kind: "shelf",
  question: "",
  locale: "ja",
  home,
}));

export const thanks: Thanks = { kind: "thanks", question: "ありがとう", locale: "ja" };

/** One answer of each kind. */
export const answers: readonly Answer[] = [
  talkAnswer,
  talksAnswer,
  meetupAnswer,
  speakerAnswer,
  peopleAnswer,
  ...shelfAnswers,
  nothing,
  help,
  thanks,
];

function home(shelf: Home["shelf"], rows: Home["rows"]): Home {
  const counts = { meetupCount: 2, talkCount: 3 };
  return { locale: "ja", shelf, rows, page: 0, pages: 1, ...counts, examples: help.examples };
}

/** The same answer about hostile or odd notes: every text of the notes and the question replaced. */
export function retold<Told extends Answer | Home>(told: Told, text: () => string): Told {
  return JSON.parse(JSON.stringify(told), (key, value) =>
    typeof value === "string" && texts.has(key) ? text() : value,
  );
}

const texts = new Set(
  "question title venue url text name handle company heading examples suggestions asked found 0 1".split(
    " ",
  ),
);
