/**
 * The day of a moment as `YYYY-MM-DD`, in the time zone that the bot runs in: `TZ` where it is set.
 */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()];
  return [moment.getFullYear(), month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Today as `YYYY-MM-DD`, by the clock of the machine. */
export function today(): string {
  return dayOf(new Date());
}
