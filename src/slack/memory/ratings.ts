import type { Rated, Rating } from "../../card/action.ts";
import { keepLast } from "./keep-last.ts";

/** Who rates, and what. */
interface Rater {
  readonly who: string;
  readonly of: Rated;
}

/** Told of a rating, and of the one that the same person gave that answer before, which it replaces. */
export type OnRated = (rating: Rating, before: Rating | undefined, by: Rater) => void;

/**
 * @param on The message with the answer.
 * @returns False where the same was said of it before.
 */
export type Ratings = (on: string, rating: Rating, by: Rater) => boolean;

/**
 * Takes what each person says of each message once, and again when they change their mind. The last
 * `capacity` ratings are remembered; nothing is stored.
 */
export function createRatings(onRated: OnRated, capacity = 5_000): Ratings {
  const given = keepLast<Rating>(capacity);
  return (on, rating, by) => {
    const key = `${on}:${by.who}`;
    const before = given.get(key);
    if (before?.verdict === rating.verdict && before.reason === rating.reason) return false;
    given.set(key, rating);
    onRated(rating, before, by);
    return true;
  };
}
