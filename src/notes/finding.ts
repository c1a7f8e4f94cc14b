/**
 * What can be wrong with notes, as data: `card/problems/problems-en.ts` says each in a language, with what to do.
 *
 * A kind has the words that its text needs, as they stand in the notes.
 */
interface FindingWords {
  // The file as a whole
  readonly "link-out": object;
  readonly "no-file": object;
  readonly "file-too-large": object;
  readonly binary: object;
  readonly "not-utf8": object;
  readonly "name-not-utf8": object;
  readonly "broken-link": object;
  readonly "no-permission": object;
  readonly unreadable: { readonly code: string };
  readonly "folder-unreadable": { readonly code: string };
  readonly "notes-too-large": object;
  readonly "too-many-files": object;
  readonly "too-many-folders": object;
  readonly "folder-too-deep": object;
  readonly "too-many-talks": { readonly most: number };
  readonly "folder-link": object;
  readonly "notes-folder-unreadable": { readonly code: string };
  readonly "notes-folder-emptied": object;
  readonly "file-emptied": object;
  readonly "no-notes": object;
  readonly "terms-invalid": object;
  readonly "terms-too-large": object;
  readonly "terms-too-much-below": object;
  readonly "terms-too-many-forms": object;
  /** Did the bot go on with what stood there before? */
  readonly "took-too-long": { readonly goesOn: boolean };
  readonly "merge-conflict": object;
  /** Other versions of one file, `of` which there is the plain one. */
  readonly copy: { readonly of: string };

  // The text
  readonly "text-too-long": object;
  readonly "line-too-long": object;
  readonly "nested-too-deep": { readonly deepest: number };
  readonly "fence-open": object;
  readonly "comment-open": { readonly mark: string };

  // Front matter and `kikigaki.yml`
  /** `field` is the one whose value is not whole, `lost` are those without a value for it. */
  readonly "yaml-invalid": {
    readonly fault: YamlFault;
    readonly field?: string;
    readonly lost: readonly string[];
  };
  readonly "toml-invalid": { readonly reason: string };
  readonly "yaml-cut": { readonly field: string; readonly value: string };
  readonly "settings-unread": { readonly fault: YamlFault };
  readonly "settings-key": { readonly key: string; readonly known: readonly string[] };
  readonly "settings-value": { readonly key: string; readonly expected: SettingShape };
  readonly "settings-too-large": object;
  readonly "settings-too-many": { readonly key: string; readonly most: number };
  /** Braces that stand for too many globs. */
  readonly "settings-glob": { readonly key: string };
  readonly "settings-too-long": { readonly key: string; readonly longest: number };

  // The meetup
  readonly "no-such-day": { readonly date: string };
  /** So many meetups of the folder have none; `folder` is empty at the top. */
  readonly "no-date": { readonly folder: string; readonly meetups: number };
  readonly "same-number": {
    readonly title: string;
    readonly number: number;
    readonly file: string;
  };
  /** No file of these has a talk; `folder` is empty at the top. */
  readonly "no-talks": { readonly folder: string; readonly files: number };
  readonly "no-talks-at-all": { readonly files: number };
  /** There are so many files, and each is a draft, a template or the like. */
  readonly "all-left-out": { readonly files: number };

  // Talks and people
  readonly "no-title": { readonly heading: string };
  readonly "empty-heading": object;
  readonly "only-marks": { readonly heading: string };
  readonly "same-title": { readonly title: string; readonly line: number };
  readonly "handle-slip": {
    readonly handle: string;
    readonly meant: string;
    readonly times: number;
  };
  readonly "handle-of-two": { readonly handle: string; readonly names: readonly string[] };

  // Links
  readonly "link-slip": { readonly url: string; readonly meant: string };
  readonly "link-without-scheme": { readonly url: string };
  readonly "link-empty": { readonly text: string };
  readonly "link-to-file": { readonly url: string };
}

/** What is wrong with YAML. `token` is what is missing or what must not begin a value; `reason` the parser's words. */
export type YamlFault =
  | { readonly kind: "missing" | "sign"; readonly token: string }
  | { readonly kind: "colon" | "tab" | "twice" | "deep" }
  | { readonly kind: "other"; readonly reason: string };

/** What a setting of `kikigaki.yml` must be. */
export type SettingShape = "list-of-texts" | "forms" | "people" | "series" | "text" | "mapping";

export type FindingKind = keyof FindingWords;

/** One kind of finding, or any. */
export type Finding<Kind extends FindingKind = FindingKind> = {
  readonly [K in Kind]: { readonly kind: K } & FindingWords[K];
}[Kind];
