import { readJson } from "../../read-json.ts";

/** What Slack posts over HTTP, out of the body that it signed. */
export type Posted = Readonly<Record<string, unknown>>;

/**
 * The payload; undefined where a body holds none, for Bolt ends the process where it is no object. A slash
 * command is a form, and anything else may stand in one.
 */
export function payloadIn(body: string, isForm: boolean): Posted | undefined {
  if (!isForm) return parse(body);
  const fields = new URLSearchParams(body);
  const json = fields.get("payload");
  return json === null ? Object.fromEntries(fields) : parse(json);
}

function parse(json: string): Posted | undefined {
  const payload = readJson(json);
  return isRecord(payload) ? payload : undefined;
}

function isRecord(value: unknown): value is Posted {
  return typeof value === "object" && value !== null;
}
