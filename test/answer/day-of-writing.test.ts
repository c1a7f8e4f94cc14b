/** A post that tells no day of its meetup: the day of writing is told as that, and never as the meetup's. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryIn } from "../helpers/library.ts";

const library = libraryIn({
  "content/post/lamps.md": `+++
title = "港のランプの勉強会に行ってきた"
date = "2017-03-15T20:41:34+09:00"
draft = false
tags = ["lamp"]
+++

## 灯りの話

ランプは毎晩ひとつずつ数えるそうです。
`,
  "_posts/2012-05-31-ropes-and-remote-lighthouses.md": `---
layout: post
title: Ropes and remote lighthouses, we went there
---

We heard why the ropes of remote lighthouses are long.
`,
  "content/post/knots.md": `+++
title = "結び目の勉強会#3 開催レポート"
date = "2019-12-06T10:00:11+09:00"
tags = ["knot"]
+++

2019/11/30(土)に結び目の勉強会#3を開催したので、レポートです。

次の勉強会は2020/3/14(土)の予定です。

## もやい結びの歴史 - @moyai

- 昔は麻だった
`,
});

const say = (question: string) => plainText(answerQuestion(question, library, "en"), "/talks");

test.for([
  ["港のランプの勉強会はいつ？", "メモの日付は 2017年3月15日(水) です"],
  ["ランプを毎晩数える話", "2017年3月15日(水) 記"],
  ["ropes of remote lighthouses", "written Thu 31 May 2012"],
  ["when was the talk on ropes of remote lighthouses", "the notes are dated Thu 31 May 2012"],
] as const)("%s: %s", ([question, words]) => {
  const text = say(question);

  expect(text).toContain(words);
  expect(text).not.toContain("開催日は 2017");
  expect(text).not.toContain("It was on");
});

test("where the page says when its meetup was held, that day is told and not the one of writing", () => {
  const [first] = say("結び目の勉強会#3はいつ？").split("\n");

  expect(first).toBe("開催日は 2019年11月30日(土) です。");
});
