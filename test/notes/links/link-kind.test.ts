import { expect, test } from "vitest";
import { linkKind } from "../../../src/notes/links/link-kind.ts";

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
