import type { Finding, FindingKind } from "../../notes/finding.ts";
import type { Problem } from "../../notes/meetup.ts";
import type { Locale } from "../../search/query.ts";
import type { ProblemTexts } from "./problem-texts.ts";
import { problemsInEnglish } from "./problems-en.ts";
import { problemsInJapanese } from "./problems-ja.ts";
import { shownFile } from "./shown-file.ts";

/** What is wrong and what to do, in one or two sentences. */
export function problemText({ finding, more, isKept }: Problem, locale: Locale): string {
  const texts = problemTextsIn(locale);
  return [
    textOf(finding, texts),
    ...(more ? [texts.more(more)] : []),
    ...(isKept ? [texts.isKept] : []),
  ].join(locale === "en" ? " " : "");
}

/** `file:line: error: what is wrong`, as compilers write it. */
export function problemLine(problem: Problem, locale: Locale): string {
  const { file, line, severity } = problem;
  const said = problemTextsIn(locale).severities[severity];
  return `${shownFile(file)}:${line}: ${said}: ${problemText(problem, locale)}`;
}

function problemTextsIn(locale: Locale): ProblemTexts {
  return { ja: problemsInJapanese, en: problemsInEnglish }[locale];
}

function textOf<Kind extends FindingKind>(finding: Finding<Kind>, texts: ProblemTexts): string {
  const kind: Kind = finding.kind;
  return texts.findings[kind](finding);
}
