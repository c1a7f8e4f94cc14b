import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { libraryOf } from "../../helpers/library.ts";

/** The points shown for a question about the one talk with these notes, indented by depth. */
function shown(notes: string, question: string): string {
  const library = libraryOf(
    `Evening #1\n===\n\n- 2024/01/01\n\n## The talk - @a_example\n\n${notes}`,
  );
  const answer = answerQuestion(question, library, "en");
  if (answer.kind !== "talk") return answer.kind;
  return answer.best.points.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`).join("\n");
}

const filling = "\n- 別の話\n".repeat(9);

const knative = `
- まえおき
    - Istio は難しい
- Knative とは
    - 読み方はケイネイティブ
    - Google などが作る
    - ソースからデプロイできる
    - アクセスがないとコンテナは消える
- Knative の道具
    - knctl
- 感想
    - まだ成熟していない
    - Istio が必須なのがつらい
- おまけ
    - 参加者は 120 人
    - ピザは 30 枚
`;

test.for(["移行で止まった時間は？", "how long were they down while 移行"])(
  "%s: a line that tells how long answers, though another has more of the words",
  (question) => {
    const notes = `- 移行の台数は 36、止めてよい時間はゼロ\n- 手順\n    - 最後に切り替える。止まったのは 4 秒${filling}`;

    expect(shown(notes, question)).toContain("止まったのは 4 秒");
  },
);

const ropes = (between: readonly string[]) => `- A rope of hemp
    - A rope of hemp shrinks
    - It smells
${between.map((line) => `    - ${line}\n`).join("")}    - It rots
    - A rope of hemp takes tar
${filling}`;

test("a short gap in a list is shown, so that no two lines seem to follow that do not", () => {
  expect(shown(ropes(["It is cheap"]), "rope of hemp tar")).toContain(
    "A rope of hemp\n  A rope of hemp takes tar\n  A rope of hemp shrinks\n  It smells\n  It is cheap\n  It rots",
  );
});

test("what stands only above the line that answers is marked so", () => {
  const notes = `- The crew\n    - They sing\n    - The mooring rope is of hemp\n${filling}`;
  const library = libraryOf(`Evening #1\n===\n\n- 2024/01/01\n\n## Harbours - @a\n\n${notes}`);
  const answer = answerQuestion("mooring rope of hemp", library, "en");

  expect(answer.kind === "talk" && answer.best.points).toMatchObject([
    { text: "The crew", isAbove: true },
    { text: "The mooring rope is of hemp" },
  ]);
});

test("a line that leads to a list brings its bullets", () => {
  const notes = `検索の速さの話。\n\nbackup は\n\n- テープに毎晩取る\n- 復元は月に一度試す\n\nそのほか。\n${"\n- 別の話\n".repeat(9)}`;

  expect(shown(notes, "backup")).toContain("backup は\n  テープに毎晩取る\n  復元は月に一度試す");
});

test.for([
  [
    `綱の話。\n\n綱の太さを測るのに便利そうな道具\n\n- 巻き尺\n- ノギス\n- 指\n\nおわり。\n${filling}`,
    "綱の太さを測る道具",
    "綱の太さを測るのに便利そうな道具\n  巻き尺\n  ノギス\n  指",
  ],
  [
    `綱の話。\n\nほかに綱で知っておきたいことは、\n\n- 綱は濡れると縮む\n- 綱は三年で替える\n\nおわり。\n${filling}`,
    "綱で知っておきたいこと",
    "ほかに綱で知っておきたいことは、\n  綱は濡れると縮む\n  綱は三年で替える",
  ],
  [
    `On ropes.\n\nShould a rope be used without a splice?\n\n> Probably not. It frays in a gale.\n\nIs a rope worth tar?\n\n> Sure.\n${filling}`,
    "should a rope be used without a splice",
    "Should a rope be used without a splice?\n  Probably not. It frays in a gale.",
  ],
] as const)(
  "%j: what stands behind a line that says nothing without it is its own",
  ([notes, question, expected]) => {
    expect(shown(notes, question)).toContain(expected);
  },
);

test("where the line above is told elsewhere, those below it stand where it stood", () => {
  const notes = `https://harbour.example.com/sessions/b3\n\n- 綱は三本で編む\n- 綱は夜に干す\n${filling}`;

  expect(shown(notes, "綱は夜に干す")).toContain("綱は夜に干す");
  expect(shown(notes, "綱は夜に干す")).not.toContain("  綱は夜に干す");
});

test("so does one below a heading", () => {
  const notes = `- 別の話\n\n### メモ\n\n速さのため。\n\nbackup は\n\n- テープに毎晩取る\n\nほか。\n${"\n- 別の話\n".repeat(9)}`;

  expect(shown(notes, "backup")).toContain("  backup は\n    テープに毎晩取る");
});

test("of a question in two parts, neither is told again and again while the other is not", () => {
  const cache = Array.from({ length: 9 }, (_, at) => `- キャッシュの鍵 その${at}`).join("\n");
  const notes = `${cache}\n- 復元は月に一度\n${"- 別の話\n".repeat(9)}`;

  expect(shown(notes, "キャッシュの鍵と、復元")).toContain("復元は月に一度");
});

test("a matching point that heads a list brings its children", () => {
  expect(shown(knative, "Knativeって何？")).toMatchInlineSnapshot(`
    "Knative とは
      読み方はケイネイティブ
      Google などが作る
      ソースからデプロイできる
      アクセスがないとコンテナは消える"
  `);
});

test("a nested point comes with its parents, and before those beside it that answer less", () => {
  expect(shown(knative, "コンテナが消えるのはいつ Knative")).toMatchInlineSnapshot(`
    "Knative とは
      アクセスがないとコンテナは消える"
  `);
});

test.for([
  [
    `- Graceful means controlled\n- The signals\n    - No standard for the kill\n    - The lid has a default of 30 seconds\n    - All kettles die\n`,
    "what is the default of the lid",
    "The signals\n  The lid has a default of 30 seconds",
  ],
  [
    `- 東名高速で三時間かかった\n- 雨だった\n- 蓋は銅で作る\n- 昼はうなぎを食べた\n`,
    "蓋は何で作る",
    "蓋は銅で作る",
  ],
] as const)(
  "the line that answers better than all others leads: %s",
  ([notes, question, first]) => {
    expect(shown(notes, question).startsWith(first)).toBe(true);
  },
);

test("lines that answer alike keep the order of the notes", () => {
  expect(shown("- the kettle sings\n- the kettle boils\n- tea\n", "kettle")).toBe(
    "the kettle sings\nthe kettle boils\ntea",
  );
});

test.for([
  [
    `- ${"We went by train and it rained all day long. ".repeat(4)}氷は 12 トン使った。The way home was long.\n`,
    "氷を何トン使った",
    "氷は 12 トン使った。",
  ],
  [
    `- ${"朝から雨で、電車も遅れてしまい、とても大変な一日だった。".repeat(4)}お茶は 12 杯飲んだ。帰りも長かった。\n`,
    "お茶は何杯飲んだ",
    "お茶は 12 杯飲んだ。",
  ],
] as const)(
  "of a paragraph in which one sentence is sure to answer little else is shown",
  ([notes, question, said]) => {
    const text = shown(notes, question);

    expect(text).toContain(said);
    expect(text.length).toBeLessThan(200);
  },
);

test("where a line is sure to answer, few others are shown", () => {
  const notes = `- お茶の会の感想\n- お茶は 12 杯飲んだ\n- お茶は熱い\n- お茶は緑\n- お茶は高い\n- お茶は古い\n`;
  const lines = shown(notes, "お茶は何杯飲んだ").split("\n");

  expect(lines[0]).toBe("お茶は 12 杯飲んだ");
  expect(lines.length).toBeLessThanOrEqual(3);
});

test("the line with the number answers how many", () => {
  expect(shown(knative, "Knativeの会の参加者は何人？")).toContain("参加者は 120 人");
});

test("any number answers how much", () => {
  expect(shown(knative, "Knativeの会のピザはどれくらい？")).toContain("ピザは 30 枚");
});

test("an opinion is found under its heading", () => {
  expect(shown(knative, "Knativeについてどう思ってた？")).toContain("まだ成熟していない");
});

test("an address is shown where one is asked for", () => {
  const notes = "- the tool is fast\n- the tool is small\n- https://github.com/example/tool\n- end";

  expect(shown(notes, "github of the fast tool")).toContain("https://github.com/example/tool");
});

test("where only the title matched, the notes are shown from their beginning", () => {
  expect(shown(`- one\n- two\n- three\n- four\n- five\n- six\n- seven\n`, "the talk evening")).toBe(
    "one\ntwo\nthree\nfour\nfive\nsix",
  );
});

test("a head whose list is not shown is left out", () => {
  expect(shown("- a\n- b\n- c\n- d\n- e\n- head\n    - child\n", "the talk evening")).toBe(
    "a\nb\nc\nd\ne",
  );
});

test("a talk without notes has no points", () => {
  expect(shown("", "talk a_example evening")).toBe("");
});

test("the name of the slides, who gave the talk and the heads above them are no points", () => {
  const notes = `
- Slide
    - [Tea for two](https://speakerdeck.com/a/tea)
- Speaker: @a_example
- 感想
    - teapots pour well
`;

  expect(shown(notes, "do teapots pour?")).toMatchInlineSnapshot(`
    "感想
      teapots pour well"
  `);
});

test("long points leave room for two or three", () => {
  const long = (word: string) => `- ${word} ${"tells of this and of that again ".repeat(10)}\n`;
  const notes = ["kettle", "kettle", "kettle", "kettle", "kettle", "kettle"].map(long).join("");

  expect(shown(notes, "kettle").split("\n").length).toBeLessThanOrEqual(3);
});

test("of a long table the rows that were asked for are shown", () => {
  const rows = Array.from({ length: 60 }, (_, n) => `| Guest ${n} | Room number ${n} |`);
  const notes = `| Who | Where |\n|---|---|\n${rows.join("\n")}\n`;

  const text = shown(notes, "Guest 41");
  expect(text).toContain("Guest 41");
  expect(text.length).toBeLessThan(500);
});

test("of a long listing the beginning is shown", () => {
  const notes = `- kettle in code\n\n\`\`\`\n${Array.from({ length: 40 }, (_, n) => `kettle(${n});`).join("\n")}\n\`\`\`\n`;

  expect(shown(notes, "kettle code").split("\n").at(-1)).toBe("…");
});

test("short notes are shown whole, with the line that tells it in other words", () => {
  const notes =
    "- なぜ測ったか\n    - 毎晩だれかが起きた\n\n> 数えたら半分は空振りだった\n\n- 決め手は閾値\n";

  expect(shown(notes, "the talk evening")).toBe(
    "なぜ測ったか\n  毎晩だれかが起きた\n数えたら半分は空振りだった\n決め手は閾値",
  );
});

test("so they are where one of their lines has the words of the question", () => {
  const notes = "- 毎晩だれかが起きた\n- 警報を数えた\n- 半分は空振りだった\n";

  expect(shown(notes, "警報の話")).toContain("半分は空振りだった");
});

test("of long notes in which one line leads, none is shown that holds little of the question", () => {
  const notes = `- The lock of the harbour froze in the winter of the comet\n- The harbour has a bell\n${"\n- Another matter\n".repeat(9)}`;

  expect(
    shown(notes, "why did the lock of the harbour freeze in the winter of the comet?"),
  ).not.toContain("a bell");
});
