/** Every weight of the choice of points: how many are shown of a talk, and what lifts one. */
export const weights = {
  most: 6,
  /** Beside a fact that was asked for. */
  mostBesideFact: 3,
  /** Notes of no more points, and no wider than this together, are shown whole; in Latin letters. */
  widestWhole: 700,
  /** Of a paragraph that is shown whole, and of what is shown of a longer one. */
  widestPoint: 420,
  widestExcerpt: 320,
  /** Lines of a listing. */
  codeLines: 10,
  /** Of all points of an answer together, without those that stand above them. */
  widestAll: 700,
  /** Shown however little they are worth. */
  fewest: 2,
  /** Children shown of a point that heads a list. */
  mostChildren: 4,
  /** Share of the best point's worth below which a point is not shown. */
  worthShowing: 0.3,

  /** Share of a point's worth where all of its words were told by others. */
  toldAgain: 0.6,

  /** What the points around one pass on to it, as a share of their worth. */
  fromAbove: 0.5,
  fromBelow: 0.3,
  fromBefore: 0.3,
  /** What a point gains by looking like the answer, in shares of the best worth. */
  forShape: 0.8,
} as const;
