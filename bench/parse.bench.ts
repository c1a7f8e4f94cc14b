import { fromMarkdown } from "mdast-util-from-markdown";
import { bench, describe } from "vitest";
import { readNotes } from "../src/notes/read-notes.ts";

const talk = `## 監視の話 - Ann Bee (@ann), @taro

- スライド: https://speakerdeck.com/example/slides
- 何が起きたか
    - 朝の 9 時に **全部** 止まった
    - the \`cache\` was cold
- > what was said
`;
const text = `第1回 サンプル勉強会\n=====\n\n- 2018/08/28\n- ここ\n\n${talk.repeat(25)}`.repeat(16);

// 64 kB, since the other parser's time grows faster than the text.
describe(`${Math.round(Buffer.byteLength(text) / 1024)} kB of canonical notes`, () => {
  bench("readNotes: text to meetups", () => {
    readNotes([{ file: "a.md", text }]);
  });

  bench("mdast-util-from-markdown alone", () => {
    fromMarkdown(text);
  });
});
