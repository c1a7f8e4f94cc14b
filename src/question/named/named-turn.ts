import { dayNouns, newest, oldest, placeNouns, speakerNouns } from "../lexicon/classes.ts";
import { turnBeforeElsewhere, turnElsewhere } from "../lexicon/elsewhere.ts";
import type { Place } from "../span.ts";

/** A meetup named by its turn, and where it stands. */
export interface NamedTurn extends Place {
  readonly turn: Turn;
}

/** `last` was held by today, `before last` is the one before it, `next` is the first to come, `coming` are all of these. */
export type Turn = "first" | "last" | "before last" | "next" | "coming";

const meetup = "(?:勉強会|ミートアップ|meet-?up|定例会?|例会)";
/** 「直近でやった」, 「前回開催された」 */
const held = "(?:で|に)?(?:やった|あった|行った|行われた|開いた|開かれた|開催(?:し|され)た)";
/** What is asked of a meetup and of nothing else. */
const asks = `(?=(?:は|って|の)? ?(?:いつ|どこ|何日|何時|何|なに|誰|だれ|どんな|${placeNouns}|${dayNouns}|場所|予定|テーマ|プログラム|${speakerNouns}))`;

interface TurnWords {
  readonly turn: Turn;
  /** Before 勉強会 and the like. */
  readonly japanese: string;
  readonly english: string;
  /** Behind the name of a series. */
  readonly behind: string;
  /** By themselves. イベント may be one of a program, too: 「次のイベントを待つ」. */
  readonly alone: string;
}

const turns: readonly TurnWords[] = [
  {
    turn: "before last",
    japanese: "(?:前々|先々)回の|(?:もう)?(?:1つ|ひとつ|一つ)前の",
    english: "last but one|penultimate",
    behind: "前々回|先々回",
    alone: `(?:前々|先々)回(?:(?=[はのっ\\s?]|$)|${asks})|\\b(?:the )?(?:meet-?up|event|evening|one) before (?:the )?last(?: one| meet-?up)?\\b`,
  },
  {
    turn: "first",
    japanese: `${oldest}|(?:最初|最古|初回|初め|はじめ)の`,
    english: "oldest|(?:very )?first(?: ever)?",
    behind: "初回|最初",
    alone: `初回${asks}`,
  },
  {
    turn: "last",
    japanese: `(?:(?:一番|いちばん)?最新|直近|前回|この前|こないだ|この間)(?:の|${held})|最近${held}|${newest}`,
    english: "latest|last|most recent|previous|newest",
    behind: "前回|最新|直近",
    alone: `(?:前回|この前|こないだ|この間)の ?イベント|前回${asks}|(?<=\\b(?:when|where) (?:was|were) )(?:the )?(?:last|latest|previous) one|\\b(?:at the )?last time(?=[\\s?]*$)|\\b(?:the )?(?:last|latest|previous) (?:one|time)(?= about[\\s?]*$)|^(?:the )?(?:latest|most recent) one(?=[\\s?]*$)|(?:最後|最近)${held}(?:会|回)|${turnElsewhere("last")}`,
  },
  {
    turn: "coming",
    japanese:
      "(?:今後|これから|この先|次回以降)(?:の|(?:開催|開か|行わ|や)(?:され)?れ?る)|予定(?:されて(?:い)?る|の)",
    english: "upcoming|coming|future|planned|scheduled",
    behind: "今後",
    alone:
      "(?:今後|これから)の(?:予定|イベント|開催|発表|登壇)|(?:開催|(?:勉強会|ミートアップ|イベント)の)予定(?=は|を|が|の?一覧|って|あ[りる]|[\\s?]*$)|\\b(?:(?:an?|any|another) )?(?:meet-?ups?|events?|(?:any|some)thing)(?: (?:is|are))? (?:planned|scheduled|announced|coming(?: up)?)(?=[\\s?]*$)|(?<=\\bwhat(?:'s| is) )(?:already )?(?:planned|scheduled|announced)(?=(?: (?:next|soon))?[\\s?]*$)",
  },
  {
    turn: "next",
    japanese: "(?:次回?|今度|今回)の",
    english: "next|upcoming",
    behind: "次回?|今度",
    alone: `(?:次回|今度)の ?イベント|(?:次回?|今度)${asks}|^次回(?:は|って)?(?=[\\s?。]*$)|(?<=\\bwhen(?:'s| is) )(?:the )?next(?: one)?(?=[\\s?]*$)|^(?:(?:who|what)(?:'s| is) (?:up )?)?next(?=[\\s?]*$)|(?:次|今度)の(?:会|回)(?=$|[はってをのに\\s?])|(?<=\\b(?:do|are|will|can|shall) we (?:all )?)(?:meet(?:ing)?|get(?:ting)? together|gather(?:ing)?) (?:up )?(?:next(?: time)?|again)(?=[\\s?]*$)|\\bnext time(?=[\\s?]*$)|(?<=\\bwhat(?:'s| is) )(?:coming up|on) next(?=[\\s?]*$)|(?<=\\bwhat(?:'s| is) )coming up(?=[\\s?]*$)|${turnElsewhere("next")}`,
  },
];

const forms = turns.map(({ turn, japanese, english, behind, alone }) => {
  const events =
    turn === "coming"
      ? "(?:meet-?ups|events|talks|sessions)"
      : "(?:meet-?up|(?:meeting|event)(?=[\\s?]*$))";
  const isNamed = turn === "last" || turn === "next";
  const elsewhere = isNamed ? `|(?:${turnBeforeElsewhere(turn)}) ?` : "";
  return {
    turn,
    whole: new RegExp(
      `(?:${japanese}) ?${meetup}|${alone}|\\b(?:(?:the|our|your|any) )?(?:${english}) ${events}\\b`,
      "iu",
    ),
    before: new RegExp(
      `(?:(?:${japanese}) ?|\\b(?:(?:the|our|your) )?(?:${english}) ${elsewhere})$`,
      "iu",
    ),
    behind: new RegExp(
      `^ ?(?:の|は|って|、)? ?(?:${behind})(?:(?=[はのっ、?\\s]|$)|${asks})`,
      "iu",
    ),
  };
});

/** Reads 「前回の勉強会」 or "the next meetup" from a text in its normal form. */
export function findTurn(text: string): NamedTurn | undefined {
  for (const { turn, whole } of forms) {
    const match = whole.exec(text);
    if (match) return { turn, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The turn beside the name of a series, both together: 「次の港の夜」, "the last PaaS meetup". */
export function turnBeside(text: string, name: Place): NamedTurn | undefined {
  for (const { turn, before, behind } of forms) {
    const ahead = before.exec(text.slice(0, name.start));
    if (ahead) return { turn, start: ahead.index, end: name.end };
    const after = behind.exec(text.slice(name.end));
    if (after) return { turn, start: name.start, end: name.end + after[0].length };
  }
  return undefined;
}
