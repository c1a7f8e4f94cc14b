import type { LaterAnswers } from "../../answer/answers.ts";
import type { Admission } from "../admission.ts";
import type { Locale } from "../messages/texts.ts";

/** What every listener answers with. */
export interface ListenerOptions {
  readonly answers: LaterAnswers;
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** Where nothing shows the language of the asker. */
  readonly locale: Locale;
  readonly admission: Admission;
}
