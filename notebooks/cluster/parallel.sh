#!/usr/bin/env bash
# classify on several machines through GNU parallel over ssh, then the parts joined to the bytes of one run.
#
#   HOSTS=4/alice,4/bob SHARDS=24 bash notebooks/cluster/parallel.sh paragraphs.csv rows.csv.gz --text-column body
#
# The first argument is the output (.csv, .jsonl or .db), the rest are inputs and options of classify. The environment
# says what else there is to say:
#   HOSTS            as after parallel -S: machines that ssh reaches without a password, 4/alice for four shards at a
#                    time, : for this machine without ssh; default : alone
#   SHARDS           number of shards; default 8
#   CLAUSEANALYZER   the program; default: clauseanalyzer, as found on the machines
#   COPY_TO          a folder on the machines to copy the inputs to and fetch the parts from; unset where the machines
#                    share this folder. With it name only machines behind ssh in HOSTS.
#
# A shard that fails, or whose machine does, is tried three times, on another machine where there is one; where the folder is
# shared it goes on where it stood (--resume). The parts go once they are joined; where a shard fails for good they stay,
# and the same call does only what is missing.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: HOSTS=... SHARDS=n bash $0 OUTPUT INPUT... [option of classify...]" >&2; exit 2; }
output=$1
shift
shards=${SHARDS:-8} program=${CLAUSEANALYZER:-clauseanalyzer}
part_of() { echo "${output%.*}.part-$1.${output##*.}"; }

printf -v call '%q ' "$program" classify "$@"
parts=() missing=() inputs=()
for argument in "$@"; do [ ! -e "$argument" ] || inputs+=("$argument"); done
for index in $(seq "$shards"); do
    part=$(part_of "$index")
    parts+=("$part")
    # A part of the same call on the same inputs is as good as a new one.
    [ -e "$part" ] && [ "$(cat "$part.call" 2>/dev/null)" = "$call/$shards" ] && [ -z "$(find "${inputs[@]}" -newer "$part.call" -print -quit)" ] && continue
    rm -f "$part" "$part.shard.json"
    echo "$call/$shards" >"$part.call"
    missing+=("$index")
done

# Folder of work: this one, under the same name everywhere, or a copy of what the call names.
options=(--workdir .)
if [ -n "${COPY_TO:-}" ]; then
    options=(--workdir "$COPY_TO" --cleanup --return "$(part_of '{}')" --return "$(part_of '{}').shard.json")
    for argument in "${inputs[@]}"; do options+=(--transferfile "$argument"); done
fi

# Status 1: some rows or files were refused; they are named on standard error.
part="$(printf %q "${output%.*}").part-{}.$(printf %q "${output##*.}")"
[ ${#missing[@]} -eq 0 ] || parallel --no-notice --will-cite -S "${HOSTS:-:}" --retries 3 --tag --line-buffer "${options[@]}" \
    "$call --shard {}/$shards -o $part --resume; status=\$?; [ \$status -ne 1 ] || [ ! -e $part ] || status=0; exit \$status" \
    ::: "${missing[@]}"
"$program" merge "${parts[@]}" -o "$output"
rm -f "${parts[@]}" "${parts[@]/%/.shard.json}" "${parts[@]/%/.call}"
