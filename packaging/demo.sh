#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh clone to the open window: installs what is missing, builds, and opens GRAM Lab with
# the simulated news loaded. Without a display it compares the training modes in the terminal.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup.sh

printf '\n== Building GRAM Lab: several minutes the first time, seconds after that\n'
cmake --build --preset release --target gram-lab

program=build/release/bin/gram-lab
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    printf '\n== Opening the window with the demo: press Start to train, Compare to compare\n'
    exec "$program" --demo news
else
    printf '\n== There is no display: comparing E2E, Single-step and Multi-step GRAM here, some minutes\n'
    exec "$program" compare --demo news
fi
