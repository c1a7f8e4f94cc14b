// A/B in one process: base and this, same talks, same questions, alternating. CPU ms.
import { readPool, sampleQuestions, sampleTalks } from "./sample-talks.ts";
import { docMeetup } from "../src/cli/judged-questions.ts";
import { fieldTerms } from "../src/ingest/read-terms.ts";
import * as newLib from "../src/search/index/library.ts";
import * as newSearch from "../src/search/rank/search.ts";
import * as newUnd from "../src/question/understand.ts";
const base = "/work/base/src/search/";
const oldLib = await import(base + "library.ts");
const oldSearch = await import(base + "search.ts");
const oldUnd = await import(base + "understand.ts");
const N = Number(process.argv[2] ?? 1000), Q = Number(process.argv[3] ?? 600);
const mem = () => { globalThis.gc?.(); const m = process.memoryUsage(); return (m.heapUsed + m.arrayBuffers) / 2 ** 20; };
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const pool = await readPool("notes", "../shared/search/data/talks-t2a-a.json");
const talks = sampleTalks(pool, N);
const own = talks.map(docMeetup);
const meetups: any = own.flatMap((m, at) => at % 5 === 0 ? { ...m, talks: own.slice(at, at + 5).flatMap(({ talks }) => talks) } : []);
const terms = await fieldTerms();
const m0 = mem(), c0 = cpu();
const a = oldLib.buildLibrary(meetups, terms);
const m1 = mem(), c1 = cpu();
const b = newLib.buildLibrary(meetups, terms);
const m2 = mem(), c2 = cpu();
console.log(`talks ${N} | build cpu ${(c1 - c0).toFixed(0)} → ${(c2 - c1).toFixed(0)} | heap ${(m1 - m0).toFixed(0)} → ${(m2 - m1).toFixed(0)} (${((m2 - m1) / (m1 - m0)).toFixed(2)})`);
// restore
const readA = { vocabulary: a.index.vocabulary, talks: a.index.talks }, readB = { vocabulary: b.index.vocabulary, talks: b.index.talks };
const run = (g: any) => { const t = cpu(); for (;;) { const s = g.next(); if (s.done) break; } return cpu() - t; };
console.log("restore cpu", run(oldLib.restoreLibrary(meetups, terms, readA)).toFixed(0), "→", run(newLib.restoreLibrary(meetups, terms, readB)).toFixed(0));
const asked = sampleQuestions(pool, Q + 400);
const warm = asked.splice(0, 400);
const askA = (q: string) => oldSearch.search(oldUnd.understand(q, a, "ja"), a);
const askB = (q: string) => newSearch.search(newUnd.understand(q, b, "ja"), b);
for (const { text } of warm) { askA(text); askB(text); }
const times: any = { aS: [], aL: [], bS: [], bL: [] };
let top = 0;
for (const { text, isLong } of asked) {
  let la = Infinity, lb = Infinity, ra: any, rb: any;
  for (let r = 0; r < 3; r++) {
    let t = cpu(); ra = askA(text); la = Math.min(la, cpu() - t);
    t = cpu(); rb = askB(text); lb = Math.min(lb, cpu() - t);
  }
  if (ra.hits[0]?.entry.talk.id === rb.hits[0]?.entry.talk.id) top++;
  times[isLong ? "aL" : "aS"].push(la); times[isLong ? "bL" : "bS"].push(lb);
}
const q = (v: number[], s: number) => v.toSorted((x, y) => x - y)[Math.floor(v.length * s)]!;
for (const l of ["S", "L"]) for (const s of [0.5, 0.99]) { const x = q(times["a" + l], s), y = q(times["b" + l], s); console.log(l === "S" ? "short" : "long", "p" + s * 100, x.toFixed(2), "→", y.toFixed(2), "ratio", (y / x).toFixed(2)); }
console.log("top-1 same", (top / asked.length).toFixed(3));
