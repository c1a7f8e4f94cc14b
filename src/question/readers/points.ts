import { talkNouns } from "../lexicon/classes.ts";
import type { Reader } from "../reader.ts";

/**
 * What a question turns on: the thing that is talked about. Whatever else a talk holds of the question, the
 * meetup or the year, it answers nothing without it. Its words are left to be searched for.
 */
export const points: Reader = {
  name: "point",
  finds: [
    ["who talked about Erlang at the Tanuki Night?", "Erlang"],
    ["潮汐の予測の話", "潮汐の予測"],
    ["スポンサーについて教えて", "スポンサー"],
  ],
  leaves: ["Erlang at the Tanuki Night", "使ってみた話"],
  read: (rest) => {
    const about = english.exec(rest.text);
    if (about) {
      const end = about.index + about[0].length;
      const [, words = ""] = about;
      return [rest.span("point", [end - words.length, end], words, "hint")];
    }
    const end = japanese.exec(rest.text)?.index ?? 0;
    const before = rest.text.slice(Math.max(0, end - longest), end);
    const point =
      /[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}ー・\d.+# の-]*$/u.exec(before)?.[0] ?? "";
    if (point.trim() === "") return [];
    return [rest.span("point", [end - point.length, end], point, "hint")];
  },
};

const english =
  /\b(?:(?:talk(?:s|ed|ing)?|sp(?:eaks?|eaking|oke|oken)|present(?:s|ed|ations?)?|sessions?|lectures?|slides?|videos?|notes|any(?:thing|one|body)|something) (?:about|on)|cover(?:s|ed)|discussed) (?:the |an? )?([^?,.;:]{2,60}?)(?= (?:at|in|during|from|for|by|with|and|to|that|which|when|who|as)\b|[?,;:]|\.?$)/iu;
/** What stands before it is talked of, with what it is of: all of 潮汐の予測の話. */
const japanese = new RegExp(
  ` ?(?:の ?(?:${talkNouns}|スライド|資料|動画)|について|に関(?:する|して))`,
  "iu",
);
const longest = 40;
