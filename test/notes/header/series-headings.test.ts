import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

const kiln = (number: number, day: string) =>
  `https://www.meetup.com/kiln/events/${number}/\n\n- Date: ${day}\n- Venue: Barn Hall ${number}\n`;

test.for([
  {
    name: "past meetups beside the next",
    text: `# Kiln Club\n\nWe fire pots.\n\n## Upcoming\n\n${kiln(1, "2031-05-06")}\n## Past meetups\n\nNone.`,
  },
  {
    name: "numbered meetups",
    text: `# 炉の会\n\n## 炉の会 #4\n\n${kiln(4, "2031-05-06")}\n## 炉の会 #3\n\nWe fired pots.`,
  },
  {
    name: "years",
    text: `# Kiln Club\n\n## 2031 - Kiln Fest\n\n${kiln(1, "2031-05-06")}\n## 2030 - Kiln Fest\n\nHot.`,
  },
])("a page of $name states no day, venue or page of its own", ({ text }) => {
  const { date, venue, url } = readOne(text).meetup ?? {};

  expect({ date, venue, url }).toEqual({});
});

test("nor does the day on which it was written", () => {
  const front = "---\ntitle: Kiln Meetup\ndate: 2031-05-09\ntags: [a]\n---";
  const text = `${front}\n\n## Kiln Club #4\n\nHot.\n\n## Kiln Club #3\n\nWarm.`;

  expect(readOne(text).meetup?.date).toBeUndefined();
});

test.for([
  `# Kiln Club\n\n${kiln(1, "2031-05-06")}\n## Talk #1\n\nPots.\n\n## Talk #2\n\nFire.`,
  `# Kiln Club\n\n${kiln(1, "2031-05-06")}\n## Next: the kiln\n\nPots.\n\n## 2031 was hot\n\nFire.`,
])("a page of one states them: %j", (text) => {
  expect(readOne(text).meetup).toMatchObject({ date: "2031-05-06", venue: "Barn Hall 1" });
});

test.for([
  ["---\ntitle: Events\n---\n\n## Upcoming Meetup\n\nNone.\n\n## Past Meetups\n\nHot.", "Events"],
  ["# Meetup Notes\n\n## Upcoming\n\nNone.\n\n## Past meetups\n\nHot.", "Meetup Notes"],
  [
    "# Past talks of the Kiln Club\n\n## 2031\n\n- Pots - @ann\n- Fire - @bee",
    "Past talks of the Kiln Club",
  ],
] as const)("the title of %j is that of the page", ([text, title]) => {
  expect(readOne(text).whole?.title).toBe(title);
});
