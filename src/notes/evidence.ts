/** What the tables of evidence have in common: reasons whose weights add up, each with cases that the tests run. */
export interface Evidence {
  readonly name: string;
  /** Above 0 it speaks for what the table decides, below 0 against it. */
  readonly weight: number;
  readonly reason: string;
  /** Texts that bear it, and texts that do not. */
  readonly bears: readonly string[];
  readonly lacks: readonly string[];
}
