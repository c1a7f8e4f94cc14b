import { expect, test } from "vitest";
import { hoursIn } from "../../../src/notes/header/hours.ts";

test.for([
  ["2016/11/07 19:00-21:30", "19:00–21:30"],
  ["2024年5月9日（木）１９：００～２１：００", "19:00–21:00"],
  ["Thursday 7 March, 7 pm - 9:30 pm, Pier House", "7 pm–9:30 pm"],
  ["10:00から17:00", "10:00–17:00"],
  ["14. Mai 2024, 18:30 bis 20:00 Uhr", "18:30–20:00"],
])("%s", ([line, hours]) => {
  expect(hoursIn(line ?? "")).toBe(hours);
});

test.for(["2024-05-09", "2019/03/07 - 2019/03/08", "7-9 May 2024", "doors open at 19:00"])(
  "%s tells no hours",
  (line) => {
    expect(hoursIn(line)).toBeUndefined();
  },
);
