/** Words that a text has in another language or in other letters, if it has them: nobody can tell by the letters. */
import { isEnglishWord } from "../../notes/people/word-lists.ts";
import { askedElsewhere } from "../../question/lexicon/elsewhere.ts";
import { foldWord } from "../../text/fold.ts";
import { isJapanese, japaneseLetter } from "../../text/japanese-letters.ts";
import { readsAsKana } from "../../text/romaji.ts";
import { englishSoundOf, soundDistance, soundOf } from "../../text/sound.ts";
import { weights } from "../points/weights.ts";

/** Whether a word is in letters or in a language that the text does not use, so that what it says may stand there all the same. */
export function isOfOtherLanguage(word: string, text: string, question: string): boolean {
  if (/^[\d\p{P}\p{S}]+$/u.test(word)) return false;
  if (isHiragana.test(word)) return /\p{Script=Han}/u.test(text); // The reading of a word.
  if (japaneseLetter.test(word)) return !isJapanese(text);
  if (!/^\p{Script=Latin}/u.test(word)) return !hasLettersOf(word, text);
  if (isJapanese(text)) return isEnglishWord(word) || readsAsKana(word) || soundsIn(word, text); // What is said so may stand there in kanji.
  const asking = askedElsewhere(question, isEnglishWord);
  return asking !== undefined && askedElsewhere(text, isEnglishWord)?.source !== asking.source;
}

const isHiragana = /^[\p{Script=Hiragana}ー]+$/u;

function hasLettersOf(word: string, text: string): boolean {
  const scripts = [/\p{Script=Hangul}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u];
  const own = scripts.filter((script) => script.test(word));
  return own.every((script) => script.test(text));
}

function soundsIn(word: string, text: string): boolean {
  const sounds = [soundOf(word.toLowerCase()), englishSoundOf(word.toLowerCase())];
  const runs = text.match(/[\p{Script=Katakana}ー]{2,}/gu) ?? [];
  return runs.some((run) => {
    const heard = soundOf(foldWord(run));
    return sounds.some(
      (sound) => soundDistance(heard, sound, weights.farthestSound) <= weights.farthestSound,
    );
  });
}
