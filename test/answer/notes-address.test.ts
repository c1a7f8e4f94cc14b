import { expect, test } from "vitest";
import { withAddresses } from "../../src/answer/notes-address.ts";
import { peopleAnswer, talkAnswer, talkNotes, talksAnswer } from "../helpers/slack-answers.ts";

const base = "https://example.com/notes/blob/main/notes/";
const line = "https://example.com/notes/blob/main/notes/autumn.md?plain=1#L8";

test("each talk of an answer is told where it stands in the notes", () => {
  expect(withAddresses(talkAnswer, base).best.notesUrl).toBe(line);
  expect(withAddresses(talkAnswer, base).others[0]?.notesUrl).toContain("#L30");
  expect(withAddresses(talksAnswer, base).rows[0]).toMatchObject({ notesUrl: line });
  expect(withAddresses(peopleAnswer, base).rows[0]).toMatchObject({
    talks: [{ notesUrl: line }, {}, {}, {}],
  });
  expect(withAddresses(talkNotes, base).talk.notesUrl).toBe(line);
});

test("a relative link leads to what stands beside the notes, and no other is touched", () => {
  const links = ["./slides/x.pdf", "https://a.example/", "#top", "mailto:a@b.example"].map(
    (url) => ({ url, text: url, kind: "other" }) as const,
  );
  const { best } = withAddresses({ ...talkAnswer, best: { ...talkAnswer.best, links } }, base);

  expect(best.links.map(({ url }) => url)).toEqual([
    "https://example.com/notes/blob/main/notes/slides/x.pdf",
    "https://a.example/",
    "#top",
    "mailto:a@b.example",
  ]);
});

test("where the notes are nowhere on the web, all stays as it is", () => {
  expect(withAddresses(talkAnswer, undefined)).toBe(talkAnswer);
  expect(withAddresses(undefined, base)).toBeUndefined();
});

test("the talks that come nearest have their place in the notes, too", () => {
  const [talk] = talksAnswer.rows;
  const nothing = {
    kind: "nothing",
    why: "unknown",
    question: "x",
    locale: "ja",
    nearest: [{ talk: talkAnswer.best, covers: ["x"], lacks: ["y"] }],
  } as unknown as Parameters<typeof withAddresses>[0]; // as: only what stands beside a talk matters here

  expect(talk).toBeDefined();
  expect(withAddresses(nothing, base)).toMatchObject({
    nearest: [{ talk: { notesUrl: line }, covers: ["x"] }],
  });
});
