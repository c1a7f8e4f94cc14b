/** An evening named by its turn, and where it stands. */
export interface NamedTurn {
  /** The notes tell of what was, so they have no `next` one. */
  readonly turn: "last" | "next";
  readonly start: number;
  readonly end: number;
}

const evening = "(?:勉強会|イベント|ミートアップ|meet-?up|event)";
const last = new RegExp(
  `(?:(?:一番|いちばん)?最新|直近|前回|この前|こないだ|この間)の ?${evening}|\\b(?:the )?(?:latest|last|most recent|previous) ${evening}(?!s)\\b`,
  "iu",
);
const next = new RegExp(
  `(?:次回?|今度)の ?${evening}|次回(?=(?:は|って|の)? ?(?:いつ|どこ|誰|会場|日程))|\\b(?:the )?(?:next|upcoming) ${evening}s?\\b`,
  "iu",
);

/** Reads 「前回の勉強会」 or "the next meetup" from a text in its NFKC form. */
export function findTurn(text: string): NamedTurn | undefined {
  for (const [turn, form] of [["last", last] as const, ["next", next] as const]) {
    const match = form.exec(text);
    if (match) return { turn, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
