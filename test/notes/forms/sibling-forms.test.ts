import { expect, test } from "vitest";
import { readSiblingForms } from "../../../src/notes/forms/sibling-forms.ts";
import { forms, splitsOf } from "../../../src/notes/forms/splits.ts";
import { nobody } from "../../../src/notes/people/known-people.ts";

const examples = forms.flatMap(({ form, examples: own }) =>
  own.map(([heading, title, people]) => ({ form, heading, title, people })),
);

test.for(examples)("$form cuts $heading", ({ form, heading, title, people }) => {
  expect(splitsOf(heading)).toContainEqual({ form, title, people });
});

/** Title and speakers of each heading, read beside the others. */
function read(...headings: readonly string[]): readonly string[] {
  const siblings = headings.map((text) => ({ text }));
  return readSiblingForms(siblings, nobody).map((form, at) =>
    form
      ? `${form.title} | ${form.speakers.map(({ name, handle }) => name ?? handle).join(" & ")}`
      : (headings[at] ?? ""),
  );
}

test("a nick is somebody where all siblings have one in the same place", () => {
  expect(read("速いビルド(tanuki)", "遅いキュー(kitsu)", "型の守り(pochi9)")).toEqual([
    "速いビルド | tanuki",
    "遅いキュー | kitsu",
    "型の守り | pochi9",
  ]);
  expect(read("速いビルド(tanuki)", "遅いキュー", "型の守り", "結び")).toEqual([
    "速いビルド(tanuki)",
    "遅いキュー",
    "型の守り",
    "結び",
  ]);
});

test("the name may stand first, where it does in most headings", () => {
  expect(read("Elena Moro - Growing teams in a bakery", "Joe Quen - Why maps fold")).toEqual([
    "Growing teams in a bakery | Elena Moro",
    "Why maps fold | Joe Quen",
  ]);
});

test("in front, nicks are people where some siblings have names there and none has anything else", () => {
  const nicks = ["kumako: 速いビルドのコツ", "po3: 遅いキューとの戦い", "きつね: 型の守り"];
  const named = ["Junko Mori: 霧の中のバッチ", "Elena Moro: Maps at night"];
  expect(read(...nicks, ...named)).toEqual([
    "速いビルドのコツ | kumako",
    "遅いキューとの戦い | po3",
    "型の守り | きつね",
    "霧の中のバッチ | Junko Mori",
    "Maps at night | Elena Moro",
  ]);
  expect(read(...nicks, "Redis: 速いキャッシュ", "Kafka: 遅いキュー").slice(0, 3)).toEqual(nicks);
});

test("a role behind a comma is nobody", () => {
  expect(
    read(
      "Draw everything - Elena Moro, VP of design at Sample, used to be a manager at Other",
      "Maps - Joe Quen, Partner and Lead at Sample",
    ),
  ).toEqual(["Draw everything | Elena Moro", "Maps | Joe Quen"]);
});

test.for([
  "Foo 3.0 - Dark Mode",
  "Names in Tables - Count Twice",
  "Foo Next: Testing widely",
  "決定事項：次回はBar",
  "Panel - Company Culture",
  "Run Where You Will: Sorting Foo Events",
])("%s is a title and names nobody", (heading) => {
  expect(read(heading)).toEqual([heading]);
});

test("a line without end is in no form", () => {
  expect(splitsOf(`${"a - ".repeat(200)}b`)).toEqual([]);
});
