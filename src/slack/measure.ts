/** Counts and times the bot's work from outside, so that the parts measured know nothing of it. */
import type { App } from "@slack/bolt";
import type { LaterAnswers } from "../answer/answers.ts";
import type { Admission } from "./admission.ts";
import type { Metrics } from "./metrics.ts";
import { currentRequest } from "./request.ts";

/** Counts every request to the app, which are named by then, and times its ack and its end. */
export function measureRequests(app: Pick<App, "processEvent">, metrics: Metrics): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const surface = currentRequest()?.surface ?? "other";
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

/** The same answers, each question counted by the kind and language of its answer, and timed. */
export function measureAnswers(answers: LaterAnswers, metrics: Metrics): LaterAnswers {
  return {
    ...answers,
    ask: async (...args) => {
      const end = metrics.answerSeconds.startTimer();
      const answer = await answers.ask(...args);
      end();
      metrics.answers.inc({ kind: answer.kind, locale: answer.locale });
      return answer;
    },
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
