import { RespondError, type RespondFn } from "@slack/bolt";

/** Responds to a click later than in its own listener, by the address that came with it. Rejects as Bolt's own does. */
export function respondAt(responseUrl: string, fetch: typeof globalThis.fetch): RespondFn {
  return async (message) => {
    const response = await fetch(responseUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(typeof message === "string" ? { text: message } : message),
    });
    if (response.ok) return response;
    throw new RespondError(`The response_url answered ${response.status}.`, response.status);
  };
}
