#!/usr/bin/env bash
# classify as a Slurm job array: a task for each shard, then a job that joins the parts to the bytes of one run.
#
#   SHARDS=40 bash notebooks/cluster/slurm.sh paragraphs.csv rows.csv.gz --text-column body
#
# The first argument is the output (.csv, .jsonl or .db), the rest are inputs and options of classify. Program, inputs
# and output are on a file system that the nodes share. The environment says what else there is to say:
#   CLAUSEANALYZER   the program; default: clauseanalyzer, as found on the nodes
#   SHARDS           number of tasks; default 8
#   SBATCH_PARTITION, SBATCH_ACCOUNT, SBATCH_TIMELIMIT and the like: read by Slurm itself
#
# A task whose node is lost is put back by Slurm (--requeue); one whose program is killed, as where memory runs out,
# puts itself back, three times at most. Either goes on where it stood (--resume). Each part has a log beside it, which
# names what was refused. The parts go once they are joined; where a task fails for good they stay, and the same call
# does only what is missing.
set -euo pipefail

part_of() { echo "${output%.*}.part-$1.${output##*.}"; }

submit() {
    local array index part call argument inputs=() options=(--parsable --requeue --open-mode=append --export=ALL)
    printf -v call '%q ' "$program" classify "$@"
    for argument in "$@"; do [ ! -e "$argument" ] || inputs+=("$argument"); done
    for index in $(seq "$shards"); do
        part=$(part_of "$index")
        # A part of the same call on the same inputs is as good as a new one.
        [ -e "$part" ] && [ "$(cat "$part.call" 2>/dev/null)" = "$call/$shards" ] && [ -z "$(find "${inputs[@]}" -newer "$part.call" -print -quit)" ] && continue
        rm -f "$part" "$part.shard.json"
        echo "$call/$shards" >"$part.call"
    done

    array=$(sbatch "${options[@]}" --job-name=classify --array="1-$shards" --output="${output%.*}.part-%a.log" "$script" task "$shards" "$output" "$@")
    sbatch "${options[@]}" --job-name=merge --dependency="afterok:$array" --kill-on-invalid-dep=yes --output="${output%.*}.merge.log" \
        "$script" merge "$shards" "$output" >/dev/null
    echo "$array"
}

task() {
    local part status=0
    part=$(part_of "$SLURM_ARRAY_TASK_ID")
    [ ! -e "$part" ] || return 0
    "$program" classify "$@" --shard "$SLURM_ARRAY_TASK_ID/$shards" -o "$part" --resume || status=$?
    if [ "$status" -gt 128 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then
        echo "killed by signal $((status - 128)); put back into the queue"
        scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
        sleep 60 # Slurm ends this run of the task.
    fi

    # 1: some rows or files were refused, and are named in the log.
    [ "$status" -eq 1 ] && [ -e "$part" ] || return "$status"
}

merge() {
    local parts=() index
    for index in $(seq "$shards"); do parts+=("$(part_of "$index")"); done
    "$program" merge "${parts[@]}" -o "$output"
    rm -f "${parts[@]}" "${parts[@]/%/.shard.json}" "${parts[@]/%/.call}"
}

program=${CLAUSEANALYZER:-clauseanalyzer}
case ${1:-} in
    task | merge)
        # Slurm runs a copy of this file on a node.
        step=$1 shards=$2 output=$3
        shift 3
        "$step" "$@"
        ;;
    *)
        [ $# -ge 2 ] || { echo "usage: SHARDS=n bash $0 OUTPUT INPUT... [option of classify...]" >&2; exit 2; }
        script=$0 shards=${SHARDS:-8} output=$1
        shift
        submit "$@"
        ;;
esac
