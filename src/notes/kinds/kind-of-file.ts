import type { FrontMatterReading } from "../front-matter/front-matter.ts";
import type { LeftOut } from "../reading.ts";
import { codeLines } from "../repair/fence.ts";
import { isDeck } from "./deck.ts";
import { isDraft } from "./draft.ts";
import { baseName, folderOf } from "./file-name.ts";
import { isLegalText } from "./legal-text.ts";
import { isTemplate } from "./template.ts";

/**
 * What a file is where it is no notes, by its name and by what is written in it; nothing for notes.
 *
 * What is in doubt stays notes: a file that is left out is found by no question.
 */
export function kindOfFile(file: string, front: FrontMatterReading): LeftOut | undefined {
  const name = baseName(file.replace(/\.erb$/iu, ""));
  const folders = folderOf(file).split("/");
  if (isDraft(folders, front)) return "draft";
  for (const [kind, pattern] of names) if (pattern.test(name)) return kind;
  if (/\.txt$/iu.test(file) && forMachines.test(name)) return "machine";
  const legal = isLegalText(front.body);
  if (legal) return legal;
  const lines = front.body.split("\n");
  const isCode = codeLines(lines);
  const prose = { ...front, body: lines.map((line, at) => (isCode[at] ? "" : line)).join("\n") };
  if (isTemplate(name, folders, prose)) return "template";
  return isDeck(prose) ? "deck" : undefined;
}

/** The files that GitHub and others give a meaning by their names, in any language: `CONTRIBUTING.ja.md`. */
const names: readonly (readonly [LeftOut, RegExp])[] = [
  [
    "licence",
    /^(?:un)?licen[cs]e(?:[-_.](?:mit|apache|bsd|cc|code|docs|content|text)\b.*)?$|^(?:copying|copyright|notice)$/iu,
  ],
  [
    "licence",
    /^(?:imprint|impressum|privacy(?:[-_ ]?policy)?|datenschutz(?:erkl(?:ä|ae)rung)?|terms[-_ ]of[-_ ](?:use|service)|プライバシーポリシー|利用規約)$/iu,
  ],
  [
    "conduct",
    /^code[-_ ]?of[-_ ]?conduct(?:[-_.][a-z]{2}(?:[-_][a-z]{2})?)?$|^coc$|^anti[-_ ]?harassment(?:[-_ ]policy)?$|^行動規範$/iu,
  ],
  [
    "guide",
    /^(?:contributing|contributors?|governance|security|support|changelog|changes|authors|maintainers|codeowners|funding)(?:[-_.][a-z]{2}(?:[-_][a-z]{2})?)?$/iu,
  ],
  ["template", /^(?:issue|pull[-_]request|pr)[-_]template$/iu],
];

/** Lists for programs, which are not for reading. */
const forMachines =
  /^(?:robots|humans|security|ads|requirements.{0,30}|constraints|cmakelists|llms(?:-full)?)$/iu;
