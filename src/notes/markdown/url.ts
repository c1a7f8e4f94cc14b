/**
 * Web addresses in running text.
 *
 * Japanese text puts no space after an address, so it ends at the first character that is not
 * ASCII. What closes a sentence or a bracket does not belong to it.
 */
const address = /https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%[\]]{1,2000}/giu;
const addressHere = new RegExp(`^${address.source}`, "iu");
const longest = 2_010;

/** All addresses in `text`, in order. */
export function findUrls(text: string): readonly string[] {
  return [...text.matchAll(address)].map(([url]) => trimUrl(url)).filter(isUrl);
}

/** The address that begins at `start` and ends before `end`, if one does. */
export function urlAt(text: string, start: number, end = text.length): string | undefined {
  const match = addressHere.exec(text.slice(start, Math.min(end, start + longest)));
  if (!match) return undefined;
  const url = trimUrl(match[0]);
  return isUrl(url) ? url : undefined;
}

function isUrl(url: string): boolean {
  return /^https?:\/\/[\w[]/iu.test(url);
}

function trimUrl(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url[end - 1] ?? "";
    const stray = ".,;:!?'*".includes(last) || isUnopened(url.slice(0, end), last);
    if (!stray) break;
    end -= 1;
  }
  return url.slice(0, end);
}

function isUnopened(url: string, last: string): boolean {
  const opener = { ")": "(", "]": "[" }[last];
  return opener !== undefined && url.split(last).length > url.split(opener).length;
}
