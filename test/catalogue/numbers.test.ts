import { expect, test } from "vitest";
import { libraryOf } from "../helpers/library.ts";

const meetup = (title: string) => `# ${title}\n\n- 2024-01-01\n\n## 花と庭 - 山田 空\n\n- 植える\n`;

test("where no title marks a number, the one at the end of titles that go alike counts", () => {
  const { meetupsByNumber } = libraryOf(meetup("会 14"), meetup("会 15"), meetup("庭 3")).catalogue;

  expect([...meetupsByNumber.keys()].toSorted()).toEqual([14, 15]);
});

test("beside a marked number, one at the end is none", () => {
  const { meetupsByNumber } = libraryOf(
    meetup("庭 2"),
    meetup("庭 3"),
    meetup("第1回 会"),
  ).catalogue;

  expect([...meetupsByNumber.keys()]).toEqual([1]);
});
