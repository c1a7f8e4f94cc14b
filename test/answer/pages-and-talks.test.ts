/** What is said beside talks by the page of a meetup: it is none of them. */
import { expect, test } from "vitest";
import { answerQuestion, listTalks } from "../../src/answer/answer-question.ts";
import { talkAnswer } from "../../src/answer/kinds/talk-answer.ts";
import { namedFirst } from "../../src/answer/named-first.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { plainText } from "../../src/card/plain.ts";
import { understand } from "../../src/question/understand.ts";
import { search } from "../../src/search/rank/search.ts";
import { libraryIn } from "../helpers/library.ts";

const library = libraryIn({
  "tide-79.md": `# 潮風朝会 #79 に参加したよ

- 2025-03-01

潮風朝会に初めて参加しました。錨の話を軽くメモします。

## 錨の上げ方 - 山口 透 (@toru)

- 錨は三回で上げる

## 錨を下ろす夜 - 森 澪 (@mio)

- 錨は夜に下ろす

`,
  "other.md": "# 港の会 第2回\n\n- 2024-01-02\n\n## 帆の縫い方 - 井口 葵\n\n- 糸は二本\n",
});

test("a list of talks has none of the notes on the meetup itself", () => {
  const answer = answerQuestion("錨の発表を全部教えて", library, "ja");

  expect(answer.kind).toBe("talks");
  expect(talksOf(answer).map(({ title }) => title)).toEqual(
    expect.arrayContaining(["錨の上げ方", "錨を下ろす夜"]),
  );
  expect(talksOf(answer).every(({ isNote }) => !isNote)).toBe(true);
});

test("more results are the other talks, without the one on screen and without pages", () => {
  const answer = answerQuestion("潮風朝会で錨はいつ下ろす？", library, "ja");
  const more = listTalks("潮風朝会で錨はいつ下ろす？", library, "ja", 0);

  expect(talksOf(answer)[0]?.title).toBe("錨を下ろす夜");
  expect(answer).toMatchObject({ kind: "talk", total: 2 });
  expect(talksOf(more).map(({ title }) => title)).toEqual(["錨の上げ方"]);
});

test("what names but a meetup of which there is a page, too, is answered by its programme", () => {
  expect(answerQuestion("潮風朝会のLTってなにがあった", library, "ja")).toMatchObject({
    kind: "meetup",
    total: 2,
  });
});

const report = libraryIn({
  "report.md": `# Report of the December evening

The December evening of the rope guild was held at the old mill, with many ropes.

Workshop
---

The workshop on ropes began at ten.

Talks
---

The talks began at three, and the ropes of the guild were many in December.

Next up was Ann Lee with a talk on mending ropes with tar, of which the guild had a barrel.
`,
});

test("the page of the meetup is no other talk beside a section of it", () => {
  const query = understand("ropes of the guild", report, "en");
  const { hits } = search(query, report);
  const [best, page] = ["Talks", "Report of the December evening"].map((title) =>
    hits.find(({ entry }) => entry.talk.title === title),
  );
  if (!best || !page) throw new Error("Both speak of ropes.");
  const answer = talkAnswer(query, [best, { ...page, score: best.score, coverage: best.coverage }]);

  expect(answer).toMatchObject({ best: { title: "Talks" } });
  expect(plainText(answer, "/talks")).not.toContain("Other talks");
});

const tidewater = libraryIn({
  "workshop.md": `# Tidewater Hardware Meetup

- 2024-05-04

Bring a mouse to the workshop on circuits, and a soldering iron: a workshop without an iron is a bore.

## Circuits for beginners - Ann Bee (@ann)

- Resistors first

## Radio tubes

- A radio of 1931
`,
});

test("beside the page of a meetup stands the talk that it lists, by a word of its title", () => {
  const answer = answerQuestion(
    "what to bring to the circuits workshop, a soldering iron?",
    tidewater,
    "en",
  );

  expect(talksOf(answer).map(({ title }) => title)).toEqual([
    "Tidewater Hardware Meetup",
    "Circuits for beginners",
  ]);
});

test.for([
  { more: 0.1, first: "Circuits for beginners" },
  { more: -0.3, first: "Tidewater Hardware Meetup" },
])(
  "for who asks for people, a talk that names somebody and holds $more more than a page: $first",
  (given) => {
    const query = understand("who did the circuits workshop?", tidewater, "en");
    const [one, other] = search(query, tidewater).hits;
    if (!one || !other) throw new Error("The page and a talk speak of circuits.");
    const [page, talk] = one.entry.talk.isNote ? [one, other] : [other, one];
    const hits = [
      { ...page, coverage: 0.6, score: 10 },
      { ...talk, coverage: 0.6 + given.more, score: 1 },
    ];

    expect(namedFirst(hits, query)[0]?.entry.talk.title).toBe(given.first);
  },
);

const programmes = libraryIn({
  "mill.md": `# Mill Group

The Mill Group has met since 2019. Security evening (0x3): pinning, locks.

## Pinning for beginners - Ann Bee

- certificates

## Locks - Cal Dee

- keys
`,
  "harbour.md": "# Harbour Group\n\n## Security at the harbour - Eve Fay\n\n- gates\n",
});

test("where a page holds far more of the question than any talk, the talks that it lists are the list", () => {
  const answer = answerQuestion(
    "what talks did the Mill Group have at the security evening (0x3)?",
    programmes,
    "en",
  );

  expect(talksOf(answer).map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Pinning for beginners", "Locks"]),
  );
  expect(talksOf(answer).map(({ title }) => title)).not.toContain("Security at the harbour");
});

test("of a list that was searched for it is not said how many there are, of one by its year it is", () => {
  const say = (question: string) =>
    plainText(answerQuestion(question, library, "ja"), "/talks").split("\n")[0];

  expect(say("錨の発表を全部教えて")).toBe("見つかった発表（近い順）");
  expect(say("list all talks about 錨")).toBe("Talks found, closest first");
  expect(say("2025年の発表一覧")).toBe("2025年3月1日(土)の発表 2 件");
});
