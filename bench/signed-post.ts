/** What Slack posts to the bot over HTTP, signed as Slack signs it. */
import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";

export const signingSecret = "0123456789abcdef-of-the-bench";

export interface Sender {
  /** Sends any payload, signed, and gives the status. Rejects where there is none. */
  readonly send: (payload: object) => Promise<number>;
  readonly post: (posted: Posted) => Promise<number>;
  readonly close: () => void;
}

/** A payload as it goes over the line. */
export interface Posted {
  readonly body: string;
  readonly type: string;
}

export function createSender(eventsUrl: string): Sender {
  const agent = new Agent({ keepAlive: true, timeout: 3_000 }); // Before the bot hangs up at 5 s.

  function post({ body, type }: Posted): Promise<number> {
    const seconds = Math.floor(Date.now() / 1000);
    const hash = createHmac("sha256", signingSecret).update(`v0:${seconds}:${body}`).digest("hex");
    const headers = {
      "content-type": type,
      "content-length": Buffer.byteLength(body),
      "x-slack-request-timestamp": String(seconds),
      "x-slack-signature": `v0=${hash}`,
    };
    return new Promise((resolve, reject) => {
      request(eventsUrl, { method: "POST", agent, headers }, (response) => {
        response.resume().once("end", () => resolve(response.statusCode ?? 0));
      })
        .on("error", reject)
        .end(body);
    });
  }

  return {
    send: (payload) => post(postedFrom(payload)),
    post,
    close: () => agent.destroy(),
  };
}

/** As Slack posts it: an event is JSON, and anything else a form. */
export function postedFrom(payload: object): Posted {
  return "type" in payload && payload.type === "event_callback"
    ? { body: JSON.stringify(payload), type: "application/json" }
    : { body: formOf(payload), type: "application/x-www-form-urlencoded" };
}

/** A command is a form, and anything else stands in one as JSON. */
function formOf(payload: object): string {
  const fields = "command" in payload ? payload : { payload: JSON.stringify(payload) };
  const texts = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return new URLSearchParams(texts).toString();
}
