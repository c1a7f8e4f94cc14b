/** A positive number for some of the talks: faster than a map, for a question visits very many. */
export class TalkValues {
  readonly #values: Float64Array;
  readonly #talks: Uint32Array;
  #size = 0;

  /** For `total` talks, of which none has a value yet. */
  constructor(total: number) {
    this.#values = new Float64Array(total);
    this.#talks = new Uint32Array(total);
  }

  /** How many talks have a value. */
  get size(): number {
    return this.#size;
  }

  /** Those that have a value now, in the order in which they got it. */
  get talks(): Uint32Array {
    return this.#talks.subarray(0, this.#size);
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

  /** Takes all values away; takes as long as there are values, not talks. */
  clear(): void {
    for (const talk of this.talks) this.#values[talk] = 0;
    this.#size = 0;
  }

  #set(talk: number, value: number): void {
    if (this.#values[talk] === 0) {
      this.#talks[this.#size] = talk;
      this.#size += 1;
    }
    this.#values[talk] = value;
  }
}
