/** Notes in any number, and questions about them: the same ones every time. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface MadeUpNotes {
  readonly files: number;
  readonly talksInFile: number;
  /** Stands in every file, so that another edition changes all of them. */
  readonly edition: string;
}

/** Writes meetups with talks of eight points each. */
export async function writeNotes(
  dir: string,
  { files, talksInFile, edition }: MadeUpNotes,
): Promise<void> {
  for (let file = 0; file < files; file += 1) {
    const talks = Array.from({ length: talksInFile }, (_, i) => talk(file * talksInFile + i));
    const text = `Evening #${file} ${edition}\n=====\n\n- 2024/01/${1 + (file % 28)}\n\n${talks.join("\n")}`;
    await writeFile(join(dir, `${file}.md`), text);
  }
}

/** A question as people ask: mostly about a topic, now and then about a person or a meetup. */
export function question(number: number): string {
  const [first, second, third] = words(number * 17, 3).split(" ");
  const forms = [
    `what was said about ${first} and ${second}?`,
    `${first}の${second}について`,
    `${first} ${second} ${third}`,
    `talks about ${first}`,
    `${second}って何？`,
    `@speaker${number % 3000}`,
    `#${number % 200}`,
  ];
  return forms[number % forms.length] ?? "";
}

function talk(number: number): string {
  const points = Array.from({ length: 8 }, (_, i) => `- ${words(number * 31 + i * 7, 9)}\n`);
  return `## ${words(number, 4)} ${number} - @speaker${number % 3000}\n\n${points.join("")}`;
}

const common =
  "Kubernetes 監視 postgres replication コンテナ runtime 障害 対応 tracing の 設計 backups 性能 改善 network 入門 Terraform 認証 deploy 運用 cache テスト 事例 queue".split(
    " ",
  );
const latin = "ba ce di fo gu ha ki lo mu ne pa ri so tu va we".split(" ");
const kana = "ア カ サ タ ナ ハ マ ヤ ラ ワ ガ ザ ダ バ パ ン".split(" ");

/** Every other word is one of the few that everybody uses; the others are rarer and rarer. */
function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, i) => word(mixed(seed * 64 + i))).join(" ");
}

function word(random: number): string {
  if (random % 2 === 0) return common[(random >>> 1) % common.length] ?? "";
  const rank = Math.floor(4_096 * ((random % 10_007) / 10_007) ** 3);
  const syllables = rank % 3 === 0 ? kana : latin;
  return [rank >> 8, rank >> 4, rank].map((at) => syllables[at & 15]).join("");
}

/** A whole number that looks like chance (the finaliser of MurmurHash3). */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
