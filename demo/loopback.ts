/**
 * Loaded into local-slack before it starts: keeps it on this machine.
 *
 * It would listen on every interface, and its control API lets anyone post as anyone.
 */
declare const Bun: { serve: (options: object) => unknown };

const serve = Bun.serve;
Bun.serve = (options) => serve.call(Bun, { ...options, hostname: "127.0.0.1" });
