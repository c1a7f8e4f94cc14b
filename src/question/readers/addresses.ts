import { findLinked } from "../../catalogue/find-linked.ts";
import type { Reader } from "../reader.ts";

/** Web addresses that the notes know: of a meetup's page, or of the slides or the video of a talk. */
export const addresses: Reader = {
  name: "address",
  finds: [
    ["https://example.connpass.com/event/38/ の資料は？", "https://example.connpass.com/event/38/"],
    ["what is example.connpass.com/event/38?", "example.connpass.com/event/38"],
  ],
  leaves: ["https://example.com/unknown", "node.js/express の話"],
  read: (rest, { library: { catalogue } }) =>
    [...rest.text.matchAll(address)].flatMap(({ 0: text, index, groups }) => {
      const url = `${groups?.scheme ?? "https://"}${groups?.rest ?? ""}`.replace(
        /[?!.,。、)]+$/u,
        "",
      );
      const found = findLinked(url, catalogue);
      if (!found) return [];
      const site = siteBefore(rest.text.slice(0, index), url);
      const limits =
        found.kind === "meetup"
          ? { meetups: [found.meetup] }
          : { meetups: [found.entry.meetup], talkId: found.entry.talk.id };
      const asked = text.replace(/[?!.,。、]+$/u, "");
      return [rest.span("meetup", [index - site.length, index + asked.length], { limits })];
    }),
};

/** connpass の of 「connpass の https://….connpass.com/event/38/」 says no more than the address. */
function siteBefore(before: string, url: string): string {
  const { 0: words = "", groups } =
    /(?<site>[a-z]{4,20}) ?(?:の|で|:|,|page|link)? ?(?:url|リンク|ページ)? ?:? ?$/iu.exec(
      before,
    ) ?? {};
  return url.toLowerCase().includes(groups?.site?.toLowerCase() ?? "none") ? words : "";
}

/** Slack sets addresses in angle brackets; people leave out the scheme. */
const address =
  /<?(?<scheme>https?:\/\/)?(?<rest>[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\/[\w%&+,./:;=?@~#-]{0,400})(?:\|[^<>]{0,200})?>?/gu;
