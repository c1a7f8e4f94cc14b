/** Counts and times the bot's work from outside, so that the parts measured know nothing of it. */
import type { App } from "@slack/bolt";
import type { LaterAnswers } from "../../answer/answers.ts";
import { type Fetch, methodOf } from "../calls/slack-fetch.ts";
import type { Admission } from "../gate/admission.ts";
import { currentRequest } from "../intake/request.ts";
import type { OnRated } from "../memory/ratings.ts";
import type { Metrics } from "./metrics.ts";

/** Counts every request to the app, which are named by then, and times its ack and its end. */
export function measureRequests(app: Pick<App, "processEvent">, metrics: Metrics): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const surface = currentSurface();
    const endAck = metrics.ackSeconds.startTimer({ surface });
    const end = metrics.requestSeconds.startTimer({ surface });
    metrics.requests.inc({ surface });
    metrics.requestsInFlight.inc();
    try {
      await process({
        ...event,
        ack: async (response) => {
          await event.ack(response);
          endAck();
        },
      });
    } finally {
      metrics.requestsInFlight.dec();
      end();
    }
  };
}

/** The same answers; whatever is asked is counted by its surface, kind and language, and timed. */
export function measureAnswers(answers: LaterAnswers, metrics: Metrics): LaterAnswers {
  const measured =
    <Args extends unknown[], Given extends object | undefined>(
      ask: (...args: Args) => Promise<Given>,
      thing = "none",
    ) =>
    async (...args: Args): Promise<Given> => {
      const surface = currentSurface();
      const end = metrics.answerSeconds.startTimer({ surface });
      metrics.questionsWaiting.inc();
      try {
        const given = await ask(...args);
        end();
        const { kind, locale } = { kind: given ? thing : "none", locale: "", ...given };
        metrics.answers.inc({ surface, kind, locale });
        return given;
      } finally {
        metrics.questionsWaiting.dec();
      }
    };
  return {
    ask: measured(answers.ask),
    followUp: measured(answers.followUp),
    list: measured(answers.list),
    lookUp: measured(answers.lookUp),
    notes: measured(answers.notes, "notes"), // Neither of these two says of what kind it is.
    related: measured(answers.related),
    linked: measured(answers.linked),
    home: measured(answers.home, "shelf"),
  };
}

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
    const method = methodOf(String(url));
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
    const end = metrics.slackCallSeconds.startTimer({ method: methodOf(String(url)) });
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
    return ok === false ? String(error) : "ok";
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
