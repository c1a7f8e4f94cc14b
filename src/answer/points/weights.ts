/** Every weight of the choice of points: how many are shown of a talk, and what lifts one. */
export const weights = {
  most: 6,
  /** Beside a fact that is told above, and where one was asked for that is not known. */
  besideFact: 1,
  mostForFact: 3,
  /** Where it is known what the answer looks like, and a point that holds words of the question does. */
  mostWhereSure: 3,
  /** Where one point leads: what is worth less than such a share of it was not asked for. */
  mostWhereLed: 3,
  worthBesideLead: 0.5,
  /** The same of what has not the look of the answer, where the one that leads surely has. */
  worthBesideSure: 0.9,
  /** How much more than any other a point must be worth that is shown first, out of the order of the notes. */
  leads: 1.25,
  /** Share of what a part of a page holds of the question that one of its items must hold to be what is meant. */
  ofItem: 0.6,
  /** How much more than any beside it that item must hold. */
  itemLeads: 1.4,
  /** Notes of no more points, and no wider than this together, are shown whole; in Latin letters. */
  widestWhole: 700,
  /** Of a paragraph that is shown whole, and of what is shown of a longer one. */
  widestPoint: 420,
  widestExcerpt: 320,
  /** The same of a paragraph in which a sentence surely looks like the answer, and of a line that is told as a fact. */
  widestSure: 160,
  /** Lines of a listing. */
  codeLines: 10,
  /** Of all points of an answer together, without those that stand above them. */
  widestAll: 700,
  /** Shown however little they are worth: of several that answer alike two, and in long notes none beside one that leads. */
  fewest: 2,
  fewestWhereLed: 1,
  /** Children shown of a point that heads a list. */
  mostChildren: 4,
  /** Points between two of its children that are shown as well, and not told to be left out: so many, so wide together. */
  shortGap: 2,
  widestGap: 200,
  /** Share of the best point's worth below which a point is not shown. */
  worthShowing: 0.3,

  /** Share of a point's worth where all of its words were told by others. */
  toldAgain: 0.6,

  /** What the points around one pass on to it, as a share of their worth. */
  fromAbove: 0.5,
  fromBelow: 0.3,
  fromBefore: 0.3,
  /** What a word by which a whole page is called tells of one of its lines, beside one that is only in some. */
  ofWholePage: 0.1,
  /** What a word of the title or of the name of the meetup tells of one of the lines below it. */
  ofTitle: 0.5,
  /** What a point gains by looking like the answer, in shares of the best worth. */
  forShape: 0.8,
  /** How much of an answer a text with any number or address looks like, where one of a kind is asked for: 1 is surely. */
  half: 0.5,
  /** How far the sound of a name may be from that of the same in katakana: Torvalds, トーバルズ. */
  farthestSound: 0.42,
} as const;
