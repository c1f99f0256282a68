#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Formats the sources by .clang-format; with --check only tells which differ. clang-format's results
# change with its version, so that it is always version 14, Debian 12's.
set -euo pipefail
cd "$(dirname "$0")/.."

format=$(command -v clang-format-14 || command -v clang-format || true)
if [[ -z $format || $("$format" --version) != *"version 14."* ]]; then
    echo 'format: clang-format 14 is needed: the package clang-format-14' >&2
    exit 1
fi
case ${1-} in
--check) arguments=(--dry-run -Werror) ;;
'') arguments=(-i) ;;
*) echo 'usage: format.sh [--check]' >&2; exit 2 ;;
esac
find app engine tests ui -name '*.cpp' -print0 -o -name '*.h' -print0 | xargs -0 "$format" "${arguments[@]}"
