/**
 * The forms in which a heading may hold title and speaker: each a way to cut it into slots.
 *
 * A form says nothing of whether it is meant: `sibling-forms.ts` weighs what the slots hold.
 */
import { remembering } from "../../text/remembering.ts";
import { cutAtBy, pictureOfPeople } from "../words/by-words.ts";

/** A heading cut in one of the forms. */
export interface Split {
  readonly form: string;
  readonly title: string;
  readonly people: string;
}

interface Form {
  readonly form: string;
  readonly cut: (heading: string) => Omit<Split, "form"> | undefined;
  /** Headings and their slots. The tests run these. */
  readonly examples: readonly (readonly [heading: string, title: string, people: string])[];
}

/** Two may follow a word right away: `Ann Bee-- Looms`. */
const dash = /\s+[-–—―‐−~〜]{1,3}\s+|(?<=[\p{L}\p{N}])--\s+/u;
/** Not that of `w/ Ann Bee`. */
const slash = /\s*[／｜]\s*|\s+[/|]\s*|(?<!\sw)\s*[/|]\s+/u;
const colon = /\s*：\s*|:\s+/u;
const comma = /,\s+|[，、]\s*/u;
const tab = /\s*\t\s*/u;

/** Without siblings, what stands there may be a thing: 「Springの @Bean」. */
const handleBehind = "{title} @{speaker}";

/** A comma stands between a name and where somebody works, too: what follows must be long for a title. */
export const commaBehindName = "{speaker}, {title}";

/** Forms that are read only where siblings share them. */
export const sharedOnly: ReadonlySet<string> = new Set([handleBehind, commaBehindName]);

/** The quotes say which is the title. */
export const quotedBehind = "{speaker}「{title}」";

/** All forms; those that stand first win where all else is equal. */
export const forms: readonly Form[] = [
  between("{title}\t{speaker}", tab, -1, [["T a\tAnn Bee", "T a", "Ann Bee"]]),
  between("{speaker}\t{title}", tab, 0, [["Ann Bee\tT a", "T a", "Ann Bee"]]),
  {
    form: "{title} ({speaker})",
    cut: (heading) => {
      const match = /\s*[（(]((?:[^（()）]|[（(][^（()）]*[)）])+)[)）]$/u.exec(heading);
      const people = match?.[1]?.replace(dash, ", "); // `(Ann Bee - Sample)`
      return match && people ? { title: heading.slice(0, match.index), people } : undefined;
    },
    examples: [
      ["T (kitsu)", "T", "kitsu"],
      ["T (Ann Bee - Sample)", "T", "Ann Bee, Sample"],
      ["題（山田 太郎（やまだ））", "題", "山田 太郎（やまだ）"],
    ],
  },
  {
    form: "{title} by {speaker}",
    cut: (heading) => {
      const [title, people] = cutAtBy(heading, "any") ?? [];
      return title && people && people.length < 100 && !people.includes("。")
        ? { title, people }
        : undefined;
    },
    examples: [
      ["T a by Ann Bee", "T a", "Ann Bee"],
      ["T, a par Ann Bee", "T, a", "Ann Bee"],
    ],
  },
  between("{title} - {speaker}", dash, -1, [["T - a - Ann Bee", "T - a", "Ann Bee"]]),
  between("{speaker} - {title}", dash, 0, [
    ["Ann Bee -- T - a", "T - a", "Ann Bee"],
    ["kitsu-- T", "T", "kitsu"],
  ]),
  between("{title} - {speaker} - {company}", dash, -2, [
    ["T - Ann Bee - Sample", "T", "Ann Bee, Sample"],
  ]),
  between("{title} / {speaker}", slash, -1, [["T / Ann Bee", "T", "Ann Bee"]]),
  between("{speaker} / {title}", slash, 0, [["Ann Bee／T", "T", "Ann Bee"]]),
  {
    form: "[{speaker}] {title}",
    cut: (heading) => {
      const match = /^[[【［]([^[\]【】［］]{2,60})[\]】］]\s*(.+)$/u.exec(heading);
      return match?.[1] && match[2] ? { title: match[2], people: match[1] } : undefined;
    },
    examples: [["[Ann Bee] T", "T", "Ann Bee"]],
  },
  between("{speaker}: {title}", colon, 0, [["Ann Bee: T", "T", "Ann Bee"]]),
  between("{title}: {speaker}", colon, -1, [["T：山田", "T", "山田"]]),
  between(commaBehindName, comma, 0, [["Ann Bee, T, a", "T, a", "Ann Bee"]]),
  between("{title} 👤 {speaker}", new RegExp(`\\s*${pictureOfPeople}\\s*`, "u"), -1, [
    ["T 👥 Ann Bee", "T", "Ann Bee"],
  ]),
  between("{title} with {speaker}", /\s+(?:with|mit|avec|con|com)\s+|\sw\/\s*/u, -1, [
    ["T with a with Ann Bee", "T with a", "Ann Bee"],
    ["T w/ Ann Bee", "T", "Ann Bee"],
  ]),
  between("{speaker} on {title}", /\s+(?:on|über|sur|sobre)\s+/u, 0, [
    ["Ann Bee on T on a", "T on a", "Ann Bee"],
  ]),
  between("{title}- {speaker}", /(?<=\S)[-–—―]\s+/u, -1, [["T- kitsu", "T", "kitsu"]]),
  {
    form: handleBehind,
    cut: (heading) => {
      const match = /^(.*\S)\s+([@＠]\w[\w.-]{0,38})$/u.exec(heading);
      return match?.[1] && match[2] ? { title: match[1], people: match[2] } : undefined;
    },
    examples: [["題を @kitsu", "題を", "@kitsu"]],
  },
  {
    form: quotedBehind,
    cut: (heading) => {
      const match =
        /^([^「」『』"“”]{1,40}?)\s*[:：!！]?\s*([「『][^「」『』]+[」』]|["“][^"“”]{5,}["”])(?:[（(][^（()）「」『』]{1,60}[)）])?$/u.exec(
          heading,
        );
      return match?.[1] && match[2] ? { title: match[2], people: match[1] } : undefined;
    },
    examples: [
      ["山田太郎「題名」", "「題名」", "山田太郎"],
      ["山田太郎「題名」（旧題: 題）", "「題名」", "山田太郎"],
      ['kitsu "T a and b"', '"T a and b"', "kitsu"],
    ],
  },
  {
    form: "「{title}」{speaker}",
    cut: (heading) => {
      const match = /^([「『][^「」『』]+[」』])\s*([^「」『』]{2,60})$/u.exec(heading);
      return match?.[1] && match[2] ? { title: match[1], people: match[2] } : undefined;
    },
    examples: [["「題名」 山田 太郎", "「題名」", "山田 太郎"]],
  },
];

/** Longer than any heading that somebody cut into slots. */
const longest = 300;

/** The heading in every form that it can be read in. */
export const splitsOf = remembering((heading): readonly Split[] => {
  if (heading.length > longest) return [];
  return forms.flatMap(({ form, cut }) => {
    const slots = cut(heading);
    return slots?.title.trim() && slots.people.trim()
      ? [{ form, title: slots.title.trim(), people: slots.people.trim() }]
      : [];
  });
});

/** Parts between separators; the person's is counted from the front, or from the end where it is below 0. */
function between(
  form: string,
  separator: RegExp,
  place: 0 | -1 | -2,
  examples: Form["examples"],
): Form {
  const everywhere = new RegExp(separator, "gu");
  return {
    form,
    examples,
    cut(heading) {
      const parts = cutOutside(heading, everywhere);
      if (parts.length < (place === -2 ? 3 : 2)) return undefined;
      const at = place < 0 ? parts.length + place : place;
      const people = parts[at]?.text ?? "";
      if (place === 0) return { people, title: heading.slice(parts[1]?.from ?? 0) };
      const company = place === -2 ? `, ${parts.at(-1)?.text ?? ""}` : "";
      return { people: people + company, title: heading.slice(0, parts[at - 1]?.to ?? 0) };
    },
  };
}

interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The parts between separators that stand outside brackets; none where there is no separator. */
function cutOutside(heading: string, separator: RegExp): readonly Part[] {
  if (heading.search(separator) < 0) return [];
  const parts: Part[] = [];
  let from = 0;
  for (const match of heading.matchAll(separator)) {
    const before = heading.slice(0, match.index);
    const isInside = count(before, /[（(「『]/gu) > count(before, /[)）」』]/gu);
    if (isInside) continue;
    parts.push({ text: heading.slice(from, match.index), from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { text: heading.slice(from), from, to: heading.length }];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
