#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup.sh

printf '\n== Building GRAM Lab and its tests: several minutes the first time, seconds after that\n'
cmake --build --preset release

printf '\n== Running all tests: some minutes\n'
ctest --preset release --parallel "$(nproc)"
