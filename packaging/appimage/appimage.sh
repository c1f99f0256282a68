#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes an AppImage of the program in build/release, for Linux systems with the glibc of this one or a newer one.
# Not run: appimagetool, and so the file. Run: the AppDir, by its AppRun.
#
#   packaging/appimage/appimage.sh                            the AppDir alone: build/appimage/AppDir
#   packaging/appimage/appimage.sh APPIMAGETOOL [OPTION...]   and the file: build/appimage/gram-lab-VERSION-ARCH.AppImage
#
# APPIMAGETOOL: appimagetool, from its releases (AppImage/appimagetool); it fetches the part that mounts the file by itself,
# unless it is given with --runtime-file FILE. Needs patchelf, and desktop-file-utils for appimagetool.
set -euo pipefail
[[ ${1-} != */* ]] || set -- "$(realpath -- "$1")" "${@:2}"
cd "$(dirname "$0")/../.."

work=$PWD/build/appimage
version=$(sed -n 's/^project(gram-lab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
id=org.gramlab.GramLab
rm -rf "$work"
packaging/bundle.sh --folder "$work/AppDir/usr"

ln -s usr/bin/gram-lab "$work/AppDir/AppRun"
cp "$work/AppDir/usr/share/applications/$id.desktop" "$work/AppDir/usr/share/icons/hicolor/256x256/apps/$id.png" "$work/AppDir"
(($#)) || { echo "$work/AppDir"; exit 0; }

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH VERSION=$version ARCH=${ARCH:-$(uname -m)}
"$@" --no-appstream "$work/AppDir" "$work/gram-lab-$version-$ARCH.AppImage"
