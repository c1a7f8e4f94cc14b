import { findDate } from "../../text/calendar-date.ts";

/** Does it say when and where, and not what: `2031-11-04 at Barn Hall`, 「2031/11/04 @例示ビル」? */
export function isDayAndPlace(text: string): boolean {
  const day = findDate(text);
  return (
    day?.start === 0 &&
    /^(?:[\s,、（(]{0,3}\p{L}{1,9}[)）])?[\s,、]{0,3}(?:[@＠]|(?:at|in|im|bei|chez|à|en|em)\s)/iu.test(
      text.slice(day.text.length, day.text.length + 100),
    )
  );
}
