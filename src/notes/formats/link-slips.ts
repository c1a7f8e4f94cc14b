import type { LineProblem } from "../repair/repair.ts";

/**
 * Links that lead nowhere, as they are written: a slip in `https://`, no address, none of the web.
 * Code is none of its business: `isCode` says which lines are.
 */
export function findLinkSlips(
  lines: readonly string[],
  isCode: readonly boolean[],
): readonly LineProblem[] {
  return lines.flatMap((line, at) => {
    // Every kind has one of these signs, and most lines have none.
    if (isCode[at] || !/[/\]]|\.[a-z]/iu.test(line)) return [];
    return slipsIn(line.slice(0, longestLine)).map((problem) => ({ line: at + 1, ...problem }));
  });
}

const longestLine = 2_000;

type Slip = Omit<LineProblem, "line">;

function slipsIn(line: string): readonly Slip[] {
  const text = line.replace(/`[^`]*`/gu, "");
  return [
    ...[...text.matchAll(brokenScheme)].map(([url]) => brokenLink(url)),
    ...[...text.matchAll(emptyLink)].flatMap(([, name = ""]) =>
      name.trim() ? warning({ kind: "link-empty", text: name }) : [],
    ),
    ...addressesIn(text).flatMap(incomplete),
  ];
}

/** `htps://`, `https//`, `http:/x.y`, `https;//`, `hhttps://`: what was meant for a scheme, before the name of a host. */
const brokenScheme =
  /(?<![\w/.:-])(?!https?:\/\/[^/])(?:h{1,3}t{1,4}p{1,3}s{0,2}|t{1,2}ps?|htt?s|ptth)(?:[:;；：]?\/{2,3}|[:;；：]\/)(?:[\w-]{1,60}\.){1,5}[a-z]{2,20}(?![\w-])[^\s<>()[\]"']{0,300}/giu;

const emptyLink = /(?<!!)\[([^[\]]{1,100})\]\(\s{0,5}\)/gu;

function brokenLink(url: string): Slip {
  const rest = url.replace(/^[a-z]{2,9}[:;；：]?\/{1,3}/iu, "");
  return { finding: { kind: "link-slip", url, meant: `https://${rest}` }, severity: "error" };
}

/** What stands where an address is meant: between the round brackets of a link, or alone behind a label. */
function addressesIn(text: string): readonly string[] {
  const targets = [...text.matchAll(/(?<!!\[[^\]]{0,100})\]\(([^\s()]{4,300})\)/gu)].map(
    ([, url = ""]) => url,
  );
  const value =
    /^[\s>]{0,40}(?:[-*+]\s{1,4})?(?:[\p{L} ]{1,30}[:：]\s{0,4})?(\S{4,300})\s{0,10}$/u.exec(
      text,
    )?.[1];
  return value ? [...targets, value] : targets;
}

function incomplete(url: string): readonly Slip[] {
  if (
    /^(?:www\.)?(?:[a-z0-9-]{1,60}\.){1,4}(?:com|net|org|io|dev|jp|be|me|app|tv|co|edu|uk|de|fr|kr|cn|tw|br|info)\/\S/iu.test(
      url,
    )
  ) {
    return [warning({ kind: "link-without-scheme", url })];
  }
  const isFile = /^(?!\/\/)[^:?#]{1,200}\.(?:pdf|pptx?|odp|key|mp4|mov|webm)$/iu.test(url);
  return isFile ? [warning({ kind: "link-to-file", url })] : [];
}

function warning(finding: Slip["finding"]): Slip {
  return { finding, severity: "warning" };
}
