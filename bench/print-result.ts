import { availableParallelism } from "node:os";

/** Writes what was measured as JSON, after when and on what. */
export function printResult(result: object): void {
  const about = {
    date: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
  };
  process.stdout.write(`${JSON.stringify({ ...about, ...result }, undefined, 2)}\n`);
}
