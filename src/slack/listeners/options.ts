import type { LaterAnswers } from "../../answer/answers.ts";
import type { Demand } from "../../demand/demand.ts";
import type { Locale } from "../../search/query.ts";
import type { AskInstallation } from "../calls/installation.ts";
import type { Members } from "../calls/members.ts";
import type { Admission } from "../gate/admission.ts";

/** What every listener answers with. */
export interface ListenerOptions extends Members {
  readonly answers: LaterAnswers;
  /** The slash command's name, with its slash. */
  readonly command: string;
  readonly admission: Admission;
  readonly installation: AskInstallation;
  /** Keeps what is asked in vain; undefined where it is off. */
  readonly demand?: Demand | undefined;
  /** The channel of the organisers, if there is one, and the language of what they are told. */
  readonly organisers?: string | undefined;
  readonly locale: Locale;
}
