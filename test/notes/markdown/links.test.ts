import { expect, test } from "vitest";
import { embedUrl } from "../../../src/notes/markdown/embed.ts";
import { findTagLinks, htmlText } from "../../../src/notes/markdown/html.ts";
import { findUrls, urlAt } from "../../../src/notes/markdown/url.ts";
import { readOne } from "../helpers.ts";

test.for([
  ["資料はhttps://example.com/aです", ["https://example.com/a"]],
  ["（https://example.com/a）", ["https://example.com/a"]],
  ["(see https://example.com/a_(b)).", ["https://example.com/a_(b)"]],
  [
    "https://example.com/a, https://example.com/b.",
    ["https://example.com/a", "https://example.com/b"],
  ],
  ["http://", []],
] as const)("%s holds the addresses %j", ([text, urls]) => {
  expect(findUrls(text)).toEqual(urls);
});

test("an address is only where it begins", () => {
  expect(urlAt("x http:/a", 2)).toBeUndefined();
  expect(urlAt("x http://a.b", 2)).toBe("http://a.b");
});

test("tags lead somewhere, and leave their text", () => {
  const html = '<iframe src="//example.com/a"></iframe><a href="https://b.c">x</a><br>y<!-- z -->';

  expect(findTagLinks(html)).toEqual(["https://example.com/a", "https://b.c"]);
  expect(htmlText(html)).toBe("x\ny");
});

test("a slide embed is a link to the slides, and no other script is a link", () => {
  expect(findTagLinks('<script data-id="abc" src="//speakerdeck.com/e.js"></script>')).toEqual([
    "https://speakerdeck.com/player/abc",
  ]);
  expect(findTagLinks('<script src="https://example.com/a.js"></script>')).toEqual([]);
});

test.for([
  ["youtube", "abc", "https://www.youtube.com/watch?v=abc"],
  ["slideshare", "key", "https://www.slideshare.net/slideshow/embed_code/key/key"],
  ["docswell", "K1", "https://www.docswell.com/slide/K1/embed"],
  ["googleslide", "g", "https://docs.google.com/presentation/d/g"],
  ["vimeo", "1", "https://vimeo.com/1"],
  ["docswell", "https://www.docswell.com/s/a", "https://www.docswell.com/s/a"],
  ["tweet", "1", undefined],
  ["youtube", "a b", undefined],
])("the embed %s %s shows %s", ([service, id, url]) => {
  expect(embedUrl(service ?? "", id ?? "")).toBe(url);
});

test("a talk keeps the links of its embeds, shortcodes, tags and bare addresses", () => {
  const { talks } = readOne(`# M\n- 2018/08/28\n\n## T - @a
{{< youtube abc >}}
@[speakerdeck](0123)

<iframe src="https://www.slideshare.net/x/y"></iframe>

text <a href="https://example.com/a">here</a>、https://example.com/_b_をみる ![img](https://example.com/i.png)
`);

  expect(talks[0]?.links.map(({ url, kind }) => `${kind} ${url}`)).toEqual([
    "slides https://speakerdeck.com/player/0123",
    "video https://www.youtube.com/watch?v=abc",
    "slides https://www.slideshare.net/x/y",
    "other https://example.com/a",
    "other https://example.com/_b_",
  ]);
});
