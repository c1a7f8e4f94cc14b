import { keepLast } from "./keep-last.ts";

/** True the first time that it is asked of a name; the last `capacity` names are remembered, in memory. */
export function createOnce(capacity = 10_000): (name: string) => boolean {
  const known = keepLast<true>(capacity);
  return (name) => {
    if (known.has(name)) return false;
    known.set(name, true);
    return true;
  };
}
