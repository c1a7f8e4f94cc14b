import { readFileSync, existsSync } from "node:fs";
import { readDocument } from "../src/notes/formats/read-document.ts";
import { cutSections } from "../src/notes/forms/section.ts";
import { findGroups } from "../src/notes/groups/find-groups.ts";
import { groupReasons } from "../src/notes/groups/group-evidence.ts";
import { readGroup } from "../src/notes/groups/read-group.ts";
import { knownPeople } from "../src/notes/people/known-people.ts";
const fold = (s) => (s ?? "").normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
const titleOk = (got, e) => [e.title, ...(e.titleAlt ?? [])].filter(Boolean).some((t) => { const a = fold(got), b = fold(t); return a === b || (b.length > 5 && a.includes(b) && a.length <= b.length + 12) || (a.length > 5 && b.includes(a) && b.length <= a.length + 12); });
const person = (s) => fold(s).replace(/(さん|氏|様)$/u, "");
const psOf = (w) => (w.speakerDetail?.length ? w.speakerDetail.flatMap((d) => [d.name, d.handle]) : (w.speakers??[]).flatMap((x)=>x.split("|"))).filter(Boolean).map(person);
const sets = process.argv.slice(2);
const known = knownPeople([]);
for (const set of sets) { const [notes, exp] = set.split(":");
for (const e of readFileSync(exp, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l))) {
  const path = `${notes}/${e.source}/${e.file}`; if (!existsSync(path)) continue;
  const doc = readDocument({ file: `${e.source}/${e.file}`, text: readFileSync(path, "utf8") });
  if (doc.leftOut) continue;
  const right = (title, speakers) => e.talks.some((w) => titleOk(title, w) && psOf(w).some((p) => speakers.some((s) => fold(s).includes(p))));
  for (const g of findGroups(cutSections(doc.blocks))) {
    const r = readGroup(g, known); if (!r) continue;
    const ok = r.items.filter((i) => right(i.title, i.speakers.flatMap((s) => [s.name, s.handle].filter(Boolean)))).length;
    console.log(JSON.stringify({ src: e.source, file: e.file, line: g.items[0].line, kind: g.kind, reasons: groupReasons(g, [doc.fields.title ?? "", e.file]).map((x) => x.name), n: r.of, items: r.items.length, share: r.share, named: r.named, sure: r.sure, mean: r.sum / r.items.length, setOff: r.setOff, layout: r.layout, ok, first: r.items.slice(0, 2).map((i) => `${i.title} <${i.speakers.map((s) => s.name ?? s.handle)}>`) }));
  }
} }
