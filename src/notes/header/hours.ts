/** `19:00〜21:30`, `7 pm - 9 pm`, `10:00から17:00`. */
const range =
  /(?<![\d:])(\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?)?) ?(?:[-–—~〜～]|から|to|bis) ?(\d{1,2}:\d\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)/iu;

/** The hours that a line tells, `19:00–21:30`; undefined where it tells none. */
export function hoursIn(text: string): string | undefined {
  const [, from, to] = range.exec(text.normalize("NFKC")) ?? [];
  return from && to ? `${from}–${to}` : undefined;
}
