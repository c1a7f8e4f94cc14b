import { expect, test } from "vitest";
import { linkKind } from "../../../src/notes/links/link-kind.ts";
import { embedUrl } from "../../../src/notes/markdown/embed.ts";
import { findTagLinks, htmlText } from "../../../src/notes/markdown/html.ts";
import { findUrls, urlAt } from "../../../src/notes/markdown/url.ts";
import { addProfileHandles } from "../../../src/notes/people/profile-handles.ts";
import { readOne } from "../helpers.ts";

test.for([
  ["https://speakerdeck.com/a/b", "", "slides"],
  ["https://docs.google.com/presentation/d/1/edit", "", "slides"],
  ["https://docs.google.com/present/embed?id=1", "", "slides"],
  ["https://docs.google.com/document/d/1", "", "other"],
  ["https://noti.st/ann/a1b2", "", "slides"],
  ["https://noti.st/ann", "", "other"],
  ["https://pitch.com/v/my-deck-1", "", "slides"],
  ["https://slid.es/ann/deck", "", "slides"],
  ["https://media.ccc.de/v/1-talk", "", "video"],
  ["https://www.bilibili.com/video/BV1", "", "video"],
  ["https://confreaks.tv/videos/rubyconf1", "", "video"],
  ["https://www.infoq.com/presentations/a-talk/", "", "video"],
  ["https://www.ustream.tv/recorded/1", "", "video"],
  ["https://speakerdeck.com/a", "", "other"],
  ["https://slides.example.org/2020/keynote", "", "slides"],
  ["https://slides.com/someone", "", "other"],
  ["https://youtu.be/abc", "", "video"],
  ["https://paas.connpass.com/event/1/", "", "meetup"],
  ["https://example.com/x", "スライド", "slides"],
  ["https://example.com/x", "Video", "video"],
  ["https://example.com/x", "blog", "other"],
  ["./slides/2019-ann.pdf", "PDF", "slides"],
  ["https://example.com/meetups/7/slides/ann.pdf", "PDF", "slides"],
  ["https://example.com/ann-slides.pdf", "PDF", "slides"],
  ["https://example.com/ann.pptx", "here", "slides"],
  ["https://example.com/slides/", "all of them", "other"],
  ["https://example.com/paper.pdf", "PDF", "other"],
])("%s, called “%s”, is of kind %s", ([url, text, kind]) => {
  expect(linkKind(url ?? "", text ?? "")).toBe(kind);
});

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

test.for([
  ["- スライド: https://example.com/a", "slides"],
  ["- スライド :https://example.com/a", "slides"],
  ["- slides https://example.com/a", "slides"],
  ["- 登壇資料はこちら [ここ](https://example.com/a)", "slides"],
  ["録画：<https://example.com/a>", "video"],
  ["- ブログ: https://example.com/a", "other"],
  ["- the slides were hard to read from the back, see https://example.com/a", "other"],
])("%s: the words before a link say what it is", ([line, kind]) => {
  const { talks } = readOne(`# M\n- 2018/08/28\n\n## T - @a_example\n\n${line}\n`);

  expect(talks[0]?.links.map((link) => link.kind)).toEqual([kind]);
});

test("a link on a speaker's name gives the handle", () => {
  const links = [{ url: "https://twitter.com/ann_b", text: "Ann Bee", start: 0 }];

  expect(addProfileHandles([{ name: "Ann Bee" }, { name: "Cee" }], links)).toEqual([
    { name: "Ann Bee", handle: "ann_b" },
    { name: "Cee" },
  ]);
});
