import { expect, test } from "vitest";
import {
  findDate,
  findDateInName,
  findMonth,
  findUndatedDay,
  readUndatedDay,
} from "../../src/text/calendar-date.ts";

test.for([
  ["2018/08/28", "2018-08-28"],
  ["2019/02/01(金) 19:00 〜 21:30", "2019-02-01"],
  ["2018-8-8", "2018-08-08"],
  ["2018.08.28", "2018-08-28"],
  ["2018年8月28日（火）", "2018-08-28"],
  ["２０１８年　８月２８日", "2018-08-28"],
  ["2018年8月", "2018-08"],
  ["平成30年8月28日", "2018-08-28"],
  ["令和元年7月3日", "2019-07-03"],
  ["5 June 2014", "2014-06-05"],
  ["June 5th, 2014", "2014-06-05"],
  ["January 3-5, 2015", "2015-01-03"],
  ["3-5 January 2015", "2015-01-03"],
  ["Feb 2022", "2022-02"],
  ["on 2016-09-19 in Linz", "2016-09-19"],
  ["2020-02-29", "2020-02-29"],
  ["15.03.2033", "2033-03-15"],
  ["2033년 3월 15일", "2033-03-15"],
])("reads %s as %s", ([text, date]) => {
  expect(findDate(text ?? "")?.date).toBe(date);
});

test.for(["2018/02/30", "2019-02-29", "1900/02/29", "2018/13/01", "2018年4月31日", "2018/00/10"])(
  "knows that there is no %s",
  (text) => {
    expect(findDate(text)).toEqual({ text, start: 0 });
  },
);

test.for(["8月28日", "version 2018.1", "12018/08/28", "no date"])(
  "finds no full date in %s",
  (text) => {
    expect(findDate(text)).toBeUndefined();
  },
);

test("the first date in the text counts", () => {
  expect(findDate("5 June 2014, moved from 2014/05/01")?.date).toBe("2014-06-05");
});

test.for([
  ["20180828-paas", "2018-08-28"],
  ["2018_08_28", "2018-08-28"],
  ["2019/0415-cloud", "2019-04-15"],
  ["paas-2018-08", "2018-08"],
  ["conf2017", "2017"],
  ["june 2014", "2014-06"],
  ["5_June_2014", "2014-06-05"],
  ["paas-38", undefined],
])("reads the file name %s as %s", ([name, date]) => {
  expect(findDateInName(name ?? "")).toBe(date);
});

test.for([
  ["8月28日（火）", "08-28"],
  ["12/5", "12-05"],
  ["13月1日", undefined],
  ["明日 8月28日", undefined],
])("reads the day %s without a year as %s", ([text, day]) => {
  expect(readUndatedDay(text ?? "")).toBe(day);
});

test.for([
  ["8月28日の会", "08-28", "8月28日"],
  ["the one on Aug 28th", "08-28", "Aug 28th"],
  ["28 August, was it?", "08-28", "28 August"],
  ["on the 3rd of Sept.", "09-03", "3rd of Sept."],
  ["2 月 29 日", "02-29", "2 月 29 日"],
  ["we decided 20 things", undefined, undefined],
  ["13月40日", undefined, undefined],
] as const)("a day of any year in %s is %s", ([text, date, words]) => {
  const found = findUndatedDay(text);

  expect(found?.date).toBe(date);
  if (words) expect(found?.text).toBe(words);
});

test.for([
  ["2018-08 の会", "2018-08"],
  ["2018/8", "2018-08"],
  ["2018-13", undefined],
  ["2018-2019", undefined],
] as const)("the month in %s is %s", ([text, month]) => {
  expect(findMonth(text)?.date).toBe(month);
});

test.for([
  ["Meetup #8 - 2 March 2033", "2033-03-02", "2 March 2033"],
  ["Meetup 8 - 2 March 2033", "2033-03-02", "8 - 2 March 2033"],
  ["2 - 8 March 2033", "2033-03-02", "2 - 8 March 2033"],
  ["Meetup 3 - 20 March 2033", "2033-03-20", "3 - 20 March 2033"],
  ["Soirée n°3 – 5 mars 2033", "2033-03-05", "5 mars 2033"],
  ["Abend Nr. 3 – 5. März 2033", "2033-03-05", "5. März 2033"],
  ["Encuentro n.º 3 - 5 de marzo de 2033", "2033-03-05", "5 de marzo de 2033"],
] as const)("the number of a meetup before its day is no day: %s", ([text, date, words]) => {
  const found = findDate(text);

  expect(found?.date).toBe(date);
  expect(found?.text).toBe(words);
});
