import type { RichText, TextLink } from "./block.ts";
import { shownText } from "./rich-text.ts";

/** A `<br>` in a cell, until it is known what else is in there; nobody types this one. */
const softBreak = "\v";

const link = /(!?)\[([^\][\n]{0,200})\]\(([^()\s]{1,300})\)/gu;

/** The paragraph of a page that is being read: its text, links, and what of it is bold. */
export class HtmlParagraph {
  /** The line at which its text begins. */
  line = 1;
  #text = "";
  #links: TextLink[] = [];
  #link: { readonly url: string; readonly start: number } | undefined;
  #bold = 0;
  #boldLetters = 0;
  #letters = 0;

  get isBlank(): boolean {
    return this.#text.trim() === "";
  }

  /** Adds text as it is shown; who writes HTML in notes writes a link of Markdown in it all the same. */
  add(text: string): void {
    let from = 0;
    for (const { 0: all, 1: picture, 2: name = "", 3: url = "", index } of text.matchAll(link)) {
      this.addPlain(text.slice(from, index));
      from = index + all.length;
      if (picture) continue;
      this.openLink(url);
      this.addPlain(name);
      this.closeLink();
    }
    this.addPlain(text.slice(from));
  }

  addPlain(text: string): void {
    const letters = text.replace(/\s/gu, "").length;
    this.#letters += letters;
    if (this.#bold > 0) this.#boldLetters += letters;
    this.#text += text;
  }

  /** A `<br>`: in a link no end of a line, in a cell one only where nothing else sets off its lines. */
  addBreak(isInCell: boolean): void {
    this.#text += this.#link ? " " : isInCell ? softBreak : "\n";
  }

  addLine(): void {
    this.#text += "\n";
  }

  addLink(url: string): void {
    this.#links.push({ url, text: url, start: this.#text.length });
  }

  openLink(href: string): void {
    this.closeLink();
    this.#link = { url: href.trim(), start: this.#text.length };
  }

  closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link?.url) return;
    const name = this.#text.slice(link.start).trim();
    this.#links.push({ url: link.url, text: name || link.url, start: link.start });
  }

  openBold(): void {
    this.#bold += 1;
  }

  closeBold(): void {
    this.#bold = Math.max(0, this.#bold - 1);
  }

  /** What was read, as it is written; the next begins. */
  takeCode(): string {
    const text = this.#text;
    this.take();
    return text;
  }

  /** What was read; the next begins. */
  take(): RichText {
    this.closeLink();
    const lead = this.#text.length - this.#text.trimStart().length;
    // Between paragraphs of a cell that are set off as such, a break in one of them is none of the sense.
    const isSetOff = this.#text.split("\n").filter((line) => line.trim()).length > 1;
    const text = this.#text
      .replaceAll(softBreak, isSetOff ? " " : "\n")
      .split("\n")
      .map((line) => line.trim())
      .join("\n")
      .trim();
    const known = new Set(this.#links.map(({ url }) => url));
    const bare = shownText(text).links.filter(({ url }) => !known.has(url));
    const content: RichText = {
      text,
      links: [
        ...this.#links.map((link) => ({ ...link, start: Math.max(0, link.start - lead) })),
        ...bare,
      ],
      bold: this.#letters > 0 && this.#boldLetters === this.#letters,
    };
    this.#text = "";
    this.#links = [];
    this.#letters = 0;
    this.#boldLetters = 0;
    return content;
  }
}
