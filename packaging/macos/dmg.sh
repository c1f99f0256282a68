#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run: any of it (shellcheck reads it). The program does not compile on macOS yet: docs/packaging.md tells what is missing.
#
#   packaging/macos/dmg.sh QCUSTOMPLOT         build/macos/gram-lab-VERSION-ARCH.dmg
#
# QCUSTOMPLOT: the folder of its released sources. Libraries and tools are Homebrew's (ci.yml names them), LibTorch is the
# Python package's. IDENTITY names who signs; without it the program is signed for this machine alone, and others ask.
set -euo pipefail
sources=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."

work=$PWD/build/macos
version=$(sed -n 's/^project(gram-lab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
torch=$(sed -n 's/.*torch_version=\([0-9.]*\).*/\1/p' packaging/setup.sh)
prefixes="$(brew --prefix);$(brew --prefix icu4c);$(brew --prefix libomp);$(brew --prefix expat);$work/qcustomplot"

python3 -m pip install --quiet --target "$work/torch" "torch==$torch"
cp packaging/qcustomplot/CMakeLists.txt "$sources"
cmake -G Ninja -S "$sources" -B "$work/qcustomplot-build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefixes" \
    -DCMAKE_INSTALL_PREFIX="$work/qcustomplot"
cmake --build "$work/qcustomplot-build" --target install
cmake -G Ninja -S . -B "$work/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DCMAKE_PREFIX_PATH="$prefixes" \
    -DGRAM_TORCH_PACKAGE="$work/torch/torch"
cmake --build "$work/build"

rm -rf "$work/installed" "$work/image"
cmake --install "$work/build" --prefix "$work/installed" --strip
mkdir -p "$work/image"
app="$work/image/GRAM Lab.app"
mv "$work/installed/gram-lab.app" "$app"
# The program looks for its module beside itself and for the encoder in ../share.
mv "$work/installed/lib/gram-lab/gram_sentencepiece.so" "$app/Contents/MacOS"
mkdir -p "$app/Contents/share" "$app/Contents/Resources"
mv "$work/installed/share/gram-lab" "$app/Contents/share"
icons=$work/gram-lab.iconset
mkdir -p "$icons"
for size in 16 32 128 256 512; do
    cp "resources/icons/gram-lab-$size.png" "$icons/icon_${size}x$size.png"
done
iconutil --convert icns --output "$app/Contents/Resources/gram-lab.icns" "$icons"

macdeployqt "$app" -executable="$app/Contents/MacOS/gram_sentencepiece.so" -libpath="$work/torch/torch/lib" \
    -codesign="${IDENTITY:--}"
"$app/Contents/MacOS/gram-lab" --version
ln -s /Applications "$work/image/Applications"
hdiutil create -volname 'GRAM Lab' -srcfolder "$work/image" -format UDZO -ov "$work/gram-lab-$version-$(uname -m).dmg"
