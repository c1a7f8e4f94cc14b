import type { LaterAnswers } from "../../answer/answers.ts";
import type { AskInstallation } from "../calls/installation.ts";
import type { Admission } from "../gate/admission.ts";
import type { Members } from "../memory/members.ts";

/** What every listener answers with. */
export interface ListenerOptions extends Members {
  readonly answers: LaterAnswers;
  /** The slash command's name, with its slash. */
  readonly command: string;
  readonly admission: Admission;
  readonly installation: AskInstallation;
}
