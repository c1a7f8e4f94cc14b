import { isMap, isNode, isScalar } from "yaml";
import { z } from "zod";
import type { Finding, SettingShape } from "../notes/finding.ts";
import { isBroadGlob } from "../notes/folder/glob.ts";
import { parseYaml, type YamlReading } from "../notes/front-matter/parse-yaml.ts";
import type { Problem } from "../notes/meetup.ts";
import { type NotesSettings, noSettings } from "../notes/settings.ts";
import { readBeside } from "./read-beside.ts";

/** What the organiser says about the notes, in a file beside them. */
const settingsFile = "kikigaki.yml";

/** Hundreds of people and folders. What is larger is not even looked into. */
const largest = 64 * 1024;
const most = 2_000;
/** Of what is tried on every file of the notes, or on every heading. */
const mostTried = 200;
const longest = 300;

const text = z.string().min(1).max(longest);
const glob = text.refine((written) => !isBroadGlob(written));
const texts = z.array(text).max(most);
const listOf = <T extends z.ZodType>(entry: T, atMost = most) => z.array(entry).max(atMost);
const handle = text.transform((written) => written.replace(/^[@＠]/u, ""));

/** The shape of the file. */
const schema = z.strictObject({
  ignore: listOf(glob, mostTried).optional(),
  forms: listOf(
    z.union([
      text.transform((talk) => ({ talk })),
      z.strictObject({ folder: text.optional(), talk: text }),
    ]),
    mostTried,
  ).optional(),
  "not-talks": texts.optional(),
  people: listOf(
    z.strictObject({ name: text, handles: listOf(handle).optional(), aliases: texts.optional() }),
  ).optional(),
  series: listOf(
    z.strictObject({ name: text, aliases: texts.optional(), files: glob.optional() }),
    mostTried,
  ).optional(),
});

/** The settings of a notes folder, and what is wrong with their file. */
export interface SettingsReading {
  readonly settings: NotesSettings;
  readonly problems: readonly Problem[];
}

/** The file as it is written: empty where there is none, nothing where it cannot be read. */
export function readSettingsText(folder: string): Promise<string | undefined> {
  return readBeside(folder, settingsFile);
}

/**
 * Reads the settings. With a mistake in them they stay as they were `before`: half of them might take
 * for talks what the other half names as none.
 */
export function parseSettings(
  written: string | undefined,
  before: NotesSettings = noSettings,
): SettingsReading {
  const source = written?.normalize("NFC");
  const problems =
    source === undefined
      ? [problem(1, { kind: "unreadable", code: settingsFile })]
      : mistakesIn(source);
  if (problems.length > 0 || source === undefined) return { settings: before, problems };
  const read = schema.parse(plainValue(parseYaml(source).document));
  return {
    settings: {
      ignore: read.ignore ?? [],
      forms: (read.forms ?? []).map(defined),
      notTalks: read["not-talks"] ?? [],
      people: (read.people ?? []).map(defined),
      series: (read.series ?? []).map(defined),
    },
    problems: [],
  };
}

function mistakesIn(source: string): readonly Problem[] {
  if (source.length > largest) return [problem(1, { kind: "settings-too-large" })];
  const { document, lines, found } = parseYaml(source);
  if (found) return [problem(found.line, { kind: "settings-unread", fault: found.fault })];
  const value = plainValue(document);
  if (value instanceof Error) {
    return [
      problem(1, { kind: "settings-unread", fault: { kind: "other", reason: value.message } }),
    ];
  }
  const { error: wrong } = schema.safeParse(value);
  const told = (wrong?.issues ?? []).flatMap(plainIssues).map(({ path, finding }) => {
    const node = nodeAt(document, path);
    return problem(node === undefined ? 1 : lines.linePos(node).line, finding);
  });
  return told.slice(0, 20);
}

/** An alias (`*a`) could make a small file huge, and nobody needs one here. */
function plainValue(document: YamlReading["document"]): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (!(value instanceof Object) || Array.isArray(value)) return value || {};
    // `ignore:` with nothing behind is no mistake.
    return Object.fromEntries(Object.entries(value).filter(([, set]) => set !== ""));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly finding: Finding;
}

function plainIssues(issue: z.core.$ZodIssue): readonly Mistake[] {
  const { path } = issue;
  const key = path.filter((part) => typeof part === "string").join(".") || settingsFile;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((name) => ({
        path: [...path, name],
        finding: { kind: "settings-key", key: name, known: knownKeys(path) },
      }));
    case "too_big":
      return [
        {
          path,
          finding:
            issue.origin === "array"
              ? { kind: "settings-too-many", key, most: Number(issue.maximum) }
              : { kind: "settings-too-long", key, longest },
        },
      ];
    case "custom":
      return [{ path, finding: { kind: "settings-glob", key } }];
    default:
      return [{ path, finding: { kind: "settings-value", key, expected: shapeAt(path) } }];
  }
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  const [first] = path;
  if (first === "forms") return ["folder", "talk"];
  if (first === "people") return ["name", "handles", "aliases"];
  if (first === "series") return ["name", "aliases", "files"];
  return Object.keys(schema.shape);
}

function shapeAt(path: readonly PropertyKey[]): SettingShape {
  const [first, , below, deeper] = path;
  if (first === undefined) return "mapping";
  if (
    deeper !== undefined ||
    below === "name" ||
    below === "files" ||
    below === "talk" ||
    below === "folder"
  )
    return "text";
  if (below !== undefined) return "list-of-texts";
  if (first === "forms" || first === "people" || first === "series") return first;
  return path.length > 1 ? "text" : "list-of-texts";
}

/** Where the value at a path, or the nearest above it that is there, begins in the text. */
function nodeAt(
  document: YamlReading["document"],
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** Without the fields that are not there, which the types of the notes tell from empty ones. */
function defined<T extends object>(entry: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>; // as: what is undefined was filtered out
  };
}

function problem(line: number, finding: Finding): Problem {
  return { file: settingsFile, line, finding, severity: "error" };
}
