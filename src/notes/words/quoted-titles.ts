/** A title that a text sets off by quotes, and where it stands with them. */
interface QuotedTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in quotes as titles do: "…", “…”, „…“, «…», 「…」, 『…』, of 3 to 160 UTF-16 units. */
export function quotedTitles(text: string): readonly QuotedTitle[] {
  return [...text.matchAll(quotes)].map((match) => ({
    title: (match[1] ?? match[2] ?? match[3] ?? "").trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const quotes = /["“„«]([^"“”„«»]{3,160})["”“»]|「([^「」]{3,100})」|『([^『』]{3,100})』/gu;
