#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes what is given out of a tagged commit, in build/dist: the sources, the Debian package, the file that installs without
# root, the notes, an SBOM and the checksums of all of them.
#
#   git tag v0.1.0 && packaging/release.sh
#
# As root it also checks the package in a bare chroot (packaging/deb.sh --check). Nothing is uploaded.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'release: %s\n' "$*" >&2; exit 1; }
say() { printf '\n== %s\n' "$*"; }

tag=$(git describe --tags --exact-match --match 'v[0-9]*' 2>/dev/null) \
    || fail 'this commit has no tag: git tag vX.Y.Z, with the version that CMakeLists.txt has'
version=${tag#v}
[[ -z $(git status --porcelain --untracked-files=no) ]] || fail 'there are changes that are not committed'
told=$(sed -n 's/^project(gram-lab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[[ $told == "$version" ]] || fail "the tag is $tag, but CMakeLists.txt has the version $told"
date=$(sed -n "s/^## ${version//./\\.} (\(20[0-9-]*\))\$/\1/p" CHANGELOG.md)
[[ $date ]] || fail "CHANGELOG.md has no heading '## $version (YEAR-MONTH-DAY)'"
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)

packaging/test.sh

dist=$PWD/build/dist
rm -rf "$dist"
mkdir -p "$dist"

say 'Sources and notes'
git archive --format=tar --prefix="gram-lab-$version/" HEAD | gzip -9n >"$dist/gram-lab-$version.tar.gz"
awk -v version="$version" '/^## / { told = $2 == version; next } told' CHANGELOG.md >"$dist/NOTES.md"

if [[ $EUID -eq 0 ]]; then packaging/deb.sh --check; else packaging/deb.sh; fi
cp build/deb/gram-lab_"$version"+*.deb "$dist"

packaging/bundle.sh
cp build/bundle/gram-lab-"$version"-*.run "$dist"

say 'SBOM'
packaging/sbom.py "$version" build/release/bin/gram-lab build/release/bin/gram_sentencepiece.so \
    >"$dist/gram-lab-$version.spdx.json"

say 'Checksums'
(cd "$dist" && sha256sum -- * >SHA256SUMS && cat SHA256SUMS)
