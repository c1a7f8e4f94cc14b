import { isDay } from "../../text/day-alone.ts";
import { stripMarks } from "./heading-marks.ts";

/** A line of a list as a title: without the signs, the time or the day before it and the address behind it. */
export function bareLine(line: string): string {
  const text = line.replace(signs, "").replace(address, "");
  const [before = "", day = ""] = /^([^:：]{4,30})[:：]\s*/u.exec(text) ?? [];
  const undated = isDay(day) ? text.slice(before.length) : text;
  return stripMarks(undated).rest.replace(/(?<![\s:：|–—-])[\s:：|–—-]+$/u, "");
}

const signs = /^[\s~〜～・*•‣▶►▪■◆●○-]+(?=\S)/u;
const address = /\s*[(（<]?https?:\/\/\S+$/u;
