import type { TalkSections } from "./talk-sections.ts";

/**
 * Are these headings the parts of one talk rather than talks? So where one is called a part or what a
 * talk begins and ends with, and where they differ in nothing but a number: `JDK 10`, `JDK 11`.
 */
export function areParts(talks: readonly TalkSections[]): boolean {
  const titles = talks.map(({ own, title }) => own.heading?.content.text ?? title);
  if (titles.some((title) => part.test(title.trim()))) return true;
  const unnumbered = titles.map((title) => title.replace(/[\d０-９.]+/gu, "").trim());
  return titles.length > 1 && new Set(unnumbered).size === 1;
}

const part =
  /^(?:第?[一二三四五六七八九十\d]+(?:部分|章|節|节|步)|(?:part|chapter|step|teil|partie|parte)\s*(?:\d+|[ivx]+|one|two|three)\b|(?:introduction|background|motivation|prerequisites|usage|installation|setup|getting started|conclusions?|summary|references|前言|背景|總結|总结|結論|结论|結語|概要|はじめに|おわりに|まとめ|서론|결론|zusammenfassung|einleitung|conclusión|conclusão|introdução|introducción)$)/iu;
