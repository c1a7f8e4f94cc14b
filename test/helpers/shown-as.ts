/** What people see of blocks, a line or more a block: short enough to read in a test. */
export function shownAs(blocks: readonly unknown[]): string {
  return asRead(blocks.map((block) => shown(Object(block))).join("\n"));
}

/** A text without what only keeps it from being broken. */
export function asRead(text: string): string {
  return text.replaceAll("\u00A0", " ").replaceAll("\u2060", "");
}

// biome-ignore lint/suspicious/noExplicitAny: whatever blocks Slack knows
type Block = Record<string, any>;

function shown(block: Block): string {
  switch (block.type) {
    case "header":
      return `# ${block.text.text}`;
    case "context":
      return `~ ${block.elements.map((element: Block) => element.text).join(" ")}`;
    case "section":
      return [block.text.text, ...(block.accessory ? [element(block.accessory)] : [])].join("\n  ");
    case "actions":
      return block.elements.map(element).join(" ");
    case "context_actions":
      return block.elements
        .map(
          ({ positive_button: yes, negative_button: no }: Block) =>
            `(${yes.text.text}|${no.text.text})`,
        )
        .join(" ");
    case "rich_text":
      return block.elements.flatMap(richText).join("\n");
    case "divider":
      return "---";
    case "input":
      return `${block.label.text}: ____ (${block.element.placeholder.text})`;
    default:
      throw new Error(`A block of type ${block.type} is new here.`);
  }
}

function richText({ type, elements, indent = 0 }: Block): readonly string[] {
  if (type === "rich_text_preformatted") return [`\`\`\`${richLine(elements)}\`\`\``];
  if (type === "rich_text_section") return [richLine(elements)];
  const before = "  ".repeat(indent);
  return elements.map((item: Block) => `${before}• ${richLine(item.elements)}`);
}

/** Elements of rich text in a line, as one would write them. */
export function richLine(elements: readonly Block[]): string {
  return elements
    .map(({ text, url, style }) => {
      const shown = url ? `<${url}|${text}>` : text;
      if (style?.code) return `\`${shown}\``;
      return style?.bold ? `*${shown}*` : shown;
    })
    .join("");
}

function element({
  text,
  options,
  placeholder,
  accessibility_label: spoken,
  style,
}: Block): string {
  const name = placeholder?.text ?? "⋯";
  if (options) return `[${name} ${options.map((option: Block) => option.text.text).join(" | ")}]`;
  const label = style === "primary" ? `*${text.text}*` : text.text;
  return `[${label}${spoken ? ` (${spoken})` : ""}]`;
}
