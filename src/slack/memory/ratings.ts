import type { Rating } from "../../card/action.ts";
import { keepLast } from "./keep-last.ts";

/** Told of a rating, and of the one that the same person gave that answer before, which it replaces. */
export type OnRated = (rating: Rating, before: Rating | undefined, who: string) => void;

/**
 * @param rater Who rates which message.
 * @param who Who rates.
 */
export type Ratings = (rater: string, rating: Rating, who: string) => void;

/**
 * Takes what each person says of each message once, and again when they change their mind. The last
 * `capacity` ratings are remembered; nothing is stored.
 */
export function createRatings(onRated: OnRated, capacity = 5_000): Ratings {
  const given = keepLast<Rating>(capacity);
  return (rater, rating, who) => {
    const before = given.get(rater);
    if (before?.verdict === rating.verdict && before.reason === rating.reason) return;
    given.set(rater, rating);
    onRated(rating, before, who);
  };
}
