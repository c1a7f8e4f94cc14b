import { expect, test } from "vitest";
import { englishSoundOf, soundDistance, soundOf } from "../../src/search/sound.ts";

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
])("%s is nearer to %s than to another word", ([english = "", kana = ""]) => {
  const sound = englishSoundOf(english);

  expect(soundDistance(sound, soundOf(kana))).toBeLessThan(0.2);
  expect(soundDistance(sound, soundOf("ぶろっくちぇーん"))).toBeGreaterThan(0.5);
});
