/** What a text says as JSON; undefined where it is none: it came from outside. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
