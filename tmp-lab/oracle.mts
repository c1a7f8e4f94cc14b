import { readFileSync, existsSync } from "node:fs";
import { readDocument } from "../src/notes/formats/read-document.ts";
import { cutSections } from "../src/notes/forms/section.ts";
import { findGroups } from "../src/notes/groups/find-groups.ts";
import { groupScore, groupReasons } from "../src/notes/groups/group-evidence.ts";
import { readGroup } from "../src/notes/groups/read-group.ts";
import { layoutsOf } from "../src/notes/groups/layouts.ts";
import { readTalkHeadings } from "../src/notes/forms/talk-heading.ts";
import { knownPeople } from "../src/notes/people/known-people.ts";
import { readNotes } from "../src/notes/folder/read-notes.ts";
import { execSync } from "node:child_process";
const [notes, exp, show] = process.argv.slice(2);
const fold = (s) => (s ?? "").normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
const titleOk = (got, e) => [e.title, ...(e.titleAlt ?? []), e.titleAlias].filter(Boolean).some((t) => { const a = fold(got), b = fold(t); return a === b || (b.length > 5 && a.includes(b) && a.length <= b.length + 12) || (a.length > 5 && b.includes(a) && b.length <= a.length + 12); });
import { sectionRole } from "../src/notes/words/section-role.ts";
import { roleOfWords, isProgrammeWord } from "../src/notes/words/words-above.ts";
import { isMedia, linkKind } from "../src/notes/talks/link-kind.ts";
import { isDay } from "../src/text/day-alone.ts";
import { findDate } from "../src/text/calendar-date.ts";
const gs0 = (groups, w) => groups.filter(({ titles }) => titles.some((x) => titleOk(x, w)));
const rows = readFileSync(exp, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l));
const known = knownPeople([]);
const t = {};
const inc = (k) => { t[k] = (t[k] ?? 0) + 1; };
const out = execSync(`npx tsx src/cli.ts notes --json ${notes} || true`, { maxBuffer: 1 << 28 , stdio:["ignore","pipe","ignore"]}).toString();
const files = new Map(out.split("\n").filter((l) => l.startsWith("{")).map((l) => JSON.parse(l)).map((f) => [f.file.normalize("NFC"), f]));
for (const e of rows) {
  const path = `${notes}/${e.source}/${e.file}`;
  if (!existsSync(path)) { inc("nofile"); continue; }
  const text = readFileSync(path, "utf8");
  const doc = readDocument({ file: `${e.source}/${e.file}`, text });
  const sections = cutSections(doc.blocks);
  const groups = findGroups(sections).map((g) => ({ g, titles: g.items.flatMap((i) => [...layoutsOf(g).flatMap((l) => l.cut(i) ?? []), ...i.lines.map((x) => x.text)]).concat(readTalkHeadings(g.items.map((i) => i.lines[0]?.text ?? ""), { people: known, forms: [] }).map((x) => x.title)) }));
  const got = files.get(`${e.source}/${e.file}`.normalize("NFC"));
  const shown = [...(got?.talks ?? [])];
  const isShowing = shown.length > 0;
  const left = [...shown];
  const lost = [];
  for (const w of e.talks) { const i = left.findIndex((x) => titleOk(x.title, w)); if (i >= 0) left.splice(i, 1); else lost.push(w); }
  for (const w of lost) {
    const named = (w.speakers?.length || w.speakerDetail?.length) ? "named" : "nameless";
    inc(`lost ${named}`);
    const st = left.length >= 1 && left.length*1 >= shown.length / 2 ? "other shown" : isShowing ? "beside found" : "none shown";
    inc(`lost ${named}: ${st}`);
    if (named === "named") {
      const ps = (w.speakerDetail?.length ? w.speakerDetail.flatMap((d) => [d.name, d.handle]) : (w.speakers??[]).flatMap((x)=>x.split("|"))).filter(Boolean).map(fold);
      let best;
      for (const { g } of groups) {
        const whole = readTalkHeadings(g.items.map((i) => i.lines[0]?.text ?? ""), { people: known, forms: [] });
        for (const [at, i] of g.items.entries()) {
          for (const l of layoutsOf(g)) {
            const c = l.cut(i); if (!c) continue;
            const isPair = c[1] !== undefined;
            const right = isPair ? [[c[0], c[1]], [c[1], c[0]]].some(([a, b]) => titleOk(a, w) && ps.some((p) => fold(b).includes(p))) : titleOk(c[0], w) && (titleOk(whole[at].title, w) && whole[at].speakers.length > 0);
            if (!right) continue;
            const n = g.items.length;
            const share = g.items.filter((x) => l.cut(x)).length / n;
            const purity = g.items.filter((x) => { const y = l.cut(x); return y && e.talks.some((t2) => y.some((z) => z && titleOk(z, t2))); }).length / n;
            const v = { n, share, purity, l: l.name.replace(/[1-7]/g, "k"), kind: g.kind };
            v.g = g; if (!best || v.purity > best.purity) best = v;
          }
        }
      }
      if (!best) {
        inc("PAIR none");
        const lines = text.split("\n").map(fold); const ft = fold(w.title);
        let d;
        for (const [i, l] of lines.entries()) if (l.includes(ft)) for (const [j, m] of lines.entries()) if (ps.some((p) => p.length > 1 && (i === j ? m.replace(ft, "") : m).includes(p))) { const x = j - i; if (d === undefined || Math.abs(x) < Math.abs(d)) d = x; }
        const raw = text.split("\n"); const li = lines.findIndex((l) => l.includes(ft));
        const shape = li < 0 ? "-" : /^\s*#/.test(raw[li]) ? "heading" : /^\s*([-*+]|\d+\.)\s/.test(raw[li]) ? (/^\s/.test(raw[li]) ? "inner bullet" : "bullet") : /^\s*\|/.test(raw[li]) ? "row" : /^\s*</.test(raw[li]) ? "html" : raw[li].length > 200 ? "long line" : "line";
        inc(`PN ${shape} (title line ${li < 0 ? "-" : raw[li].length - w.title.length < 6 ? "alone" : raw[li].length - w.title.length < 40 ? "+<40" : "+40"}), speaker ${d === undefined ? "not near/split" : d === 0 ? "same line" : d > 0 && d <= 2 ? "+1-2" : d < 0 && d >= -2 ? "-1-2" : d > 0 && d <= 6 ? "+3-6" : d<0 && d>=-6 ? "-3-6" : "far"}`);
      }
      else { const r = readGroup(best.g, known); const names=[doc.fields.title ?? "", e.file]; inc(`WHY ${groupReasons(best.g, names).map((x)=>x.name+x.weight).join("+")||"none"} => ${groupScore(best.g,names)}; readGroup ${r ? (r.items.some((i)=>titleOk(i.title,w)) ? "right "+r.layout : "other "+r.layout)+" "+r.items.length+"/"+best.g.items.length : "nothing"}; shown ${st} ${shown.length}; leftOut ${doc.leftOut}`); }
      if (best) inc(`PAIR ${best.kind} ${best.l} n=${best.n <= 3 ? best.n : best.n < 8 ? "4-7" : "8+"} cut=${best.share > .6 ? "most" : "few"} purity=${best.purity >= .75 ? "high" : best.purity >= .5 ? "half" : "low"}`);
    }
    if (named === "nameless" && gs0(groups, w).length) {
      const g = gs0(groups, w).sort((a, b) => a.g.items.length - b.g.items.length)[0].g;
      const pur = g.items.filter((i) => e.talks.some((t2) => i.lines.some((l) => fold(l.text).includes(fold(t2.title))))).length / g.items.length;
      const med = g.items.filter((i) => i.lines.some((l) => l.links.some((x) => isMedia(linkKind(x.url, x.text))))).length / g.items.length;
      const lnk = g.items.filter((i) => i.lines[0]?.links.length).length / g.items.length;
      const a = g.above[0] ?? "";
      inc(`NL ${g.kind} n=${g.items.length < 4 ? g.items.length : g.items.length < 8 ? "4-7" : "8+"} purity ${pur > .75 ? "high" : pur > .4 ? "half" : "low"} media ${med.toFixed(1)} link ${lnk.toFixed(1)} above: role ${sectionRole(a)} words ${roleOfWords(a)} prog ${isProgrammeWord(a)} len ${a.length < 20 ? "short" : a.length < 60 ? "mid" : "long"} isDay ${isDay(a)} date ${!!findDate(a)}; far ${g.above.slice(1).map(roleOfWords)}; st ${st} ${shown.length}; talks ${e.talks.length}`);
    }
    const alone = [...sections.map((s) => s.heading?.content.text ?? ""), doc.fields.title ?? ""];
    const gs = groups.filter(({ titles }) => titles.some((x) => titleOk(x, w)));
    if (gs.length) {
      inc(`${named} in a group's slot`);
      const best = Math.max(...gs.map(({ g }) => groupScore(g, [doc.fields.title ?? "", e.file])));
      inc(`${named} in group, best score ${best >= 2 ? ">=2" : best >= 0 ? "0-1" : "<0"}`);
      if (named === "named") inc(`named in group ${gs.some(({ g }) => readGroup(g, known)?.items.some((i) => titleOk(i.title, w))) ? "read right by readGroup" : "not read by readGroup"}`);
      for (const k of new Set(gs.map(({ g }) => g.kind))) inc(`${named} in group kind ${k}`);
    } else if (alone.some((x) => titleOk(x, w))) inc(`${named} lone heading or file title`);
    else if (alone.some((x) => fold(x).includes(fold(w.title)))) inc(`${named} within a lone heading`);
    else if (groups.some(({ g }) => g.items.some((i) => i.lines.some((x) => fold(x.text).includes(fold(w.title)))))) inc(`${named} within a line of a group`);
    else if (fold(text).includes(fold(w.title))) inc(`${named} in the text elsewhere`);
    else inc(`${named} not in the text`);
    if (show) console.log(e.source, e.file, st, "|", w.title, "|", w.speakers);
  }
}
for (const [k, v] of Object.entries(t).sort()) console.log(k, v);
