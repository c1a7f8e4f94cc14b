/** Counts and times the bot's work from outside, so that the parts measured know nothing of it. */
import {
  type Answers,
  type AnyAnswer,
  type LaterAnswers,
  wrapAnswers,
} from "../../answer/answers.ts";
import { type Fetch, methodOf } from "../calls/slack-fetch.ts";
import type { Admission } from "../gate/admission.ts";
import type { Step } from "../intake/compose.ts";
import { currentRequest } from "../intake/request.ts";
import type { OnRated } from "../memory/ratings.ts";
import { methodLabel, outcomeLabel } from "./call-labels.ts";
import type { Metrics } from "./metrics.ts";

/**
 * Counts every request, and times its ack and its end.
 *
 * @example `kikigaki_requests_total{surface="command"} 1`
 */
export function measureRequests(metrics: Metrics): Step {
  return async function measure(delivery, next) {
    const { surface } = delivery.payload;
    const endAck = metrics.ackSeconds.startTimer({ surface });
    const end = metrics.requestSeconds.startTimer({ surface });
    metrics.requests.inc({ surface });
    metrics.requestsInFlight.inc();
    try {
      await next({
        ...delivery,
        ack: async (response) => {
          await delivery.ack(response);
          endAck();
        },
      });
    } finally {
      metrics.requestsInFlight.dec();
      end();
    }
  };
}

/** The same answers; whatever is said is counted by its surface, kind and language, and timed. */
export function measureAnswers(answers: LaterAnswers, metrics: Metrics): LaterAnswers {
  return wrapAnswers(answers, async (ask, name) => {
    const surface = currentSurface();
    const end = metrics.answerSeconds.startTimer({ surface });
    metrics.questionsWaiting.inc();
    try {
      const answer = await ask();
      end();
      const kind = kindOf(name, answer);
      const locale = answer && "locale" in answer ? answer.locale : "";
      if (kind !== undefined) metrics.answers.inc({ surface, kind, locale });
      return answer;
    } finally {
      metrics.questionsWaiting.dec();
    }
  });
}

/** The kind of an answer; undefined for silence, as to what goes on from nothing and to unknown links, for what organisers get and for a welcome. */
function kindOf(name: keyof Answers, given: AnyAnswer): string | undefined {
  if (given === undefined) return isSilent.has(name) ? undefined : "gone";
  if (Array.isArray(given) || name === "welcome") return undefined;
  if ("kind" in given) return given.kind;
  return "shelf" in given ? "shelf" : "notes";
}

const isSilent: ReadonlySet<keyof Answers> = new Set(["followUp", "linked", "certain"]);

/** The same admission; what it turns away as known is counted. */
export function countDuplicates(admission: Admission, metrics: Metrics): Admission {
  const counted = (isLetIn: Admission["admit"]) => async (keys: readonly string[]) => {
    const isNew = await isLetIn(keys);
    if (!isNew) metrics.duplicates.inc();
    return isNew;
  };
  return { ...admission, admit: counted(admission.admit), claim: counted(admission.claim) };
}

/** The same `send`; each call is counted by its method, and by what came of it. */
export function countCalls(send: Fetch, metrics: Metrics): Fetch {
  return async (url, init) => {
    const method = methodLabel(methodOf(String(url)));
    try {
      const response = await send(url, init);
      metrics.slackCalls.inc({ method, outcome: await outcomeOf(response) });
      return response;
    } catch (error) {
      metrics.slackCalls.inc({ method, outcome: "failed" });
      throw error;
    }
  };
}

/** The same `fetch`; each call is timed, its wait and its repetitions included. */
export function timeCalls(fetch: Fetch, metrics: Metrics): Fetch {
  return async (url, init) => {
    const end = metrics.slackCallSeconds.startTimer({ method: methodLabel(methodOf(String(url))) });
    metrics.slackCallsWaiting.inc();
    try {
      return await fetch(url, init);
    } finally {
      metrics.slackCallsWaiting.dec();
      end();
    }
  };
}

/** Slack refuses with the status 200, and says why in the body. */
async function outcomeOf(response: Response): Promise<string> {
  if (!response.ok) return String(response.status);
  try {
    const { ok, error } = Object(await response.clone().json());
    return ok === false ? outcomeLabel(error) : "ok";
  } catch (error) {
    return error instanceof SyntaxError ? "ok" : "cut off"; // A response_url answers in plain text.
  }
}

function currentSurface(): string {
  return currentRequest()?.surface ?? "other";
}

/** Counts what people say of answers; a mind that changed counts as withdrawn. */
export function countRatings(metrics: Metrics): OnRated {
  return ({ kind, verdict, reason }, before) => {
    if (reason) return metrics.ratingReasons.inc({ kind, reason });
    metrics.ratings.inc({ kind, verdict });
    if (before) metrics.ratingsWithdrawn.inc({ kind: before.kind, verdict: before.verdict });
  };
}
