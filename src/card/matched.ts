/** By which words a talk was found, and what of that its reader would not see. */
import type { ShownTalk } from "../answer/shown-talk.ts";
import { isFrameWord } from "../question/lexicon/frame-words.ts";
import { foldWidth } from "../text/fold.ts";
import { foldKana, isKana } from "../text/kana.ts";

/** The words by which a talk matched, as its notes write them, without those that only frame the question where others tell. */
export function foundWords({ matches }: ShownTalk): readonly string[] {
  const telling = matches.filter(({ asked }) => !isFrameWord(asked));
  const words = telling.length > 0 ? telling : matches;
  return [...new Set(words.map(({ found }) => found))];
}

/**
 * Why a talk matched where the reader would not see it: 「離職 = turnover」. What sounds alike, as バックアップ and
 * backup do, is seen, and so is what only frames the question.
 */
export function bridges({ title, points, meetup, matches }: ShownTalk): readonly string[] {
  const told = bare([title, meetup.title, ...points.map(({ text }) => text)].join("\n"));
  const shown = matches
    .filter(
      ({ bridge }) => bridge === "synonym" || bridge === "initials" || bridge === "translation",
    )
    .filter(({ asked, found }) => !isFrameWord(asked) && !soundsAlike(asked, found))
    .filter(({ asked }) => !told.includes(bare(asked)) && !isVerbStem(asked));
  const isPart = (word: string) =>
    shown.some(({ asked }) => asked !== word && bare(asked).includes(bare(word)));
  const whole = shown.filter(({ asked }) => !isPart(asked)); // Machine learning tells of machine.
  return [...new Set(whole.map(({ asked, found }) => `${asked} = ${found}`))];
}

/** Words that the notes write otherwise: a slip of who asks, or of who wrote. */
export function slips({ matches }: ShownTalk): readonly string[] {
  const read = new Map<string, string>();
  for (const { bridge, asked, found } of matches) {
    const isSlip = bridge === "spelling" && bare(asked) !== bare(found);
    if (isSlip && !read.has(asked)) read.set(asked, found);
  }
  for (const { bridge, asked } of matches) if (bridge === "exact") read.delete(asked);
  return [...read].map(([asked, found]) => `${asked} = ${found}`);
}

/** 作 of 作った, 書 of 書いた. */
function isVerbStem(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

/** The same word in other letters or a part of it: モクモク会 and もくもく会, データ and data, N+1 クエリ and N+1. */
function soundsAlike(asked: string, found: string): boolean {
  const both = [bare(asked), bare(found)];
  const isLatin = (word: string) => /^\p{Script=Latin}+$/u.test(word);
  const [one = "", other = ""] = both;
  if (one.includes(other) || other.includes(one)) return true;
  return both.some(isKana) && both.some(isLatin);
}

/** A word as it is read: a space, a capital or the other kana make no other word of it. */
function bare(word: string): string {
  return foldKana(foldWidth(word).toLowerCase()).replace(/[\s・-]/gu, "");
}
