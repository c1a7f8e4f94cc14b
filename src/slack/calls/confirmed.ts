import type { Claim } from "./claiming.ts";

/** Slack was sent a post and did not say what became of it: it may stand there. */
export class UnconfirmedError extends Error {
  override readonly name = "UnconfirmedError";
}

/**
 * The response, once all of it is there; where Slack refuses the post in it, the claim is taken back.
 * Throws where it leaves open what became of the post, as a page of a proxy's or half of Slack's JSON does.
 */
export async function confirmed(
  response: Response,
  claim: Claim | undefined,
  isMethod: boolean,
): Promise<Response> {
  const { status, statusText, headers } = response;
  if (status >= 500) throw new UnconfirmedError(`Slack answered ${status}.`);
  const body = await response.text().catch((error: unknown) => {
    throw new UnconfirmedError(`Slack's answer was cut off (${error}).`, { cause: error });
  });
  const { ok, error } = saidIn(body);
  if (isMethod && status < 400 && typeof ok !== "boolean") {
    throw new UnconfirmedError(`Something else answered in Slack's place (${status}).`);
  }
  if (isMethod && unclear.has(error)) throw new UnconfirmedError(`Slack answered ${error}.`);
  if (status >= 400 || ok === false) await claim?.takeBack();
  const isSilent = !isMethod && ok === false && status < 400; // Who clicked is to be told of that, too.
  return new Response(body === "" ? null : body, {
    status: isSilent ? refusalStatus(error) : status,
    ...{ statusText, headers },
  });
}

/**
 * Slack's words for a call that it broke off: "It's possible some aspect of the operation succeeded before the
 * error was raised."
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage
 */
const unclear = new Set(["fatal_error", "internal_error"]);

/** What Slack mostly answers at a response_url that is used up, or for a message that it does not take. */
function refusalStatus(error: string): number {
  return error === "used_url" || error === "expired_url" ? 404 : 400;
}

/** What Slack says in a body; nothing in one that is not Slack's. */
function saidIn(body: string): { readonly ok: unknown; readonly error: string } {
  try {
    const { ok, error } = Object(JSON.parse(body));
    return { ok, error: String(error) };
  } catch {
    return { ok: undefined, error: "" };
  }
}
