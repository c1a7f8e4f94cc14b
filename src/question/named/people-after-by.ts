import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findPeopleCalled } from "./people-called.ts";
import { type NamedPlace, placeAt } from "./person-signs.ts";

/** `talks by X`, `by Taro Yamada`, `Taro Yamada's talks`, and those listed after the first. */
export function peopleAfterBy(catalogue: Catalogue, text: string): readonly NamedPlace[] {
  return [...text.matchAll(byLine)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    const end = match.index + match[0].length;
    const place = (start: number, end: number) =>
      placeAt(text, start, end, findPeopleCalled(catalogue, text.slice(start, end)));
    const others = match[3] ? [] : listedAfter(text, end);
    return [place(end - name.length, end), ...others.map(([from, to]) => place(from, to))];
  });
}

/** Words that go on after a name of one word, or ask for one. */
const noName =
  "(?:whom?|whose|anyone|someone|people|and|or|in|on|at|about|from|for|with|of|to|the|that|which|who|since|before|after|during|until)";
const byLine = new RegExp(
  [
    `\\b(?:talks?|slides|presentations?|sessions?|given|presented) by (?:(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof)\\.? )?((?!${noName}\\b)[\\p{L}\\d_.-]{2,30}(?: (?!${noName}\\b)[\\p{L}\\d_.-]{2,30})?)`,
    "\\bby (\\p{Lu}\\p{L}{1,30} \\p{Lu}\\p{L}{1,30})",
    "(?<![\\p{L}\\d])((?:\\p{Lu}\\p{L}{1,30} )?\\p{Lu}\\p{L}{1,30})(?=['’]s? (?:talks?|slides)\\b)",
  ].join("|"),
  "gu",
);

/** Where `and Oskar Lind` names further speakers. */
function listedAfter(text: string, from: number): (readonly [number, number])[] {
  const further = /(?:,? (?:and|or)|,| ?&) (?:by )?((?:\p{Lu}\p{L}{1,30} )?\p{Lu}\p{L}{1,30})/uy;
  further.lastIndex = from;
  const places: (readonly [number, number])[] = [];
  for (let match = further.exec(text); match; match = further.exec(text)) {
    places.push([further.lastIndex - (match[1]?.length ?? 0), further.lastIndex]);
  }
  return places;
}
