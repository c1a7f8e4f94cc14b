/** Whether an expression is worse than linear in the longest text that it can be given. */
import { createContext, Script } from "node:vm";
import { limitText } from "../src/notes/repair/text-limit.ts";
import { readQuestion } from "../src/slack/listeners/read-question.ts";
import { cutText } from "../src/slack/payload/cut-text.ts";
import { type Attack, attackText } from "./regex-attacks.ts";

/** What the expressions of a layer are given. */
interface Bound {
  /** Where in `src/` they stand. */
  readonly layer: string;
  /** The longest text in UTF-16 units. */
  readonly length: number;
  /** What cuts it, before they see it. */
  readonly door: (text: string) => string;
}

const notes = { length: 20_000, door: limited };
const question = { length: 1_400, door: readQuestion };

/** The first that fits counts. */
const bounds: readonly Bound[] = [
  { layer: "src/question/", ...question },
  { layer: "src/demand/", ...question },
  { layer: "src/slack/blocks/", ...notes },
  { layer: "src/slack/", length: 4_000, door: cutText },
  { layer: "src/", ...notes },
];

/** The longest text in UTF-16 units that what stands there is given. */
export function longestAt(where: string): number {
  return boundAt(where)?.length ?? 0;
}

function boundAt(where: string): Bound | undefined {
  return bounds.find(({ layer }) => where.startsWith(layer));
}

/** Processor time in microseconds beyond which an expression takes long for its longest text; most take 2,000. */
const most = 60_000;
const beyondDoubt = 5 * most;
/** Below this a clock does not tell how a time grows. */
const least = 3_000;
/** For a text four times as long: a linear expression takes four times as long, a quadratic one sixteen times. */
const mostGrowth = 8;

/** Why an expression that stands there is worse than linear in what it can be given; undefined where it is not. */
export function slowness(
  expression: RegExp,
  where: string,
  attacks: readonly Attack[],
): string | undefined {
  const bound = boundAt(where);
  if (!bound) return "it is not known what it is given";
  const text = (attack: Attack, length: number) =>
    bound.door(inLine(expression, attackText(attack, length)));
  const short = attacks.map((attack) => text(attack, bound.length / 4));
  const quick = microsFor(expression, short);
  for (const [at, attack] of attacks.entries()) {
    if ((quick[at] ?? most) < least / 20) continue; // Even sixteen times as long is nothing.
    const pair = [short[at] ?? "", text(attack, bound.length)] as const;
    const first = timed(expression, ...pair, 1);
    if (!first.isSlow) continue;
    // A busy machine looks like growth, but nothing like this.
    const { after, growth, isSlow } =
      first.after > beyondDoubt ? first : timed(expression, ...pair, 15);
    if (isSlow) {
      const times = `${Math.round(after / 1_000)} ms for ${pair[1].length} characters, its bound (${bound.door.name}), ${growth.toFixed(1)} times as long as for a quarter`;
      return `${times}: ${JSON.stringify(attack).slice(0, 160)}`;
    }
  }
  return undefined;
}

/** A text with lines for what reads whole files; anything else reads one line. */
function inLine({ source, flags }: RegExp, text: string): string {
  const seesLines = /[ms]/u.test(flags) || source.includes("\\n");
  return seesLines ? text : text.replaceAll("\n", " ");
}

/** Notes as far as they are read: lines of 20,000 characters, without long runs of spaces. */
function limited(text: string): string {
  return limitText(text).text;
}

/** How long it takes for the long text, and how many times as long as for the short one. */
function timed(expression: RegExp, short: string, long: string, rounds: number) {
  const after = fastest(expression, long, rounds);
  if (after < least) return { after, growth: 1, isSlow: false };
  if (after === Infinity) return { after, growth: Infinity, isSlow: true };
  const growth = after / fastest(expression, short, rounds);
  return { after, growth, isSlow: after > most || growth > mostGrowth };
}

/** The shortest time of some rounds, for the machine may be busy; one that has no end is not tried again. */
function fastest(expression: RegExp, text: string, rounds: number): number {
  let shortest = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const micros = microsFor(expression, [text])[0] ?? Infinity;
    if (micros === Infinity) return micros;
    shortest = Math.min(shortest, micros);
  }
  return shortest;
}

/** What has no end ends. */
const timeout = 1_000;
/** One for all: to make one takes longer than most expressions. */
const context = createContext({
  /** The processor's time so far, in microseconds. */
  now() {
    const { user, system } = process.cpuUsage(); // Only their sum is exact.
    return user + system;
  },
});
const run = new Script(`{
  let before = now();
  for (const text of texts) {
    text.replace(expression, "");
    const after = now();
    micros.push(after - before);
    before = after;
  }
}`);

/** The processor's time for each text, in microseconds; infinite for one that had no end, as for those behind it. */
function microsFor(expression: RegExp, texts: readonly string[]): readonly number[] {
  const micros: number[] = [];
  Object.assign(context, { texts, expression, micros });
  try {
    run.runInContext(context, { timeout });
  } catch {
    // Cut off: what was timed before counts.
  }
  return texts.map((_, at) => micros[at] ?? Infinity);
}
