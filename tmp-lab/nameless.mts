import { readFileSync, existsSync } from "node:fs";
import { readDocument } from "../src/notes/formats/read-document.ts";
import { cutSections } from "../src/notes/forms/section.ts";
import { findGroups } from "../src/notes/groups/find-groups.ts";
import { groupReasons } from "../src/notes/groups/group-evidence.ts";
import { readGroup } from "../src/notes/groups/read-group.ts";
import { plain } from "../src/notes/groups/layouts.ts";
import { segmentsOf } from "../src/notes/groups/segments.ts";
import { isMedia, linkKind } from "../src/notes/talks/link-kind.ts";
import { knownPeople } from "../src/notes/people/known-people.ts";
const fold = (s) => (s ?? "").normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
const titleOk = (got, e) => [e.title, ...(e.titleAlt ?? [])].filter(Boolean).some((t) => { const a = fold(got), b = fold(t); return a === b || (b.length > 5 && a.includes(b) && a.length <= b.length + 12) || (a.length > 5 && b.includes(a) && b.length <= a.length + 12); });
const known = knownPeople([]);
for (const set of process.argv.slice(2)) { const [notes, exp] = set.split(":");
for (const e of readFileSync(exp, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l))) {
  const path = `${notes}/${e.source}/${e.file}`; if (!existsSync(path)) continue;
  const doc = readDocument({ file: `${e.source}/${e.file}`, text: readFileSync(path, "utf8") });
  if (doc.leftOut) continue;
  for (const g of findGroups(cutSections(doc.blocks))) {
    if (readGroup(g, known)) continue;
    const n = g.items.length;
    const sh = (f) => g.items.filter(f).length / n;
    const lays = { line: (i) => plain(i.lines[0]), linked: (i) => i.lines[0] && segmentsOf(i.lines[0]).find((s) => s.kind === "linked")?.text, link: (i) => i.lines[0]?.links[0]?.text, quoted: (i) => i.lines[0] && segmentsOf(i.lines[0]).find((s) => s.kind === "quoted")?.text, s0: (i) => i.lines[0] && segmentsOf(i.lines[0])[0]?.text, s1: (i) => i.lines[0] && segmentsOf(i.lines[0])[1]?.text, c0: (i) => plain(i.lines[0]), c1: (i) => plain(i.lines[1]), c2: (i) => plain(i.lines[2]) };
    const hits = Object.entries(lays).map(([k, f]) => [k, g.items.filter((i) => e.talks.some((t) => titleOk(f(i) ?? "", t))).length]).sort((a, b) => b[1] - a[1])[0];
    const txt = (i) => i.lines[0]?.text ?? "";
    console.log(JSON.stringify({ src: e.source, file: e.file, line: g.items[0].line, kind: g.kind, n, reasons: groupReasons(g, [doc.fields.title ?? "", e.file]).map((x) => x.name), lay: hits[0], ok: hits[1], talks: e.talks.length, media: sh((i) => i.lines.some((l) => l.links.some((x) => isMedia(linkKind(x.url, x.text))))), link: sh((i) => i.lines.some((l) => l.links.length)), sentence: sh((i) => /[。．.!！]\s*$/u.test(txt(i))), len: g.items.reduce((a, i) => a + txt(i).length, 0) / n, below: sh((i) => i.below.length > 0), label: sh((i) => /^[^:：\s]{1,12}\s?[:：]/.test(txt(i))), above: g.above[0]?.slice(-160), first: txt(g.items[0]).slice(0, 60) }));
  }
} }
