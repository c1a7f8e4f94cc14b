/** Why a file of the notes folder is no notes, and is not read for talks. */
export type LeftOut =
  | "licence"
  | "conduct"
  | "guide"
  | "template"
  | "draft"
  | "deck"
  | "copy"
  | "conflict"
  | "machine"
  | "ignored";
