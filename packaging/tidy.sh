#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the window, the program and the engine's folders that have no LibTorch (clang 14 cannot compile its
# headers as C++20), or over the files named. Takes three quarters of an hour of one core for all of them.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v clang-tidy-14 >/dev/null || {
    echo "clang-tidy 14 is missing: apt-get install clang-tidy-14" >&2
    exit 1
}
# A folder of its own: gcc's precompiled headers cannot be read by clang.
cmake --preset release -B build/tidy -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DBUILD_TESTING=OFF >/dev/null
# What some sources include; the build's own target for it compiles the libraries first.
mkdir -p build/tidy/moc
headers=$(qmake6 -query QT_INSTALL_HEADERS)
grep -rlE '"\w+\.moc"' --include='*.cpp' app ui engine | while read -r source; do
    "$(qmake6 -query QT_HOST_LIBEXECS)/moc" -I"$headers" -I"$headers/QtGui" "$source" \
        -o "build/tidy/moc/$(basename "$source" .cpp).moc"
done
if (($#)); then
    files=("$@")
else
    mapfile -t files < <(git ls-files 'app/*.cpp' 'ui/*.cpp' &&
        git ls-files 'engine/*/CMakeLists.txt' | xargs grep -L gram_use_torch | xargs -n 1 dirname |
        xargs -I {} git ls-files '{}/*.cpp')
fi
printf '%s\n' "${files[@]}" |
    xargs -n 1 -P "$(nproc)" clang-tidy-14 -p build/tidy --extra-arg=-I"$PWD/build/tidy/moc" --quiet \
        2> >(grep -v 'warnings generated\|^Suppressed' >&2)
