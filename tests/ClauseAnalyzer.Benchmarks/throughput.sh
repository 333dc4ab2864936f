#!/usr/bin/env bash
# Throughput and memory of classify by number of rows, beside scikit-learn, fastText and ML.NET's own Transform, in one table.
#
#   bash tests/ClauseAnalyzer.Benchmarks/throughput.sh ROWS.jsonl [FOLDER] [--long] [--program FILE] [--part PART]...
#
# ROWS.jsonl has the columns "document" and "text"; its rows are repeated under other names of documents. FOLDER takes the
# files (default: a new one under /tmp). --long adds five million rows. --program times another build of the program, such
# as the native one. --part makes only some lines of the table, so that it can be made bit by bit where a machine is quiet
# for a while only: a number of rows, "formats" or "others". Needs /usr/bin/time; python3-sklearn and fasttext where they
# are installed.
set -euo pipefail
cd "$(dirname "$0")/../.."

rows= folder= long= program= parts=
while [ $# -gt 0 ]; do
    case $1 in
        --long) long=yes ;;
        --program) program=$2; shift ;;
        --part) parts="$parts $2"; shift ;;
        *) if [ -z "$rows" ]; then rows=$1; else folder=$1; fi ;;
    esac
    shift
done
[ -f "$rows" ] || { echo "name a file of rows: throughput.sh ROWS.jsonl [FOLDER] [--long] [--program FILE] [--part PART]..." >&2; exit 2; }
folder=${folder:-$(mktemp -d)}
mkdir -p "$folder"
python=/usr/bin/python3

quietly() { "$@" > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }; }
tool=tests/ClauseAnalyzer.Benchmarks/bin/Release/net10.0/ClauseAnalyzer.Benchmarks
[ -n "$parts" ] && [ -x "$tool" ] || quietly dotnet build tests/ClauseAnalyzer.Benchmarks -c Release
parts=${parts:-1 10000 100000 1000000 ${long:+5000000} formats others}
has() { [[ " $parts " == *" $1 "* ]]; }
make_rows() { [ -f "$folder/$1.$2" ] || "$tool" rows "$rows" "$1" "$folder/$1.$2"; }
if [ -z "$program" ]; then
    quietly dotnet publish src/ClauseAnalyzer.Cli -c Release -r linux-x64 -o "$folder/program"
    program=$folder/program/ClauseAnalyzer.Cli
fi

# One line of the table: what ran, rows, seconds, rows a second, processor seconds and microseconds a row, greatest memory.
line() {
    local name=$1 count=$2
    shift 2
    /usr/bin/time -o "$folder/time" -f '%e %U %S %M' "$@" > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    awk -v name="$name" -v count="$count" '{
        printf "| %s | %d | %.2f | %d | %.2f | %.1f | %.0f |\n", name, count, $1, count / $1, $2 + $3, ($2 + $3) * 1e6 / count, $4 * 1024 / 1e6
    }' "$folder/time"
}

echo "$(date -u +%F), $(nproc) processors, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
echo
echo '| run | rows | seconds | rows a second | processor seconds | microseconds a row | greatest MB |'
echo '| --- | --- | --- | --- | --- | --- | --- |'
for count in $parts; do
    for kind in jsonl csv; do
        case $count in *[!0-9]*) continue ;; esac
        make_rows "$count" "$kind"
        line "classify, $kind to csv" "$count" "$program" classify "$folder/$count.$kind" --quiet -o "$folder/out.csv"
    done
done
if has formats; then
    make_rows 100000 jsonl
    line 'classify, jsonl to csv, one thread' 100000 "$program" classify "$folder/100000.jsonl" --threads 1 --quiet -o "$folder/out.csv"
    line 'classify, jsonl to jsonl with evidence' 100000 "$program" classify "$folder/100000.jsonl" --quiet -o "$folder/out.jsonl"
    line 'classify, jsonl to SQLite' 100000 "$program" classify "$folder/100000.jsonl" --quiet -o "$folder/out.db"
fi
has others || exit 0
make_rows 10000 jsonl
make_rows 100000 jsonl
line 'ML.NET Transform of models/clauses.zip, jsonl to csv' 10000 "$tool" pipeline models/clauses.zip "$folder/10000.jsonl" "$folder/out.csv"
if "$python" -c 'import sklearn' 2> /dev/null; then
    line 'scikit-learn, four themes alone, jsonl to csv, with training' 100000 "$python" tests/ClauseAnalyzer.Benchmarks/compare/sklearn_rows.py data/training "$folder/100000.jsonl" "$folder/out.csv"
    cat "$folder/log"
else
    echo 'scikit-learn is not installed (python3-sklearn): left out'
fi
if command -v fasttext > /dev/null; then
    "$python" tests/ClauseAnalyzer.Benchmarks/compare/fasttext_rows.py train data/training > "$folder/fasttext.train"
    quietly fasttext supervised -input "$folder/fasttext.train" -output "$folder/fasttext" -loss ova -wordNgrams 2 -epoch 25 -thread 2 -seed 1
    "$python" tests/ClauseAnalyzer.Benchmarks/compare/fasttext_rows.py rows "$folder/100000.jsonl" > "$folder/fasttext.rows"
    line 'fastText, four themes alone, words cut before' 100000 fasttext predict-prob "$folder/fasttext.bin" "$folder/fasttext.rows" 4 0.5
else
    echo 'fastText is not installed (fasttext): left out'
fi
