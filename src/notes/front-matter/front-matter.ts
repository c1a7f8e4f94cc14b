import type { LineProblem } from "../repair/repair.ts";
import { plainFields, type RawFields } from "./front-matter-fields.ts";
import { readToml } from "./front-matter-toml.ts";
import { readYaml } from "./front-matter-yaml.ts";

/** What the block between `---` (YAML) or `+++` (TOML) at the top of a file says. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly speakers?: string;
}

export interface FrontMatterReading {
  readonly fields: FrontMatter;
  /** The text with the block blanked out, so that line numbers stay. */
  readonly body: string;
  readonly problems: readonly LineProblem[];
}

/** Longer blocks were never meant as front matter: a `---` was left open. */
const longest = 300;

/** Takes front matter off a file. A `---` that is only a rule is left alone. */
export function readFrontMatter(text: string): FrontMatterReading {
  const lines = text.split("\n", longest + 1);
  const fence = /^(?:---|\+\+\+)\s*$/u.exec(lines[0] ?? "")?.[0].trim();
  const end = fence ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === fence) : -1;
  const source = lines.slice(1, end);
  const isYaml = fence === "---";
  const field = isYaml ? /^["']?[\w-]+["']?\s*:/u : /^["']?[\w-]+["']?\s*=/u;
  if (end === -1 || !source.some((line) => field.test(line))) {
    return { fields: {}, body: text, problems: [] };
  }
  const { values, problems } = readFields(source.join("\n"), isYaml);
  const taken = lines.slice(0, end + 1).join("\n").length;
  return {
    fields: pickFields(values),
    body: "\n".repeat(end) + text.slice(taken),
    problems: problems.map((problem) => ({ ...problem, line: problem.line + 1 })),
  };
}

/** A block as large as this is data, in which only plain lines are looked at. */
const largest = 10_000;

function readFields(source: string, isYaml: boolean): RawFields {
  if (source.length > largest)
    return { values: plainFields(source, isYaml ? ":" : "="), problems: [] };
  return isYaml ? readYaml(source) : readToml(source);
}

function pickFields(values: ReadonlyMap<string, string>): FrontMatter {
  const pick = (...names: readonly string[]) =>
    names.map((name) => values.get(name)?.trim()).find(Boolean);
  const title = pick("title", "event", "event_title");
  const date = pick("event_date", "eventdate", "date", "day");
  const venue = pick("venue", "location", "place");
  const url = pick("event_url", "eventurl", "url", "link", "connpass");
  const speakers = pick("speaker", "speakers", "presenter");
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(venue && { venue }),
    ...(url && /^https?:/u.test(url) && { url }),
    ...(speakers && { speakers }),
  };
}
