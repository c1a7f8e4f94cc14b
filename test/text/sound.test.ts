import fc from "fast-check";
import { expect, test } from "vitest";
import { englishSoundOf, soundDistance, soundOf } from "../../src/text/sound.ts";

test.for([
  ["konntena", "こんてな"],
  ["hakkason", "はっかそん"],
  ["suteekuhorudaa", "すてーくほるだー"],
  ["purattofuoomu", "ぷらっとふぉーむ"],
  ["chekku", "ちぇっく"],
])("romaji %s sounds like %s", ([romaji = "", kana = ""]) => {
  expect(soundOf(romaji)).toBe(soundOf(kana));
});

test.for([
  ["kubernetes", "くばねてす"],
  ["nutanix", "にゅーたにっくす"],
  ["container", "こんてな"],
  ["serverless", "さーばーれす"],
  ["pacemaker", "ぺーすめーかー"],
  ["store", "すとあ"],
])("%s is nearer to %s than to another word", ([english = "", kana = ""]) => {
  const sound = englishSoundOf(english);

  expect(soundDistance(sound, soundOf(kana), 1)).toBeLessThan(0.2);
  expect(soundDistance(sound, soundOf("ぶろっくちぇーん"), 1)).toBeGreaterThan(0.5);
});

test("sounds farther apart than wanted are told to be so, the others their distance", () => {
  const sounds = fc.string({ unit: fc.constantFrom(..."kstnaiu"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sounds, sounds, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, farthest) => {
      const distance = soundDistance(a, b, 1);
      const limited = soundDistance(a, b, farthest);

      if (distance <= farthest) expect(limited).toBe(distance);
      else expect(limited).toBeGreaterThan(farthest);
    }),
  );
});
