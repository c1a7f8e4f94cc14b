import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What is counted and timed, for `/metrics`. No label holds anything that a person wrote. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<"surface">;
  readonly requestsInFlight: Gauge;
  readonly ackSeconds: Histogram<"surface">;
  readonly requestSeconds: Histogram<"surface">;
  readonly answers: Counter<"surface" | "kind" | "locale">;
  readonly answerSeconds: Histogram<"surface">;
  readonly questionsWaiting: Gauge;
  readonly ratings: Counter<"kind" | "verdict">;
  readonly ratingsWithdrawn: Counter<"kind" | "verdict">;
  readonly ratingReasons: Counter<"kind" | "reason">;
  readonly duplicates: Counter;
  readonly turnedAway: Counter;
  readonly refused: Counter<"reason">;
  readonly slackCalls: Counter<"method" | "outcome">;
  readonly slackCallSeconds: Histogram<"method">;
  readonly slackCallsWaiting: Gauge;
  readonly meetups: Gauge;
  readonly talks: Gauge;
  readonly problems: Gauge<"severity">;
  readonly loadSeconds: Histogram;
}

/**
 * The bot's metrics.
 *
 * @param connections How many lines to Slack stand, asked whenever the metrics are read.
 */
export function createMetrics(connections: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: "kikigaki_slack_connections",
    help: "Lines to Slack that stand: sockets, or the listening server.",
    registers,
    collect() {
      this.set(connections());
    },
  });
  return {
    registry,
    requests: new Counter({
      name: "kikigaki_requests_total",
      help: "What Slack delivered, by where it was asked.",
      labelNames: ["surface"],
      registers,
    }),
    requestsInFlight: new Gauge({
      name: "kikigaki_requests_in_flight",
      help: "Requests that are being worked on now.",
      registers,
    }),
    ackSeconds: new Histogram({
      name: "kikigaki_ack_seconds",
      help: "From arrival to the ack; Slack waits three seconds for it.",
      labelNames: ["surface"],
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
      registers,
    }),
    requestSeconds: new Histogram({
      name: "kikigaki_request_seconds",
      help: "From arrival until the answer is posted.",
      labelNames: ["surface"],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
      registers,
    }),
    answers: new Counter({
      name: "kikigaki_answers_total",
      help: "What was asked of the notes, by where, by the kind of answer and by its language.",
      labelNames: ["surface", "kind", "locale"],
      registers,
    }),
    answerSeconds: new Histogram({
      name: "kikigaki_answer_seconds",
      help: "From a question to its answer, before it is posted.",
      labelNames: ["surface"],
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers,
    }),
    questionsWaiting: new Gauge({
      name: "kikigaki_questions_waiting",
      help: "Questions that wait for their answer now.",
      registers,
    }),
    ratings: new Counter({
      name: "kikigaki_ratings_total",
      help: "What people say of answers by a click, by the kind of answer.",
      labelNames: ["kind", "verdict"],
      registers,
    }),
    ratingsWithdrawn: new Counter({
      name: "kikigaki_ratings_withdrawn_total",
      help: "Ratings whose person said otherwise later.",
      labelNames: ["kind", "verdict"],
      registers,
    }),
    ratingReasons: new Counter({
      name: "kikigaki_rating_reasons_total",
      help: "Why answers did not help, where people said so.",
      labelNames: ["kind", "reason"],
      registers,
    }),
    duplicates: new Counter({
      name: "kikigaki_duplicates_total",
      help: "Requests that were delivered before and not answered again.",
      registers,
    }),
    turnedAway: new Counter({
      name: "kikigaki_turned_away_total",
      help: "Requests beyond the limits, which were asked to come back later.",
      registers,
    }),
    refused: new Counter({
      name: "kikigaki_refused_total",
      help: "Requests of outsiders, and over HTTP those that are not Slack's, by what is wrong.",
      labelNames: ["reason"],
      registers,
    }),
    slackCalls: new Counter({
      name: "kikigaki_slack_calls_total",
      help: "Calls to Slack, by method and by what it said: ok, its error, or an HTTP status.",
      labelNames: ["method", "outcome"],
      registers,
    }),
    slackCallSeconds: new Histogram({
      name: "kikigaki_slack_call_seconds",
      help: "From when a call is to be made until it is over, with its wait in the queue.",
      labelNames: ["method"],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
      registers,
    }),
    slackCallsWaiting: new Gauge({
      name: "kikigaki_slack_calls_waiting",
      help: "Calls to Slack that are not over yet: posts in their queues, and what is under way.",
      registers,
    }),
    meetups: new Gauge({ name: "kikigaki_meetups", help: "Meetups in the notes.", registers }),
    talks: new Gauge({ name: "kikigaki_talks", help: "Talks in the notes.", registers }),
    problems: new Gauge({
      name: "kikigaki_notes_problems",
      help: "What is wrong with the notes now; errors are for somebody to mend.",
      labelNames: ["severity"],
      registers,
    }),
    loadSeconds: new Histogram({
      name: "kikigaki_notes_load_seconds",
      help: "How long it took to read the notes.",
      buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60],
      registers,
    }),
  };
}

/**
 * Adds what Node tells of itself: memory, the event loop, the garbage. Three sums are left out whose names
 * are those of counters, which they are not; the same figures stand there by type.
 */
export function collectNodeMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry });
  for (const what of ["handles", "requests", "resources"]) {
    registry.removeSingleMetric(`nodejs_active_${what}_total`);
  }
}
