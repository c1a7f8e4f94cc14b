import { isPlace, tidyPlace } from "./place.ts";

/** What the first of the patterns that finds a place holds in its first group. */
export function placeBy(patterns: readonly RegExp[], sentence: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)?.[1];
    const place = found && tidyPlace(found);
    if (place && isPlace(place)) return place;
  }
  return undefined;
}

/** A name with a capital, to where the sentence goes on; for patterns. */
export const capitalName =
  "(\\p{Lu}[^,.;:!?()（）\\n]{1,50}?)(?=\\s+(?:[@＠]|on|from|at|in|um|am|ab|statt|le|el|o|with|and|where|which|who|for|to|this|that|thanks|pour|para|desde|avec|con|com|y|e|et|und|für|por|pelo|pela|de nous)(?!\\p{L})|[,.;:!?()（）]|$)";
