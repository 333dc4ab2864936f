#!/usr/bin/env bash
# What a start costs: score of one paragraph, with model, lexicon and precedents, beside an empty program of .NET.
# usage: startup.sh [FOLDER [ROUNDS]]
# FOLDER (default: a new one) takes the four programs; those that stand there already are not built again.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C
case ${1:-} in -*) echo "usage: startup.sh [FOLDER [ROUNDS]]" >&2; exit 2 ;; esac
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$(mktemp -d)}
rounds=${2:-20}
paragraph="Urges Member States to provide training and technical assistance, upon request, to developing countries;"
mkdir -p "$folder"

publish() { # NAME OPTIONS: each in a build folder of its own
    [ -d "$folder/$1" ] || dotnet publish "$root/src/ClauseAnalyzer.Cli" --artifacts-path "$folder/build-$1" -o "$folder/$1" "${@:2}" >"$folder/$1.log" 2>&1 ||
        { cat "$folder/$1.log"; exit 1; }
}

if [ ! -d "$folder/empty" ]; then
    dotnet new console -n empty -o "$folder/empty-source" >/dev/null
    dotnet build "$folder/empty-source" -c Release -o "$folder/empty" >/dev/null
fi
[ -d "$folder/jit" ] || dotnet build "$root/src/ClauseAnalyzer.Cli" --artifacts-path "$folder/build-jit" -o "$folder/jit" >/dev/null
publish ready-to-run -r linux-x64 --no-self-contained
publish native -r linux-x64 -p:PublishAot=true

names=(empty jit ready-to-run native)
start() {
    case $1 in
        empty) "$folder/empty/empty" ;;
        *) "$folder/$1/ClauseAnalyzer.Cli" score "$paragraph" ;;
    esac >/dev/null
}

# In turn, so that what else the machine does touches all alike; the first round warms the disk's cache.
for ((round = 0; round <= rounds; round++)); do
    for name in "${names[@]}"; do
        before=$EPOCHREALTIME
        start "$name"
        after=$EPOCHREALTIME
        [ "$round" -eq 0 ] || echo $((${after/./} - ${before/./})) >>"$folder/$name.times.$$"
    done
done

median() { sort -n "$folder/$1.times.$$" | awk '{ all[NR] = $1 } END { print (all[int((NR + 1) / 2)] + all[int(NR / 2) + 1]) / 2 }'; }
least() { sort -n "$folder/$1.times.$$" | head -n 1; }

empty=$(median empty)
echo "| program | median of $rounds, ms | least, ms | times the empty program | size, MB |"
echo "| --- | ---: | ---: | ---: | ---: |"
for name in "${names[@]}"; do
    awk -v name="$name" -v median="$(median "$name")" -v least="$(least "$name")" -v empty="$empty" -v size="$(du -sb "$folder/$name" | cut -f1)" \
        'BEGIN { printf "| %s | %.1f | %.1f | %.2f | %.1f |\n", name, median / 1000, least / 1000, median / empty, size / 1e6 }'
done
rm -f "$folder"/*.times.$$
