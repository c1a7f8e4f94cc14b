/** No notes and no question, however odd or hostile, may break Slack's limits or its markup. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { HomeRow } from "../../../src/answer/home/home.ts";
import type { Linked } from "../../../src/answer/linked.ts";
import type { ShownPoint } from "../../../src/answer/shown-talk.ts";
import { textsIn } from "../../../src/card/texts.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { answerModal } from "../../../src/slack/blocks/answer-modal.ts";
import { askModal } from "../../../src/slack/blocks/ask-modal.ts";
import { message, saying, sections } from "../../../src/slack/blocks/blocks.ts";
import { homeView } from "../../../src/slack/blocks/home-view.ts";
import { sayingModal } from "../../../src/slack/blocks/modal.ts";
import { notesModal } from "../../../src/slack/blocks/notes-modal.ts";
import { notesReport } from "../../../src/slack/blocks/notes-report.ts";
import { unfurlBlocks } from "../../../src/slack/blocks/unfurl.ts";
import {
  answers,
  homes,
  meetupAnswer,
  retold,
  talkAnswer,
  talkNotes,
  visitedHome,
} from "../../helpers/slack-answers.ts";
import { expectSlackShows, expectSlackTakes } from "../../helpers/slack-rules.ts";

const fragments = [
  "<!channel>",
  "<@U1|you>",
  "<https://a|b>",
  "&amp;lt;",
  "&",
  "*_~`",
  "```",
  "|",
  "> quote",
  "\n",
  "\t",
  "\u0000\u0007",
  "\u202Ertl\u2066",
  "שלום",
  "👩‍👩‍👧‍👦",
  "が",
  "e\u0301\u0301\u0301",
  "\uD83D",
  "\uDE00",
  "勉強会の発表",
  "https://example.com/a b|c<d>",
  "javascript:alert(1)",
];

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const outside = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.array(unit, { maxLength: 200 }).map((units) => units.join("")), // lone surrogates too
  fc.constantFrom(...fragments).map((part) => part.repeat(1_000 / part.length)),
  fc.constantFrom("", " ", `e${"\u0301".repeat(5000)}`),
);

const locales = ["ja", "en"] as const;

test.for(answers)("whatever the notes say, Slack takes the message of $kind", (answer) => {
  fc.assert(
    fc.property(fc.array(outside, { minLength: 1, maxLength: 6 }), (texts) => {
      let next = 0;
      const told = retold(answer, () => texts[next++ % texts.length] ?? "");

      expectSlackTakes({
        method: "response_url",
        args: asResponse(answerMessage(told, "/talks", { canShare: true })),
      });
    }),
    { numRuns: 10 },
  );
});

test.for(fragments)("more than Slack takes anywhere of %j, in every place", (fragment) => {
  const text = fragment.repeat(5_000 / fragment.length); // The longest text has 4,000.

  for (const answer of answers) {
    const made = answerMessage(
      retold(answer, () => text),
      "/talks",
    );

    expectSlackTakes({ method: "response_url", args: asResponse(made) });
  }
});

test("whatever the notes say, Slack takes the window with them", () => {
  fc.assert(
    fc.property(fc.array(shownPoint, { maxLength: 60 }), fc.nat({ max: 5 }), (points, page) => {
      const view = notesModal({ talk: { ...talkNotes.talk, points } }, { page }, "ja");

      expectSlackShows({ args: { view } });
    }),
    { numRuns: 10 },
  );
});

test.for(answers)("whatever the notes say, Slack takes the window with $kind", (answer) => {
  fc.assert(
    fc.property(fc.array(outside, { minLength: 1, maxLength: 6 }), (texts) => {
      let next = 0;
      const told = retold(answer, () => texts[next++ % texts.length] ?? "");

      expectSlackShows({ args: { view: answerModal(told, "/talks") } });
    }),
    { numRuns: 10 },
  );
});

test.for([talkAnswer, meetupAnswer])(
  "whatever the notes say, Slack takes $kind below a link",
  (answer) => {
    fc.assert(
      fc.property(fc.array(outside, { minLength: 1, maxLength: 6 }), (texts) => {
        let next = 0;
        const told = retold(answer, () => texts[next++ % texts.length] ?? "");

        // retold changes texts only, so it is still one of the two.
        const blocks = unfurlBlocks(told as Linked);
        for (const { type } of blocks) expect(["section", "context"]).toContain(type);
        expectSlackShows({ args: { view: { type: "home", blocks } } });
      }),
      { numRuns: 10 },
    );
  },
);

test.for([...homes, visitedHome])(
  "whatever the notes say, Slack takes the Home tab with $shelf",
  (home) => {
    fc.assert(
      fc.property(fc.array(outside, { minLength: 1, maxLength: 6 }), (texts) => {
        const text = (place: number) => texts[place % texts.length] ?? "";
        const rows = Array.from({ length: 10 }, (_, place): HomeRow => {
          const row = home.rows[place % home.rows.length];
          if (row?.kind === "meetup") return { ...row, title: text(place), venue: text(place + 1) };
          if (row?.kind === "speaker") return { ...row, name: text(place) };
          return { kind: "year", year: text(place), question: text(place), talkCount: 1 };
        });
        const examples = [0, 1, 2, 3].map(text);

        expectSlackShows({
          args: { view: homeView({ ...home, rows, examples, from: 10, total: 30 }, "/talks") },
        });
      }),
      { numRuns: 10 },
    );
  },
);

test("more talks, points and links than one message holds are left out from the end", () => {
  const [talk] = answers;
  if (talk?.kind !== "talk") throw new Error("The first answer is a talk.");
  const points = Array.from({ length: 400 }, (_, line) => ({
    kind: "bullet" as const,
    text: "とても長い要点".repeat(80),
    depth: line % 9,
  }));

  const made = answerMessage({ ...talk, best: { ...talk.best, points } }, "/talks");

  expectSlackTakes({ method: "response_url", args: asResponse(made) });
  expect(made.blocks[0]).toMatchObject({ type: "header" });
});

test("whatever is wrong with the notes, Slack takes the report of it", () => {
  const problem = fc.record({
    file: outside,
    line: fc.nat(),
    finding: fc.record({ kind: fc.constant("no-title" as const), heading: outside }),
    severity: fc.constant("error" as const),
  });
  fc.assert(
    fc.property(
      fc.array(problem, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(...locales),
      (problems, locale) => {
        const args = asResponse(notesReport(problems, locale));
        expectSlackTakes({ method: "response_url", args });
      },
    ),
    { numRuns: 10 },
  );
});

test.for(locales)("Slack takes what the bot says by itself, in %s", (locale) => {
  const { apology, unconfirmed, busy, membersOnly, gone, sharedOnce } = textsIn(locale);

  for (const text of [
    ...[apology("1a2b3c4d"), unconfirmed("1a2b3c4d"), gone("/talks")],
    ...[busy, membersOnly, sharedOnce],
  ]) {
    expectSlackTakes({ method: "response_url", args: asResponse(saying(text)) });
    expectSlackShows({ args: { view: sayingModal(text, locale) } });
  }
  expectSlackShows({ args: { view: askModal("ask_about_talks", locale) } });
});

test.for([
  "👩‍👩‍👧‍👦", // Four people, joined.
  "🏴󠁧󠁢󠁳󠁣󠁴󠁿", // A flag of seven.
  "🇯🇵",
  "👍🏽",
  "か\u3099",
  "e\u0301\u0323",
])("what readers see as one character, %s, is never cut in the middle", (one) => {
  for (const filler of ["", "x", "xy", "勉"]) {
    const text = () => filler + one.repeat(5_000 / one.length); // The longest text has 4,000.
    const shown = [
      ...answers.flatMap((answer) => [
        answerMessage(retold(answer, text), "/talks", { canShare: true }),
        answerModal(retold(answer, text), "/talks"),
      ]),
      ...[...homes, visitedHome].map((home) => homeView(retold(home, text), "/talks")),
      notesModal({ talk: retold(talkAnswer, text).best }, { page: 0 }, "ja"),
      notesReport(
        [
          {
            file: text(),
            line: 1,
            finding: { kind: "no-title", heading: text() },
            severity: "error",
          },
        ],
        "ja",
      ),
    ];
    for (const part of shown.flatMap(stringsIn)) {
      const rest = part.replaceAll(one, "");
      const halves = [...one].filter((half) => !/\p{L}/u.test(half) && rest.includes(half));
      expect(halves, part.slice(0, 100)).toEqual([]);
    }
  }
});

test("never more than fifty blocks", () => {
  const lines = Array.from({ length: 60 }, (_, n) => `${n}${"x".repeat(100)}`);

  const made = message({ text: "x", blocks: lines.flatMap((line) => sections([line])) });

  expect(made.blocks).toHaveLength(50);
});

const shownPoint: fc.Arbitrary<ShownPoint> = fc.record({
  kind: fc.constantFrom("bullet", "heading", "code", "quote", "table", "paragraph"),
  text: outside,
  depth: fc.nat({ max: 9 }),
});

/** All that people read in it, by our own words or not. */
function stringsIn(made: unknown): readonly string[] {
  if (typeof made === "string") return [made];
  if (typeof made !== "object" || made === null) return [];
  return Object.entries(made).flatMap(([key, value]) => (key === "value" ? [] : stringsIn(value)));
}

function asResponse(made: object) {
  return { response_type: "ephemeral", ...made };
}
