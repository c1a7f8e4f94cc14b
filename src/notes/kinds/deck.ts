import type { FrontMatterReading } from "../front-matter/front-matter.ts";

/**
 * Is this the slides of a talk themselves, for Marp, Slidev, reveal.js, remark or the like? The notes
 * of a meetup may have `---` between talks; slides have it everywhere, and marks of their own.
 */
export function isDeck({ names, values, body }: FrontMatterReading): boolean {
  if (/^true$/iu.test(values.get("marp") ?? "")) return true;
  const parts = partsOf(body);
  if (parts.length < fewest) return false;
  const ofTool = toolFields.filter((name) => names.has(name)).length;
  if (ofTool > 0 && (ofTool > 1 || names.has("theme"))) return true;
  if (headingsThatName(parts) * 3 > parts.length) return false;
  const marked = slideMarks.filter((mark) => mark.test(body.slice(0, looked))).length;
  const headed = parts.filter((part) => /^\s*#{1,3}\s/u.test(part)).length;
  return marked > 0 && headed * 2 >= parts.length;
}

const fewest = 5;
const looked = 200_000;

/** Fields that only tools for slides read, as their documentations list them. */
const toolFields =
  "revealoptions reveal slidev theme paginate headingdivider transition highlighter drawings mdc colorschema slideoptions slide type highlighttheme verticalseparator separator layout aspectratio"
    .split(" ")
    .filter((name) => name !== "layout" && name !== "type");

const slideMarks: readonly RegExp[] = [
  /<!--\s*(?:\.slide|\.element|_?class|_?backgroundColor|_?paginate|_?footer|_?header|fit)\b/u,
  /^!\[bg\b/mu,
  /^(?:class|layout|background-image|template|name): [\w "#()/.:-]+$/mu,
  /^\.(?:center|left|right|footnote|pull-left|col-?\w*)\[/mu,
  /^(?:Notes?|Speaker notes):$|^\?\?\?$/mu,
  /^--$/mu,
  /<\/?v-clicks?>/u,
  /^#{1,3}\s*(?:\p{Extended_Pictographic}|\uFE0F|\s)+$/mu,
  /^#{1,3} .*<br/mu,
  /^#{1,2}\s*(?:自己紹介|アジェンダ|目次|Who am I\??|About me|Agenda)\s*$/imu,
  /^#{1,2}\s*(?:ご清聴ありがとうございました|Thank you!?|Thanks!?|Any questions\??|Questions\??)\s*$/imu,
];

function partsOf(body: string): readonly string[] {
  return body
    .slice(0, looked)
    .split(/^(?:---+|\*\*\*|___)[ \t]*$/mu)
    .filter((part) => part.trim() !== "");
}

/** Parts whose heading names somebody: a deck has one speaker, notes have one in each part. */
function headingsThatName(parts: readonly string[]): number {
  return parts.filter((part) =>
    /^\s*#{1,6} .*(?:[@＠]\w|さん|\s[-–—/] |\bby\b|[(（][^)）]{1,100}[)）]\s*$)/u.test(part),
  ).length;
}
