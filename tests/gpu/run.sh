#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# All that is to be proved and measured on a GPU, in one go of about six minutes, with a table at the end:
#     tests/gpu/run.sh [BIN [OUT]]
# BIN: the programs of a build with CUDA (build/gpu/bin, or what pack.sh has packed); OUT: a folder for the logs.
# For the comparison with plain PyTorch python3 needs torch, transformers and safetensors. The proofs run side by side,
# the measurements after them, alone. Each part has its own time limit, so that one that hangs costs its own figures
# only. The exit status is 1 if a proof failed.
set -uo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
bin=$(cd "${1:-$here/build/gpu/bin}" && pwd) out=${2:-$(mktemp -d)}
mkdir -p "$out"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
table=$out/table.txt
: >"$table"

# part NAME SECONDS COMMAND...: its log is OUT/NAME.log.
part() {
    local name=$1 limit=$2 start=$SECONDS status
    shift 2
    timeout "$limit" bash -c '"$@"' bash "$@" >"$out/$name.log" 2>&1 # a function, too
    status=$?
    {
        printf '%-28s %s  (%d s)\n' "$name" "$( ((status == 0)) && echo passed || echo "FAILED with $status")" \
            $((SECONDS - start))
        ((status == 0)) || tail -n 3 "$out/$name.log" | sed 's/^/    /'
    } | tee -a "$table"
}
# figures NAME: the log's JSON lines with a name, a line each.
figures() {
    python3 - "$out/$1.log" <<'PYTHON' | tee -a "$table"
import json, sys
for line in open(sys.argv[1], errors="replace"):
    try:
        figure = json.loads(line)
    except ValueError:
        continue
    if "ratio" in figure:
        print(f'    {figure["name"]:52s} {figure["ratio"]:9.3f}  {1e3 * figure["median_seconds"]:9.2f} ms'
              f'  against {1e3 * figure["reference_seconds"]:9.2f} ms  spread {figure["spread"]:.3f}')
    elif "bytes" in figure:
        print(f'    {figure["name"]:52s} {figure["bytes"] / 2**30:9.2f} GiB')
PYTHON
}
# The losses of two runs of a mode, and of one that ended with a latency and went on, are the same to the last digit.
sameNumbers() {
    local mode=$1 folder=$out/runs-$1 run
    rm -rf "$folder"
    for run in once twice; do
        "$bin/gram-lab" run --demo kt --device cuda --mode "$mode" --steps 12 --set eval_every=6 --set latency=3 --out "$folder/$run" \
            || return 1
    done
    "$bin/gram-lab" run --demo kt --device cuda --mode "$mode" --steps 6 --set eval_every=6 --set latency=3 --out "$folder/half" \
        && "$bin/gram-lab" run --resume "$folder"/half/* --steps 12 || return 1
    python3 - "$folder" <<'PYTHON'
import csv, glob, sys
def losses(run):
    with open(glob.glob(f"{sys.argv[1]}/{run}/*/metrics.csv")[0], newline="") as file:
        return [row["loss"] for row in csv.DictReader(file) if row["kind"] == "step"]
a, b, c = map(losses, ("once", "twice", "half"))
print(a, b, c, sep="\n")
sys.exit(not a == b == c or len(a) < 12)
PYTHON
}
# What a GPU is busy with in a step of a mode; see gram-lab-bench --time-steps.
profile() {
    local demo=$1 precision=$2 mode
    for mode in e2e single-step multi-step; do
        printf "$mode %s\n" 0 1 2 3 4 5 0 1 2 3 4 5
        echo "profile $mode 0"
    done | "$bin/gram-lab-bench" --time-steps "$out/$demo" --device cuda --precision "$precision"
}
profiled() {
    python3 - "$out/$1.log" <<'PYTHON' | tee -a "$table"
import json, statistics, sys
seconds = []
for line in open(sys.argv[1], errors="replace"):
    step = json.loads(line) if line.startswith("{") else {}
    if "seconds" in step:
        seconds.append(step["seconds"])
    elif "kernels" in step:
        last = sorted(seconds[6:])  # each batch for the second time
        print(f'    a step {1e3 * statistics.median(last):8.2f} ms ({1e3 * last[0]:.2f} to {1e3 * last[-1]:.2f});'
              f' the GPU is busy {1e3 * step["busy_seconds"]:.2f} ms')
        for kernel in step["kernels"][:12]:
            print(f'        {kernel["count"]:5d} {1e3 * kernel["seconds"]:8.3f} ms  {kernel["name"][:90]}')
        seconds = []
PYTHON
}

# What the card says of itself is in the record: memory held and of the whole card, utilization, energy.
cardRecord() {
    local folder=$out/card
    rm -rf "$folder"
    "$bin/gram-lab" run --demo kt --device cuda --mode single-step --steps 80 --set eval_every=-1 --out "$folder" || return 1
    python3 - "$folder" <<'PYTHON'
import csv, glob, json, sys
with open(glob.glob(sys.argv[1] + "/*/metrics.csv")[0], newline="") as file:
    steps = [row for row in csv.DictReader(file) if row["kind"] == "step"]
with open(glob.glob(sys.argv[1] + "/*/run.json")[0]) as file:
    summary = json.load(file)
fields = ("memory_bytes", "reserved_bytes", "card_bytes", "utilization_percent", "joules")
print({name: steps[-1][name] for name in fields}, {k: v for k, v in summary.items() if k.startswith("joules")})
joules = [float(row["joules"]) for row in steps]
assert all(0 < int(row["reserved_bytes"]) <= int(row["card_bytes"]) for row in steps)
assert all(0 <= int(row["utilization_percent"]) <= 100 for row in steps)
assert joules == sorted(joules) and joules[-1] > 0 and summary["joules"] == joules[-1]
PYTHON
}
export bin out
export -f sameNumbers cardRecord profile

nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null | tee -a "$table"
part doctor 60 "$bin/gram-lab" doctor &
for test in tst_device_cf tst_device_kernels tst_encoder_layer tst_content_encoder tst_memory_estimate; do
    [[ -x $bin/$test ]] && part "$test" 120 "$bin/$test" &
done
for demo in kt news; do
    for dtype in float64 float32; do
        part "verify-$demo-$dtype" 90 "$bin/gram-lab" verify --demo "$demo" --device cuda --dtype "$dtype" --batches 1 &
    done
    part "export-$demo" 90 "$bin/gram-lab-bench" --export-step "$out/$demo" --demo "$demo" --size base &
done
for mode in e2e single-step multi-step; do
    part "same-numbers-$mode" 120 sameNumbers "$mode" &
done
wait
part card-record 90 cardRecord
for demo in kt news; do
    for precision in full bf16; do
        part "plain-$demo-$precision" 100 python3 "$here/tests/reference/plain_pytorch.py" "$out/$demo" \
            "$bin/gram-lab-bench" --device cuda --precision "$precision" --rounds 2
        figures "plain-$demo-$precision"
    done
    part "profile-$demo" 100 profile "$demo" bf16
    profiled "profile-$demo"
done
for precision in full bf16; do
    part "suite-$precision" 120 "$bin/gram-lab-bench" --json --device cuda --precision "$precision" \
        --only single_step --only multi_step_step --only multi_step_epoch_speedup_toeic --only peak_memory
    figures "suite-$precision"
done
printf '\n'
cat "$table"
! grep -q FAILED "$table"
