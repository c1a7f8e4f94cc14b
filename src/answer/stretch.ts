/** How much of a list is held and shown at once. */

/** Rows that an answer holds of a list, and that a window or the Home tab shows. */
export const onPage = 10;
/** Rows that a message shows: in a thread, or on a phone, more of them push away what people say. */
export const inMessage = 5;

/** Ten of all rows from one of them on; beyond the end the last ones, since notes become shorter too. */
export function stretch<Row>(
  all: readonly Row[],
  from: number,
): { readonly rows: readonly Row[]; readonly from: number } {
  const last = Math.max(0, Math.ceil(all.length / inMessage) - 1) * inMessage;
  const first = Math.min(from, last);
  return { rows: all.slice(first, first + onPage), from: first };
}
