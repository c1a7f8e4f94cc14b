import { soundsLikeMeetup } from "../../words/meetup-words.ts";

/**
 * What one of several meetups of a file is called. `Meetup #8` alone would be anybody's: it bears the name of its file.
 * What says more is a name: `Pots and kites`, 「第33回例示勉強会」.
 *
 * @param title The name of the file.
 * @param name What the heading of the meetup says.
 */
export function partTitle(title: string, name: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const isNamed = words.some(
    (word) => !soundsLikeMeetup(word) && name.toLowerCase().includes(word),
  );
  const saysMore = !soundsLikeMeetup(name) && /\S\s+\S/u.test(name);
  if (isNamed || saysMore || ownWord.test(name.replace(anybodys, " "))) return name;
  const series = /^meet-?up/iu.test(name) ? title.replace(/\s+meet-?ups?$/iu, "") : title;
  return `${series} ${name}`.trim();
}

/** Words that any meetup may bear. */
const anybodys =
  /第\s?[\d一二三四五六七八九十]{1,4}\s?[回夜期弾]|定例会?|月例会?|例会|勉強会|ミートアップ|もくもく会/gu;

const ownWord = /[\p{Script=Han}\p{Script=Katakana}]{2}/u;
