/** What members want to hear about, as it is kept where `ASKED_IN_VAIN` is on: words and numbers, nobody's name. */

/** What is counted: a question that found nothing, how an answer was rated, what became of a talk. */
const talliedKinds = [
  ...(["nothing", "helpful", "unhelpful", "other-talk", "incomplete", "wrong"] as const),
  ...(["found", "opened", "shared"] as const),
] as const;
type TalliedKind = (typeof talliedKinds)[number];

/** Something to count. */
export interface Tallied {
  readonly kind: TalliedKind;
  /** Of the question, as {@link keptWords} gives them; empty where none counts. */
  readonly words: string;
  /** The id of the talk; empty where it is about none. */
  readonly talk: string;
  /** 1, or -1 for what somebody took back. */
  readonly by: 1 | -1;
}

/** How often something happened, and with how many people: each counts once a day. */
export interface Tally extends Omit<Tallied, "by"> {
  readonly times: number;
  readonly people: number;
}

/** A talk that somebody would like to hear, or could give. */
export interface Wish {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly words: string;
  /** True of who could give it. */
  readonly gives: boolean;
  /** Where the organisers were told who could: the `ts` of that message; empty where they were not. */
  readonly told: string;
}

/** What became of a click on a wish. */
type WishClicked =
  | { readonly kind: "made"; readonly id: string }
  /** The same person had it made today, and has taken it back by this click. */
  | { readonly kind: "taken-back"; readonly wish: Wish };

/** What is said now. */
interface Said {
  /** The day on which the one before it in its series was said; undefined for the very first. */
  readonly before: string | undefined;
}

/** Keeps what is asked in vain. The first two never wait and never fail; what cannot be kept is lost, and the log says so. */
export interface Demand {
  /** @param who Whoever did it, for counting people; it is not kept. */
  readonly count: (tallied: readonly Tallied[], who: string) => void;
  /** Undefined where it cannot be kept for now. */
  readonly wish: (
    wish: Pick<Wish, "words" | "gives">,
    who: string,
  ) => Promise<WishClicked | undefined>;
  /** Says where the organisers were told of it. */
  readonly tell: (id: string, told: string) => Promise<void>;
  /** Takes a wish back; undefined where there is none with this id, or it cannot be kept for now. */
  readonly takeBack: (id: string) => Promise<Wish | undefined>;
  /** One more of a series, for the first of all bots that says it; undefined for the others, and where that cannot be known. */
  readonly sayNext: (series: string, one: string) => Promise<Said | undefined>;
  /** After it could not be said. */
  readonly unsay: (series: string, one: string) => Promise<void>;
  /** What is kept from a day on, `YYYY-MM-DD`; undefined where it cannot be read for now. */
  readonly kept: (since: string) => Promise<Kept | undefined>;
  readonly close: () => Promise<void>;
}

/** What is kept. */
export interface Kept {
  readonly tallies: readonly Tally[];
  /** Of any day, for they stay wishes. */
  readonly wishes: readonly Wish[];
}
