cd /work/lead
for s in "/work/strangers/kept /work/scratch/s-kept.jsonl" "/work/strangers2/kept /work/scratch/s2-kept.jsonl"; do echo == $s; npx tsx tmp-lab/oracle.mts $s | grep "PAIR none\|WHY"; done; /work/figures.sh /work/lead | grep -o "^==.*\|[0-9]* files.*"
