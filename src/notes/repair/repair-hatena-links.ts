import type { Repair } from "./repair.ts";

/**
 * `[https://…:embed:cite]`, `[https://…:title=Slides]`: links that tell how Hatena Blog is to show them.
 *
 * @see https://help.hatenablog.com/entry/text-hatena-list
 */
export const hatenaLinks: Repair = {
  mends: "links as Hatena Blog has them, which lead nowhere with what it adds",
  examples: [
    ["[https://x.y/a:embed:cite]", "<https://x.y/a>"],
    [
      "- see [https://x.y/a:title=Slides of Ann] there",
      "- see [Slides of Ann](https://x.y/a) there",
    ],
    ["[https://x.y/a:title] and [https://x.y/b:title]", "<https://x.y/a> and <https://x.y/b>"],
    [
      "[https://x.y/a] and [b:title](https://x.y/b)",
      "[https://x.y/a] and [b:title](https://x.y/b)",
    ],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) =>
      isCode[at] || !line.includes("[http") ? line : line.replace(link, asMarkdown),
    ),
  }),
};

const link =
  /\[(https?:\/\/[^\s[\]]{1,400}?):(?:embed|title|bookmark|image)(?::[a-z]{1,10})?(?:=([^[\]]{1,200}))?\](?!\()/gu;

function asMarkdown(_: string, url: string, name: string | undefined): string {
  return name === undefined ? `<${url}>` : `[${name}](${url})`;
}
