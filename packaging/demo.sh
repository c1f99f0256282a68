#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh clone to the open window: installs what is missing, builds, and opens GRAM Lab with
# the simulated news loaded. Without a display it compares the training modes in the terminal. With --gpu: with CUDA,
# on the first GPU.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=release arguments=()
if [[ ${1-} == --gpu ]]; then
    preset=gpu
    [[ -e /proc/driver/nvidia/version ]] && arguments=(--device cuda)
fi

packaging/setup.sh "$@"

printf '\n== Building GRAM Lab: half an hour on two cores the first time, seconds after that\n'
cmake --build --preset "$preset" --target gram-lab

program=build/$preset/bin/gram-lab
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    printf '\n== Opening the window with the demo: press Start to train, Compare to compare\n'
    exec "$program" --demo news
else
    printf '\n== There is no display: comparing E2E, Single-step and Multi-step GRAM here, about three minutes\n'
    exec "$program" compare --demo news --steps 60 --set eval_every=30 "${arguments[@]}"
fi
