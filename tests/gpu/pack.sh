#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Packs the programs of build/gpu for a machine with a GPU that has the Python package torch, and neither Qt nor a
# compiler:
#     tests/gpu/pack.sh OUT.tar.xz         there: tar -xJf OUT.tar.xz && . gram/env.sh && tests/gpu/run.sh gram/bin
# LibTorch and CUDA stay out: they are that machine's, of the version in packaging/setup.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(realpath -m "$1") work=$(mktemp -d) build=build/gpu
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/gram/{bin,lib,plugins/platforms}
offscreen=$(qtpaths6 --plugin-dir 2>/dev/null || echo "/usr/lib/$(gcc -print-multiarch)/qt6/plugins")/platforms/libqoffscreen.so
cp "$build"/bin/{gram-lab,gram-lab-bench,tst_device_cf,tst_device_kernels,tst_encoder_layer,tst_content_encoder,tst_memory_estimate} "$work/gram/bin/"
cp "$build"/bin/*.so "$work/gram/bin/"
cp -r "$build/share" "$work/gram/"
cp "$offscreen" "$work/gram/plugins/platforms/"
for file in "$work"/gram/bin/* "$offscreen"; do
    ldd "$file" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }'
done | sort -u | grep -vE 'gpu-torch|/(libc|libm|libmvec|libpthread|libdl|librt|libgcc_s|libstdc\+\+|libresolv|libgomp)\.so' \
    | xargs -I{} cp -L {} "$work/gram/lib/"
cat >"$work/gram/env.sh" <<'ENV'
packages=$(python3 -c 'import os, torch; print(os.path.dirname(os.path.dirname(torch.__file__)))')
gram=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export LD_LIBRARY_PATH=$packages/torch/lib:$(printf '%s:' "$packages"/nvidia/*/lib)$gram/lib QT_PLUGIN_PATH=$gram/plugins
ENV
strip --strip-unneeded "$work"/gram/bin/* "$work"/gram/lib/* 2>/dev/null || true
tar -C "$work" -cf - gram | xz -7 -T0 >"$out"
ls -lh "$out"
