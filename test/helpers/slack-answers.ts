import type {
  Answer,
  Help,
  ListAnswer,
  Nothing,
  ShelfAnswer,
  TalkAnswer,
  Thanks,
} from "../../src/answer/answer.ts";
import type { Home } from "../../src/answer/home/home.ts";
import { shownMeetup, shownPerson, shownTalk } from "../../src/answer/shown.ts";
import type { ShownPoint, ShownTalk, TalkNotes } from "../../src/answer/shown-talk.ts";
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
  { kind: "bullet", text: "OCI 準拠なら取り替えられる", depth: 0 },
  { kind: "bullet", text: "runc と gVisor を比べた", depth: 1 },
  { kind: "code", text: "ctr run --rm <image>\necho ok", depth: 2 },
];

const matches: readonly Match[] = [
  { asked: "gvisor", found: "gVisor", bridge: "exact", field: "body" },
  { asked: "実行環境", found: "ランタイム", bridge: "translation", field: "title" },
  { asked: "実行環境", found: "ランタイム", bridge: "translation", field: "body" },
];

const taro: Person = {
  id: "taro",
  name: "山田太郎",
  handles: ["taro"],
  names: ["山田太郎"],
  talkIds: [runtimes.id, "spring.md#cgroups"],
};

/** A talk as shown, with points or without. */
function shown(
  talk: Talk,
  points: readonly ShownPoint[] = [],
  matches: readonly Match[] = [],
): ShownTalk {
  const people = talk === runtimes ? [taro] : [];
  return shownTalk({ talk, meetup: autumn, people }, points, { score: 1, matches });
}

type List<Kind extends ListAnswer["kind"]> = Extract<ListAnswer, { kind: Kind }>;

export const talkAnswer: TalkAnswer = {
  kind: "talk",
  question: "コンテナランタイムって？",
  locale: "ja",
  intent: "topic",
  best: shown(runtimes, points, matches),
  others: [shown(thin)],
  total: 2,
};

export const talksAnswer: List<"talks"> = {
  kind: "talks",
  question: "talks about containers",
  locale: "en",
  intent: "talks",
  rows: [shown(runtimes), shown(thin)],
  total: 5,
  from: 0,
};

export const meetupAnswer: List<"meetup"> = {
  kind: "meetup",
  question: "#7",
  locale: "en",
  intent: "meetup",
  meetup: shownMeetup(autumn),
  links: [],
  rows: [shown(runtimes), shown(thin)],
  total: 2,
  from: 0,
};

export const speakerAnswer: List<"speaker"> = {
  kind: "speaker",
  question: "@taro",
  locale: "ja",
  intent: "speaker",
  person: shownPerson(taro),
  rows: [shown(runtimes)],
  total: 1,
  from: 0,
};

const ann: Person = {
  id: "ann",
  name: "Ann Lee",
  handles: [],
  names: ["Ann Lee"],
  talkIds: [thin.id],
};

export const peopleAnswer: List<"people"> = {
  kind: "people",
  question: "who has talked about containers?",
  locale: "en",
  intent: "people",
  rows: [
    { kind: "person", people: [shownPerson(taro)], talks: [1, 2, 3, 4].map(() => shown(runtimes)) },
    { kind: "person", people: [shownPerson(ann)], talks: [shown(thin)] },
  ],
  total: 12,
  people: 12,
  topic: ["containers"],
  from: 0,
};

/** The meetups of a month, the first page of twelve. */
export const meetupsAnswer: ListAnswer = {
  kind: "meetups",
  question: "meetups in October 2024",
  locale: "en",
  intent: "meetup",
  rows: [{ kind: "meetup", meetup: shownMeetup(autumn), talks: [shown(runtimes)] }],
  total: 12,
  from: 0,
  period: "2024-10",
};

export const nothing: Nothing = {
  kind: "nothing",
  question: "量子コンピュータ",
  locale: "ja",
  unheld: ["量子"],
  nearest: [{ talk: shown(runtimes), covers: ["コンピュータ"], lacks: ["量子"] }],
  suggestions: ["量子化 コンピュータ"],
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

const { id, title, date = "", venue = "", url = "" } = autumn;
const newest = { kind: "meetup", id, title, date, venue, url, talkCount: 2 } as const;
const next = { ...newest, id: "winter.md", title: "Night of Walls #8", isPlanned: true } as const;

/** The Home tab of somebody who has looked at it before. */
export const visitedHome: Home = {
  ...home("meetups", [next, newest]),
  next,
  newest,
  updated: "2024-10-05",
  visit: { isFirst: false, news: Array(5).fill(newest), lookedAt: "kept" },
};

const shelfAnswers: readonly ShelfAnswer[] = homes.map((home) => ({
  kind: "shelf",
  question: "",
  locale: "ja",
  home,
}));

export const thanks: Thanks = { kind: "thanks", question: "ありがとう", locale: "ja" };

/** All notes of the talk that answers. */
export const talkNotes: TalkNotes = { talk: shown(runtimes, points) };

/** One answer of each kind. */
export const answers: readonly Answer[] = [
  talkAnswer,
  talksAnswer,
  meetupAnswer,
  speakerAnswer,
  peopleAnswer,
  meetupsAnswer,
  ...shelfAnswers,
  nothing,
  help,
  { ...help, isWelcome: true },
  thanks,
];

function home(shelf: Home["shelf"], rows: Home["rows"]): Home {
  const counts = { meetupCount: 2, talkCount: 3 };
  return {
    locale: "ja",
    shelf,
    rows,
    from: 0,
    total: rows.length,
    ...counts,
    examples: help.examples,
  };
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
