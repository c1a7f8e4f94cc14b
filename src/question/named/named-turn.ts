/** A meetup named by its turn, and where it stands. */
export interface NamedTurn {
  /** The notes tell of what was, so they have no `next` one. */
  readonly turn: "first" | "last" | "next";
  readonly start: number;
  readonly end: number;
}

/** An event may be one of a program, too: 「次のイベントを待つ」. */
const meetup = "(?:勉強会|ミートアップ|meet-?up)";
const first = new RegExp(
  `(?:(?:一番|いちばん|最も|もっとも)古い|(?:最初|最古|初回|初め)の) ?${meetup}|\\b(?:the )?(?:oldest|(?:very )?first(?: ever)?) meet-?up\\b`,
  "iu",
);
const last = new RegExp(
  `(?:(?:一番|いちばん)?最新の|直近の|(?:一番|いちばん|最も|もっとも)新しい) ?${meetup}|(?:前回|この前|こないだ|この間)の ?(?:${meetup}|イベント)|\\b(?:the )?(?:latest|last|most recent|previous) meet-?up\\b`,
  "iu",
);
const next = new RegExp(
  `次の ?${meetup}|(?:次回|今度)の ?(?:${meetup}|イベント)|次回(?=(?:は|って|の)? ?(?:いつ|どこ|誰|会場|日程))|\\b(?:the )?(?:next|upcoming) meet-?ups?\\b`,
  "iu",
);

const turns = [
  ["first", first],
  ["last", last],
  ["next", next],
] as const;

/** Reads 「前回の勉強会」 or "the next meetup" from a text in its NFKC form. */
export function findTurn(text: string): NamedTurn | undefined {
  for (const [turn, form] of turns) {
    const match = form.exec(text);
    if (match) return { turn, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
