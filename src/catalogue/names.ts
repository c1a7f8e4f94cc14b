/**
 * Things by their names, folded with `foldName`. It also tells from a few letters whether a name can
 * begin so, for a name may stand anywhere in a question, and hardly ever does.
 */
export class Names<T> extends Map<string, T> {
  readonly #beginnings = new Set<string>();

  override set(name: string, value: T): this {
    this.#beginnings.add(name.slice(0, beginning));
    return super.set(name, value);
  }

  /** Whether a name may begin with these letters, of which there are at least {@link beginning}. */
  mayBeginWith(letters: string): boolean {
    return this.#beginnings.has(letters.slice(0, beginning));
  }
}

/** Letters that tell: nearly any two begin some name. */
export const beginning = 3;
