import type { App } from "@slack/bolt";
import type { Locale } from "../../search/query.ts";
import { unfurlBlocks } from "../blocks/unfurl.ts";
import { claiming } from "../calls/claiming.ts";
import { localeFrom } from "../calls/members.ts";
import { unfurlEvent } from "../manifest/surfaces.ts";
import { readPayload } from "../payload/payload.ts";
import type { ListenerOptions } from "./options.ts";

export interface LinkOptions extends ListenerOptions {
  /** Whose links are unfurled; those of their subdomains too. */
  readonly domains: readonly string[];
  readonly allowExternal: boolean;
}

/** Of one message; Slack shows fewer, and each is looked up. */
const mostLinks = 20;

/** Says below a link that somebody posts what the notes know of it; other links are left alone. */
export function listenForLinks(app: App, options: LinkOptions): void {
  const { answers, admission, localeOf, domains, allowExternal } = options;
  app.event(unfurlEvent.type, async ({ event, body, client }) => {
    // Everybody in the channel would read it.
    if (body.is_ext_shared_channel && !allowExternal) return;
    const { channel, message_ts, unfurl_id, source } = event;
    const payload = readPayload(body);
    const message = `links:${body.team_id}:${channel}:${unfurl_id ?? message_ts}`;
    const keys = [...payload.keys, message];
    if (!(await admission.admit(keys))) return;

    const language = toldLocale(event) ?? (await localeOf(payload.who ?? ""));
    const known = await Promise.all(
      event.links
        .filter(({ url }) => isOf(domains, url))
        .slice(0, mostLinks)
        .map(async ({ url }) => ({ url, linked: await answers.linked(plainUrl(url), language) })),
    );
    const unfurls = known.flatMap(({ url, linked }) =>
      linked ? [[url, { blocks: unfurlBlocks(linked) }] as const] : [],
    );
    if (unfurls.length === 0) return;
    // A link in a message that is still being written has no `ts` yet.
    const place =
      unfurl_id && source === "composer"
        ? ({ unfurl_id, source } as const)
        : { channel, ts: message_ts };
    await claiming(admission, keys, () =>
      client.chat.unfurl({ ...place, unfurls: Object.fromEntries(unfurls) }),
    );
  });
}

function isOf(domains: readonly string[], url: string): boolean {
  const address = plainUrl(url);
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/** Slack writes `&amp;` in links, and wants them back as it wrote them. */
function plainUrl(url: string): string {
  return url.replaceAll("&amp;", "&");
}

/** Slack tells the language of whoever posted the link; Bolt's type does not. */
function toldLocale(event: object): Locale | undefined {
  return "user_locale" in event ? localeFrom(event.user_locale) : undefined;
}
