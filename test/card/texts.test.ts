/** The rules of docs/messages.md that a machine can check, over every text of both languages. */
import { expect, test } from "vitest";
import { en } from "../../src/card/texts-en.ts";
import { ja } from "../../src/card/texts-ja.ts";

const unknowns = (["person", "meetup", "year"] as const).map((kind) => ({ kind, text: "x" }));

const locales = [
  { locale: "ja", lines: [...linesOf(ja), ...unknowns.map(ja.unknown)] },
  { locale: "en", lines: [...linesOf(en), ...unknowns.map(en.unknown)] },
] as const;

test.for(locales)("no line has more than one emoji, in $locale", ({ lines }) => {
  for (const line of lines) {
    expect(line.match(/\p{Extended_Pictographic}/gu)?.length ?? 0, line).toBeLessThanOrEqual(1);
  }
});

test.for(locales)("nothing is exclaimed, in $locale", ({ lines }) => {
  for (const line of lines) expect(line).not.toMatch(/[!！]/u);
});

test.for(locales)("nobody is called by “I” or 私, in $locale", ({ lines }) => {
  const ownWords = [en.wish, en.offer]; // On buttons, of who clicks them.
  for (const line of lines.filter((line) => !ownWords.includes(line)))
    expect(line).not.toMatch(/\b(?:I|I'm|me|my)\b|私|ぼく|わたし/u);
});

test("help says what one gets, and not once more what one types", () => {
  for (const { typed, does } of en.usage("", "")) {
    expect(does).not.toBe(typed.trim());
  }
});

/** Every line that a catalogue can say, with a figure in each of its places. */
function linesOf(texts: unknown): readonly string[] {
  if (typeof texts === "string") return texts.split("\n");
  if (typeof texts === "function") {
    const said: unknown = texts("3", "2", "1");
    return String(said).split("\n");
  }
  return Object.values(Object(texts)).flatMap(linesOf);
}
