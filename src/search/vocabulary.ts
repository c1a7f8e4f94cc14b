/** Every term of the notes, by number, with the first spelling it was met in. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #spellings: string[] = [];

  /** The number of a term, which is new where the notes had not used it yet. */
  numberOf(term: string, spelling: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#spellings.push(spelling);
    return number;
  }

  /** The number of a term the notes use. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  term(number: number): string {
    return this.#terms[number] ?? "";
  }

  get terms(): readonly string[] {
    return this.#terms;
  }

  /** The term as the notes first wrote it: コンテナ for こんてな. */
  spelling(term: string): string {
    const number = this.#numbers.get(term);
    return (number === undefined ? undefined : this.#spellings[number]) ?? term;
  }
}
