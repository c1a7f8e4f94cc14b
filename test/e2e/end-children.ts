/**
 * Vitest ends a worker that hangs by SIGTERM, at which Node runs no "exit" handler of its own; with
 * this it does, and they end what the tests have started (demo/running-process.ts).
 */
process.once("SIGTERM", () => process.exit(143));
