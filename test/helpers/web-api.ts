/** A Web API that says yes to everything and keeps what it was asked, for bots that need no more. */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect } from "vitest";
import { postSigned, secrets } from "./slack-and-bot.ts";

export interface WebApi {
  /** Where `/api/` is. */
  readonly url: string;
  /** The arguments of every `chat.postMessage`, in the order of arrival. */
  readonly posts: readonly Readonly<Record<string, string>>[];
  /** What was sent to `<url>/response`, as to the response_url of a click. */
  readonly responses: readonly Readonly<Record<string, unknown>>[];
  /** Takes posts from now on and answers none, until the function that it gives is called. */
  hold(): () => void;
  close(): void;
}

export async function startWebApi(): Promise<WebApi> {
  const posts: Record<string, string>[] = [];
  const responses: Record<string, unknown>[] = [];
  let gate = Promise.resolve();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.url === "/response") responses.push(JSON.parse(body));
    if (request.url === "/api/chat.postMessage") {
      posts.push(Object.fromEntries(new URLSearchParams(body)));
      await gate;
    }
    response.setHeader("content-type", "application/json");
    response.setHeader("connection", "close"); // Every call looks the name up, and connects, again.
    response.end(
      '{"ok":true,"team_id":"T1","team":"Minato","user":"kikigaki","user_id":"UBOT","bot_id":"BBOT","ts":"1.0"}',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    posts,
    responses,
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The payload of a mention. */
export function mentionEvent(question: string, ts: string, eventId = `Ev${randomUUID()}`) {
  return {
    ...{ type: "event_callback", team_id: "T1", api_app_id: "A1", event_id: eventId },
    event: { type: "app_mention", user: "U1", channel: "C1", ts, text: `<@UBOT> ${question}` },
    authorizations: [{ enterprise_id: null, team_id: "T1", user_id: "UBOT", is_bot: true }],
  };
}

/** Brings a mention to a bot in HTTP mode, as Slack does, and resolves once it took it. */
export async function sendMention(
  url: string,
  question: string,
  ts: string,
  eventId?: string,
): Promise<void> {
  const payload = mentionEvent(question, ts, eventId);
  expect(await postSigned(url, payload, secrets.signingSecret)).toBe(200);
}
