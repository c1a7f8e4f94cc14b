/** The examples of every reader, its own and their siblings: what it finds, and what it leaves though it looks like it. */
import { expect, test } from "vitest";
import { normalize } from "../../src/question/normal.ts";
import { Rest } from "../../src/question/rest.ts";
import { readers } from "../../src/question/settle.ts";
import { libraryOf } from "../helpers/library.ts";
import { siblings } from "./readers/siblings.ts";

const library = libraryOf(
  `# 第38回 PaaS勉強会

- 2018-08-28
- https://example.connpass.com/event/38/

## Knative の中身 - Lena Fischer (@lena)

- https://example.com/knative-slides スライド
- Serving と Eventing
- lena というパッケージを使う

## 運用の話 - 山田 空 (@sora)

- C言語とパイプ
- /proc を読む
`,
  "# 第37回 PaaS勉強会\n\n- 2017-05-10\n\n## 監視入門 - 山田 空 (@sora)\n\n- 誰でもデプロイできる仕組み\n",
);
const context = { library, today: "2019-01-15" };

for (const reader of readers) {
  const { finds = [], leaves = [] } = siblings[reader.name] ?? {};
  const found = [...reader.finds, ...finds];

  test.for(found)(`${reader.name} finds what is told in %j`, ([question, ...words]) => {
    const spans = reader.read(Rest.of(normalize(question)), context);

    expect(spans.map(({ text }) => text)).toEqual(words);
  });

  test.for([...reader.leaves, ...leaves])(`${reader.name} leaves “%s”`, (question) => {
    expect(reader.read(Rest.of(normalize(question)), context)).toEqual([]);
  });

  test.for(found)(
    `the places that ${reader.name} gives are those of the words in %j`,
    ([question]) => {
      const plain = normalize(question);

      for (const { start, end, text } of reader.read(Rest.of(plain), context)) {
        expect(plain.slice(start, end).replaceAll(" ", "")).toContain(text.replaceAll(" ", ""));
      }
    },
  );
}
