/**
 * Loaded into local-slack before it starts: its page draws what it does not know, such as rich text and fields to
 * type in, as Slack does.
 */
import { readFileSync } from "node:fs";

type Serve = (request: Request, server: unknown) => Promise<Response | undefined>;
declare const Bun: { serve: (options: { readonly fetch: Serve }) => unknown };

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const look = `<style>${read("draw-blocks.css")}</style><script>${read("draw-blocks.js")}</script>`;

const serve = Bun.serve;
Bun.serve = (options) =>
  serve.call(Bun, {
    ...options,
    fetch: async (request: Request, server: unknown) => {
      const response = await options.fetch(request, server);
      return response && isPage(response) ? withLook(response) : response;
    },
  });

function isPage({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/html") === true;
}

async function withLook(response: Response): Promise<Response> {
  return new Response((await response.text()) + look, { headers: { "content-type": "text/html" } });
}
