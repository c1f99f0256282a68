#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything and runs all tests. With --gpu: with CUDA, and those for a GPU too.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=release
[[ ${1-} == --gpu ]] && preset=gpu

packaging/setup.sh "$@"

printf '\n== Building GRAM Lab and its tests: an hour on two cores the first time, seconds after that\n'
cmake --build --preset "$preset"

printf '\n== Running all tests: some minutes\n'
ctest --preset "$preset" --parallel "$(nproc)"
