/** A speaker across all notes: the same person in all talks, known by handles and names. */
export interface Person {
  readonly id: string;
  /** The fullest name the notes give, else the first handle. */
  readonly name: string;
  /** Without `@`. */
  readonly handles: readonly string[];
  readonly names: readonly string[];
  readonly talkIds: readonly string[];
}

/** Who answers to a name, and how sure the name alone makes us that a person is meant. */
export interface NamedPeople {
  readonly people: readonly Person[];
  /** `full`: Taro Yamada, 山田太郎. `short`: a handle or a nickname. `part`: Yamada, 山田. */
  readonly sureness: "full" | "short" | "part";
}
