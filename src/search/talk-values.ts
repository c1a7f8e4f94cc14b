/** A positive number for some of the talks: faster than a map, for a question visits very many. */
export class TalkValues {
  readonly #values: Float64Array;
  readonly #talks: number[] = [];

  /** For `total` talks, of which none has a value yet. */
  constructor(total: number) {
    this.#values = new Float64Array(total);
  }

  /** The talks that have a value, in the order in which they got it. */
  get talks(): readonly number[] {
    return this.#talks;
  }

  /** 0 where the talk has none. */
  of(talk: number): number {
    return this.#values[talk] ?? 0;
  }

  add(talk: number, value: number): void {
    if (value > 0) this.#set(talk, this.of(talk) + value);
  }

  raise(talk: number, value: number): void {
    if (value > this.of(talk)) this.#set(talk, value);
  }

  /** Hands over each value and takes it away. */
  drain(take: (talk: number, value: number) => void): void {
    for (const talk of this.#talks) {
      take(talk, this.of(talk));
      this.#values[talk] = 0;
    }
    this.#talks.length = 0;
  }

  #set(talk: number, value: number): void {
    if (this.#values[talk] === 0) this.#talks.push(talk);
    this.#values[talk] = value;
  }
}
