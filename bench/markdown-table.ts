/** Rows as a Markdown table; the first are the headings. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [headings = [], ...others] = rows;
  const lines = [headings, headings.map(() => "---"), ...others];
  return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}
