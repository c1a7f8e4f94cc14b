import { createRequire } from "node:module";
import type { Engine } from "./engines.ts";

/** The engines that can run here; the others are told, with the way to install them. */
export function installed(engines: readonly Engine[]): Engine[] {
  const { resolve } = createRequire(import.meta.url);
  const missing = new Set<string>();
  const here = engines.filter(({ needs }) => {
    if (needs === undefined) return true;
    try {
      return resolve(needs) !== "";
    } catch {
      missing.add(needs);
      return false;
    }
  });
  if (missing.size > 0) {
    process.stderr.write(`Not installed: ${[...missing].join(", ")}. Run: npm ci --prefix bench\n`);
  }
  return here;
}
