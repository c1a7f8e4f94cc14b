import type { LaterAnswers } from "../../answer/answers.ts";
import type { AskInstallation } from "../calls/installation.ts";
import type { Admission } from "../gate/admission.ts";
import type { LocaleOf } from "../memory/locales.ts";

/** What every listener answers with. */
export interface ListenerOptions {
  readonly answers: LaterAnswers;
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** The asker's language, where the question shows none. */
  readonly localeOf: LocaleOf;
  readonly admission: Admission;
  readonly installation: AskInstallation;
}
