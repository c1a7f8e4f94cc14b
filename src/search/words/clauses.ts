/**
 * The clauses of a question: who asks in sentences tells beside the question why it is asked. "cold starts annoy my
 * users" and 「先輩が反対してる」 are in no talk, though one answers what stands before or behind.
 */

/** A mark that parts two, or けど and ので behind a verb; a dot within a name parts nothing. */
const border =
  /[、。!?！？…—–]+|[,;:.](?=\s|$)|\s-+\s|(?:(?<=[たるいんだす])(?:け(?:れ)?ど|ので|から)|(?<=[んのすた])が)(?=[、,\s]|[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}])/gu;

/** In order; the question itself where it is one. */
export function clausesOf(text: string): readonly string[] {
  return text.split(border).filter((clause) => clause.trim() !== "");
}
