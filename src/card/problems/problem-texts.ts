import type { Finding, FindingKind } from "../../notes/finding.ts";
import type { Problem } from "../../notes/meetup.ts";

/** What to say of each finding, in one language. A language that lacks one does not compile. */
export interface ProblemTexts {
  readonly findings: { readonly [Kind in FindingKind]: (finding: Finding<Kind>) => string };
  readonly severities: Readonly<Record<Problem["severity"], string>>;
  /** Behind the last of many that are alike. */
  readonly more: (count: number) => string;
  readonly isKept: string;
}
