import { expect, test } from "vitest";
import { dayOf, today } from "../src/today.ts";

test("the day of a moment is that of the machine's time zone", () => {
  expect(dayOf(new Date(2020, 0, 2, 0, 30))).toBe("2020-01-02");
  expect(dayOf(new Date(2020, 10, 30, 23, 30))).toBe("2020-11-30");
});

test("today is a day", () => {
  expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/u);
});
