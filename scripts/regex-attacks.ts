/**
 * Texts that a regular expression may take long for, made of its own parts: what it repeats, as often as
 * there is room, behind what stands before that, and with an end that it does not fit.
 *
 * Backtracking takes more than linear time only where something that an expression repeats can be read
 * in several ways, or from several places; so each part that it repeats is tried, in several readings.
 */
import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** A text: each pump again and again behind its prefix, then the end. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** A part that is repeated less often than this takes no longer for a longer text. */
const leastRepeats = 10;
/** How many readings of one part are tried: alternatives of a group, characters of a class. */
const readings = [0, 1, 2];
/** What a class may hold, beside the letters that stand in the expression itself. */
const anyLetters = Array.from("x0 漢ア\u0000あA-_.:/@#([「（、\u3000\n");
/** Fits hardly any expression's end. A letter beyond Latin-1: of a text without any, V8 knows what it cannot hold. */
const wrongEnd = "\uffff";

/** The attack at that length, in UTF-16 units; a little less where no pump fits in any more. */
export function attackText({ pumps, suffix }: Attack, length: number): string {
  const room = (length - suffix.length) / pumps.length;
  const pumped = pumps.map(
    ({ prefix, pump }) =>
      prefix + pump.repeat(Math.max(0, Math.floor((room - prefix.length) / pump.length))),
  );
  return pumped.join("") + suffix;
}

/** The attacks on an expression, each once. */
export function attacksOn({ source, flags }: RegExp): readonly Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const sample = sampler(flags, [...anyLetters, ...new Set(source.replace(/\W/gu, ""))]);
  const whole = sample(pattern, 0);
  const found = new Map<string, Attack>();
  visitRegExpAST(pattern, {
    onQuantifierEnter(repeated) {
      if (repeated.max < leastRepeats) return;
      const { before, behind } = around(repeated, sample);
      for (const nth of readings) {
        const pump = sample(repeated.element, nth);
        for (const [prefix, repeat] of [
          [before, pump],
          ["", before + pump],
          ["", pump],
          ["", whole],
        ] as const) {
          if (repeat === "") continue;
          for (const suffix of ["", wrongEnd, behind + wrongEnd]) {
            const attack = { pumps: [{ prefix, pump: repeat }], suffix };
            found.set(JSON.stringify(attack), attack);
          }
        }
      }
    },
  });
  return [...found.values()];
}

type Sample = (node: AST.Node, nth: number) => string;

/** What fits the parts that stand before and behind one, in its own alternative and in those around it. */
function around(part: AST.Node, sample: Sample): { before: string; behind: string } {
  let [before, behind] = ["", ""];
  for (let inner: AST.Node = part; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type !== "Alternative") continue;
    const at = parent.elements.findIndex((one) => Object.is(one, inner));
    before =
      parent.elements
        .slice(0, at)
        .map((one) => sample(one, 0))
        .join("") + before;
    behind += parent.elements
      .slice(at + 1)
      .map((one) => sample(one, 0))
      .join("");
  }
  return { before, behind };
}

/** Gives a text that fits a part; the `nth` where it may be one of several. */
function sampler(flags: string, letters: readonly string[]): Sample {
  /** The letters that fit a class, by its text. */
  const fitting = new Map<string, readonly string[]>();
  function fittingOf(raw: string): readonly string[] {
    const known = fitting.get(raw);
    if (known) return known;
    const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/gu, ""));
    const fit = letters.filter((letter) => one.test(letter));
    fitting.set(raw, fit);
    return fit;
  }
  const nthOf = <T>(all: readonly T[], nth: number): T | undefined => all[nth % (all.length || 1)];

  return function sample(node, nth): string {
    switch (node.type) {
      case "Character":
        return String.fromCodePoint(node.value);
      case "CharacterSet":
      case "CharacterClass":
        return nthOf(fittingOf(node.raw), nth) ?? "";
      case "Quantifier":
        return sample(node.element, nth).repeat(Math.max(1, Math.min(node.min, leastRepeats)));
      case "Alternative":
        return node.elements.map((one) => sample(one, nth)).join("");
      case "Group":
      case "CapturingGroup":
      case "Pattern": {
        const one = nthOf<AST.Node>(node.alternatives, nth);
        return one ? sample(one, nth) : "";
      }
      default:
        return ""; // What looks around takes no letter.
    }
  };
}
