import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Person } from "../../catalogue/person.ts";
import { foldName } from "../../text/fold-name.ts";
import { talkNouns } from "../lexicon/classes.ts";
import { inKana, peopleNear } from "./people-called.ts";
import { beforeNames, longestName, type NamedPlace, placeAt } from "./person-signs.ts";

/** `Xさん` that is no known name as written: misspelt, in another script, or nobody's. */
export function peopleHonoured(catalogue: Catalogue, text: string): readonly NamedPlace[] {
  return [...text.matchAll(honorifics)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - longestName), match.index);
    const place = (name: string, people: readonly Person[]) => {
      const start = match.index - before.length + before.lastIndexOf(name);
      return placeAt(text, start, match.index, people);
    };
    const name = lastName(before);
    if (name && notSomebody.test(name)) return [];
    if (name && match[1]) return [place(name, whoseName(catalogue, name))];
    // 様 ends words (仕様), and any hiragana may stand before さん (たくさん): a name is what somebody has, or whose talk is asked for.
    const called = name ? [name] : lastHiragana(before);
    const isWhose = name === undefined && whoseTalk.test(text.slice(match.index));
    return called
      .map((one) => place(one, inKana(catalogue, one)))
      .toSorted((a, b) => b.people.length - a.people.length || a.name.length - b.name.length)
      .filter(({ people }) => people.length > 0 || isWhose)
      .slice(0, 1);
  });
}

const honorifics = /(?:(さん|氏|先生)|様|さま|くん)(?=[^\p{L}]|[のがはをにともっだでどいや]|$)/gu;

const whoseTalk = new RegExp(`^さん ?の ?(?:${talkNouns}|スライド|資料)`, "iu");

/** Those who are called さん without being somebody, and words that end in 氏. */
const notSomebody =
  /^(?:皆|客|奥|嫁|娘|息子|父|母|兄|姉|神|王|彼|摂|患者|業者|店員|職人|何|誰|本|店|会社|お?きゃく)$|(?:たく|みん?な|おく|お[じば]|とう|かあ|にい|ねえ|じい|ばあ)$/u;

/** The name that a text ends with: a run of one script, a family name in kanji with a given name in another, or two capitalised words. */
function lastName(text: string): string | undefined {
  const [name, family = ""] =
    /(?:[\p{Script=Han}々ヶ]{1,8}|([\p{Script=Han}々ヶ]{1,4})(?:[\p{Script=Katakana}ー]{2,20}|\p{Lu}[\p{Script=Latin}]{1,20})|[\p{Script=Katakana}ー・]{2,20}|\p{Lu}[\p{Script=Latin}]{1,20} \p{Lu}[\p{Script=Latin}]{1,20}|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d_.-]{2,30}) ?$/u.exec(
      text,
    ) ?? [];
  return (beforeNames.test(family) ? name?.slice(family.length) : name)?.trim();
}

/** What hiragana at the end of a text may be as a name: くま, and くま of 昨日のくま. */
function lastHiragana(text: string): string[] {
  const [, before = "", kana = ""] = /([^ぁ-ん]?)([ぁ-んー]{2,20}) ?$/u.exec(text) ?? [];
  const inner =
    before === "" ? undefined : /^(?:って|[のがはをにともでや])(.{2,})$/u.exec(kana)?.[1];
  return [kana, inner ?? ""].filter((name) => name !== "" && !notSomebody.test(name));
}

/** Of 北野ソラ, one who has both names, be it in different scripts. */
function whoseName(catalogue: Catalogue, name: string): readonly Person[] {
  const near = peopleNear(catalogue, name);
  const [, family, given] = /^([\p{Script=Han}々ヶ]+)([^\p{Script=Han}々ヶ]+)$/u.exec(name) ?? [];
  if (near.length > 0 || !family || !given) return near;
  const relatives = catalogue.peopleByName.get(foldName(family))?.people ?? [];
  const others = catalogue.peopleBySound.soundingLike(given);
  return relatives.filter((person) => others.includes(person));
}
