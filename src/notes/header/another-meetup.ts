/** Words by which a sentence or a heading speaks of another meetup than that of the notes. */
import type { Section } from "../forms/section.ts";

/** Is it about a meetup to come: 「次回」, `I'll be at … next Wednesday`? */
export function isAboutNext(text: string): boolean {
  return next.test(text);
}

/** Is it about an earlier meetup or a later one? */
export function isAboutAnother(text: string): boolean {
  return another.test(text);
}

/** Is it the heading of another gathering than the meetup of the notes: the next one, the night before, who else meets? */
export function isOfOther(heading: string): boolean {
  return isAboutNext(heading) || isBeside(heading);
}

/** Is it the heading of what goes with a meetup, at a time and a place of its own? */
export function isBeside(heading: string): boolean {
  return beside.test(heading);
}

/** The sections that are not of another gathering, nor stand below a heading that is. */
export function withoutOthers(
  sections: readonly Section[],
  isOther: (heading: string) => boolean,
): readonly Section[] {
  let other = Number.POSITIVE_INFINITY;
  return sections.filter(({ heading, depth }) => {
    if (depth <= other) other = Number.POSITIVE_INFINITY;
    if (other === Number.POSITIVE_INFINITY && isOther(heading?.content.text ?? "")) other = depth;
    return other === Number.POSITIVE_INFINITY;
  });
}

const beside =
  /前夜祭|後夜祭|後日談|二次会|懇親会|飲み会|打ち上げ|パーティ|\b(?:after-?party|pre-?party|party|dinner|drink-?up)\b/iu;

const next = /次回|今後|予告|\bnext\b|upcoming|\bnächste|prochaine?|próxim|下次|下一|다음/iu;

const another =
  /前回|前々回|去年|昨年|次回は|来年|\b(?:last|previous|past|next) (?:time|year|month|meet-?up|meeting|event|edition)\b|\bletzte[nrs]? (?:Mal|Jahr|Treffen|Monat)\b|\bvorige[nrs]? |\bnächste[ns]? (?:Mal|Jahr|Treffen|Termin)\b|\bdernière?(?:s)? (?:fois|rencontre|édition|année|meet-?up)|\bprochaine?s? (?:fois|rencontre|réunion|séance|édition)\b|\b(?:último|anterior|pasad[oa]|passad[oa]|próxim[oa] (?:vez|edición|edição|encuentro|reunión|encontro|reunião))(?!\p{L})|上次|上一届|去年|明年|下次|지난(?! ?[\d|])|작년|다음 ?(?:번|달|해|모임)/iu;
