import type { FrontMatterReading } from "../front-matter/front-matter.ts";

/** Does the author keep this back, in one of the ways of blogs, Obsidian, Hugo, Zenn and Qiita? */
export function isDraft(folders: readonly string[], { values }: FrontMatterReading): boolean {
  const says = (name: string, said: RegExp) => said.test(values.get(name)?.trim() ?? "");
  return (
    folders.some((folder) => draftFolder.test(folder)) ||
    ["draft", "wip", "private", "hidden"].some((name) => says(name, yes)) ||
    ["published", "publish", "public"].some((name) => says(name, no)) ||
    ["status", "state", "visibility"].some((name) => says(name, keptBack))
  );
}

const draftFolder = /^(?:_?drafts?|_?unpublished|_private|下書き|草稿|非公開)$/iu;
const yes = /^(?:true|yes|on|1)$/iu;
const no = /^(?:false|no|off|0)$/iu;
const keptBack = /^(?:draft|wip|private|unpublished|下書き|非公開)$/iu;
