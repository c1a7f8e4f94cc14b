/**
 * The tables, for SQLite and PostgreSQL alike. No column holds who somebody is: a mark is a hash by which
 * one person is counted once for one thing on one day, and the salt that it is made with goes when the day
 * is over, and the marks with it.
 */
export const tables: readonly string[] = [
  `create table if not exists kikigaki_tallies (
    day text not null, kind text not null, key text not null, words text not null, talk text not null,
    times integer not null, people integer not null,
    primary key (day, kind, key, talk))`,
  `create table if not exists kikigaki_wishes (
    id text primary key, day text not null, words text not null, gives integer not null,
    told text not null, mark text unique)`,
  `create table if not exists kikigaki_marks (
    day text not null, mark text not null, primary key (day, mark))`,
  "create table if not exists kikigaki_salts (day text primary key, salt text not null)",
  "create table if not exists kikigaki_said (what text primary key, day text not null)",
];

export const insertSalt =
  "insert into kikigaki_salts (day, salt) values ($1, $2) on conflict (day) do nothing";
export const selectSalt = "select salt from kikigaki_salts where day = $1";

/** Gives a row for a mark that is new. */
export const insertMark =
  "insert into kikigaki_marks (day, mark) values ($1, $2) on conflict (day, mark) do nothing returning mark";

/** Adds to a tally, which never falls below nothing. */
export const addTally = `
  insert into kikigaki_tallies as old (day, kind, key, words, talk, times, people)
  values ($1, $2, $3, $4, $5, case when $6 < 0 then 0 else $6 end, $7)
  on conflict (day, kind, key, talk) do update set
    times = case when old.times + $6 < 0 then 0 else old.times + $6 end,
    people = old.people + $7`;

export const selectTallies = `
  select kind, min(words) as words, talk,
    cast(sum(times) as integer) as times, cast(sum(people) as integer) as people
  from kikigaki_tallies where day >= $1 group by kind, key, talk having sum(times) > 0`;

/** Gives a row for a wish that the person has not made today. */
export const insertWish = `
  insert into kikigaki_wishes (id, day, words, gives, told, mark) values ($1, $2, $3, $4, '', $5)
  on conflict (mark) do nothing returning id`;
const wishColumns = "id, day, words, gives, told";
export const selectWishes = `select ${wishColumns} from kikigaki_wishes order by day, id`;
export const countWishes = "select cast(count(*) as integer) as count from kikigaki_wishes";
export const tellWish = "update kikigaki_wishes set told = $2 where id = $1";
export const deleteWish = `delete from kikigaki_wishes where id = $1 returning ${wishColumns}`;
export const deleteWishOfMark = `delete from kikigaki_wishes where mark = $1 returning ${wishColumns}`;

export const selectLastSaid = "select max(day) as day from kikigaki_said where what like $1";
export const insertSaid =
  "insert into kikigaki_said (what, day) values ($1, $2) on conflict (what) do nothing returning what";
export const deleteSaid = "delete from kikigaki_said where what = $1";

/** Of the days before `$1`: by what a person was counted. */
export const forgetPeople: readonly string[] = [
  "delete from kikigaki_salts where day < $1",
  "delete from kikigaki_marks where day < $1",
  "update kikigaki_wishes set mark = null where mark is not null and day < $1",
];

/** Of the days before `$1`, which nobody asks for any more. */
export const forgetOldDays: readonly string[] = [
  "delete from kikigaki_tallies where day < $1",
  "delete from kikigaki_wishes where day < $1",
  "delete from kikigaki_said where day < $1",
];

export const countTallies = "select cast(count(*) as integer) as count from kikigaki_tallies";

/** So many of the oldest, of one day the rarest. */
export const deleteOldest = `
  delete from kikigaki_tallies where (day, kind, key, talk) in
    (select day, kind, key, talk from kikigaki_tallies order by day, times limit $1)`;
