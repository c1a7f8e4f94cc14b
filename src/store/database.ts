/** A row, by the names of its columns. */
export type DatabaseRow = Readonly<Record<string, unknown>>;

/** A database that takes SQL of the kind that SQLite and PostgreSQL share, with `$1`, `$2` … for values. */
export interface Database {
  /** The rows that a statement gives; none of one that gives none. Throws where the database fails. */
  readonly run: (
    sql: string,
    values?: readonly (string | number | null)[],
  ) => Promise<readonly DatabaseRow[]>;
  readonly close: () => Promise<void>;
}
