// For each file: the group+layout with most true talks (title and speaker right); what readGroup chose for that group.
import { readFileSync, existsSync } from "node:fs";
import { readDocument } from "../src/notes/formats/read-document.ts";
import { cutSections } from "../src/notes/forms/section.ts";
import { findGroups } from "../src/notes/groups/find-groups.ts";
import { groupScore, groupReasons } from "../src/notes/groups/group-evidence.ts";
import { readGroup } from "../src/notes/groups/read-group.ts";
import * as R from "../src/notes/groups/read-group.ts";
import { layoutsOf } from "../src/notes/groups/layouts.ts";
import { knownPeople } from "../src/notes/people/known-people.ts";
const fold = (s) => (s ?? "").normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
const titleOk = (got, e) => [e.title, ...(e.titleAlt ?? [])].filter(Boolean).some((t) => { const a = fold(got), b = fold(t); return a === b || (b.length > 5 && a.includes(b) && a.length <= b.length + 12) || (a.length > 5 && b.includes(a) && b.length <= a.length + 12); });
const person = (s) => fold(s).replace(/(さん|氏|様)$/u, "");
const psOf = (w) => (w.speakerDetail?.length ? w.speakerDetail.flatMap((d) => [d.name, d.handle]) : (w.speakers??[]).flatMap((x)=>x.split("|"))).filter(Boolean).map(person);
const show = process.argv.includes("show");
const sets = process.argv.slice(2).filter((x) => x.includes(":"));
const known = knownPeople([]);
const T = {}; const inc = (k) => { T[k] = (T[k] ?? 0) + 1; };
for (const set of sets) { const [notes, exp] = set.split(":");
for (const e of readFileSync(exp, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l))) {
  const path = `${notes}/${e.source}/${e.file}`; if (!existsSync(path)) continue;
  const named = e.talks.filter((w) => psOf(w).length);
  if (named.length < 2) continue;
  const doc = readDocument({ file: `${e.source}/${e.file}`, text: readFileSync(path, "utf8") });
  const groups = findGroups(cutSections(doc.blocks));
  const right = (title, speakers) => named.some((w) => titleOk(title, w) && psOf(w).some((p) => speakers.some((s) => fold(s).includes(p))));
  const rightItems = (g, l) => g.items.filter((i) => { const c = l.cut(i); return c && (c[1] !== undefined ? right(c[0], [c[1]]) || right(c[1], [c[0]]) : false); }).length;
  let best;
  const out = groups.map((g) => {
    const r = readGroup(g, known);
    const ok = r ? r.items.filter((i) => right(i.title, i.speakers.flatMap((s) => [s.name, s.handle].filter(Boolean)))).length : 0;
    const ls = layoutsOf(g).map((l) => [l.name, rightItems(g, l)]).sort((a, b) => b[1] - a[1]);
    return { g, r, ok, top: ls[0] ?? ["", 0], max: Math.max(ok, ls[0]?.[1] ?? 0) };
  });
  out.sort((a, b) => b.max - a.max || a.g.items.length - b.g.items.length);
  best = out[0];
  inc("files");
  if (!best || best.max < 2) { inc("no group holds two"); if (show) console.log("NONE", e.source, e.file, named.length); continue; }
  const names = [doc.fields.title ?? "", e.file];
  if (best.ok >= best.max * 0.7) { inc("layout right"); inc(`  right, score ${groupScore(best.g, names) >= 2 ? ">=2" : groupScore(best.g, names)}`);
    const rivals = out.filter((o) => o !== best && o.r && groupScore(o.g, names) >= 2 && o.r.sum > best.r.sum && o.ok < o.r.items.length * 0.5);
    if (rivals.length) { inc("  but a rival wins"); if (show) console.log("RIVAL", e.source, e.file, best.r.layout, best.r.sum, "<", rivals[0].r.layout, rivals[0].r.sum, rivals[0].r.items.slice(0, 3).map((i) => `${i.title} <${i.speakers.map((s) => s.name ?? s.handle)}>`)); }
    const wrong = best.r.items.length - best.ok; if (wrong) T["  wrong items in right layout"] = (T["  wrong items in right layout"] ?? 0) + wrong; T["  items right"] = (T["  items right"] ?? 0) + best.ok; }
  else if (best.r) { inc("other layout"); if (show) console.log("OTHER", e.source, e.file, `${best.ok}/${best.max} of ${named.length}; chosen ${best.r.layout} sum ${best.r.sum}; best ${best.top}\n    `, best.r.items.slice(0, 3).map((i) => `${i.title} <${i.speakers.map((s) => s.name ?? s.handle)}>`)); }
  else { inc("nothing read"); if (show) console.log("NOTHING", e.source, e.file, `${best.max} of ${named.length}; items ${best.g.items.length} best ${best.top}`, best.g.items.slice(0,3).map((i) => i.lines.map((x) => x.text).join(" ¶ ").slice(0,150))); }
} }
for (const [k, v] of Object.entries(T)) console.log(k, v);
