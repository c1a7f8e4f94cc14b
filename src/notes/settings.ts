/** What the organiser says about the notes: `kikigaki.yml`, read. Evidence that nothing outweighs. */
export interface NotesSettings {
  /** Globs of paths below the notes folder that are left out. */
  readonly ignore: readonly string[];
  readonly forms: readonly StatedForm[];
  /** Headings that are no talk, as written, whatever their case. */
  readonly notTalks: readonly string[];
  readonly people: readonly KnownPerson[];
  readonly series: readonly KnownSeries[];
}

/** How talks are written, with slots: `## {title} - {speaker}`. */
interface StatedForm {
  /** Only in this folder and below; everywhere where it is missing. */
  readonly folder?: string;
  readonly talk: string;
}

/** Names and handles that are one person. */
export interface KnownPerson {
  readonly name: string;
  /** Without `@`. */
  readonly handles?: readonly string[];
  readonly aliases?: readonly string[];
}

/** How a series of meetups is called. */
export interface KnownSeries {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** A glob of the files that belong to it. */
  readonly files?: string;
}

/** Where no organiser has said anything. */
export const noSettings: NotesSettings = {
  ignore: [],
  forms: [],
  notTalks: [],
  people: [],
  series: [],
};
