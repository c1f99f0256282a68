#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# All that is to be proved and measured on a GPU, in one go of about ten minutes, with a table at the end:
#     tests/gpu/run.sh [BIN [OUT]]
# BIN: the programs of a build with CUDA (build/gpu/bin, or what pack.sh has packed); OUT: a folder for the logs.
# For the comparison with plain PyTorch python3 needs torch, transformers and safetensors. Each part has its own time
# limit, so that one that hangs costs its own figures only. The exit status is 1 if a proof failed.
set -uo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
bin=$(cd "${1:-$here/build/gpu/bin}" && pwd) out=${2:-$(mktemp -d)}
mkdir -p "$out"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
table=$out/table.txt failed=0
: >"$table"

# part NAME SECONDS COMMAND...: its log is OUT/NAME.log.
part() {
    local name=$1 limit=$2 start=$SECONDS status
    shift 2
    timeout "$limit" "$@" >"$out/$name.log" 2>&1
    status=$?
    printf '%-28s %s  (%d s)\n' "$name" "$( ((status == 0)) && echo passed || echo "FAILED with $status")" \
        $((SECONDS - start)) | tee -a "$table"
    ((status == 0)) || { failed=1; tail -n 3 "$out/$name.log" | sed 's/^/    /' | tee -a "$table"; }
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
sameNumbers() {
    local one=$out/once two=$out/twice mode=$1
    rm -rf "$one" "$two"
    for folder in "$one" "$two"; do
        "$bin/gram-lab" run --demo kt --device cuda --mode "$mode" --steps 12 --set eval_every=6 --out "$folder" || return 1
    done
    python3 - "$one" "$two" <<'PYTHON'
import csv, glob, sys
def losses(folder):
    with open(glob.glob(folder + "/*/metrics.csv")[0]) as file:
        return [row["loss"] for row in csv.DictReader(line for line in file if not line.startswith("#"))]
a, b = map(losses, sys.argv[1:])
print(a, b, sep="\n")
sys.exit(a != b or len(a) < 12)
PYTHON
}

nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null | tee -a "$table"
part doctor 60 "$bin/gram-lab" doctor
for test in tst_device_kernels tst_encoder_layer tst_content_encoder; do
    [[ -x $bin/$test ]] && part "$test" 60 "$bin/$test"
done
for demo in kt news; do
    for dtype in float64 float32; do
        part "verify-$demo-$dtype" 90 "$bin/gram-lab" verify --demo "$demo" --device cuda --dtype "$dtype" --batches 1
    done
done
for mode in e2e single-step multi-step; do
    part "same-numbers-$mode" 90 sameNumbers "$mode"
done
for demo in kt news; do
    "$bin/gram-lab-bench" --export-step "$out/$demo" --demo "$demo" --size base >"$out/export-$demo.log" 2>&1
    for precision in full bf16; do
        part "plain-$demo-$precision" 100 python3 "$here/tests/reference/plain_pytorch.py" "$out/$demo" \
            "$bin/gram-lab-bench" --device cuda --precision "$precision" --rounds 2
        figures "plain-$demo-$precision"
    done
done
for precision in full bf16; do
    part "suite-$precision" 120 "$bin/gram-lab-bench" --json --device cuda --precision "$precision" \
        --only single_step --only multi_step_step --only multi_step_epoch_speedup_toeic --only peak_memory
    figures "suite-$precision"
done
printf '\n'
cat "$table"
exit $failed
