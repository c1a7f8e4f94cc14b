/** What people see of blocks, a line or more a block: short enough to read in a test. */
export function shownAs(blocks: readonly unknown[]): string {
  return blocks.map((block) => shown(Object(block))).join("\n");
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
    case "divider":
      return "---";
    case "input":
      return `${block.label.text}: ____ (${block.element.placeholder.text})`;
    default:
      throw new Error(`A block of type ${block.type} is new here.`);
  }
}

function element({ text, options, accessibility_label: spoken }: Block): string {
  if (options) return `[⋯ ${options.map((option: Block) => option.text.text).join(" | ")}]`;
  return `[${text.text}${spoken ? ` (${spoken})` : ""}]`;
}
