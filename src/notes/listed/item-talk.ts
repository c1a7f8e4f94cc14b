import type { TitleAndSpeakers } from "../forms/speaker-rule.ts";
import { readLinks } from "../links/talk-links.ts";
import type { ListItem } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";
import { pointsOf } from "../parts/points.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { addProfileHandles } from "../people/profile-handles.ts";
import { isRoundTalks } from "../words/heading-words.ts";
import { sectionRole } from "../words/section-role.ts";

/** The talk that a bullet is; none where it has no title, or is called by a word for what stands round talks. */
export function itemTalk(
  file: string,
  item: ListItem,
  { title, speakers }: TitleAndSpeakers,
): readonly ListedTalk[] {
  const [head, ...below] = item.blocks;
  if (head?.kind !== "paragraph") return [];
  const heading = firstLine(item);
  if (speakers.length === 0 && isRoundTalks(title)) return [];
  if (!title || sectionRole(title) || /^https?:\S+$/u.test(title)) return [];
  const all = readLinks([head.content], below);
  const links = all.filter(({ url }) => /^https?:/iu.test(url));
  const targets = all.map(({ url }) => url).filter((url) => !/^\w+:/u.test(url));
  const points = below.flatMap(pointsOf);
  return [
    {
      file,
      line: item.line,
      title,
      heading,
      speakers: addProfileHandles(speakers, head.content.links),
      links,
      points,
      targets,
    },
  ];
}
