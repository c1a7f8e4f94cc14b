import type { Problem } from "../../notes/meetup.ts";
import { type Message, message, sections } from "./blocks.ts";
import { escapedLine } from "./outside-text.ts";
import type { Locale } from "./texts.ts";

const shown = 10;
const longestLine = 280;

/** Tells organisers what has gone wrong with the notes. */
export function notesReport(problems: readonly Problem[], locale: Locale): Message {
  const { title, more } = texts[locale];
  const lines = problems
    .slice(0, shown)
    .map(({ file, line, message: what }) => `${file}:${line}: ${what}`);
  const rest = problems.length - shown;
  const last = rest > 0 ? [more(rest)] : [];
  const escapedLines = lines.map((line) => escapedLine(line, longestLine));
  return message({
    text: [title, ...lines, ...last].join("\n"),
    blocks: sections([title, ...escapedLines, ...last]),
  });
}

const texts: Readonly<Record<Locale, { title: string; more: (count: number) => string }>> = {
  ja: {
    title: "ノートに問題があります。直すと自動で読み直します。",
    more: (count) => `ほか ${count} 件（\`npm run notes\` で全部見られます）`,
  },
  en: {
    title: "There are problems in the notes. They are read again once mended.",
    more: (count) => `And ${count} more (\`npm run notes\` lists them all)`,
  },
};
