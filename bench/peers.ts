/** What the bench uses of its peers. Their own types are there only where they are installed. */

export interface FlexSearch {
  readonly Index: new (
    options: object,
  ) => {
    add(id: number, text: string): void;
    search(text: string, options: { limit: number; suggest: boolean }): readonly number[];
  };
}

export interface Orama {
  create(options: object): object;
  insertMultiple(db: object, docs: readonly object[]): Promise<unknown> | unknown;
  search(
    db: object,
    options: { term: string; limit: number },
  ): Promise<{ hits: readonly { id: string }[] }>;
}

export interface Lunr {
  readonly default: {
    (
      define: (this: LunrBuilder) => void,
    ): {
      query(build: (query: { term(tokens: readonly object[], options: object): void }) => void): {
        ref: string;
      }[];
    };
    readonly Token: new (text: string, metadata: object) => object;
    readonly tokenizer: (text: unknown) => readonly object[];
  };
}

interface LunrBuilder {
  ref(field: string): void;
  field(name: string): void;
  add(doc: object): void;
  tokenizer: (text: unknown) => readonly object[];
  readonly pipeline: { reset(): void };
  readonly searchPipeline: { reset(): void };
}

export interface Fuse {
  readonly default: new <Item>(
    items: readonly Item[],
    options: object,
  ) => { search(text: string, options: { limit: number }): readonly { item: Item }[] };
}

export interface Sqlite {
  readonly default: {
    readonly Database: new () => {
      exec(sql: string): void;
      prepare(sql: string): {
        run(values: readonly unknown[]): unknown;
        all(values: readonly unknown[]): readonly { readonly rowid: number | bigint }[];
      };
    };
  };
}
