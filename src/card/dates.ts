/** A day, month or year of the notes as one reads it. */
export function dateText(date: string): string {
  return date;
}
