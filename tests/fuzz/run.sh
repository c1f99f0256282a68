#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzz targets and runs each for some minutes (default: 10) from the test fixtures:
#     tests/fuzz/run.sh [MINUTES] [TARGET...]
# What they find is left in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/../.."

minutes=${1:-10}
shift || true
targets=("${@:-safetensors pytorch_bin tokenizer config}")
read -ra targets <<<"${targets[*]}"
encoders=tests/reference/encoders tokenizers=tests/reference/tokenizers
work=build/fuzz/corpus
mkdir -p build/fuzz/found "$work"/{safetensors,pytorch_bin,tokenizer,config}

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

for file in "$encoders"/*/*.safetensors; do
    cp "$file" "$work/safetensors/$(basename "$(dirname "$file")")-$(basename "$file")"
done
for file in "$encoders"/*/*.bin; do
    name=$(basename "$(dirname "$file")")
    { printf P; cat "$file"; } >"$work/pytorch_bin/$name"
    { printf p; unzip -p "$file" '*/data.pkl'; } >"$work/pytorch_bin/$name.pkl"
done
for file in "$encoders"/*/config.json; do
    cp "$file" "$work/config/$(basename "$(dirname "$file")")"
done
# The first byte says which file it is.
for pair in 0:tokenizer.json 1:vocab.txt 2:spiece.model 3:sentencepiece.bpe.model; do
    for file in "$encoders"/*/"${pair#*:}" "$tokenizers"/*/"${pair#*:}"; do
        # Large ones (the normalization table of a sentencepiece model) only make each run slow.
        [[ -e $file && $(stat -c %s "$file") -lt 65536 ]] || continue
        { printf '%s' "${pair%%:*}"; cat "$file"; } \
            >"$work/tokenizer/$(basename "$(dirname "$(dirname "$file")")")-$(basename "$(dirname "$file")")-${pair#*:}"
    done
done

for target in "${targets[@]}"; do
    echo "== $target"
    nice "build/fuzz/bin/fuzz_$target" -max_total_time=$((minutes * 60)) -timeout=20 -rss_limit_mb=4096 \
        -artifact_prefix="build/fuzz/found/$target-" -print_final_stats=1 "$work/$target" \
        2>&1 | grep -E "ERROR|SUMMARY|cov:.*(DONE|pulse)|stat::" | tail -12
done
