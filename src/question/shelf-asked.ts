/** Words that, alone in a question, ask to look through the notes instead of searching them. */
const shelfWords: Readonly<Record<Shelf, RegExp>> = {
  meetups:
    /^(?:(?:(?:the )?(?:latest|newest|recent) )?meetups|勉強会(?:の?一覧)?|(?:最近|最新|新しい)の?勉強会|開催一覧)$/iu,
  speakers: /^(?:speakers|(?:発表者|登壇者|スピーカー)(?:の?一覧)?)$/iu,
  years: /^(?:years|年|年別|年ごと)$/iu,
};

const randomWords = /^(?:random|ランダム|おまかせ)$/iu;

/** The shelf that a question asks for; undefined for any other question. */
export function shelfAsked(question: string): Shelf | undefined {
  const bare = question
    .normalize("NFKC")
    .replace(/[\s?!。]+$/u, "")
    .replace(
      /^(?:(?:please )?(?:list|show)(?: me)?(?: of)? |all |(?:the )?list of )+(?:all )?(?:the )?/iu,
      "",
    )
    .replace(/を?(?:見せて|みせて|出して|教えて)(?:ください|下さい|ほしい)?$/u, "");
  return shelves.find((shelf) => shelfWords[shelf].test(bare.trim()));
}

/** Whether a question asks for any talk at all. */
export function asksForAny(question: string): boolean {
  return randomWords.test(question.trim());
}

/** What the notes are looked through by. */
export type Shelf = "meetups" | "speakers" | "years";

export const shelves: readonly Shelf[] = ["meetups", "speakers", "years"];
