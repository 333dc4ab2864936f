#!/usr/bin/env bash
# The faults that were found in this program, what is promised in their place, and what the built program does now.
#
#   bash tests/ClauseAnalyzer.Benchmarks/faults.sh [PROGRAM]
#
# PROGRAM is the built program (default: a build of src/ClauseAnalyzer.Cli). Prints a table; exit 1 when a promise is not kept.
set -uo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
program=${1:-}
if [ -z "$program" ]; then
    dotnet build src/ClauseAnalyzer.Cli -c Release > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    program=src/ClauseAnalyzer.Cli/bin/Release/net10.0/ClauseAnalyzer.Cli
fi
program=$(realpath "$program")
broken=0

# fault, promised, observed, kept (0 for yes)
row() {
    echo "| $1 | $2 | $3 | $([ "$4" = 0 ] && echo yes || echo NO) |"
    [ "$4" = 0 ] || broken=1
}

seconds() { local start; start=$(date +%s.%N); "$@" > "$folder/out" 2> "$folder/error"; code=$?; taken=$(echo "$(date +%s.%N) $start" | awk '{ printf "%.2f", $1 - $2 }'); }

echo '| fault | promised | observed | kept |'
echo '| --- | --- | --- | --- |'

# A word of millions of letters took the stack for its length.
{ echo text; printf 'Urges %s to act\n' "$(head -c 6000000 /dev/zero | tr '\0' a)"; echo 'Requests States to act'; } > "$folder/long.csv"
seconds "$program" classify "$folder/long.csv" --quiet
rows=$(tail -n +2 "$folder/out" | wc -l)
row 'a word of 6,000,000 letters in a row aborts the process' 'a row above the limit of a record is refused by its number, the one behind it is classified' "exit $code, $rows rows, $taken s" $([ $code = 1 ] && [ "$rows" = 1 ]; echo $?)

# A repeated opening took the square of its length.
for count in 2000 4000; do
    printf 'Urges '; printf 'expresses and %.0s' $(seq $count); echo 'to act'
done > "$folder/two"
{ echo text; head -1 "$folder/two"; } > "$folder/once.csv"
{ echo text; tail -1 "$folder/two"; } > "$folder/twice.csv"
seconds "$program" classify "$folder/once.csv" --quiet; once=$taken
seconds "$program" classify "$folder/twice.csv" --quiet; twice=$taken
row '4,000 times "expresses and" takes 2.3 s' 'time grows with the length, not with its square' "2,000 times: $once s, 4,000 times: $twice s, start of the program included" \
    $(awk -v once="$once" -v twice="$twice" 'BEGIN { exit !(twice <= 2.5 * once) }'; echo $?)

# A quote that is never closed in a manifest.
mkdir -p "$folder/texts"
printf 'The General Assembly,\n\n1. Requests States to act;\n' > "$folder/texts/a.txt"
cp "$folder/texts/a.txt" "$folder/texts/b.txt"
printf 'file,symbol\na.txt,"A/1\nb.txt,A/2\n' > "$folder/texts/manifest.csv"
seconds "$program" classify "$folder/texts" --quiet
row 'a quote never closed in manifest.csv loses the rows below it, exit 0' 'exit 1, the line is named' "exit $code: $(head -1 "$folder/error" | cut -c1-110 | sed "s|$folder/||g; s/|/\\\\|/g")" $([ $code = 1 ]; echo $?)

# Training rows were sorted by the name of their file alone.
mkdir -p "$folder/x" "$folder/y"
cp data/training/01-crime.csv "$folder/x/rows.csv"
cp data/training/03-rights.csv "$folder/y/rows.csv"
( cd "$folder" && "$program" train --data x/rows.csv y/rows.csv -o one.model && "$program" train --data y/rows.csv x/rows.csv -o other.model ) > "$folder/log" 2>&1
code=$?
cmp -s "$folder/one.model" "$folder/other.model"
same=$?
row 'train a/rows.csv b/rows.csv and the reverse give different models' 'the same bytes' "exit $code, $([ $same = 0 ] && echo 'the same bytes' || echo 'other bytes')" $([ $code = 0 ] && [ $same = 0 ]; echo $?)

# Themes named like columns.
sed 's/^id,section,verb,text,technical_assistance,human_rights,training,international_cooperation/id,section,opening,text,Verb,human_rights,training,verb/' data/training/01-crime.csv > "$folder/named.csv"
"$program" train --data "$folder/named.csv" --themes Verb,training -o "$folder/named.model" > "$folder/log" 2>&1
printf 'text\nRequests States to act\n' > "$folder/small.csv"
seconds "$program" classify "$folder/small.csv" --model "$folder/named.model" --quiet -o "$folder/named.db"; db=$code
seconds "$program" classify "$folder/small.csv" --model "$folder/named.model" --quiet
columns=$(head -1 "$folder/out" | tr ',' '\n' | tr A-Z a-z | sort | uniq -d | wc -l)
row 'a theme named "Verb" breaks the .db writer, one named "verb" doubles a CSV column' 'both are written, no two columns alike' ".db exit $db, $columns columns twice" $([ $db = 0 ] && [ "$columns" = 0 ]; echo $?)

# Ctrl-C while much is counted.
mkdir -p "$folder/many"
for copy in $(seq 40); do
    for text in data/resolutions/*.md data/resolutions/*.txt data/resolutions/*.html; do
        [ -f "$text" ] && cp "$text" "$folder/many/$copy-$(basename "$text")"
    done
done
seconds timeout --preserve-status -s INT 2 "$program" trend "$folder/many" -o "$folder/trend" --quiet
row 'Ctrl-C while tables are counted takes five seconds' 'the program ends within about a second, exit 130' "stopped after 2 s, ended after $taken s, exit $code" \
    $([ $code = 130 ] && awk -v taken="$taken" 'BEGIN { exit !(taken < 4) }'; echo $?)
exit $broken
