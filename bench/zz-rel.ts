// several sets over one library: builds each docs once; prints mrr, refused. args: set[:limit] ...
import { docMeetup, readJudgedQuestions } from "../src/cli/judged-questions.ts";
import { nothingRefused } from "../src/cli/relevance.ts";
import { fieldTerms } from "../src/ingest/read-terms.ts";
import { ordinaryWords } from "../src/ingest/read-words.ts";
import { understand } from "../src/question/understand.ts";
import { buildLibrary } from "../src/search/index/library.ts";
import { search } from "../src/search/rank/search.ts";
for (const arg of process.argv.slice(2)) {
  const [set, step = "1"] = arg.split(":");
  const { docs, queries } = await readJudgedQuestions(`../shared/search/data/${set}.json`);
  const lib = buildLibrary(docs.map(docMeetup), await fieldTerms(), process.env.NOWORDS ? [] : await ordinaryWords());
  for (const also of (process.env.ALSOS ?? "0").split(",")) { process.env.ALSO = also;
  const by = new Map<string, number[]>(); let refused = 0, sum = 0, n = 0; const c0 = process.cpuUsage().user;
  for (const [i, { q, rel, cls }] of queries.entries()) {
    if (i % Number(step)) continue;
    const query = understand(q, lib, "ja");
    if (search(query, lib).hits.length === 0) refused++;
    const hits = search(query, lib, nothingRefused).hits.slice(0, 10);
    const r = hits.findIndex(({ entry }) => rel.includes(entry.talk.id));
    const s = r < 0 ? 0 : 1 / (r + 1); sum += s; n++;
    by.set(cls ?? "", [...(by.get(cls ?? "") ?? []), s]);
  }
  console.log(also, set, n, "mrr", (sum / n).toFixed(4), "refused", (refused / n).toFixed(4), "cpu/q", ((process.cpuUsage().user - c0) / 1000 / n).toFixed(1), [...by].map(([k, v]) => k + " " + (v.reduce((a, b) => a + b, 0) / v.length).toFixed(3)).join(", "));
}
}
